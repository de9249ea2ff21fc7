import type { FactValue, Support } from '../types/fact.js';
import { byKeys } from '../merge/order.js';

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
  lines(): readonly string[] {
    return this.#notes.map((note) => `(${this.letter(note)}) ${note}`);
  }
}

interface Citation {
  readonly n: number;
  readonly line: number;
  readonly remark: string;
}

const inOrder = byKeys<Citation>(
  ({ n }) => n,
  ({ line }) => line,
  ({ remark }) => remark,
);

/** Citations as `n:line`, each once, in order, with a remark behind in brackets. */
export function cite(
  supports: readonly { readonly support: Support; readonly remark?: string }[],
  notes?: Footnotes,
): readonly string[] {
  const seen = new Map<string, Citation>();
  for (const { support, remark = '' } of supports) {
    const letter = support.note !== null && notes !== undefined ? notes.letter(support.note) : '';
    const note = remark === '' ? letter : remark;
    const key = `${String(support.n)}:${String(support.line)}`;
    if ((seen.get(key)?.remark ?? '') === '') {
      seen.set(key, { n: support.n, line: support.line, remark: note });
    }
  }
  return [...seen.values()]
    .sort(inOrder)
    .map(
      ({ n, line, remark }) => `${String(n)}:${String(line)}${remark === '' ? '' : `(${remark})`}`,
    );
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
  return cite(
    values.flatMap(({ support }) => support.map((each) => ({ support: each }))),
    notes,
  );
}

/** One citation for each article, of the first of the values that it gives. */
export function citeSources(values: readonly FactValue[]): readonly string[] {
  const first = new Map<number, Support>();
  for (const support of values.flatMap((value) => value.support)) {
    if (!first.has(support.n)) first.set(support.n, support);
  }
  return cite([...first.values()].map((support) => ({ support })));
}

/** `n` of the articles that give the values, ascending. */
export function sourcesOf(values: readonly FactValue[]): readonly number[] {
  const all = values.flatMap(({ support }) => support.map(({ n }) => n));
  return [...new Set(all)].sort((a, b) => a - b);
}
