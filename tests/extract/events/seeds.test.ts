import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { DateMention, EventMention } from '../../../src/types/index.js';
import { toldBy } from '../../support/events.js';
import { ROOT } from '../../support/packs.js';

const ARTICLES = `${ROOT}../shared/articles`;
const GOLD = `${ROOT}../shared/gold/seeds.dates.json`;

/** Our labels for the gold's codes; a blow and the death it caused are told by one date. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  MISSION_END: ['mission-end'],
  MISSION_CONTINUES: ['mission-continue'],
  STATEMENT: ['statement', 'joint-statement'],
  AGREEMENT: ['agreement'],
  TALKS: ['talks'],
  VISIT: ['visit'],
  ATTACK: ['airstrike', 'attack', 'killing', 'strike'],
  ATTACKS: ['attack'],
};

interface GoldDate {
  readonly date: { readonly start: number; readonly end: number };
  readonly event_type: string | null;
  readonly key: boolean;
}

type Gold = Readonly<
  Record<string, { readonly lang: string; readonly dates: readonly GoldDate[] }>
>;

const isGold = (value: unknown): value is { readonly files: Gold } =>
  typeof value === 'object' && value !== null && 'files' in value;

function readGold(): Gold {
  const data: unknown = JSON.parse(readFileSync(GOLD, 'utf8'));
  return isGold(data) ? data.files : {};
}

const available = existsSync(ARTICLES) && existsSync(GOLD);
const describeSeeds = available ? describe : describe.skip;

describeSeeds('events of the five articles (skipped where ../shared is absent)', () => {
  const gold = available ? readGold() : {};
  const told = Object.entries(gold).map(([name, { lang }]) => ({ name, ...extract(name, lang) }));

  test('at least 24 of the key dates carry the event that they date', () => {
    const key = told.flatMap(({ name, raw, events, spanOf }) =>
      (gold[name]?.dates ?? [])
        .filter((date) => date.key && date.event_type !== 'TROOPS')
        .map(({ date, event_type: type }) => {
          const codePoints = Array.from(raw);
          const start = codePoints.slice(0, date.start).join('').length;
          const end = codePoints.slice(0, date.end).join('').length;
          const labels = events
            .filter(({ when }) => touches(spanOf(when), start, end))
            .map(({ label }) => label);
          return labels.some((label) => LABELS[type ?? '']?.includes(label));
        }),
    );
    expect(key).toHaveLength(26);
    expect(key.filter((right) => right).length).toBeGreaterThanOrEqual(24);
  });

  test('what is wished for or not known has no date', () => {
    const open = told
      .flatMap(({ events }) => events)
      .filter(({ label, status }) => label === 'withdrawal' && status === 'hypothetical');
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ when }) => when !== null)).toEqual([]);
  });

  test('no departure of troops is dated like the end of the mission', () => {
    const dated = told.flatMap(({ events, valueOf }) =>
      events.filter(({ label }) => label === 'withdrawal').map(({ when }) => valueOf(when)),
    );
    expect(dated.filter((value) => value?.startsWith('2025') === true)).toEqual([]);
  });
});

type Place = { readonly start: number; readonly end: number } | undefined;

const touches = (place: Place, start: number, end: number): boolean =>
  place !== undefined && place.start < end && start < place.end;

function extract(
  name: string,
  language: string,
): {
  readonly raw: string;
  readonly events: readonly EventMention[];
  readonly spanOf: (id: string | null) => Place;
  readonly valueOf: (id: string | null) => string | undefined;
} {
  const raw = readFileSync(`${ARTICLES}/${name}`, 'utf8');
  const { events, dates } = toldBy(language, raw);
  const find = (id: string | null): DateMention | undefined => dates.find((date) => date.id === id);
  return { raw, events, spanOf: find, valueOf: (id) => find(id)?.value };
}
