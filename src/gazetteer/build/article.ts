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

/** Shorter words are not cut. */
const SHORTEST_REST = 3;

/**
 * A name as it is written, and with the particles of its later words apart: whether the text's tokens have them apart depends on what
 * words the language's rules know («المرصد السوري لحقوق الإنسان»).
 */
export function splitVariants(text: string, { article }: Paradigms): string[] {
  if (!article || article.split.size === 0 || !text.includes(' ')) return [text];
  const [first = '', ...rest] = text.split(' ');
  return rest.reduce<string[]>(
    (heads, word) =>
      cutsOf(word, article.prefix, article.split).flatMap((cut) =>
        heads.map((head) => `${head} ${cut}`),
      ),
    [first],
  );
}

function cutsOf(word: string, prefix: string, split: ReadonlyMap<string, string>): string[] {
  for (const [particle, melted] of split) {
    if (!word.startsWith(particle)) continue;
    const rest = word.startsWith(melted)
      ? prefix + word.slice(melted.length)
      : word.slice(particle.length);
    return rest.length < SHORTEST_REST ? [word] : [word, `${particle} ${rest}`];
  }
  return [word];
}

/** The same letter is not written three times: لل + لجنة is للجنة. */
function fuse(prefix: string, stem: string): string {
  const doubled = stem.startsWith(prefix.slice(-1));
  return (doubled ? prefix.slice(0, -1) : prefix) + stem;
}
