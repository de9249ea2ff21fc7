import type { BlockRole } from '../types/article.js';
import type { ArticleLine } from '../types/article-line.js';

/** A piece of an article in its own words; offsets are code points of the input. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly role: BlockRole;
}

/** An article in its own words, as far as they are at hand. */
export interface Original {
  readonly id: string;
  readonly path: string;
  /** All of its text, not only the sentences that something was found in. */
  readonly whole: boolean;
  /** In order of start; they do not overlap. */
  readonly passages: readonly Passage[];
}

/** The whole text of an article, block by block; `raw` is the decoded input that the line was made of. */
export function wholeOriginal(raw: string, { id, path, blocks }: ArticleLine): Original {
  const points = Array.from(raw);
  const passages = blocks.map(({ start, end, line, role, language }) => ({
    ...{ start, end, line, role, language },
    text: points.slice(start, end).join(''),
  }));
  return { id, path, whole: true, passages };
}

/** What a line alone tells of the text: the sentences that something was found in. */
export function quotedOriginal({ id, path, blocks, sentences, mentions }: ArticleLine): Original {
  const quoted = new Map(mentions.map(({ sentence, context }) => [sentence, context]));
  let block = 0;
  const passages = sentences.flatMap(({ start, end, line }, index): Passage[] => {
    while ((blocks[block]?.end ?? Infinity) <= start) block += 1;
    const text = quoted.get(index);
    if (text === undefined) return [];
    const { role = 'body', language = 'und' } = blocks[block] ?? {};
    return [{ start, end, line, text, role, language }];
  });
  return { id, path, whole: false, passages };
}
