import { isMutual } from './claim.js';
import type { Claim } from './claim.js';
import { isOnce } from './label-table.js';
import { groupBy } from '../common/order.js';

/** The value that all give who give one; null when they differ or none does. */
function onlyOne<T>(items: readonly T[], key: (item: T) => string): T | null {
  const [first] = items;
  if (first === undefined) return null;
  return items.every((item) => key(item) === key(first)) ? first : null;
}

/** What all events of a kind in an article agree on, where they say it: who takes part, and where. */
interface Agreed {
  readonly sides: Claim | null;
  readonly place: Claim | null;
}

function agreedBy(events: readonly Claim[]): Agreed {
  const acting = events.filter(({ subjects }) => subjects.length > 0);
  const placed = events.filter(({ at }) => at !== null);
  return {
    sides: onlyOne(acting, ({ subjects }) => subjects.join(' ')),
    place: onlyOne(placed, ({ at }) => at ?? ''),
  };
}

/** What events that can be one have in common: of deeds that come again and again, one that is planned is not one that was done. */
function kindOf({ relation, type, status }: Claim): string {
  const isOne = isMutual(type) || isOnce(relation);
  return isOne ? relation : `${relation} ${status}`;
}

/** Times so long are named for what is history: "the treaty of 1961". */
const LONG: ReadonlySet<string> = new Set(['year', 'decade', 'century']);

/** Whether an event is told of a year: not whoever is in the news then took part, but others did long before. */
function isHistory({ date, status }: Claim): boolean {
  return status === 'asserted' && date?.relation === 'at' && LONG.has(date.grain ?? '');
}

/**
 * "The talks started on Monday" speaks of the talks that the same article names elsewhere with
 * those who hold them: an event with nobody and nowhere takes over who takes part, where all other
 * events of its kind in the article agree on it. What there is only one of takes over its place.
 */
export function withInherited(claims: readonly Claim[]): readonly Claim[] {
  const byKind = groupBy(
    claims.filter(({ kind }) => kind === 'event'),
    kindOf,
  );
  const agreed = new Map([...byKind].map(([kind, events]) => [kind, agreedBy(events)]));
  return claims.map((claim) => {
    const others = claim.kind === 'event' ? agreed.get(kindOf(claim)) : undefined;
    if (others === undefined) return claim;
    const isNobodys = claim.subjects.length === 0 && claim.targets.length === 0;
    const nobody = isNobodys && !(isMutual(claim.type) && isHistory(claim));
    // Who is known to strike elsewhere need not have struck here, but talks of one article have the same sides.
    const taken = nobody && (claim.at === null || isMutual(claim.type));
    const model = taken ? others.sides : claim;
    const missing = claim.at === null && isOnce(claim.relation);
    const place = missing ? others.place : null;
    return { ...claim, subjects: model?.subjects ?? [], at: claim.at ?? place?.at ?? null };
  });
}
