import { expect, test } from '@jest/globals';
import { articleNames, expectedOf, readArticle } from '../../articles/expected.js';
import type { ExpectedDate } from '../../articles/facts.js';
import { findMention, lineSpans } from '../../articles/locate.js';
import type { DateMention } from '../../../src/types/index.js';
import { datesOf } from '../../support/dates.js';

const LANGUAGES = ['ru', 'uk', 'ar', 'en'];

/** The text with the lines blanked that are no part of the article, so that offsets stay. */
function articleText(name: string): string {
  const { raw } = readArticle(name);
  const { boilerplate } = expectedOf(name);
  const characters = raw.split('');
  const spans = lineSpans(raw);
  for (const { line, soft } of boilerplate) {
    const span = spans[line - 1];
    if (soft || !span) continue;
    for (let at = span.start; at < span.end; at++) characters[at] = ' ';
  }
  return characters.join('');
}

function mistakes(expected: ExpectedDate, got: DateMention | undefined): string[] {
  if (!got) return ['missed'];
  const wrong: string[] = [];
  if (![expected.value, ...expected.accept].includes(got.value)) wrong.push(`value ${got.value}`);
  if (got.relation !== expected.relation) wrong.push(`relation ${got.relation}`);
  if (got.mod !== expected.mod) wrong.push(`mod ${String(got.mod)}`);
  if (got.from !== expected.from) wrong.push(`from ${String(got.from)}`);
  if (got.to !== expected.to) wrong.push(`to ${String(got.to)}`);
  return wrong;
}

test('dates of the sample articles', () => {
  const counts = { dates: 0, found: 0, value: 0, relation: 0, all: 0, alarms: 0 };
  const report: string[] = [];
  for (const name of articleNames()) {
    const facts = expectedOf(name);
    if (!LANGUAGES.includes(facts.language)) continue;
    const raw = articleText(name);
    const published = facts.published.from;
    const { mentions } = datesOf(facts.language, raw, published);
    for (const date of facts.dates) {
      const got = findMention(raw, date, mentions);
      const wrong = mistakes(date, got);
      counts.dates += 1;
      counts.found += got ? 1 : 0;
      counts.value += got && !wrong.some((each) => each.startsWith('value')) ? 1 : 0;
      counts.relation += got && !wrong.some((each) => each.startsWith('relation')) ? 1 : 0;
      counts.all += wrong.length === 0 ? 1 : 0;
      if (wrong.length > 0)
        report.push(`${name}:${date.line} "${date.text}" ${date.value}: ${wrong.join(', ')}`);
    }
    const traps = facts.traps.filter(({ kind }) => kind === 'date');
    for (const trap of traps) {
      const got = findMention(raw, trap, mentions);
      counts.alarms += got ? 1 : 0;
      if (got) report.push(`${name}:${trap.line} "${trap.text}" is no date (${trap.why})`);
    }
  }
  const share = (count: number): number => Math.round((1000 * count) / counts.dates) / 10;
  console.info(
    [
      `${counts.dates} dates: found ${share(counts.found)} %, value ${share(counts.value)} %, ` +
        `relation ${share(counts.relation)} %, all right ${share(counts.all)} %, false ${counts.alarms}`,
      ...report,
    ].join('\n'),
  );
  expect(share(counts.found)).toBeGreaterThanOrEqual(95);
  expect(share(counts.value)).toBeGreaterThanOrEqual(90);
  expect(share(counts.relation)).toBeGreaterThanOrEqual(90);
  expect(counts.alarms).toBe(0);
});
