import type { Section } from './section.js';

/** Whether a word begins with the article, in languages that write it together with the noun. */
export const hasArticle = (
  { pack, stream }: Pick<Section, 'pack' | 'stream'>,
  at: number,
): boolean =>
  pack.clitics !== null && stream.tokens[at]?.key.startsWith(pack.clitics.article) === true;
