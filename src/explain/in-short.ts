import type { ActorMention, DateMention, EventMention, QuantityMention } from '../types/index.js';

/** A date as corpora write it: `by 2025-09 END`. */
export function dateInShort({ relation, value, mod }: DateMention): string {
  return [relation === 'at' ? '' : relation, value, mod ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

/** A number as corpora write it: `killed 3`, `troops 2500 about`, `troops 2500..3000`. */
export function quantityInShort(mention: QuantityMention): string {
  const { category, low, best, high, mod, polarity } = mention;
  const value = best ?? (high === null ? String(low) : `${String(low)}..${String(high)}`);
  const words = [category, String(value)];
  if (mod !== 'exact' && mod !== 'range') words.push(mod);
  if (polarity === 'negative') words.push('denied');
  return words.join(' ');
}

/** An event as corpora write it: `mission-end/planned/positive`. */
export function eventInShort({ label, status, polarity }: EventMention): string {
  return `${label}/${status}/${polarity}`;
}

/** What corpora may say of an actor: its entity, its type, its type with lemma or entity, or its use. */
export function actorInShort({ entity, type, lemma, use }: ActorMention): readonly string[] {
  return [entity, type, `${type} ${lemma}`, `${type} ${entity}`, `${use} ${entity}`];
}
