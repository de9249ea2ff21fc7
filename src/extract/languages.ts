import type { CleanBlock } from '../clean/index.js';
import type { Resources } from '../resources.js';
import type { Block, LanguageGuess, RawDocument } from '../types/index.js';

/** A block with fewer letters is too short to tell its language apart from the article's. */
const SHORTEST_BLOCK = 60;
/** What a block's own language must reach to count against the article's. */
const SURE = 0.9;

/**
 * The main language, from what is left after cleaning, and the language of each block: a quotation or a footer in another
 * language is read with its own pack.
 */
export function languagesOf(
  document: RawDocument,
  blocks: readonly CleanBlock[],
  { detect, secondOpinion }: Pick<Resources, 'detect' | 'secondOpinion'>,
): { detected: LanguageGuess; blocks: Block[] } {
  const textOf = (block: CleanBlock): string => document.raw.slice(block.start, block.end);
  const content = blocks.filter((block) => block.role !== 'boilerplate');
  const text = (content.length > 0 ? content : blocks).map(textOf).join('\n');
  const first = detect(text);
  const guess = document.language === null ? secondOpinion(text, first) : first;
  const detected =
    document.language === null
      ? guess
      : { ...guess, code: primarySubtag(document.language), confidence: 1 };
  const languageOf = (block: CleanBlock): string => {
    if (block.end - block.start < SHORTEST_BLOCK) return detected.code;
    const own = detect(textOf(block));
    return own.code !== 'und' && own.confidence >= SURE ? own.code : detected.code;
  };
  // A text that is one block is in the article's language, whatever its length.
  const single = blocks.length === 1 || document.language !== null;
  return {
    detected,
    blocks: blocks.map((block) => ({
      ...block,
      language: single ? detected.code : languageOf(block),
    })),
  };
}

/** `ru-RU` → `ru`: packs are for languages, whatever the region or script that a source names. */
function primarySubtag(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}
