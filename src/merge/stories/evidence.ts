import type { ActorType } from '../../types/index.js';
import type { Source } from '../lines/article-set.js';
import type { Claim } from '../claims/claim.js';
import { addTo } from '../common/collect.js';
import type { Domain } from '../dates/domain.js';
import { isAttack, isBlow } from '../claims/label-table.js';
import type { Names } from '../names/names.js';
import { byKeys } from '../common/order.js';
import { isDeath } from '../slots/of-person.js';
import { exactOf, personsOf, tollsIn, victimsOf } from '../slots/telling-numbers.js';
import { DAY_OF_YEAR, eventsOf, heroOf, homeOf } from './told-events.js';
import type { ToldEvent } from './told-events.js';
import { placesOf } from './told-places.js';
import type { ToldPlaces } from './told-places.js';
import { sitesOf } from './told-sites.js';
import { titleWordsOf } from './title-words.js';
import type { TitleWords } from './title-words.js';

/** The kind of an entity; whom an article does not name itself, though its town or ministry, is a state as a rule. */
function typeOf(id: string, names: Names): ActorType {
  return (names.entity(id) ?? names.unmentioned(id))?.type ?? 'state';
}

function specificOf(ids: Iterable<string>, names: Names): ReadonlySet<string> {
  return new Set([...ids].filter((id) => SHARE[typeOf(id, names)] === undefined));
}

/** Whom an article names but for states and governments, which are in every story. */
function namedOf(ids: Iterable<string>, names: Names): ReadonlySet<string> {
  return new Set(
    [...ids].filter((id) => {
      const type = typeOf(id, names);
      return type === 'place' || SHARE[type] === undefined;
    }),
  );
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
  /** Towns and buildings of which it mainly tells that they were attacked, with the days of the year on which that was, MM-DD. */
  readonly attacks: ReadonlyMap<string, ReadonlySet<string>>;
  /** People of whom it mainly tells that they were killed. */
  readonly deaths: ReadonlySet<string>;
  /** Days of the year of what mainly struck, in its words. */
  readonly happened: ReadonlySet<string>;
  /** Days of the year on which somebody says something in it: as a rule shortly before the article. */
  readonly spoken: ReadonlySet<string>;
  /** Numbers with what they count, and how much a number of its size tells, 0 to 1. */
  readonly exact: ReadonlyMap<string, number>;
  /** How many died or were hurt, but for the few of whom any attack has as many. */
  readonly victims: ReadonlySet<number>;
  /** All numbers of dead or hurt that it gives, but for small and round ones. */
  readonly tolls: ReadonlySet<number>;
  /** How many captives it counts, where it tells of an exchange. */
  readonly exchanged: ReadonlySet<number>;
  /** Pairs of its main entities. */
  readonly pairs: readonly string[];
  /** Days of the year that it names, MM-DD, whether or not the year is known. */
  readonly days: ReadonlySet<string>;
  /** What it names in quotation marks and no list knows. */
  readonly sites: ReadonlySet<string>;
  readonly title: TitleWords;
  readonly places: ToldPlaces;
  /** All whom it names but for states, governments and media. */
  readonly named: ReadonlySet<string>;
  /** How many it counts as dead, missing or aboard, but for one and two. */
  readonly persons: ReadonlySet<number>;
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
    // A ministry is itself and its state.
    for (const id of new Set([mention.entity, names.actorOf(mention.entity)])) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return new Map(
    [...counts].flatMap(([id, count]) => {
      const share = SHARE[typeOf(id, names)] ?? 1;
      return share === 0 ? [] : [[id, share * Math.sqrt(count)] as const];
    }),
  );
}

function daysOf({ line }: Source): ReadonlySet<string> {
  // The day since which a war goes on stands in every report on it.
  const days = line.mentions.flatMap((mention) =>
    mention.kind === 'date' && mention.relation !== 'since'
      ? (DAY_OF_YEAR.exec(mention.value)?.[1] ?? [])
      : [],
  );
  return new Set(days);
}

function attacksIn(events: Evidence['events']): Evidence['attacks'] {
  const attacks = new Map<string, Set<string>>();
  const told = [...events].flatMap(([label, same]) => (isAttack(label) ? same : []));
  const isMain = told.some(({ main, spot }) => main && spot !== null);
  for (const { main, spot, dayOfYear } of told) {
    if (main !== isMain || spot === null) continue;
    addTo(attacks, spot, ...(dayOfYear === null ? [] : [dayOfYear]));
  }
  return attacks;
}

/** People who were killed, as title or lead say; nobody is killed twice. */
function deathsIn(claims: readonly Claim[], names: Names): ReadonlySet<string> {
  const told = claims.filter(
    ({ kind, relation, polarity, status, prominent }) =>
      kind === 'event' &&
      isDeath(relation) &&
      prominent &&
      polarity === 'positive' &&
      status === 'asserted',
  );
  const killed = told.flatMap(({ targets }) => targets);
  return new Set(killed.filter((id) => names.entity(id)?.type === 'person'));
}

/** How many captives an article counts that tells of their exchange. */
function exchangedIn(events: Evidence['events'], claims: readonly Claim[]): ReadonlySet<number> {
  const freed = claims.filter(
    ({ category, polarity, status }) =>
      category === 'captured' && polarity === 'positive' && status === 'asserted',
  );
  return new Set(events.has(EXCHANGE) ? freed.flatMap(({ quantity }) => quantity?.best ?? []) : []);
}

const EXCHANGE = 'prisoner-exchange';

function happenedIn(events: Evidence['events']): ReadonlySet<string> {
  const blows = [...events].flatMap(([label, same]) => (isBlow(label) ? same : []));
  return new Set(blows.flatMap(({ main, dayOfYear }) => (main ? (dayOfYear ?? []) : [])));
}

function spokenIn(events: Evidence['events']): ReadonlySet<string> {
  const spoken = SAYING.flatMap((label) => events.get(label) ?? []);
  return new Set(spoken.flatMap(({ dayOfYear }) => dayOfYear ?? []));
}

/** Labels of what is said. */
const SAYING = ['statement', 'announcement'];

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
  const events = eventsOf(
    claims,
    { home: homeOf(source, names), hero: heroOf(source), published },
    names,
  );
  const attacks = attacksIn(events);
  const happened = happenedIn(events);
  const exact = exactOf(claims);
  const days = daysOf(source);
  const spoken = spokenIn(events);
  const exchanged = exchangedIn(events, claims);
  return {
    ...{ source, published, entities, specific, events, attacks, happened, spoken, exact },
    ...{
      exchanged,
      deaths: deathsIn(claims, names),
      victims: victimsOf(claims),
      tolls: tollsIn(claims),
      pairs,
      days,
    },
    ...{ sites: sitesOf(source), title: titleWordsOf(source), places: placesOf(source, names) },
    ...{ named: namedOf(entities.keys(), names), persons: personsOf(claims) },
  };
}
