import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { EventMention } from '../../src/types/index.js';
import { toldBy, type Told } from './events.js';
import { ROOT } from './packs.js';

const ROLES = ['actor', 'target', 'at', 'when'] as const;
type Role = (typeof ROLES)[number];

/** What a sentence is expected to say of one event; a role that is null may be anything. */
interface ExpectedEvent {
  readonly labels: readonly string[];
  readonly roles: Readonly<Record<Role, readonly (readonly string[])[] | null>>;
  readonly statuses: readonly string[] | null;
  readonly polarity: string;
}

interface Sentence {
  readonly text: string;
  readonly events: readonly ExpectedEvent[];
  readonly also: readonly string[];
}

/** Right, wrong (something else is said, or where nothing should be) and missing values. */
export interface Score {
  right: number;
  wrong: number;
  missing: number;
}

export type Scores = Record<Role | 'label' | 'status' | 'polarity', Score>;

export const precision = ({ right, wrong }: Score): number => right / Math.max(1, right + wrong);
export const recall = ({ right, wrong, missing }: Score, expected?: number): number =>
  right / Math.max(1, expected ?? right + wrong + missing);

/** How well the events of a set of sentences are told, and what was told wrongly. */
export function scoreRoles(code: string, set: string): { scores: Scores; errors: string[] } {
  const zero = (): Score => ({ right: 0, wrong: 0, missing: 0 });
  const scores: Scores = {
    label: zero(),
    actor: zero(),
    target: zero(),
    at: zero(),
    when: zero(),
    status: zero(),
    polarity: zero(),
  };
  const errors: string[] = [];
  for (const sentence of readSentences(code, set)) {
    const told = toldBy(code, sentence.text);
    const left = [...told.events];
    for (const expected of sentence.events) {
      const at = bestOf(told, left, expected);
      const [event] = at < 0 ? [] : left.splice(at, 1);
      if (!event) {
        scores.label.missing += 1;
        errors.push(`no ${expected.labels.join('~')}: ${sentence.text}`);
        continue;
      }
      scores.label.right += 1;
      for (const role of ROLES) {
        const values = valuesOf(told, event, role);
        const verdict = judge(expected.roles[role], values);
        if (verdict === null) continue;
        scores[role][verdict] += 1;
        if (verdict !== 'right') {
          errors.push(
            `${verdict} ${role} of ${event.label}: ${values.join('+') || '∅'}: ${sentence.text}`,
          );
        }
      }
      const status = expected.statuses?.includes(event.status) ?? true;
      scores.status[status ? 'right' : 'wrong'] += 1;
      if (!status) errors.push(`status of ${event.label}: ${event.status}: ${sentence.text}`);
      const polarity = expected.polarity === event.polarity;
      scores.polarity[polarity ? 'right' : 'wrong'] += 1;
      if (!polarity) errors.push(`polarity of ${event.label}: ${event.polarity}: ${sentence.text}`);
    }
    const known = new Set([...sentence.also, ...sentence.events.flatMap(({ labels }) => labels)]);
    for (const { label } of left) {
      if (known.has(label)) continue;
      scores.label.wrong += 1;
      errors.push(`false ${label}: ${sentence.text}`);
    }
  }
  return { scores, errors };
}

/** Null where nothing was asked or nothing is said. */
function judge(
  expected: ExpectedEvent['roles'][Role],
  values: readonly string[],
): keyof Score | null {
  if (expected === null) return null;
  const fits = (options: readonly string[], value: string): boolean => options.includes(value);
  if (values.some((value) => !expected.some((options) => fits(options, value)))) return 'wrong';
  const needed = expected.filter((options) => !options.includes(''));
  if (needed.some((options) => !values.some((value) => fits(options, value)))) return 'missing';
  return values.length === 0 ? null : 'right';
}

/** The event of the right label with the most roles right. */
function bestOf(told: Told, events: readonly EventMention[], expected: ExpectedEvent): number {
  let best = -1;
  let most = -1;
  events.forEach((event, i) => {
    if (!expected.labels.includes(event.label)) return;
    const right = ROLES.filter((role) => {
      const verdict = judge(expected.roles[role], valuesOf(told, event, role));
      return verdict === 'right' || verdict === null;
    }).length;
    if (right > most) {
      most = right;
      best = i;
    }
  });
  return best;
}

function valuesOf(told: Told, event: EventMention, role: Role): readonly string[] {
  const name = (id: string): string => told.actors.find(({ entity }) => entity === id)?.name ?? id;
  switch (role) {
    case 'actor':
      return event.actors.map(name);
    case 'target':
      return event.targets.map(name);
    case 'at':
      return event.at === null ? [] : [name(event.at)];
    case 'when':
      return told.dates.filter(({ id }) => id === event.when).map(({ value }) => value);
  }
}

function readSentences(code: string, set: string): readonly Sentence[] {
  const file = `${ROOT}tests/extract/events/roles/${code}.yaml`;
  const data: unknown = parse(readFileSync(file, 'utf8'));
  const list: unknown = isRecord(data) ? data[set] : null;
  if (!Array.isArray(list)) throw new TypeError(`${file} has no list ${set}`);
  return list.map((each: unknown) => {
    if (!isRecord(each) || typeof each['text'] !== 'string')
      throw new TypeError(`${file}: an entry without text`);
    return {
      text: each['text'],
      events: strings(each['events']).map(readEvent),
      also: strings(each['also']),
    };
  });
}

/** Reads `label | actor: A+B | at: C~ | when: 2024 | planned | negative`. */
function readEvent(line: string): ExpectedEvent {
  const [labels = '', ...parts] = line.split('|').map((part) => part.trim());
  const roles: Record<Role, readonly (readonly string[])[] | null> = {
    actor: [],
    target: [],
    at: [],
    when: [],
  };
  let statuses: string[] | null = ['asserted'];
  let polarity = 'positive';
  for (const part of parts) {
    const role = ROLES.find((each) => part.startsWith(`${each}:`));
    if (role) {
      const value = part.slice(role.length + 1).trim();
      roles[role] = value === '-' ? null : value.split('+').map((options) => options.split('~'));
    } else if (part === 'negative') polarity = part;
    else if (part === '-') statuses = null;
    else if (part !== '') statuses = part.split('~');
  }
  return { labels: labels.split('~'), roles, statuses, polarity };
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
