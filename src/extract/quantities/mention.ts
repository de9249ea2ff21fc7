import { lineAt, lineStarts } from '../../text/index.js';
import type { Article, QuantityMention, TextSpan } from '../../types/index.js';
import { tokenSpan, type Section } from '../section.js';
import type { TokenRange } from './amount.js';
import type { Draft } from './draft.js';
import { PERSONS } from './vocabulary.js';

/** What the sentence around a count says. */
export type Circumstances = Pick<
  QuantityMention,
  'of' | 'by' | 'at' | 'atFrom' | 'when' | 'status' | 'measure' | 'polarity' | 'attribution'
>;

/** The mention that a draft stands for. */
export function toMention(
  { article, pack, stream }: Section,
  sentence: number,
  draft: Draft,
  circumstances: Circumstances,
): QuantityMention {
  const spanOf = ({ first, end }: TokenRange): TextSpan => {
    const span = tokenSpan(stream.tokens, first, end);
    return { ...span, text: article.raw.slice(span.start, span.end) };
  };
  const span = spanOf(draft);
  const number = tokenSpan(stream.tokens, draft.numberFirst, draft.numberEnd);
  const category = draft.category ?? 'other';
  return {
    ...circumstances,
    kind: 'quantity',
    id: `q${span.start}`,
    ...span,
    line: lineAt(linesOf(article), span.start),
    rule: `${pack.code}/${draft.rule}`,
    sentence,
    number,
    low: draft.low,
    best: draft.best,
    high: draft.high,
    mod: draft.mod,
    category,
    unit: draft.unit ?? (PERSONS.has(category) ? 'person' : null),
    counted: draft.counted && spanOf(draft.counted),
    relation: null,
  };
}

const lines = new WeakMap<Article, Uint32Array>();

function linesOf(article: Article): Uint32Array {
  const known = lines.get(article);
  if (known) return known;
  const starts = lineStarts(article.raw);
  lines.set(article, starts);
  return starts;
}
