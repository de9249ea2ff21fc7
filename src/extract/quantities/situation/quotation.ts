import type { Article, Sentence } from '../../../types/index.js';
import { perObject } from '../../per-pack.js';
import { sentenceOf, type Section } from '../../section.js';
import { QUOTE } from '../common/marks.js';

/** A sentence beside a quotation that tells who speaks: tokens from or up to which it does so. */
export interface Lead {
  readonly sentence: number;
  readonly isBehind: boolean;
  /** The quotation mark. */
  readonly mark: number;
}

/** Sentences over which a quotation lasts. */
const LASTS = 4;

/**
 * The sentences that may tell whose words a sentence of a longer quotation is: the one behind whose end mark it stands («…», сказал X), and the one
 * in which the quotation begins (X said: "…"). None where the sentence is in no quotation, or has all of it.
 */
export function leadsOf(section: Section, sentence: number): readonly Lead[] {
  const own = sentenceOf(section, sentence);
  const quoted = marksOf(section.article);
  const marks = quoted[sentence] ?? NO_MARKS;
  const isInside = isOpenBefore(section.article, own, sentence);
  const opens = !isInside && marks.length % 2 === 1;
  const goesOn = isInside && marks.length === 0;
  const closes = isInside && marks.length === 1;
  if (!opens && !goesOn && !closes) return [];
  const found: Lead[] = [];
  const near = [1, 2, 3, LASTS];
  const behind = opens || goesOn ? near.map((step) => sentence + step) : [];
  const before = goesOn || closes ? near.map((step) => sentence - step) : [];
  for (const [range, isBehind] of [[behind, true] as const, [before, false] as const]) {
    for (const index of range) {
      const other = section.article.sentences[index];
      if (other?.block !== own.block) break;
      const mark = quoted[index]?.at(isBehind ? 0 : -1);
      if (mark === undefined) continue;
      found.push({ sentence: index, isBehind, mark });
      break;
    }
  }
  return found;
}

/** Whether a quotation of the same paragraph is open where a sentence begins; one that has lasted long is none. */
function isOpenBefore(article: Article, { block }: Sentence, sentence: number): boolean {
  const quoted = marksOf(article);
  let marks = 0;
  for (let index = sentence - 1; index >= 0; index--) {
    if (article.sentences[index]?.block !== block) break;
    if (sentence - index > LONGEST_PARAGRAPH) return false;
    marks += quoted[index]?.length ?? 0;
  }
  return marks % 2 === 1;
}

/** Sentences of a paragraph that are looked through. */
const LONGEST_PARAGRAPH = 8;

/** The quotation marks of each sentence of an article. */
const marksOf = perObject(({ sentences, tokens }: Article): readonly (readonly number[])[] =>
  sentences.map(({ firstToken, endToken }) => {
    const marks: number[] = [];
    for (let at = firstToken; at < endToken; at++) if (tokens[at]?.key === QUOTE) marks.push(at);
    return marks.length > 0 ? marks : NO_MARKS;
  }),
);

const NO_MARKS: readonly number[] = [];
