import type { Alias } from '../../../gazetteer/index.js';
import type { Article } from '../../../types/index.js';
import { bears, type Section } from '../../section.js';

/**
 * Whether a word is written as another one than the name with the same key: «اليمنى», the right one, is not «اليمني», «أفاد», he reported, not
 * «آفاد», and the XI of "Koto XI" is a number, not Xi.
 */
export function isWordAsSpelt(section: Section, at: number, aliases: readonly Alias[]): boolean {
  const token = section.stream.tokens[at];
  if (!token) return false;
  if (token.casing === 'upper' && bears(section, at, 'regnal')) return true;
  const spelt = section.article.raw.slice(token.start, token.end).normalize('NFC');
  if (spelt.startsWith(HAMZA) && bears(section, at, 'speech'))
    return aliases.every(({ lemma }) => lemma.startsWith(MADDA));
  if (!spelt.endsWith(MAQSURA)) return false;
  return bears(section, at, 'ends-in-maqsura') && !writesMaqsuraForYa(section.article);
}

const MAQSURA = '\u0649';
/** An alef with a hamza above, and one with a madda. */
const HAMZA = '\u0623';
const MADDA = '\u0622';
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
