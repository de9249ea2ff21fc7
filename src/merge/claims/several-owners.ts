import { groupBy } from '../common/order.js';
import type { Names } from '../names/names.js';
import type { Claim } from './claim.js';

/** Those whose the number of a claim can be: states that its sentence names, also by their governments and armies. */
type OwnersOf = (claim: Claim) => ReadonlySet<string>;

const NOBODY: ReadonlySet<string> = new Set();

/** The states of each sentence of an article. */
function ownersIn({ line }: Claim['source'], names: Names): OwnersOf {
  const states = new Map<number, Set<string>>();
  for (const mention of line.mentions) {
    if (mention.kind !== 'actor') continue;
    const owner = names.subjectOf(mention.entity);
    if (names.entity(owner)?.type !== 'state') continue;
    const here = states.get(mention.sentence) ?? new Set();
    states.set(mention.sentence, here.add(owner));
  }
  return ({ mention: { sentence } }) => states.get(sentence) ?? NOBODY;
}

/** Whether two claims of one article on an equal number are of two: twice in one sentence, or in two that name different states. */
function areOfTwo(a: Claim, b: Claim, owners: OwnersOf): boolean {
  if (a.mention.sentence === b.mention.sentence) return owners(a).size > 1;
  const [mine, theirs] = [owners(a), owners(b)];
  return mine.size > 0 && theirs.size > 0 && ![...mine].some((id) => theirs.has(id));
}

/** Whether neighbours among claims of one article on an equal number are of two. */
function tellsOfTwo(
  claims: readonly Claim[],
  ownersOf: (source: Claim['source']) => OwnersOf,
): boolean {
  const [first] = claims;
  if (first === undefined || claims.length < 2) return false;
  const owners = ownersOf(first.source);
  return claims.some((claim, i) => {
    const before = claims[i - 1];
    return before !== undefined && areOfTwo(before, claim, owners);
  });
}

/** Sums that nobody is said to own, by what makes two of them one. */
function keyOf({ kind, category, counted, subjects, quantity }: Claim): string | null {
  if (kind !== 'quantity' || counted === null || subjects.length > 0) return null;
  return JSON.stringify([category, quantity?.unit, counted]);
}

/**
 * Claims of a story, where a sum that an article gives to two ("500,000 barrels a day from Northland and as many from Southland") is
 * nobody's in any article that does not say whose it is: each keeps its own.
 */
export function withSeveralOwners(claims: readonly Claim[], names: Names): readonly Claim[] {
  const apart = new Set<Claim>();
  const known = new Map<number, OwnersOf>();
  // An article that repeats many numbers is read once.
  const ownersOf = (source: Claim['source']): OwnersOf => {
    const owners = known.get(source.n) ?? ownersIn(source, names);
    known.set(source.n, owners);
    return owners;
  };
  for (const [key, alike] of groupBy(claims, (claim) => keyOf(claim) ?? '')) {
    if (key === '') continue;
    const byArticle = [...groupBy(alike, ({ source }) => String(source.n)).values()];
    if (!byArticle.some((own) => tellsOfTwo(own, ownersOf))) continue;
    for (const claim of alike) apart.add(claim);
  }
  if (apart.size === 0) return claims;
  return claims.map((claim) =>
    apart.has(claim)
      ? { ...claim, counted: `${claim.counted ?? ''} in ${claim.source.line.bytes}` }
      : claim,
  );
}
