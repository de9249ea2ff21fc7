import { toArticleLine } from '../../src/article-line.js';
import { recogniseActors } from '../../src/extract/actors/index.js';
import { recogniseDates, resolveDates } from '../../src/extract/dates/index.js';
import { extractEvents } from '../../src/extract/events/index.js';
import { languagesOf } from '../../src/extract/languages.js';
import { addNumerals } from '../../src/extract/numerals/index.js';
import { findOrigins } from '../../src/extract/origins/index.js';
import { extractQuantities } from '../../src/extract/quantities/index.js';
import { cutArticle, sectionsOf } from '../../src/extract/section.js';
import { extractDocument } from '../../src/pipeline.js';
import type { Resources } from '../../src/resources.js';
import type { RawDocument } from '../../src/types/index.js';

/** Told how long a stage took, in milliseconds. */
export type Report = (stage: string, time: number) => void;

/** The stages of `src/pipeline.ts` one by one, with a clock between them. */
export function timedPipeline(document: RawDocument, resources: Resources, report: Report): void {
  let last = performance.now();
  const timed = <T>(stage: string, made: T): T => {
    const now = performance.now();
    report(stage, now - last);
    last = performance.now();
    return made;
  };
  const { raw, frontMatter } = document;
  const { pack, gazetteer } = resources;
  const page = timed('cleaning', resources.clean(raw, { from: frontMatter, clean: true }));
  const { detected, blocks } = timed('languages', languagesOf(document, page.blocks, resources));
  const cut = timed('tokens, sentences', cutArticle(raw, blocks, pack, gazetteer));
  const article = { ...document, title: page.title, detected, blocks, dateline: null, ...cut };
  const sections = timed('words looked up', sectionsOf(article, pack, gazetteer));
  const numerals = timed('numerals', sections.map(addNumerals));
  const drafts = timed(
    'dates',
    sections.map((section, i) => recogniseDates(section, numerals[i] ?? [])),
  );
  const actors = timed('actors', recogniseActors(sections, resources.entities));
  const { mentions: dates } = timed(
    'dates resolved',
    resolveDates({ article, sections, drafts, dateline: null }),
  );
  sections.forEach((section, i) => {
    const known = { numerals: numerals[i] ?? [], dates, actors };
    const quantities = timed('quantities', extractQuantities(section, known));
    timed('events', extractEvents(section, { dates, actors, quantities, publishedBy: null }));
    timed('origins', findOrigins(section, actors));
  });
}

/** The whole, with the line that `digest extract` prints. */
export function wholeExtraction(document: RawDocument, resources: Resources, clean = true): void {
  const extraction = extractDocument(document, resources, { clean });
  JSON.stringify(toArticleLine(extraction, { version: '', rules: '' }));
}
