import type { Variant } from './form-collector.js';
import type { Paradigms } from './paradigms.js';

/**
 * Spellings of a name in a language with a prefixed article: with the article melted into a preposition (العراق, للعراق)
 * and without it (عراق; weak, since «جزائر» are also islands). Names without the article, and languages without one, have one spelling.
 */
export function nameVariants(text: string, paradigms: Paradigms): Variant[] {
  const { article } = paradigms;
  const whole = { text, weak: false };
  if (!article || !text.startsWith(article.prefix)) return [whole];
  const stem = text.slice(article.prefix.length);
  const fused = article.fused.map((prefix) => ({ text: fuse(prefix, stem), weak: false }));
  return [whole, ...fused, ...(text.includes(' ') ? [] : [{ text: stem, weak: true }])];
}

/**
 * Spellings of an adjective, which has the article when its noun has: on each of its words or on the first
 * alone (الكوري الجنوبي, الجنوب أفريقي).
 */
export function adjectiveVariants(text: string, paradigms: Paradigms): string[] {
  const { article } = paradigms;
  if (!article) return [text];
  const { prefix } = article;
  const stem = text.startsWith(prefix) ? text.slice(prefix.length) : text;
  const each = stem.split(' ').map((word) => (word.startsWith(prefix) ? word : prefix + word));
  const whole = new Set([prefix + stem, each.join(' ')]);
  const fused = article.fused.flatMap((front) =>
    [...whole].map((form) => fuse(front, form.slice(prefix.length))),
  );
  return [stem, ...whole, ...fused];
}

/** The same letter is not written three times: لل + لجنة is للجنة. */
function fuse(prefix: string, stem: string): string {
  const doubled = stem.startsWith(prefix.slice(-1));
  return (doubled ? prefix.slice(0, -1) : prefix) + stem;
}
