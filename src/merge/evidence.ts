import type { Source } from './article-set.js';
import type { Claim } from './claim.js';
import { domain } from './domain.js';
import type { Domain } from './domain.js';
import type { Names } from './names.js';
import { byKeys, groupBy } from './order.js';
import { timexDays } from './timex.js';

function specificOf(ids: Iterable<string>, names: Names): ReadonlySet<string> {
  return new Set(
    [...ids].filter((id) => SHARE[names.entity(id)?.type ?? 'organisation'] === undefined),
  );
}

/** An event as evidence: who, where, and the days that the article gives for it. */
export interface ToldEvent {
  readonly subjects: readonly string[];
  readonly at: string | null;
  readonly days: Domain | null;
}

/** What an article is about, in keys that no language changes. */
export interface Evidence {
  readonly source: Source;
  readonly published: Domain;
  /** Entities with how much the article is about each, before rarity is weighed in. */
  readonly entities: ReadonlyMap<string, number>;
  /** People, groups and bodies: fewer stories share one of them than share a state. */
  readonly specific: ReadonlySet<string>;
  /** Events by label. */
  readonly events: ReadonlyMap<string, readonly ToldEvent[]>;
  /** Numbers with what they count: what two stories do not share by chance. */
  readonly exact: ReadonlySet<string>;
  /** Pairs of its main entities. */
  readonly pairs: readonly string[];
}

/** States and places are in every story; media tell it. */
const SHARE: Readonly<Record<string, number>> = {
  state: 0.6,
  place: 0.6,
  government: 0.6,
  media: 0,
};
const MAIN_ENTITIES = 4;

function entitiesOf({ line }: Source, names: Names): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of line.mentions) {
    if (mention.kind !== 'actor' || mention.nested) continue;
    const id = names.actorOf(mention.entity);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Map(
    [...counts].flatMap(([id, count]) => {
      const share = SHARE[names.entity(id)?.type ?? 'organisation'] ?? 1;
      return share === 0 ? [] : [[id, share * Math.sqrt(count)] as const];
    }),
  );
}

function exactOf(claims: readonly Claim[]): ReadonlySet<string> {
  const exact = new Set<string>();
  for (const { quantity, category, subjects } of claims) {
    if (quantity !== null && category !== 'duration' && category !== 'other') {
      const number = quantity.best ?? quantity.low ?? quantity.high ?? 0;
      if (number > 9) exact.add(`n ${category ?? ''} ${String(number)} ${subjects.join(' ')}`);
    }
  }
  return exact;
}

function eventsOf(claims: readonly Claim[]): ReadonlyMap<string, readonly ToldEvent[]> {
  const events = claims.filter(({ kind, status }) => kind === 'event' && status !== 'hypothetical');
  const told = [...groupBy(events, ({ relation }) => relation)].map(([label, same]) => {
    const distinct = groupBy(same, ({ subjects, at, date }) =>
      JSON.stringify([subjects, at, date?.value ?? null]),
    );
    return [
      label,
      [...distinct.values()].flatMap(([claim]) => (claim === undefined ? [] : [toldEvent(claim)])),
    ] as const;
  });
  return new Map(told);
}

function toldEvent({ subjects, at, date }: Claim): ToldEvent {
  const days = date === null ? null : timexDays(date.value);
  return { subjects, at, days: days === null ? null : domain(days.from, days.to) };
}

/** Collects what an article's story can be told by. */
export function evidenceOf(
  source: Source,
  claims: readonly Claim[],
  published: Domain,
  names: Names,
): Evidence {
  const entities = entitiesOf(source, names);
  const main = [...entities]
    .sort(
      byKeys(
        ([, weight]) => -weight,
        ([id]) => id,
      ),
    )
    .slice(0, MAIN_ENTITIES)
    .map(([id]) => id)
    .sort();
  const pairs = main.flatMap((a, index) => main.slice(index + 1).map((b) => `p ${a} ${b}`));
  const specific = specificOf(entities.keys(), names);
  const [events, exact] = [eventsOf(claims), exactOf(claims)];
  return { source, published, entities, specific, events, exact, pairs };
}
