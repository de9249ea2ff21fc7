import type { QuantityCategory } from '../../../types/index.js';
import type { Section } from '../../section.js';
import type { Draft } from '../common/draft.js';
import { categoryOf } from '../common/vocabulary.js';
import { type FateStyle, tellsAffected } from './fate-word.js';

/** Words of what befell somebody in front of a dash: «пропали без вести — 2». */
const LONGEST_DASHED = 4;

/** «погибли — 3, пропали без вести — 2», «померло: 116»: the verb in front of the dash that leads to a number. */
export function fateBeforeDash(
  section: Section,
  { first }: Draft,
  firstToken: number,
  { either, passive }: FateStyle,
): QuantityCategory | null {
  const { stream } = section;
  const dash = stream.tokens[first - 1];
  const isDash = dash?.key === '–' || dash?.key === ':' || (dash?.key === '-' && dash.spaced);
  if (!isDash) return null;
  for (let at = first - 2; at >= Math.max(firstToken, first - 1 - LONGEST_DASHED); at--) {
    for (const id of [either, passive]) {
      const verb = stream.longest(at, id);
      if (verb && at + verb.length === first - 1)
        return tellsAffected(section, at) ? 'people' : categoryOf(verb.value);
    }
  }
  return null;
}
