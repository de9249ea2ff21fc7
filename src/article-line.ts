import { codePointIndex } from './io/code-points.js';
import { shinglesOf } from './text/index.js';
import { ARTICLE_SCHEMA, type ArticleLine, type LineSentence } from './types/article-line.js';
import type { Extraction, Mention, Span } from './types/index.js';

/** What made a line: results of other versions or rules are not merged. */
export interface Provenance {
  readonly version: string;
  readonly rules: string;
}

/** The contract's line for an extraction: offsets in code points, sentences quoted, keys in a fixed order. */
export function toArticleLine(extraction: Extraction, { version, rules }: Provenance): ArticleLine {
  const { article } = extraction;
  const { raw } = article;
  const { toCodePoint, isIdentity } = codePointIndex(raw);
  const place = <T extends Span>(span: T): T =>
    isIdentity ? span : { ...span, start: toCodePoint(span.start), end: toCodePoint(span.end) };
  return {
    schema: ARTICLE_SCHEMA,
    version,
    rules,
    id: article.id,
    path: article.path,
    input: article.input,
    encoding: article.encoding,
    replaced: article.replaced,
    bytes: article.bytes,
    title: article.title,
    outlet: article.outlet,
    url: article.url,
    language: article.detected,
    published: extraction.published,
    constraints: extraction.constraints,
    length: toCodePoint(raw.length),
    shingles: shinglesOf(article.tokens.map((token) => token.key)),
    blocks: article.blocks.map(place),
    sentences: lineSentences(extraction).map(place),
    origins: extraction.origins.map(place),
    mentions: isIdentity
      ? extraction.mentions
      : extraction.mentions.map((mention) => placeMention(mention, place)),
  };
}

function placeMention(mention: Mention, place: <T extends Span>(span: T) => T): Mention {
  switch (mention.kind) {
    case 'quantity': {
      const { number, counted } = mention;
      return place({ ...mention, number: place(number), counted: counted && place(counted) });
    }
    case 'event': {
      const { trigger, condition, unknown, instrument } = mention;
      return place({
        ...mention,
        trigger: place(trigger),
        condition: condition && place(condition),
        unknown: unknown && place(unknown),
        instrument: instrument == null ? null : place(instrument),
      });
    }
    default:
      return place(mention);
  }
}

/** A sentence with a number is understood when a date, quantity or name covers each of its numbers. */
function lineSentences({ article, mentions }: Extraction): LineSentence[] {
  const covered = new Set<number>();
  const facts = mentions.filter((mention) => mention.kind !== 'event');
  let next = 0;
  article.tokens.forEach((token, i) => {
    if (token.kind !== 'number') return;
    while (next < facts.length && (facts[next]?.start ?? 0) <= token.start) next += 1;
    // Mentions are in order of start and short: one that covers the token is among the last few before it.
    for (let m = Math.max(0, next - MOST_NESTED); m < next; m++) {
      if ((facts[m]?.end ?? 0) >= token.end) covered.add(i);
    }
  });
  return article.sentences.map(({ start, end, line, firstToken, endToken }) => {
    let numeric = false;
    let understood = true;
    for (let t = firstToken; t < endToken; t++) {
      if (article.tokens[t]?.kind !== 'number') continue;
      numeric = true;
      understood &&= covered.has(t);
    }
    return { start, end, line, numeric, understood: numeric && understood };
  });
}

const MOST_NESTED = 8;
