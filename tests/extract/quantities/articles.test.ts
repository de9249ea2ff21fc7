import { expect, test } from '@jest/globals';
import { articleNames, expectedOf, readArticle } from '../../articles/expected.js';
import type { ExpectedQuantity } from '../../articles/facts.js';
import { findMention, lineSpans, locate } from '../../articles/locate.js';
import type { QuantityMention } from '../../../src/types/index.js';
import { quantitiesOf } from '../../support/quantities.js';

const LANGUAGES = ['ru', 'uk', 'ar', 'en'];

/** The text with the lines blanked that are no part of the article, so that offsets stay. */
function articleText(name: string): string {
  const { raw } = readArticle(name);
  const characters = raw.split('');
  const spans = lineSpans(raw);
  for (const { line } of expectedOf(name).boilerplate) {
    const span = spans[line - 1];
    for (let at = span?.start ?? 0; at < (span?.end ?? 0); at++) characters[at] = ' ';
  }
  return characters.join('');
}

function mistakes(expected: ExpectedQuantity, got: QuantityMention | undefined): string[] {
  if (!got) return ['missed'];
  const wrong: string[] = [];
  const { low, best, high } = expected;
  if (low !== got.low || best !== got.best || high !== got.high) {
    wrong.push(`value ${String(got.low)} ${String(got.best)} ${String(got.high)}`);
  }
  if (expected.mod !== got.mod) wrong.push(`mod ${got.mod}`);
  if (expected.category !== got.category) wrong.push(`category ${got.category}`);
  if (expected.status !== got.status) wrong.push(`status ${got.status}`);
  return wrong;
}

test('quantities of the sample articles', () => {
  const counts = { expected: 0, found: 0, value: 0, mod: 0, category: 0, status: 0, traps: 0 };
  const report: string[] = [];
  for (const name of articleNames()) {
    const facts = expectedOf(name);
    if (!LANGUAGES.includes(facts.language)) continue;
    const { raw } = readArticle(name);
    const got = quantitiesOf(facts.language, articleText(name));
    for (const expected of facts.quantities) {
      const mention = findMention(raw, expected, got, ({ number }) => number);
      const wrong = mistakes(expected, mention);
      const has = (what: string): boolean => !wrong.some((each) => each.startsWith(what));
      counts.expected += 1;
      if (mention) {
        counts.found += 1;
        if (has('value')) counts.value += 1;
        if (has('mod')) counts.mod += 1;
        if (has('category')) counts.category += 1;
        if (has('status')) counts.status += 1;
      }
      if (wrong.length > 0)
        report.push(`${name}:${expected.line} "${expected.text}": ${wrong.join(', ')}`);
    }
    for (const trap of facts.traps) {
      const place = trap.kind === 'quantity' ? locate(raw, trap) : null;
      const hit = got.find(
        ({ number }) => place && number.start < place.end && number.end > place.start,
      );
      if (hit) report.push(`${name}:${trap.line} "${trap.text}" is no quantity: ${trap.why}`);
      if (hit) counts.traps += 1;
    }
  }
  // Without the names of the gazetteer. Floors lie below what was measured, so that a step back is seen.
  const floors = { found: 0.98, value: 0.96, mod: 0.97, category: 0.8, status: 0.88 };
  const below = Object.entries(floors).filter(
    ([key, floor]) =>
      (Object.entries(counts).find(([name]) => name === key)?.[1] ?? 0) < floor * counts.expected,
  );
  const isGood = below.length === 0 && counts.traps === 0;
  expect(isGood ? 'good' : { counts, below, report }).toBe('good');
});
