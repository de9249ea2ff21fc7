/** Codes of the languages that the output can be written in, the default first. */
export const OUTPUT_LANGUAGES = ['en', 'ru', 'uk', 'ar'] as const;
