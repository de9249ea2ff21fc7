import { cutArticle, sectionsOf, type Section } from '../../src/extract/section.js';
import type { Gazetteer } from '../../src/gazetteer/index.js';
import type { Article, Block } from '../../src/types/index.js';
import { rawDocument } from './documents.js';
import { loadPack } from './packs.js';

/** A gazetteer that knows no name. */
export const NO_NAMES: Gazetteer = {
  language: 'und',
  longest: () => null,
  knows: () => false,
  people: null,
};

/**
 * A text in one language as a section with one block a line, without names unless given; `others` gives those of languages in whose script
 * a name may stand.
 */
export function sectionOf(
  code: string,
  raw: string,
  gazetteer: Gazetteer = NO_NAMES,
  others: (language: string) => Gazetteer = () => NO_NAMES,
): Section {
  const article = articleOf(code, raw, gazetteer);
  const namesOf = (language: string): Gazetteer =>
    language === code ? gazetteer : others(language);
  const section = sectionsOf(article, loadPack, namesOf)[0];
  if (!section) throw new Error(`no sentence in ${raw}`);
  return section;
}

function articleOf(code: string, raw: string, gazetteer: Gazetteer): Article {
  const blocks: Block[] = [];
  let start = 0;
  raw.split('\n').forEach((line, i) => {
    const end = start + line.length;
    if (line.trim() !== '') {
      blocks.push({ start, end, line: i + 1, role: 'body', rule: 'test', language: code });
    }
    start = end + 1;
  });
  const { tokens, sentences } = cutArticle(
    raw,
    blocks,
    () => loadPack(code),
    () => gazetteer,
  );
  return {
    ...rawDocument(raw, { language: code }),
    dateline: null,
    detected: { code, script: 'Zyyy', confidence: 1 },
    blocks,
    sentences,
    tokens,
  };
}
