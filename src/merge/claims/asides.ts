import { boundsOf, meet } from '../common/bounds.js';
import type { Claim } from './claim.js';
import { groupBy } from '../common/order.js';
import { isGrowing, ownPart } from './quantity-keys.js';

/** A count of one article with the number by which it is compared. */
interface Counted {
  readonly claim: Claim;
  readonly amount: number;
}

/** What an article gives after its total is another count of it only if it comes so near; parts are mostly smaller. */
const NEAR = 0.9;

function countedOf(claim: Claim): readonly Counted[] {
  const { quantity, relation, polarity, counted } = claim;
  if (quantity === null || relation !== 'total' || polarity === 'negative') return [];
  const amount = quantity.best ?? quantity.low ?? quantity.high;
  return counted !== null || amount === null ? [] : [{ claim, amount }];
}

function differ(a: Claim, b: Claim): boolean {
  return (
    a.quantity !== null && b.quantity !== null && !meet(boundsOf(a.quantity), boundsOf(b.quantity))
  );
}

/** Whether a number is given for another time than the one before. */
function hasOwnTime(claim: Claim, whole: Claim): boolean {
  const [own, other] = [claim.asOf ?? claim.date, whole.asOf ?? whole.date];
  return own !== null && own.value !== other?.value;
}

/** Whether what is said with a number tells it from another one: its own place or time, or who else counted. */
function hasOwn(claim: Claim, whole: Claim): boolean {
  const placed = claim.at !== null && !claim.hinted && claim.at !== whole.at;
  const said = claim.attribution !== null && claim.attribution !== whole.attribution;
  return placed || said || claim.isEarlier || hasOwnTime(claim, whole);
}

/** "283 passengers and 15 crew": the numbers of one sentence that add up to a total are its parts. */
function partsOf(counted: readonly Counted[]): ReadonlySet<Claim> {
  // With a zero, the other number of a sentence would be the sum.
  const some = counted.filter(({ amount }) => amount > 0);
  const totals = new Set(some.map(({ amount }) => amount));
  const parts = new Set<Claim>();
  for (const told of groupBy(some, ({ claim }) => String(claim.mention.sentence)).values()) {
    const sum = told.reduce((all, { amount }) => all + amount, 0);
    if (told.length > 1 && totals.has(sum)) told.forEach(({ claim }) => parts.add(claim));
  }
  return parts;
}

/** "180 of the army. Another 12 were of the police": a number that makes a total together with one that is added to it is a part of that. */
function addedTo(counted: readonly Counted[], claims: readonly Claim[]): ReadonlySet<Claim> {
  const totals = new Set(counted.map(({ amount }) => amount));
  const parts = new Set<Claim>();
  for (const { quantity } of claims) {
    if (quantity?.relation?.type !== 'additional' || quantity.best === null) continue;
    const { relation, best } = quantity;
    const base = counted.find(({ claim }) => claim.mention.id === relation.mention);
    if (base !== undefined && totals.has(base.amount + best)) parts.add(base.claim);
  }
  return parts;
}

/** "No new deaths were reported in the coastal districts" is no earlier toll; in a headline or lead it can be one. */
function isPassingNone({ claim, amount }: Counted): boolean {
  return amount === 0 && !claim.prominent;
}

/** The larger totals that an article gives before a number. */
function larger({ claim, amount }: Counted, counted: readonly Counted[]): readonly Counted[] {
  return counted.filter(
    ({ claim: whole, amount: most }) =>
      whole.mention.start < claim.mention.start && amount < most && differ(claim, whole),
  );
}

/** Whether a number comes behind a much larger total, without a word that would tell the two apart. */
function isDwarfed(each: Counted, totals: readonly Counted[]): boolean {
  return totals.some(
    ({ claim: whole, amount }) => each.amount < amount * NEAR && !hasOwn(each.claim, whole),
  );
}

/** A headline names the highest total that it knows; a number that is more than half as large again is one of something else. */
const HEADLINE = 1.5;

/** Whether a number in the body of an article goes far beyond all that its title and lead tell, without being what those have risen to. */
function outdoes(each: Counted, counted: readonly Counted[]): boolean {
  if (each.claim.quantity?.relation?.type === 'change-from') return false;
  const front = counted.filter(({ claim }) => claim.prominent);
  return (
    !each.claim.prominent &&
    front.length > 0 &&
    front.every(
      ({ claim: { quantity, at }, amount }) =>
        quantity !== null &&
        each.amount > Math.max(amount * HEADLINE, boundsOf(quantity).high) &&
        (each.claim.hinted || each.claim.at === null || each.claim.at === at),
    )
  );
}

