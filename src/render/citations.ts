import type { DigestArticle } from '../types/digest.js';
import type { FactValue, Support } from '../types/fact.js';
import { ENGLISH, type Wording } from '../wording/index.js';
import { byKeys } from '../merge/common/order.js';

/** Remarks on citations, lettered in order of use: (a), (b) … */
export class Footnotes {
  readonly #notes: string[] = [];

  /** The letter of a remark. */
  letter(note: string): string {
    const known = this.#notes.indexOf(note);
    const index = known >= 0 ? known : this.#notes.push(note) - 1;
    return String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  }

  /** `(a) the sentence names no place`, each on a line of its own. */
  lines(text: (note: string) => string = (note) => note): readonly string[] {
    return this.#notes.map((note) => `(${this.letter(note)}) ${text(note)}`);
  }
}

/** Where a value stands, for people: article, line, and a remark, which may be empty. */
export interface Citation {
  readonly support: Support;
  readonly remark: string;
}

/** A place with what may be remarked on it, such as how the number there differs. */
export interface Remarked {
  readonly support: Support;
  readonly remark?: string;
}

const inOrder = byKeys<Citation>(
  ({ support }) => support.n,
  ({ support }) => support.line,
  ({ remark }) => remark,
);

/** Citations, one for each line of an article, in order; what had to be assumed becomes a footnote. */
export function citations(supports: readonly Remarked[], notes?: Footnotes): readonly Citation[] {
  const seen = new Map<string, Citation>();
  for (const { support, remark = '' } of supports) {
    const letter = support.note !== null && notes !== undefined ? notes.letter(support.note) : '';
    const note = [remark, letter].filter((each) => each !== '').join(', ');
    const key = placeName(support);
    if ((seen.get(key)?.remark ?? '') === '') {
      seen.set(key, { support, remark: note });
    }
  }
  return [...seen.values()].sort(inOrder);
}

/** Citations as `n:line`, each once, in order, with a remark behind in brackets. */
export function cite(
  supports: readonly Remarked[],
  notes?: Footnotes,
  text: (remark: string) => string = (remark) => remark,
): readonly string[] {
  return citations(supports, notes).map(
    ({ support, remark }) => `${placeName(support)}${remark === '' ? '' : `(${text(remark)})`}`,
  );
}

/** What a place is cited by. */
type Place = Pick<Support, 'n' | 'line'>;

/** A place as `n:line`. */
export function placeName({ n, line }: Place): string {
  return `${String(n)}:${String(line)}`;
}

/** Places as `n:line`, each once, in order. */
export function placeNames(places: readonly Place[]): readonly string[] {
  const sorted = [...places].sort(
    byKeys(
      ({ n }) => n,
      ({ line }) => line,
    ),
  );
  return [...new Set(sorted.map(placeName))];
}

/** More citations than this are counted, not printed. */
const MOST = 8;

/** Citations in a row, with the number of those that there is no room for. */
export function joined(citations: readonly string[]): string {
  const left = citations.length - MOST;
  return left > 0 ? `${citations.slice(0, MOST).join(' ')} +${String(left)}` : citations.join(' ');
}

/** All citations of values. */
export function citeValues(values: readonly FactValue[], notes?: Footnotes): readonly string[] {
  return cite(placesOf(values), notes);
}

/** One citation for each article, of the first of the values that it gives. */
export function citeSources(values: readonly FactValue[]): readonly string[] {
  return cite(firstPlaces(values));
}

/** All places where values stand. */
export function placesOf(values: readonly FactValue[]): readonly Remarked[] {
  return values.flatMap(({ support }) => support.map((each) => ({ support: each })));
}

/** The first place in each article, of the first of the values that it gives. */
export function firstPlaces(values: readonly FactValue[]): readonly Remarked[] {
  const first = new Map<number, Support>();
  for (const support of values.flatMap((value) => value.support)) {
    if (!first.has(support.n)) first.set(support.n, support);
  }
  return [...first.values()].map((support) => ({ support }));
}

/** `n` of the articles that give the values, ascending. */
export function sourcesOf(values: readonly FactValue[]): readonly number[] {
  const all = values.flatMap(({ support }) => support.map(({ n }) => n));
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Keys of the independent origins that values have, each once. */
export function originsOf(values: readonly FactValue[]): readonly string[] {
  return [...new Set(values.flatMap(({ support }) => support.map(({ origin }) => origin ?? '')))];
}

/** What an origin is called; null of a text that names nobody. */
export function originName(
  key: string,
  articles: readonly DigestArticle[],
  wording: Wording = ENGLISH,
): string | null {
  if (key.startsWith('text:')) return wording.text('same-text');
  return articles.flatMap(({ origins }) => origins).find((each) => each.key === key)?.name ?? null;
}
