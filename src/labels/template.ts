/** Words of a template by the name that it asks for them by. */
export type Words = Readonly<Record<string, string>>;

const GROUP = /\[([^\]|]*)(?:\|([^\]]*))?\]/g;
const NAME = /\{([a-z.]+)\}/g;

/** The names that a template asks for, whether it can do without them or not. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(NAME)].map(([, name = '']) => name);
}

/** Fills names in; null when one of them is missing. */
export function filled(template: string, words: Words): string | null {
  if (namesIn(template).some((name) => (words[name] ?? '') === '')) return null;
  return template.replace(NAME, (_, name: string) => words[name] ?? '');
}

/** The template without what it can do without: a part in brackets gives way to its alternative when it lacks a name. */
export function withoutGaps(template: string, words: Words): string {
  return template.replace(
    GROUP,
    (_, part: string, other: string | undefined) =>
      filled(part, words) ?? filled(other ?? '', words) ?? '',
  );
}

/** Fills names in; a part in brackets gives way to its alternative when it lacks one. */
export function fill(template: string, words: Words): string {
  const text = withoutGaps(template, words);
  return (filled(text, words) ?? text).trim();
}
