import type { Indicator, QuantityMention } from '../../types/index.js';
import { amountOf } from '../../types/quantity.js';
import { areRounded, boundsOf, meet } from '../common/bounds.js';
import { byKeys, groupBy } from '../common/order.js';
import type { Claim } from './claim.js';
import { areApart, thingOf } from './indicators.js';

/** A claim on a sum, a share or a bulk. */
interface Measured extends Claim {
  readonly quantity: QuantityMention;
}

const isMeasured = (claim: Claim): claim is Measured =>
  claim.quantity?.indicator != null && claim.counted !== null;

/** Words that leave so much open that a number within them need not be of the same. */
const LOOSE: ReadonlySet<string> = new Set(['vague', 'up-to', 'less-than', 'within']);

/**
 * Whether two numbers of one thing are one: equal, one within what the other allows, or one the other rounded. "Up to 10 billion" allows too
 * much.
 */
function isOneNumber(a: QuantityMention, b: QuantityMention): boolean {
  if (amountOf(a) === amountOf(b)) return true;
  if (LOOSE.has(a.mod) || LOOSE.has(b.mod)) return false;
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return meet(one, other) || areRounded(one, other);
}

/** More different numbers of one thing in a story are a table, of which none is another one rounded. */
const MOST_NUMBERS = 30;

const widthOf = ({ quantity }: Measured): number => {
  const { low, high } = boundsOf(quantity);
  return (high - low) / Math.max(1, amountOf(quantity));
};

/** How exactly a number is given: 1.23 million before 1.2 million. */
const digitsOf = ({ quantity }: Measured): number =>
  String(amountOf(quantity)).replace(/0+$/u, '').length;

/**
 * The keys of numbers of one thing and one owner, which language and words do not keep apart: each number that is rounded, or left open, has
 * the key of the only more exact one that it can be.
 */
function sameKeys(claims: readonly Measured[]): ReadonlyMap<string, string> {
  const byKey = [...groupBy(claims, ({ counted }) => counted ?? '').values()];
  const same = new Map<string, string>();
  if (byKey.length < 2 || byKey.length > MOST_NUMBERS) return same;
  const ranked = byKey
    .flatMap(([first]) => first ?? [])
    .sort(
      byKeys(
        widthOf,
        (claim) => -digitsOf(claim),
        ({ counted }) => counted ?? '',
      ),
    );
  const exact: Measured[] = [];
  for (const claim of ranked) {
    const fitting = exact.filter(({ quantity }) => isOneNumber(quantity, claim.quantity));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1)
      same.set(claim.counted ?? '', only.counted ?? '');
    else exact.push(claim);
  }
  return same;
}

/** Claims whose words name things that may be one. */
interface Kind {
  readonly name: string;
  readonly things: Indicator[];
  readonly members: Measured[];
}

/** Numbers that are equal, but of what cannot be one thing, get keys of their own: 12% more exports and 12% more imports. */
function apart(claims: readonly Measured[]): ReadonlyMap<Claim, string> {
  const keys = new Map<Claim, string>();
  const things = groupBy(claims, (claim) => thingOf(claim) ?? '');
  if (things.size < 2) return keys;
  const kinds: Kind[] = [];
  for (const [name, members] of [...things].sort(byKeys(([thing]) => thing))) {
    const indicator = members[0]?.quantity.indicator;
    if (indicator == null) continue;
    const kind = kinds.find((each) => !each.things.some((other) => areApart(indicator, other)));
    if (kind === undefined) kinds.push({ name, things: [indicator], members: [...members] });
    else {
      kind.things.push(indicator);
      for (const member of members) kind.members.push(member);
    }
  }
  if (kinds.length < 2) return keys;
  for (const { name, members } of kinds) {
    for (const member of members) keys.set(member, `${member.counted ?? ''} of ${name}`);
  }
  return keys;
}

/**
 * Claims of a story on sums, shares and bulks, keyed by what they are of where their words say so in ids that no language changes: "about
 * 15 million euros in aid" and «15 млн евро помощи» are one number, 12% more exports and 12% more imports are not.
 */
export function withOneThing(claims: readonly Claim[]): readonly Claim[] {
  const measured = claims.filter(isMeasured);
  if (measured.length < 2) return claims;
  const keys = new Map<Claim, string>();
  const equal = groupBy(measured, (claim) => `${kindOf(claim)} ${claim.counted ?? ''}`);
  for (const members of equal.values())
    for (const [claim, key] of apart(members)) keys.set(claim, key);
  const keyed = measured.map((claim) => ({ ...claim, counted: keys.get(claim) ?? claim.counted }));
  const alike = groupBy(keyed, (claim) => `${kindOf(claim)} ${thingOf(claim) ?? ''}`);
  const same = new Map<string, string>();
  for (const members of alike.values())
    for (const [from, to] of sameKeys(members)) same.set(`${kindOf(members[0])} ${from}`, to);
  return claims.map((claim) => {
    const own = keys.get(claim) ?? claim.counted;
    if (own === null || claim.quantity === null) return claim;
    const counted = same.get(`${kindOf(claim)} ${own}`) ?? own;
    return counted === claim.counted ? claim : { ...claim, counted };
  });
}

/** Claims that differ in this are of different numbers: category, relation, unit, whose. */
const kindOf = (claim: Claim | undefined): string =>
  JSON.stringify([claim?.category, claim?.relation, claim?.quantity?.unit, claim?.subjects]);
