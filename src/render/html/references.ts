import type { DigestArticle } from '../../types/digest.js';
import type { FactValue, Support } from '../../types/fact.js';
import type { Wording } from '../../wording/index.js';
import { citations, firstPlaces, placeName, placesOf } from '../citations.js';
import type { Remarked } from '../citations.js';
import { html, joinMarkup } from './markup.js';
import type { Markup } from './markup.js';

/** A range of code points of an article that the page points to. */
export interface Cited {
  readonly start: number;
  readonly end: number;
}

/** The name of the place on the page where cited words stand. */
export function placeId(n: number, { start, end }: Cited): string {
  return `q${String(n)}-${String(start)}-${String(end)}`;
}

/** Links from citations to the words in the originals; remembers what was cited, so that it can be marked there. */
export class References {
  readonly #cited = new Map<number, Map<string, Cited>>();
  readonly #articles: ReadonlyMap<number, DigestArticle>;
  readonly #wording: Wording;

  constructor(articles: readonly DigestArticle[], wording: Wording) {
    this.#wording = wording;
    this.#articles = new Map(articles.map((article) => [article.n, article]));
  }

  /** What the page cites of an article. */
  citedIn(n: number): readonly Cited[] {
    return [...(this.#cited.get(n)?.values() ?? [])];
  }

  /** Language of an article. */
  languageOf(n: number): string {
    return this.#articles.get(n)?.language.code ?? 'und';
  }

  /** `n:line`, as a link. */
  link({ n, start, end, line, text, date }: Support, remark = ''): Markup {
    this.#cite(n, { start, end });
    if (date !== null) this.#cite(n, date);
    const place = placeName({ n, line });
    const name = this.#wording.text('cited-at', { place, n, line });
    const note = remark === '' ? null : html` <span class="remark">(${remark})</span>`;
    return html`<a
        class="cite"
        href="#${placeId(n, { start, end })}"
        aria-label="${name}"
        title="${text}"
        >${place}</a
      >${note}`;
  }

  /** Links to places, one for each line, with spaces between. */
  links(places: readonly Remarked[]): Markup {
    const all = citations(places).map(({ support, remark }) => this.link(support, remark));
    return html`<span class="cites">${joinMarkup(all, ' ')}</span>`;
  }

  /** Links to all places where values stand. */
  values(values: readonly FactValue[]): Markup {
    return this.links(placesOf(values));
  }

  /** A link for each source of values. */
  sources(values: readonly FactValue[]): Markup {
    return this.links(firstPlaces(values));
  }

  #cite(n: number, { start, end }: Cited): void {
    const known = this.#cited.get(n) ?? new Map<string, Cited>();
    this.#cited.set(n, known.set(placeId(n, { start, end }), { start, end }));
  }
}
