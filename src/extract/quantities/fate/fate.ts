import type { Section } from '../../section.js';
import { isAboard } from '../common/aboard.js';
import type { ActorIndex } from '../common/actor-index.js';
import type { SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { SIGN, tells } from '../common/signs.js';
import { HURT } from '../common/vocabulary.js';
import { wholeBehind } from '../relations/joined.js';
import { fateStyle, type FateStyle } from './fate-word.js';
import { nearestFate, type Found } from './nearest-fate.js';
import { shareFates } from './shared-fate.js';
import {
  asPeople,
  canSuffer,
  DIED,
  haveDied,
  isFated,
  isOfPersons,
  isPopulation,
  isWhere,
} from './sufferers.js';
import {
  behindBrackets,
  fateOfWhole,
  isWholeInFront,
  isWholeOfSome,
  OF_PART,
} from './whole-fate.js';

/**
 * Makes counts of persons `killed`, `wounded` … where a verb or participle of the same clause governs them: the nearest
 * one with no other count in between. Counts that are joined by "and" or a comma share it.
 */
export function applyFates(
  section: Section,
  drafts: readonly Draft[],
  sentence: SentenceClauses,
  actors: ActorIndex,
): readonly Draft[] {
  if (!tells(sentence, SIGN.fate | SIGN.hurt)) return drafts;
  const style = fateStyle(section.pack);
  const own = ownFates(section, drafts, sentence, actors, style);
  return withFates(drafts, shareFates(section, drafts, own, sentence, style));
}

/** What the verb of each count tells of it. */
function ownFates(
  section: Section,
  drafts: readonly Draft[],
  sentence: SentenceClauses,
  actors: ActorIndex,
  style: FateStyle,
): (Found | null)[] {
  const wholes = drafts.map((draft, i) => wholeBehind(section, draft, drafts[i + 1]));
  const found = drafts.map((draft, i) => {
    if (haveDied(section, draft)) return DIED;
    if (!canSuffer(draft) || isAboard(section, draft) || isPopulation(section, draft)) return null;
    if (isWhere(section, draft)) return null;
    if (i > 0 && isWholeOfSome(section, draft)) return null;
    const described = fateOfWhole(section, wholes[i] ?? wholes[i - 1] ?? null, sentence, style);
    if (described && !wholes[i]) return described.found;
    const whole =
      wholes[i] && described
        ? { ...wholes[i], end: described.end }
        : (wholes[i] ?? behindBrackets(section, draft, drafts[i + 1]));
    const known = isOfPersons(section, draft, drafts[i - 1]) ? asPeople(draft) : draft;
    const fate = nearestFate(section, known, whole ?? draft, drafts, sentence, actors, style);
    // "three of the seven passengers died" tells nothing of the others, "four of the 18 were freed" that they were held.
    const isOfPart = fate !== null && Boolean(wholes[i - 1]) && OF_PART.has(fate.category);
    return isOfPart ? null : fate;
  });
  return found.map((fate, i) => {
    const draft = drafts[i];
    if (!fate || !draft || !HURT.has(fate.category)) return fate;
    return isWholeInFront(section, draft, drafts[i + 1], sentence) ? null : fate;
  });
}

/** The counts as what befell them makes them. */
function withFates(drafts: readonly Draft[], found: readonly (Found | null)[]): readonly Draft[] {
  // "lost nine soldiers while another 15 were injured": where the wounded are told apart, those who are lost are dead.
  const tellsWounded = found.some((fate) => fate?.category === 'wounded');
  return drafts.map((draft, i) => {
    // «двое раненых умерли, ещё 120 лечатся»: the others are wounded as the two were.
    const isOther =
      found[i - 1] === DIED && !found[i] && draft.category === null && draft.additional;
    if (isOther) return { ...draft, category: 'wounded', fated: true };
    const fate = found[i];
    const isMeant = fate && (!isFated(draft) || HURT.has(fate.category));
    if (!isMeant) return draft;
    const isLoss = fate.category === 'casualties' && fate.before && tellsWounded;
    return { ...draft, category: isLoss ? 'killed' : fate.category, fated: true };
  });
}
