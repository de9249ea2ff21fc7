import { expect, test } from '@jest/globals';
import { articleNames, expectedOf, readArticle } from '../../articles/expected.js';
import type { ExpectedActor } from '../../articles/facts.js';
import { findMention, lineSpans } from '../../articles/locate.js';
import { loadEntities } from '../../articles/stories.js';
import type { ActorMention } from '../../../src/types/index.js';
import { actorsOf } from '../../support/actors.js';

const LANGUAGES = ['ru', 'uk', 'ar', 'en'];

/** The text with the lines blanked that are no part of the article, so that offsets stay. */
function articleText(name: string): string {
  const { raw } = readArticle(name);
  const characters = raw.split('');
  const spans = lineSpans(raw);
  for (const { line, soft } of expectedOf(name).boilerplate) {
    const span = spans[line - 1];
    if (soft || !span) continue;
    for (let at = span.start; at < span.end; at++) characters[at] = ' ';
  }
  return characters.join('');
}

/** A capital that stands for its government may be told as the city or as the state. */
const isRightType = (expected: ExpectedActor, got: ActorMention): boolean =>
  got.type === expected.type ||
  got.use === 'metonym' ||
  (expected.type === 'state' && got.type === 'place') ||
  (expected.type === 'organisation' && ['government', 'coalition'].includes(got.type));

test('actors of the sample articles', () => {
  const wikidata = new Map(loadEntities().map(({ name, wikidata: id }) => [name, id]));
  const counts = { actors: 0, found: 0, type: 0, sure: 0, entity: 0 };
  const report: string[] = [];
  /** Ids that each entity got, in all languages. */
  const ids = new Map<string, Map<string, number>>();
  for (const name of articleNames()) {
    const facts = expectedOf(name);
    if (!LANGUAGES.includes(facts.language)) continue;
    const raw = articleText(name);
    const mentions = actorsOf(facts.language, raw);
    for (const actor of facts.actors) {
      const got = findMention(raw, actor, mentions);
      const where = `${name}:${actor.line} "${actor.text}" ${actor.entity}`;
      counts.actors += 1;
      if (!got) {
        report.push(`${where}: missed`);
        continue;
      }
      counts.found += 1;
      if (isRightType(actor, got)) counts.type += 1;
      else report.push(`${where}: ${got.type}`);
      const known = ids.get(actor.entity) ?? new Map<string, number>();
      ids.set(actor.entity, known.set(got.entity, (known.get(got.entity) ?? 0) + 1));
      const id = wikidata.get(actor.entity);
      if (typeof id !== 'string' || got.use === 'metonym' || !isRightType(actor, got)) continue;
      counts.sure += 1;
      if (got.entity === id) counts.entity += 1;
      else report.push(`${where}: ${got.entity}`);
    }
  }
  const total = [...ids.values()].flatMap((each) => [...each.values()]).reduce((a, b) => a + b, 0);
  const usual = [...ids.values()].reduce((sum, each) => sum + Math.max(...each.values()), 0);
  const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
  const figures = {
    found: share(counts.found, counts.actors),
    type: share(counts.type, counts.found),
    wikidata: share(counts.entity, counts.sure),
    sameId: share(usual, total),
  };
  console.info([JSON.stringify(figures), ...report].join('\n'));
  expect(figures.found).toBeGreaterThanOrEqual(92);
  expect(figures.type).toBeGreaterThanOrEqual(92);
  expect(figures.wikidata).toBeGreaterThanOrEqual(90);
  expect(figures.sameId).toBeGreaterThanOrEqual(88);
});
