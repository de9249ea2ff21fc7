import type { Section } from '../../section.js';

/** Tokens between «ل» and the name of what is struck: «لبلدة صور», «للمعارض الروسي». */
const REACH = 3;

/**
 * Whether the object of a deverbal noun stands behind who does it, at the token `at`: «اغتيال إسرائيل لإسماعيل هنية», «قصف الجيش لمواقع». Only where
 * verbs come first; behind «ل» stands a name, or what is struck, not a purpose («لإجبار السكان»).
 */
export function hasObjectBehind(section: Section, at: number): boolean {
  const { stream, pack } = section;
  if (pack.settings['verb-first'] !== true) return false;
  if (isFusedTo(section, at)) return true;
  const token = stream.tokens[at];
  if (token?.clitic !== true || stream.find(at, pack.classId('event-preposition'))?.value !== 'to')
    return false;
  if (pack.classIds(STRUCK).some((id) => stream.find(at + 1, id) !== null)) return true;
  // «للمعارض الروسي»
  return (
    NAMES.some((name) => stream.find(at + 1, pack.classId(name)) !== null) ||
    (pack.classIds(TITLES).some((id) => stream.find(at + 1, id) !== null) &&
      stream.holds(at + 2, at + 1 + REACH, pack.classId('actor')))
  );
}

/** «للعراق»: whether a name has taken in the preposition before its article. */
export const isFusedTo = ({ stream, pack }: Section, at: number): boolean =>
  Object.values(pack.clitics?.fused ?? {}).some(
    (fused) => stream.tokens[at]?.key.startsWith(fused) === true,
  ) && stream.find(at, pack.classId('actor')) !== null;

const NAMES = ['actor', 'person'] as const;
const TITLES = ['role', 'deputy'] as const;
const STRUCK = [
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
