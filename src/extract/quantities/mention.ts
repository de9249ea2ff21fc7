import { lineAt, lineStarts } from '../../text/index.js';
import type { Article, Indicator, QuantityMention } from '../../types/index.js';
import type { PeopleKind } from '../../types/quantity.js';
import { sentenceText, tokenSpan, tokenText, type Section } from '../section.js';
import type { Draft } from './common/draft.js';
import { PERSONS } from './common/vocabulary.js';

/** What the sentence around a count says. */
export type Circumstances = Pick<
  QuantityMention,
  'of' | 'by' | 'at' | 'atFrom' | 'when' | 'status' | 'measure' | 'polarity' | 'attribution'
> & { readonly indicator: Indicator | null; readonly people: PeopleKind | null };

/** The mention that a draft stands for. */
export function toMention(
  section: Section,
  sentence: number,
  draft: Draft,
  circumstances: Circumstances,
): QuantityMention {
  const { article, pack, stream } = section;
  const span = tokenText(section, draft.first, draft.end);
  const number = tokenSpan(stream.tokens, draft.numberFirst, draft.numberEnd);
  const category = draft.category ?? 'other';
  return {
    kind: 'quantity',
    id: `q${span.start}`,
    start: span.start,
    end: span.end,
    text: span.text,
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
    counted: draft.counted && tokenText(section, draft.counted.first, draft.counted.end),
    indicator: circumstances.indicator,
    people: circumstances.people,
    relation: null,
    when: circumstances.when,
    status: circumstances.status,
    measure: circumstances.measure,
    polarity: circumstances.polarity,
    attribution: circumstances.attribution,
    of: circumstances.of,
    by: circumstances.by,
    at: circumstances.at,
    atFrom: circumstances.atFrom,
    context: sentenceText(article, sentence),
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
