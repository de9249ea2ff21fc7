import { perPack } from '../../per-pack.js';
import type { Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';
import { eventClasses } from './event-classes.js';

/** Tokens between «ل» and the name of what is struck: «لبلدة صور», «للمعارض الروسي». */
const REACH = 3;

/** Classes of what stands behind «ل» where something is done to it. */
const DONE_TO = [
  'actor',
  'person',
  'it-town',
  'it-target',
  'place-adjective',
  'it-people',
  'it-boat',
  'it-forces',
  'it-victims',
  'deputy',
  'band',
] as const;

/**
 * Whether the object of a deverbal noun stands behind who does it, at the token `at`: «اغتيال إسرائيل لإسماعيل هنية», «قصف الجيش لمواقع». Only where
 * verbs come first; behind «ل» stands a name, or what is struck, not a purpose («لإجبار السكان»).
 */
export function hasObjectBehind(section: Section, at: number): boolean {
  if (!isVerbFirst(section)) return false;
  if (isFusedTo(section, at)) return true;
  const { stream, pack } = section;
  const { actor, eventPreposition, role } = eventClasses(pack);
  const isTo =
    stream.tokens[at]?.clitic === true && stream.find(at, eventPreposition)?.value === 'to';
  if (!isTo) return false;
  const isNext = (id: number): boolean => stream.find(at + 1, id) !== null;
  // «للمعارض الروسي»
  const isTitled = isNext(role) && stream.holds(at + 2, at + 1 + REACH, actor);
  return isTitled || pack.classIds(DONE_TO).some(isNext);
}

/** What names begin with that have taken in a preposition. */
const fusedOf = perPack(({ clitics }) => Object.values(clitics?.fused ?? {}));

/** «للعراق»: whether a name has taken in the preposition before its article. */
export const isFusedTo = ({ stream, pack }: Section, at: number): boolean =>
  stream.find(at, eventClasses(pack).actor) !== null &&
  fusedOf(pack).some((fused) => stream.tokens[at]?.key.startsWith(fused) === true);
