import { inflectAgreeing } from './inflect-adjective.js';
import { inflectNoun, isAcronym, unchanging, type CaseForms } from './inflect-word.js';
import type { Name } from './name.js';
import type { Paradigms } from './paradigms.js';

/** The spellings of a whole name. */
export interface NameForms {
  readonly cases: CaseForms;
  readonly plural: boolean;
}

const DASH = /^[–—-]$/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Inflects a name of one or more words. Adjectives before the head and the head itself change, what follows is frozen
 * («Министерство обороны»), save a second head after a conjunction («Босния и Герцеговина»). Of two names
 * joined by a dash the second changes («Папуа — Новая Гвинея», not «стран — экспортёров»). After a
 * plural adjective the head is a plural («голубые каски»).
 */
export function inflectName(name: Name, paradigms: Paradigms): NameForms {
  const words = name.lemma.split(' ');
  if (name.frozen) return { cases: unchanging(name.lemma, paradigms).singular, plural: false };
  const dash = words.findIndex(
    (word, index) => DASH.test(word) && CAPITAL.test(words[index + 1] ?? ''),
  );
  return inflectPhrase(words, dash + 1, name.mark, paradigms);
}

/** Words before `from` are frozen. */
function inflectPhrase(
  words: readonly string[],
  from: number,
  mark: string | null,
  paradigms: Paradigms,
): NameForms {
  const parts: CaseForms[] = words.slice(0, from).map((word) => frozen(word, paradigms));
  let plural = false;
  let at = from;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    const isLast = at === words.length - 1;
    if (at > from && paradigms.conjunctions.has(word)) {
      // Between two adjectives: «Иммиграционная и таможенная полиция».
      parts.push(frozen(word, paradigms));
      continue;
    }
    const agreeing = isAcronym(word)
      ? null
      : inflectAgreeing(bare(word), isLast ? 'head' : 'lead', paradigms);
    if (agreeing && !(isLast && mark !== null)) {
      parts.push(quotedLike(word, agreeing.forms));
      plural ||= agreeing.label === 'pl';
      continue;
    }
    const number = mark ?? (plural ? 'pl' : null);
    const noun = inflectNoun(bare(word), number, false, [paradigms.nouns], paradigms);
    parts.push(quotedLike(word, noun.singular));
    plural ||= noun.isPlural;
    at += 1;
    break;
  }
  const next = words[at];
  if (next !== undefined && paradigms.conjunctions.has(next)) {
    const second = inflectPhrase(words.slice(at + 1), 0, null, paradigms);
    return { cases: joinWords([...parts, frozen(next, paradigms), second.cases]), plural };
  }
  parts.push(...words.slice(at).map((word) => frozen(word, paradigms)));
  return { cases: joinWords(parts), plural };
}

/** Joins the words of each case; where a word has two spellings, both. */
export function joinWords(parts: readonly CaseForms[]): CaseForms {
  const [first, ...rest] = parts;
  return (first ?? []).map((slot, index) =>
    rest.reduce<readonly string[]>(
      (heads, part) =>
        heads.flatMap((head) => (part[index] ?? []).map((tail) => `${head} ${tail}`)),
      slot,
    ),
  );
}

function frozen(word: string, paradigms: Paradigms): CaseForms {
  return unchanging(word, paradigms).singular;
}

const LEADING_QUOTES = /^["«„“]+/u;
const TRAILING_QUOTES = /["»”“]+$/u;

/** A word without the quotation marks around it. */
function bare(word: string): string {
  return word.replace(LEADING_QUOTES, '').replace(TRAILING_QUOTES, '');
}

function quotedLike(word: string, forms: CaseForms): CaseForms {
  const start = LEADING_QUOTES.exec(word)?.[0] ?? '';
  const end = TRAILING_QUOTES.exec(word)?.[0] ?? '';
  return start + end === '' ? forms : forms.map((slot) => slot.map((form) => start + form + end));
}
