import type { PeopleKind } from '../../types/quantity.js';
import { groupBy } from '../common/order.js';
import type { Claim } from './claim.js';
import { isHarm } from './quantity-keys.js';

/** Who is killed beside others: children are among the dead of a strike, soldiers may be all of them. */
const AMONG_OTHERS: ReadonlySet<PeopleKind> = new Set([
  ...(['children', 'women', 'journalists', 'rescuers'] as const),
]);

/** Begins the key of a toll of some kind of people, which stands in place of what is counted. */
const KIND = 'kind ';

/** A toll of which nothing yet says that it is a part of another, and whom it counts. */
interface Toll {
  readonly claim: Claim;
  readonly kind: PeopleKind | null;
  readonly number: string;
}

function tollOf(claim: Claim): readonly Toll[] {
  const { quantity, category, relation, counted } = claim;
  if (quantity === null || !isHarm(category) || relation !== 'total') return [];
  if (counted !== null) return [];
  const { low, best, high, people = null } = quantity;
  return [{ claim, kind: people, number: JSON.stringify([low, best, high]) }];
}

/**
 * "Five civilians were killed", "eight soldiers were killed": tolls of two kinds of people are no values of one number, whichever
 * article is the later one. Where a story counts only one kind it counts all by it, as others count "people"; children, women,
 * journalists and rescuers are always some of more. A kind whose number others give for all is all of them.
 */
export function withPeopleKinds(claims: readonly Claim[]): readonly Claim[] {
  const tolls = claims.flatMap(tollOf);
  if (!tolls.some(({ kind }) => kind !== null)) return claims;
  const apart = new Map<Claim, PeopleKind>();
  for (const same of groupBy(tolls, ({ claim }) => claim.category ?? '').values()) {
    const all = new Set(same.flatMap(({ kind, number }) => (kind === null ? [number] : [])));
    const kindsOf = groupBy(
      same.filter(({ kind }) => kind !== null),
      ({ number }) => number,
    );
    for (const { claim, kind, number } of same) {
      if (kind === null) continue;
      const isOnly = new Set(kindsOf.get(number)?.map((each) => each.kind)).size === 1;
      if (all.has(number) && isOnly) continue;
      const none = claim.quantity?.best === 0;
      if (none || AMONG_OTHERS.has(kind) || isToldFromOthers(claim, kind, same)) {
        apart.set(claim, kind);
      }
    }
  }
  return claims.map((claim) => {
    const kind = apart.get(claim);
    return kind === undefined ? claim : { ...claim, counted: `${KIND}${kind}` };
  });
}

/** Whether the story counts people of another such kind at the place of a toll. */
function isToldFromOthers({ at }: Claim, kind: PeopleKind, tolls: readonly Toll[]): boolean {
  return tolls.some(
    (other) =>
      other.kind !== null &&
      other.kind !== kind &&
      !AMONG_OTHERS.has(other.kind) &&
      (at === null || other.claim.at === null || other.claim.at === at),
  );
}

/** The kind of people that a toll is of alone, which its story tells from others or sets beside its total; null for all others. */
export function kindApart(claims: readonly Claim[]): PeopleKind | null {
  const [first] = claims;
  if (first === undefined || first.counted === null || !isHarm(first.category)) return null;
  const [only, ...others] = new Set(claims.flatMap(({ quantity }) => quantity?.people ?? []));
  return only !== undefined && others.length === 0 ? only : null;
}
