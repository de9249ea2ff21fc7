import { addNumerals } from '../../src/extract/numerals/index.js';
import { recogniseDates, resolveDates, type ResolvedDates } from '../../src/extract/dates/index.js';
import { dateInShort } from '../../src/explain/in-short.js';
import type { Section } from '../../src/extract/section.js';
import { sectionOf } from './section.js';

/** The dates of a text in one language, and the section with the readings that they left. */
export function datesOf(
  code: string,
  text: string,
  published: string | null = null,
): ResolvedDates & { readonly section: Section } {
  const section = sectionOf(code, text);
  const drafts = recogniseDates(section, addNumerals(section));
  const article = {
    ...section.article,
    published: published === null ? null : { date: published, basis: 'given' as const },
  };
  return {
    ...resolveDates({ article, sections: [section], drafts: [drafts], dateline: null }),
    section,
  };
}

/** The values of a text's dates, with relations other than `at` and modifiers: `by 2025-09 END`. */
export function valuesOf(code: string, text: string, published: string | null = null): string {
  return datesOf(code, text, published).mentions.map(dateInShort).join(' | ');
}

/** The values alone. */
export function plainValuesOf(code: string, text: string): string {
  return datesOf(code, text)
    .mentions.map(({ value }) => value)
    .join(' | ');
}
