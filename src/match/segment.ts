import { keyPrefixEnd, makeToken, Memo } from '../text/index.js';
import type { Token } from '../types/index.js';

/** How a language writes particles together with the word behind them (Arabic و ف ب ل ك س, ال). */
export interface CliticRules {
  /** Letters that may be split off, each a word of its own, in the order in which they stand before a word. */
  readonly split: readonly string[];
  /** The article, which stays with its word. */
  readonly article: string;
  /** First letters of the words that a clitic stands before; absent: any (Arabic س: only verbs, ي ت ن ا). */
  readonly before: Readonly<Record<string, readonly string[]>>;
  /**
   * By clitic, letters as they are written that begin a word when they stand behind it: «وأدى» is و with «أدى», though the key, which
   * drops the hamza, is that of the valley «وادي».
   */
  readonly opening: Readonly<Record<string, readonly string[]>>;
  /** By clitic, words too short to be known by themselves in front of which it is split off all the same: «وفي», «ومن». */
  readonly short: Readonly<Record<string, readonly string[]>>;
  /** Clitic and article melted into one (لل), as clitic → melted form. */
  readonly fused: Readonly<Record<string, string>>;
}

const SHORTEST_REST = 3;

/**
 * Splits clitics off where the rest is a known word and the whole is not. Unknown words stay whole: better an
 * unread name than a cut one.
 */
export class CliticSplitter {
  readonly #rules: CliticRules;
  /** Whether a word needs no cut, and how it is cut: both depend on its key alone. */
  readonly #known = new Memo((key) => isKnownWord(key, this.#rules, this.#isKnown));
  readonly #cuts = new Memo((key) => findCut(key, this.#rules, this.#isKnown, 0));
  readonly #isKnown: (key: string) => boolean;

  /** `isKnown`: whether a pack or a list of names has a word. */
  constructor(rules: CliticRules, isKnown: (key: string) => boolean) {
    this.#rules = rules;
    this.#isKnown = isKnown;
  }

  split(tokens: readonly Token[], raw: string): Token[] {
    const result: Token[] = [];
    for (const token of tokens) this.#splitToken(token, raw, result, 0);
    return result;
  }

  #splitToken(token: Token, raw: string, result: Token[], from: number): void {
    const cut = token.kind === 'word' ? this.#cutOf(token, raw, from) : null;
    if (!cut) {
      result.push(token);
      return;
    }
    const at = token.start + keyPrefixEnd(raw.slice(token.start, token.end), cut.clitic.length);
    result.push({ ...makeToken(raw, token.start, at, 'word', token.spaced), clitic: true });
    const rest = makeToken(raw, at, token.end, 'word', false);
    if (cut.fused) result.push({ ...rest, key: cut.rest, fused: true });
    else this.#splitToken(rest, raw, result, cut.next);
  }

  #cutOf({ key, start }: Token, raw: string, from: number): Cut | null {
    const begun = this.#rules.opening[key.charAt(0)]?.includes(raw.charAt(start + 1)) === true;
    if (!begun && this.#known.of(key)) return null;
    return from === 0 ? this.#cuts.of(key) : findCut(key, this.#rules, this.#isKnown, from);
  }
}

/** The keys under which a word may be listed: packs list nouns without their article. */
export const articleVariants = ({ kind, key }: Token, rules: CliticRules): readonly string[] =>
  kind === 'word' ? keyVariants(key, rules) : NONE;

/** The same for a word's key. */
export const keyVariants = (key: string, { article }: CliticRules): readonly string[] =>
  key.startsWith(article) && key.length >= article.length + 2 ? [key.slice(article.length)] : NONE;

const NONE: readonly string[] = [];

function isKnownWord(key: string, rules: CliticRules, isKnown: (key: string) => boolean): boolean {
  if (isKnown(key)) return true;
  const { article } = rules;
  return key.startsWith(article) && isKnown(key.slice(article.length));
}

interface Cut {
  readonly clitic: string;
  readonly rest: string;
  readonly fused: boolean;
  /** Which clitics may still follow, as an index of the rules' list. */
  readonly next: number;
}

/** `from`: earlier clitics of the list have no place there («كونار» is not ك and و and نار). */
function findCut(
  key: string,
  rules: CliticRules,
  isKnown: (key: string) => boolean,
  from: number,
): Cut | null {
  const next = rules.split.length;
  for (const [clitic, melted] of Object.entries(rules.fused)) {
    if (!key.startsWith(melted) || rules.split.indexOf(clitic) < from) continue;
    const rest = rules.article + key.slice(melted.length);
    if (isKnownWord(rest, rules, isKnown)) return { clitic, rest, fused: true, next };
  }
  for (const [index, clitic] of rules.split.entries()) {
    if (index < from) continue;
    const rest = key.slice(clitic.length);
    if (!key.startsWith(clitic)) continue;
    if (rest.length < SHORTEST_REST && rules.short[clitic]?.includes(rest) !== true) continue;
    if (rules.before[clitic]?.includes(rest.charAt(0)) === false) continue;
    const cut = { clitic, rest, fused: false, next: index + 1 };
    // «وللعراق», «وبالعراق»: the rest is split again.
    if (isKnownWord(rest, rules, isKnown) || findCut(rest, rules, isKnown, cut.next)) return cut;
  }
  return null;
}
