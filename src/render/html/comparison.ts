import type { DigestArticle } from '../../types/digest.js';
import type { Fact } from '../../types/fact.js';
import type { Wording } from '../../wording/index.js';
import { placesOf } from '../citations.js';
import { cellMark, compareSources, given, standsApart, telling } from '../view/comparison.js';
import { valueText } from '../view/differences.js';
import { publishedText, sourceName } from '../view/source.js';
import { HOW_KNOWN } from '../view/timeline.js';
import { sourceId } from './ids.js';
import { html, joinMarkup } from './markup.js';
import type { Markup } from './markup.js';
import type { References } from './references.js';
import type { Section } from './sections.js';
import { section } from './sections.js';

function cell(fact: Fact, n: number, references: References, wording: Wording): Markup {
  const value = telling(given(fact, n));
  if (value === undefined)
    return html`<td class="none"><span class="hidden">${wording.text('not-told')}</span></td>`;
  const places = placesOf([value])
    .filter(({ support }) => support.n === n)
    .slice(0, 1);
  const known = cellMark(fact, value);
  const how = known === '' ? null : HOW_KNOWN[known];
  const apart = standsApart(fact, value);
  return html`<td${apart ? html` class="apart"` : null}>${how === null ? null : html`<span class="key ${how}"><span class="hidden">${wording.text(how)}</span></span> `}<span class="told">${valueText(fact, value, wording)}</span>${apart ? html` <span class="hidden">${wording.text('differs')}</span>` : null} ${references.links(places)}</td>`;
}

function column(source: DigestArticle, wording: Wording): Markup {
  const { n, language, published } = source;
  return html`<th scope="col">
    <a href="#${sourceId(source)}"
      >[${n}] <bdi lang="${language.code}">${sourceName(source)}</bdi></a
    ><span class="published">${language.code}, ${publishedText(published, wording)}</span>
  </th>`;
}

function list(
  heading: string,
  sources: readonly DigestArticle[],
  told: (source: DigestArticle) => readonly Markup[],
): Markup | null {
  const items = sources.flatMap((source) => {
    const facts = told(source);
    return facts.length === 0
      ? []
      : [html`<li><span class="label">[${source.n}]</span> ${joinMarkup(facts, '; ')}</li> `];
  });
  return items.length === 0
    ? null
    : html`<h4>${heading}</h4>
        <ul class="facts">
          ${items}
        </ul> `;
}

/** The matrix of facts by sources, what each source leaves out and what it alone has; null with one source. */
export const comparison: Section = ({ story, articles, wording }, references) => {
  if (articles.length < 2) return null;
  const { sources, rows, leftOut, onlyIn } = compareSources(story, articles);
  const body = rows.map(
    (fact) =>
      html`<tr>
        <th scope="row">${fact.label}</th>
        ${sources.map(({ n }) => cell(fact, n, references, wording))}
      </tr> `,
  );
  const only = (fact: Fact): Markup => {
    const value = telling(fact.values);
    return value === undefined
      ? html`${fact.label}`
      : html`${fact.label} <b>${valueText(fact, value, wording)}</b> ${references.values([value])}`;
  };
  const matrix = html`<div class="scroll" role="region" aria-label="${wording.text('facts-by-sources')}" tabindex="0">
    <table class="matrix">
      <caption class="hidden">
        ${wording.text('facts-by-sources-oldest')}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${sources.map((source) => column(source, wording))}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div> `;
  return section(wording.text('source-by-source'), [
    rows.length === 0 ? null : matrix,
    list(wording.text('left-out'), sources, (source) =>
      leftOut(source).map(({ label }) => html`${label}`),
    ),
    list(wording.text('only-in'), sources, (source) => onlyIn(source).map(only)),
  ]);
};