/**
 * Whether a number of a place comes behind a smaller one for which title and lead name none: "157 died … In the crash in Northland
 * 189 were killed". What is the highest of one thing stands at the front.
 */
function isOfElsewhere({ claim, amount }: Counted, counted: readonly Counted[]): boolean {
  if (claim.prominent || claim.hinted || claim.at === null) return false;
  const front = counted.filter(({ claim: other }) => other.prominent);
  return (
    front.length > 0 &&
    front.every(
      ({ claim: { quantity, at, hinted }, amount: first }) =>
        quantity !== null &&
        (at === null || hinted) &&
        amount > Math.max(first / NEAR, boundsOf(quantity).high),
    )
  );
}

/** "44 died … On Monday the mayor had spoken of 41": behind a total that is higher, what is of another time was known before. */
function wasBefore({ claim }: Counted, totals: readonly Counted[]): boolean {
  return isGrowing(claim.category) && totals.some(({ claim: whole }) => hasOwnTime(claim, whole));
}

/** A month or a year, by which nobody tells news: "in February 2018 a quake killed 16". */
const LONG = /^\d{4}(?:-\d{2})?$/;

const isOfPast = (date: Claim['date']): boolean => date !== null && LONG.test(date.value);

/** Whether two numbers name two places or two times, be one of them that of the news, or somebody else gives the second one. */
function isApart(a: Claim, b: Claim): boolean {
  const [one, other] = [a.asOf ?? a.date, b.asOf ?? b.date];
  if (b.attribution !== null && b.attribution !== a.attribution) return true;
  const placed = [a, b].every(({ at, hinted }) => at !== null && !hinted) && a.at !== b.at;
  if (one === null || other === null) return placed || isOfPast(one ?? other);
  return placed || one.value !== other.value;
}

/**
 * "Divers brought up four bodies … Five are now known to have died": what comes before a somewhat higher exact total of its article, and is of
 * no other place or time, was known before it or is a part of it. "214 died … At least 260, doctors say" are two counts.
 */
function isRaised(each: Counted, counted: readonly Counted[]): boolean {
  const { claim, amount } = each;
  if (!isGrowing(claim.category)) return false;
  return counted.some(
    (whole) =>
      claim.mention.start < whole.claim.mention.start &&
      whole.claim.quantity?.mod === 'exact' &&
      amount < whole.amount &&
      whole.amount <= amount * HEADLINE &&
      differ(claim, whole.claim) &&
      !isApart(claim, whole.claim) &&
      !isAside(whole, larger(whole, counted), counted),
  );
}

/** Whether a number is given beside the total of its article and is no other value of it. */
function isAside(each: Counted, totals: readonly Counted[], counted: readonly Counted[]): boolean {
  return (
    isPassingNone(each) ||
    isDwarfed(each, totals) ||
    outdoes(each, counted) ||
    isOfElsewhere(each, counted)
  );
}

/** A text with more numbers of a kind is a table, and not compared. */
const MOST_COUNTED = 50;

/** Begins the key of a number that is given beside a larger one of its kind. */
const ASIDE = 'aside';

/**
 * "At least 2,681 died … Of the 200 residents of one village, 15": an article hardly ever contradicts itself. A total's parts,
 * and what it sets beside it, are no further values of it, so that only equal ones of other articles join them.
 */
export function withAsides(claims: readonly Claim[]): readonly Claim[] {
  const kinds = groupBy(claims.flatMap(countedOf), ({ claim }) => claim.category ?? '');
  const changed = new Map<Claim, Partial<Claim>>();
  for (const all of kinds.values()) {
    const counted = all.slice(0, MOST_COUNTED);
    const parts = new Set([...partsOf(counted), ...addedTo(counted, claims)]);
    for (const each of counted) {
      const { quantity } = each.claim;
      const totals = larger(each, counted);
      if (quantity === null) continue;
      if (parts.has(each.claim)) changed.set(each.claim, { counted: ownPart(quantity) });
      else if (isAside(each, totals, counted)) {
        const { low, best, high } = quantity;
        changed.set(each.claim, { counted: [ASIDE, low, best, high].join(' ') });
      } else if (wasBefore(each, totals) || isRaised(each, counted))
        changed.set(each.claim, { isEarlier: true });
    }
  }
  return claims.map((claim) => ({ ...claim, ...changed.get(claim) }));
}
