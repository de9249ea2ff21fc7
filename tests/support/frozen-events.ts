import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ActorMention, EventMention } from '../../src/types/index.js';
import { isRecord } from '../../src/types/guards.js';
import { toldBy } from './events.js';
import { loadNames } from './gazetteer.js';
import { ROOT } from './packs.js';

/** A sentence with what a careful reader finds in it. */
export interface FrozenSentence {
  readonly text: string;
  /** Labels of the events that it tells; none for a near-miss. */
  readonly told: readonly string[];
  /** Labels that are neither right nor wrong: named in passing. */
  readonly may: readonly string[];
  /** English names of who does the first event and whom it hits, where annotated; `~` stands between names that are equally right, `+` between those who are all in it. */
  readonly agent: string | null;
  readonly target: string | null;
  /** English name of where the first event happens, where annotated; `~` stands between names that are equally right. */
  readonly place: string | null;
  /** Status of the first event, where annotated. */
  readonly status: string | null;
  /** Polarity of the first event, where annotated. */
  readonly polarity: string | null;
}

/** What the rules make of a set of sentences; shares are of 0 to 1. */
export interface FrozenScore {
  readonly precision: number;
  readonly recall: number;
  readonly agents: number;
  readonly targets: number;
  readonly places: number;
  readonly status: number;
  readonly polarity: number;
  /** What is wrong, a line each: `+label` found and not told, `-label` told and not found. */
  readonly errors: readonly string[];
}

const wordsOf = (value: unknown): string[] =>
  typeof value === 'string' ? value.split(' ').filter((word) => word !== '') : [];

const nameOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The sentences of `tests/extract/events/<set>/<code>.yaml`. */
export function readFrozen(set: string, code: string): readonly FrozenSentence[] {
  const path = `${ROOT}tests/extract/events/${set}/${code}.yaml`;
  const data: unknown = parse(readFileSync(path, 'utf8'));
  if (!isRecord(data)) throw new TypeError(`${path} is no mapping`);
  return ['positive', 'negative'].flatMap((part) => {
    const list = data[part];
    if (!Array.isArray(list)) return [];
    return list.filter(isRecord).map((each) => ({
      text: String(each['say']),
      told: wordsOf(each['told']),
      may: wordsOf(each['may']),
      agent: nameOf(each['agent']),
      target: nameOf(each['target']),
      place: nameOf(each['place']),
      status: nameOf(each['status']),
      polarity: nameOf(each['polarity']),
    }));
  });
}

/** Scores labels as sets a sentence, and the annotated roles of the first event of each. */
export function scoreFrozen(code: string, sentences: readonly FrozenSentence[]): FrozenScore {
  const errors: string[] = [];
  const tally = { right: 0, found: 0, told: 0 };
  const agents = { right: 0, of: 0 };
  const targets = { right: 0, of: 0 };
  const places = { right: 0, of: 0 };
  const statuses = { right: 0, of: 0 };
  const polarities = { right: 0, of: 0 };
  for (const { text, told, may, agent, target, place, status, polarity } of sentences) {
    const { events, actors } = toldBy(code, text);
    const nameOf = nameIn(actors);
    const labels = new Set(events.map(({ label }) => label).filter((each) => !may.includes(each)));
    const wrong = [...labels].filter((label) => !told.includes(label)).map((label) => `+${label}`);
    const missed = told.filter((label) => !labels.has(label)).map((label) => `-${label}`);
    tally.found += labels.size;
    tally.told += told.length;
    tally.right += told.length - missed.length;
    const first = events.filter(({ label }) => label === told[0]);
    const roles = [
      checkRole('agent', agent, first.flatMap((event) => event.actors).map(nameOf), agents),
      checkRole('target', target, first.flatMap((event) => event.targets).map(nameOf), targets),
      checkRole(
        'place',
        place,
        first.flatMap(({ at }) => (at ? [nameOf(at)] : [])),
        places,
      ),
      first.length > 0 ? checkOne(status, valuesOf(first, 'status'), statuses) : null,
      first.length > 0 ? checkOne(polarity, valuesOf(first, 'polarity'), polarities) : null,
    ].filter((error) => error !== null);
    const all = [...wrong, ...missed, ...roles];
    if (all.length > 0) errors.push(`${all.join(' ')}: ${text}`);
  }
  return {
    precision: tally.right / Math.max(1, tally.found),
    recall: tally.right / Math.max(1, tally.told),
    agents: agents.right / Math.max(1, agents.of),
    targets: targets.right / Math.max(1, targets.of),
    places: places.right / Math.max(1, places.of),
    status: statuses.right / Math.max(1, statuses.of),
    polarity: polarities.right / Math.max(1, polarities.of),
    errors,
  };
}

/** English names of ids: those of the list, else those that the text gives them. */
function nameIn(actors: readonly ActorMention[]): (id: string) => string {
  const { entities } = loadNames();
  const local = new Map(actors.map(({ entity, name }) => [entity, name]));
  return (id) => entities.get(id)?.name ?? local.get(id) ?? id;
}

const valuesOf = (events: readonly EventMention[], key: 'status' | 'polarity'): string[] =>
  events.map((event) => event[key]);

function checkRole(
  role: string,
  name: string | null,
  names: readonly string[],
  tally: { right: number; of: number },
): string | null {
  if (name === null) return null;
  tally.of += 1;
  const parties = name.split('+').map((each) => each.split('~'));
  if (parties.every((party) => party.some((each) => names.includes(each)))) {
    tally.right += 1;
    return null;
  }
  return `${role} ${names.join('+') || 'nobody'} for ${name}`;
}

function checkOne(
  expected: string | null,
  found: readonly string[],
  tally: { right: number; of: number },
): string | null {
  if (expected === null) return null;
  tally.of += 1;
  if (!found.includes(expected)) return `${found.join('+')} for ${expected}`;
  tally.right += 1;
  return null;
}
