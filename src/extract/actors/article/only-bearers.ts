import type { Draft } from '../forms/draft.js';

/** Names by what the article may call them, where nobody else may be called so: of two that differ nobody can tell. */
export class OnlyBearers {
  readonly #bearers = new Map<string, Draft | null>();
  readonly #meant: (draft: Draft) => string;

  /** `meant`: what two drafts share that mean the same; their dictionary form where nothing else is said. */
  constructor(meant: (draft: Draft) => string = ({ lemma }) => lemma) {
    this.#meant = meant;
  }

  get isEmpty(): boolean {
    return this.#bearers.size === 0;
  }

  add(key: string, draft: Draft): void {
    const other = this.#bearers.get(key);
    const isFirst = other === undefined;
    const isSame = isFirst || (other !== null && this.#meant(other) === this.#meant(draft));
    this.#bearers.set(key, isSame ? draft : null);
  }

  /** The one who is called so, as named last; null where nobody is, or several are. */
  of(key: string): Draft | null {
    return this.#bearers.get(key) ?? null;
  }
}
