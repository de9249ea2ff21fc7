import { bears, type Section } from '../../section.js';

/** With fewer words left a name would be a given name alone. */
const FEWEST_WORDS = 2;

/**
 * Where a person's name ends before a title that another word with the article goes on with: «هدى بشير» of «هدى بشير العميد الأسبق», Huda
 * Bashir, the former dean. Only without capitals is a title like the last part of a name.
 */
export function endBeforeTitle(section: Section, first: number, end: number): number {
  const last = end - 1;
  const article = section.pack.clitics?.article ?? '';
  const goesOn = article !== '' && section.stream.tokens[end]?.key.startsWith(article) === true;
  const isTitle = goesOn && bears(section, last, 'role');
  return isTitle && last - first >= FEWEST_WORDS ? last : end;
}
