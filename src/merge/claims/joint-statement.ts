import type { OriginReference } from '../../types/index.js';
import type { Source } from '../lines/article-set.js';
import type { Claim } from './claim.js';
import { sortedSet } from '../common/order.js';

const JOINT = /^statement:(.+):joint$/u;

/** The entities whose joint statement an origin's key names; none when it names anything else. */
export function partiesOf(key: string): readonly string[] {
  return JOINT.exec(key)?.[1]?.split('+') ?? [];
}

function keysOf(origins: readonly OriginReference[]): readonly string[] {
  return sortedSet(origins.flatMap(({ key }) => (JOINT.test(key) ? [key] : [])));
}

/** The joint statement that the sentence of a claim cites, else the only one that its article does. */
function cited({ line }: Source, { mention }: Claim): string | null {
  const sentence = line.sentences[mention.sentence];
  const here = line.origins.filter(
    ({ start }) => sentence !== undefined && sentence.start <= start && start < sentence.end,
  );
  const keys = [keysOf(here), keysOf(line.origins)].find(({ length }) => length > 0) ?? [];
  return keys.length === 1 ? (keys[0] ?? null) : null;
}

/** A statement by two is a joint one, and one that names no party is by those whom its article names beside it. */
export function asJointStatement(claim: Claim): Claim {
  const { relation, subjects, source } = claim;
  if (relation === 'statement' && subjects.length > 1) {
    return { ...claim, relation: 'joint-statement' };
  }
  if (relation !== 'joint-statement' || subjects.length > 1) return claim;
  const key = cited(source, claim);
  const parties = key === null ? [] : partiesOf(key);
  const whole = subjects.every((subject) => parties.includes(subject));
  return whole && parties.length > 0 ? { ...claim, subjects: sortedSet(parties) } : claim;
}
