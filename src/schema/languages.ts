import { LANGUAGES_SCHEMA } from '../types/languages.js';
import type { Accuracy, LanguageList, Measured, ReadLanguage } from '../types/languages.js';
import { amount, count, day, described, document, list, nullable } from './schema.js';
import { object, only, text } from './schema.js';

const measured = object<Measured>({
  percent: { ...amount, minimum: 0, maximum: 100 },
  of: described('How many items it was measured on.', count),
});

const accuracy = object<Accuracy>({
  dates: nullable(measured),
  quantities: nullable(measured),
  actors: nullable(measured),
});

/** Which languages are read, and how well. */
export const LANGUAGES = document(
  'languages',
  1,
  'What digest languages writes with --format json: the languages that are read, how well, and those only detected.',
  object<LanguageList>({
    schema: only(LANGUAGES_SCHEMA),
    measured: described('The day of the measurement.', day),
    command: described('What prints the figures.', text),
    read: list(object<ReadLanguage>({ code: text, name: text, accuracy: nullable(accuracy) })),
    detected: described('Told apart, but not read.', list(text)),
  }),
);
