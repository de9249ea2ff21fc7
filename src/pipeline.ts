import { recogniseActors } from './extract/actors/index.js';
import { datelineDate, recogniseDates, resolveDates } from './extract/dates/index.js';
import { withSpeakers } from './extract/date-speakers.js';
import { extractEvents } from './extract/events/index.js';
import { addNumerals } from './extract/numerals/index.js';
import { findOrigins } from './extract/origins/index.js';
import { extractQuantities } from './extract/quantities/index.js';
import { renumber } from './extract/renumber.js';
import { cutArticle, sectionsOf, spanSection } from './extract/section.js';
import { languagesOf } from './extract/languages.js';
import type { Dateline } from './clean/index.js';
import type { Resources } from './resources.js';
import type { Article, Extraction, Publication, RawDocument, Span } from './types/index.js';

export interface ExtractOptions {
  /** False when the text is already free of page boilerplate. */
  readonly clean: boolean;
}

/** What one article says. A pure function of the document and the resources. */
export function extractDocument(
  document: RawDocument,
  resources: Resources,
  options: ExtractOptions,
): Extraction {
  const { article, days } = understandPage(document, resources, options);
  const sections = sectionsOf(article, resources.pack, resources.gazetteer);
  const numerals = sections.map((section) => addNumerals(section));
  const drafts = sections.map((section, i) => recogniseDates(section, numerals[i] ?? []));
  const actors = recogniseActors(sections, resources.entities);
  const dateline = dayOf(article, days, resources);
  const resolved = resolveDates({ article, sections, drafts, dateline });
  const facts = sections.map((section, i) => {
    const known = { numerals: numerals[i] ?? [], dates: resolved.mentions, actors };
    const quantities = extractQuantities(section, known);
    const events = extractEvents(section, {
      dates: resolved.mentions,
      actors,
      quantities,
      publishedBy: resolved.published?.to ?? null,
    });
    return { quantities, events, origins: findOrigins(section, actors) };
  });
  const quantities = facts.flatMap((fact) => fact.quantities);
  const events = facts.flatMap((fact) => fact.events);
  const dates = withSpeakers(sections, resolved.mentions, { actors, events, quantities });
  const mentions = [...dates, ...actors, ...quantities, ...events];
  return renumber({
    article,
    published: resolved.published,
    constraints: resolved.constraints,
    origins: facts.flatMap((fact) => fact.origins),
    mentions,
  });
}

/** The first of the places for an article's day that holds a full one. */
function dayOf(
  article: Article,
  days: readonly Span[],
  { pack, gazetteer }: Resources,
): Publication | null {
  for (const span of days) {
    const section = spanSection(article, span, pack, gazetteer);
    const day = section === null ? null : datelineDate(section, span);
    if (day !== null) return day;
  }
  return null;
}

function datelineSpan(dateline: Dateline | null): Span | null {
  const parts = [dateline?.place, dateline?.agency, dateline?.date].filter((part) => part != null);
  if (parts.length === 0) return null;
  const start = Math.min(...parts.map((part) => part.start));
  return { start, end: Math.max(...parts.map((part) => part.end)) };
}

/** Cleaning, languages, tokens and sentences: everything before meaning. */
export function understandPage(
  document: RawDocument,
  resources: Resources,
  options: ExtractOptions,
): { article: Article; days: readonly Span[] } {
  const { raw, frontMatter } = document;
  const page = resources.clean(raw, { from: frontMatter, clean: options.clean });
  const { detected, blocks } = languagesOf(document, page.blocks, resources);
  const { tokens, sentences } = cutArticle(raw, blocks, resources.pack, resources.gazetteer);
  const title = document.title ?? page.title;
  return {
    article: {
      ...document,
      title,
      detected,
      blocks,
      dateline: datelineSpan(page.dateline),
      tokens,
      sentences,
    },
    // A page gives the year more often than a dateline does.
    days: [page.pageDay, page.dateline?.date ?? null].filter((span) => span !== null),
  };
}
