import type { Article } from '../../../types/index.js';
import { bears, type Section } from '../../section.js';

/**
 * Whether a word is written as another one than the name with the same key: «اليمنى», the right one, is not «اليمني», and the XI of "Koto XI"
 * is a number, not Xi.
 */
export function isWordAsSpelt(section: Section, at: number): boolean {
  const token = section.stream.tokens[at];
  if (!token) return false;
  if (token.casing === 'upper' && bears(section, at, 'regnal')) return true;
  if (section.article.raw.charAt(token.end - 1) !== MAQSURA) return false;
  return bears(section, at, 'ends-in-maqsura') && !writesMaqsuraForYa(section.article);
}

const MAQSURA = '\u0649';
/** "In" with an alef maqsura, as Egyptian papers write every final ya. */
const IN_EGYPT = / \u0641\u0649 /u;

const styles = new WeakMap<Article, boolean>();

function writesMaqsuraForYa(article: Article): boolean {
  const known = styles.get(article);
  if (known !== undefined) return known;
  const style = IN_EGYPT.test(article.raw);
  styles.set(article, style);
  return style;
}
