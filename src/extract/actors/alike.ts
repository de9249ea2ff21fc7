import { editDistance } from '../../text/nearest.js';
import { toKey } from '../../text/index.js';

/** Letters of a hundred that two spellings of one name may differ in. */
const MOST_DIFFERENT = 35;

/**
 * Whether two names in one script can be spellings of one: «Касем Солеймани» is «Касем Сулеймани», «Сергей Морару» is not
 * «Сержиу Моро», though their consonants are the same. The order of the words does not count.
 */
export function areAlike(a: string, b: string): boolean {
  const [one, other] = [toKey(a), toKey(b)];
  const most = Math.floor((Math.max(one.length, other.length) * MOST_DIFFERENT) / 100);
  const isNear = (x: string, y: string): boolean => editDistance(x, y, most + 1) <= most;
  return isNear(one, other) || isNear(inOrder(one), inOrder(other));
}

const inOrder = (name: string): string => name.split(/[ -]+/).sort().join(' ');
