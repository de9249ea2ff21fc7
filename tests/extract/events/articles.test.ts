import { expect, test } from '@jest/globals';
import { articleNames, expectedOf, readArticle } from '../../articles/expected.js';
import { lineSpans, locate, type Quoted } from '../../articles/locate.js';
import type { Span } from '../../../src/types/index.js';
import { toldBy } from '../../support/events.js';

const LANGUAGES = ['ru', 'uk', 'ar', 'en'];

/** Labels that are right for an expected one; the expectations are coarser in places. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  'coalition-formed': ['formation'],
  exchange: ['prisoner-exchange', 'release'],
  meeting: ['talks'],
  statement: ['statement', 'joint-statement'],
  agreement: ['agreement', 'statement', 'joint-statement'],
  attack: ['attack', 'airstrike', 'strike', 'explosion'],
  airstrike: ['airstrike', 'strike', 'attack'],
};

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

const touches = (place: Span | null, span: Span): boolean =>
  place !== null && place.start < span.end && span.start < place.end;

test('events, their dates and the origins of the sample articles', () => {
  const counts = { events: 0, label: 0, status: 0, dates: 0, dated: 0, origins: 0, cited: 0 };
  for (const name of articleNames()) {
    const facts = expectedOf(name);
    if (!LANGUAGES.includes(facts.language)) continue;
    const text = articleText(name);
    const { events, dates, origins } = toldBy(facts.language, text);
    const { raw } = readArticle(name);
    const at = (fact: Quoted): Span | null => locate(raw, fact);
    for (const fact of facts.events) {
      const labels = ACCEPTED[fact.label] ?? [fact.label];
      const found = events.filter(
        (event) => touches(at(fact), event) && labels.includes(event.label),
      );
      counts.events += 1;
      if (found.length > 0) counts.label += 1;
      if (
        found.some(({ status, polarity }) => status === fact.status && polarity === fact.polarity)
      ) {
        counts.status += 1;
      }
    }
    for (const fact of facts.dates) {
      if (fact.event === null) continue;
      const labels = ACCEPTED[fact.event] ?? [fact.event];
      counts.dates += 1;
      const dated = events.some(({ label, when }) => {
        const date = dates.find(({ id }) => id === when);
        return date !== undefined && touches(at(fact), date) && labels.includes(label);
      });
      if (dated) counts.dated += 1;
    }
    for (const fact of facts.origins) {
      counts.origins += 1;
      if (origins.some((origin) => touches(at(fact), origin))) counts.cited += 1;
    }
  }
  expect(counts.label / counts.events).toBeGreaterThan(0.72);
  expect(counts.status / counts.label).toBeGreaterThan(0.85);
  expect(counts.dated / counts.dates).toBeGreaterThan(0.58);
  expect(counts.cited / counts.origins).toBeGreaterThan(0.75);
});
