import type { Catalogue } from './catalogue.js';
import type { ENGLISH_CATALOGUE } from './english.js';

/** A reason or remark of a digest, by its English words: every catalogue has it, or the build fails. */
export type Phrase = keyof typeof ENGLISH_CATALOGUE.phrases;

/** A phrase in English, as digests have it. */
export function englishPhrase(phrase: Phrase, words: Readonly<Record<string, string>>): string {
  return filled(phrase, (name) => words[name] ?? '');
}

function filled(phrase: string, word: (name: string) => string): string {
  return phrase.replace(/\{([a-z]+)\}/gu, (_, name: string) => word(name));
}

const SLOT = /\\\{([a-z]+)\\\}/gu;

/** An English phrase as a pattern: what stands in braces may be anything. */
function patternOf(phrase: string): RegExp {
  const literal = phrase.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
  return new RegExp(`^${literal.replace(SLOT, '(?<$1>.+?)')}$`, 'u');
}

const patterns = new Map<string, RegExp>();

function knownPattern(phrase: string): RegExp {
  const pattern = patterns.get(phrase) ?? patternOf(phrase);
  patterns.set(phrase, pattern);
  return pattern;
}

/**
 * What a digest says in English, in the language of a catalogue; null where it has no such phrase.
 * @param slot says in that language what stands in a slot: a name, an event; quotations stay.
 */
export function phraseIn(
  english: string,
  { phrases }: Catalogue,
  slot: (name: string, text: string) => string,
): string | null {
  for (const [phrase, translated] of Object.entries(phrases)) {
    const found = knownPattern(phrase).exec(english);
    if (found === null) continue;
    return filled(translated, (name) => slot(name, found.groups?.[name] ?? ''));
  }
  return null;
}
