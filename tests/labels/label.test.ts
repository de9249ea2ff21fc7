import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { FRAMES } from '../../src/extract/events/triggers/frames.js';
import { openLabels } from '../../src/io/resources/labels.js';
import { labelOf, type Labelled } from '../../src/labels/index.js';
import { readLabels } from '../../src/labels/build/read-labels.js';
import { LABELS } from '../../src/merge/claims/label-table.js';
import { QUANTITY_CATEGORIES } from '../../src/types/quantity.js';
import { LANGUAGES } from '../support/packs.js';

const FACT: Labelled = {
  kind: 'event',
  label: 'in English',
  relation: 'talks',
  category: null,
  subject: [],
  targets: [],
  at: null,
  by: null,
  values: [],
};

/** Entities of the gazetteer. */
const [IRAQ, US, IRAN, BIDEN] = ['Q796', 'Q30', 'Q794', 'Q6279'];
const LOCAL = 'x:person:rdwn-hmd';
const BACKED = 'x:armed-group:iran-backed';
const ENTITIES = {
  [BACKED]: { name: 'Iran-backed armed groups', type: 'armed-group', lemmas: {} },
  [IRAN]: { name: 'Iran', type: 'state', lemmas: {} },
  [IRAQ]: { name: 'Iraq', type: 'state', lemmas: {} },
  [US]: { name: 'United States', type: 'state', lemmas: {} },
  [BIDEN]: { name: 'Joe Biden', type: 'person', lemmas: {} },
  [LOCAL]: { name: 'Radwan Hamid', type: 'person', lemmas: { ru: 'Радван Хамид' } },
} as const;

const languages = new Map(['ru', 'uk', 'ar', 'en'].map((code) => [code, openLabels(code)]));

const label = (code: string, fact: Partial<Labelled>): string =>
  labelOf({ ...FACT, ...fact }, languages.get(code) ?? null, ENTITIES);

test('English has a template for every frame', () => {
  expect(Object.keys(FRAMES).filter((frame) => LABELS[frame] === undefined)).toEqual([]);
});

describe.each(['ru', 'uk', 'ar'])('labels in %s', (code) => {
  const templates = readLabels(LANGUAGES, code)?.templates;

  test('every frame has a template, and nothing else has', () => {
    const labels = [...Object.keys(FRAMES), 'announcement'].sort();
    expect(Object.keys(templates?.events ?? {}).sort()).toEqual(labels);
  });

  test('what is counted has a name', () => {
    const named = QUANTITY_CATEGORIES.filter((category) => category !== 'other');
    expect(named.filter((category) => templates?.counts[category] === undefined)).toEqual([]);
  });

  test('no label is written in English letters or with gaps, whoever is known', () => {
    const parties: readonly Partial<Labelled>[] = [
      {},
      { subject: [US] },
      { targets: [IRAN], at: IRAQ },
      { subject: [US, IRAQ], targets: [BIDEN], at: IRAQ },
    ];
    const texts = Object.keys(FRAMES).flatMap((relation) =>
      parties.map((each) => label(code, { relation, ...each })),
    );
    expect(texts.filter((text) => /[A-Za-z{}[\]|]|\s{2}|\s$|^\s/u.test(text))).toEqual([]);
    expect(new Set(texts).size).toBeGreaterThan(Object.keys(FRAMES).length);
  });
});

test.each([
  ['ru', 'вывод войск США из Ирака'],
  ['uk', 'виведення військ США з Іраку'],
  ['ar', 'انسحاب الولايات المتحدة من العراق'],
  ['en', 'in English'],
])('who leaves what, in %s', (code, expected) => {
  expect(label(code, { relation: 'withdrawal', subject: [US], at: IRAQ })).toBe(expected);
});

test.each([
  ['ru', 'переговоры: США и Ирак'],
  ['uk', 'переговори: США і Ірак'],
  ['ar', 'محادثات الولايات المتحدة والعراق'],
])('both sides, where a place that is one of them is not said again, in %s', (code, expected) => {
  expect(label(code, { relation: 'talks', subject: [US, IRAQ], at: IRAQ })).toBe(expected);
});

