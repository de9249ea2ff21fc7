import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { percent } from '../../src/render/languages.js';
import type { AccuracyTable, LanguageList } from '../../src/types/languages.js';
import { LANGUAGES, ROOT } from '../support/packs.js';
import { digest } from './run.js';

const table = JSON.parse(readFileSync(`${LANGUAGES}/accuracy.json`, 'utf8')) as AccuracyTable;

test('digest languages --format json lists every pack with the figures of accuracy.json', () => {
  const { code, stdout, stderr } = digest(['languages', '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const list = JSON.parse(stdout) as LanguageList;
  const folders = readdirSync(LANGUAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => name);
  expect(list.read.map(({ code }) => code)).toEqual(folders.sort());
  for (const { code, accuracy } of list.read) {
    expect({ code, accuracy }).toEqual({ code, accuracy: table.languages[code] ?? null });
  }
  expect(list.measured).toBe(table.measured);
  expect(list.detected).toEqual(expect.arrayContaining(['fr', 'he', 'zh']));
  expect(list.detected.filter((code) => folders.includes(code))).toEqual([]);
  expect(new Set(list.detected).size).toBe(list.detected.length);
});

test('digest languages shows the figures in a table of at most 80 columns', () => {
  const { stdout } = digest(['languages']);
  for (const [code, { dates, quantities, actors }] of Object.entries(table.languages)) {
    const row = stdout.split('\n').find((line) => line.startsWith(`${code} `)) ?? '';
    const figures = [dates, quantities, actors].map(percent);
    expect(row.split(/ {2,}/u).slice(2)).toEqual(figures);
  }
  expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test('the README shows the same figures, and the day they were measured on', () => {
  const readme = readFileSync(`${ROOT}README.md`, 'utf8');
  expect(readme).toContain(`Measured on ${table.measured}`);
  for (const [code, { dates, quantities, actors }] of Object.entries(table.languages)) {
    const cells = [`\`${code}\``, ...[dates, quantities, actors].map(percent)];
    const row = readme.split('\n').find((line) => line.startsWith(`| ${cells[0] ?? ''} |`));
    expect({ code, row }).toEqual({ code, row: `| ${cells.join(' | ')} |` });
  }
});