test.each([
  ['ru', 'инаугурация Джо Байдена (США)'],
  ['uk', 'інавгурація Джо Байдена (США)'],
  ['ar', 'تنصيب جو بايدن في الولايات المتحدة'],
])('a person in the genitive, in %s', (code, expected) => {
  expect(label(code, { relation: 'inauguration', targets: [BIDEN], at: US })).toBe(expected);
});

test('a name whose case is not known stands in the nominative, behind a colon', () => {
  expect(label('ru', { relation: 'arrest', targets: [LOCAL] })).toBe('арест: Радван Хамид');
  expect(label('ru', { relation: 'resignation', subject: [LOCAL, US] })).toBe(
    'отставка: Радван Хамид (США)',
  );
  expect(label('uk', { relation: 'arrest', targets: [LOCAL] })).toBe('арешт: Radwan Hamid');
});

/** Labels whose English names the doer behind "by". */
const WITH_DOER = Object.entries(LABELS).flatMap(([name, { fact }]) =>
  name in FRAMES && fact.includes('by {who}') ? [name] : [],
);

test.each(['ru', 'uk', 'ar'])('a deed that has its doer in English has him in %s', (code) => {
  const told = { targets: [IRAN], at: IRAQ };
  const silent = WITH_DOER.filter(
    (relation) =>
      label(code, { relation, ...told }) === label(code, { relation, ...told, subject: [US] }),
  );
  expect(silent).toEqual([]);
});

test.each([
  ['ru', 'нападение: США; сторона: поддерживаемые Ираном группировки'],
  ['ar', 'هجوم على الولايات المتحدة (جماعات مسلحة تدعمها إيران)'],
])('groups that are known by the state behind them, in %s', (code, expected) => {
  expect(label(code, { relation: 'attack', subject: [BACKED], targets: [US] })).toBe(expected);
});

describe('numbers', () => {
  const support = (note: string | null) => ({
    article: 'a',
    path: 'a.txt',
    n: 1,
    date: null,
    note,
    origin: null,
    start: 0,
    end: 1,
    text: '5',
    line: 1,
    mention: 'm1',
    rule: 'r',
  });
  const value = (note: string | null): Labelled['values'][number] => ({
    support: [support(note)],
  });
  const troops: Partial<Labelled> = {
    kind: 'quantity',
    category: 'troops',
    relation: 'present',
    subject: [US],
    at: IRAQ,
  };

  test('what is counted, whose and where', () => {
    expect(label('ru', { ...troops, values: [value(null)] })).toBe('войска США (Ирак)');
    expect(label('ar', { ...troops, values: [value(null)] })).toBe(
      'قوات الولايات المتحدة في العراق',
    );
  });

  test('a place that the number only hints at is not said', () => {
    expect(label('ru', { ...troops, values: [value('the sentence names no place')] })).toBe(
      'войска США',
    );
  });

  test('a change says so; what has no name keeps its English label', () => {
    expect(label('uk', { ...troops, relation: 'change' })).toBe('війська США, зміна');
    expect(label('uk', { ...troops, category: 'other' })).toBe('in English');
  });
});

test('a language without labels of its own has the English ones', () => {
  expect(openLabels('de')).toBeNull();
  expect(openLabels('../ru')).toBeNull();
});

describe('a wrong labels.yaml', () => {
  const folder = mkdtempSync(join(tmpdir(), 'digest-labels-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['events: {talks: "talks: {whom}"}', 'nothing is known as {whom}'],
    ['events: {talks: "talks {who.voc}"}', 'nothing is known as {who.voc}'],
    ['events: {talks: "talks of {who}"}', 'must do without any name'],
    ['events: [talks]', 'events: must be a mapping'],
  ])('%s is refused', (line, message) => {
    mkdirSync(join(folder, 'xx'), { recursive: true });
    writeFileSync(join(folder, 'xx/labels.yaml'), `and: " & "\n${line}\ncounts: {}\n`);
    expect(() => readLabels(folder, 'xx')).toThrow(message);
  });
});
