import type { Fact } from '../../types/fact.js';
import { sourcesOf } from '../citations.js';
import type { StoryContext } from '../context.js';
import type { TextKey, Wording } from '../../wording/index.js';
import { dateColumn } from '../date-column.js';
import { differences, valueText, verdict } from '../view/differences.js';
import { byKind, keyNumbers, numberEntries } from '../view/numbers.js';
import { openQuestions } from '../view/open-questions.js';
import type { OpenQuestion } from '../view/open-questions.js';
import { sourceDetails, sourceName } from '../view/source.js';
import { summarySentences } from '../view/summary.js';
import { HOW_KNOWN, entryLabel, entryRemarks, mark } from '../view/timeline.js';
import { allEntries } from '../view/untimed.js';
import type { TimelineEntry } from '../view/timeline.js';
import { namedGroups } from '../view/who.js';
import { directionOf } from './direction.js';
import { entryId, sourceId } from './ids.js';
import { html, joinMarkup } from './markup.js';
import type { Markup, Part } from './markup.js';
import { numbersPicture } from './numbers-picture.js';
import type { References } from './references.js';
import { timelinePicture } from './timeline-picture.js';

/** A part of a story; null where there is nothing to tell. */
export type Section = (context: StoryContext, references: References) => Markup | null;

/** A heading and what stands under it. */
export function section(heading: string, content: Part): Markup {
  return html`<section>
    <h3>${heading}</h3>
    ${content}
  </section> `;
}

/** Heads of columns. */
function heads({ wording }: StoryContext, ...keys: readonly TextKey[]): readonly string[] {
  return keys.map((key) => wording.text(key));
}

/** A table that scrolls by itself where the page is too narrow. */
export function table(caption: string, head: readonly Part[], rows: readonly Markup[]): Markup {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption class="hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div> `;
}

export const summary: Section = ({ story }, references) => {
  const told = summarySentences(story).map(
    ({ text, values }) => html`${text} ${references.sources(values)}.`,
  );
  return told.length === 0 ? null : html`<p class="summary">${joinMarkup(told, ' ')}</p> `;
};

export const numbers: Section = (context, references) => {
  const { story, articles, wording } = context;
  const rows = byKind(keyNumbers(story))
    .flatMap((fact) => numberEntries(fact, wording))
    .map(
      ({ beside, label, value, articles: given, origins, places }) =>
        html`<tr${beside ? html` class="beside"` : null}><th scope="row">${label}</th><td class="value">${value}</td><td class="count">${given}/${articles.length}</td><td class="count">${origins}</td><td>${references.links(places)}</td></tr>\n`,
    );
  if (rows.length === 0) return null;
  const head = [
    html`<span class="hidden">${wording.text('fact')}</span>`,
    ...heads(context, 'value', 'articles', 'origins', 'where'),
  ];
  const title = wording.text('numbers');
  return section(title, [numbersPicture(context), table(title, head, rows)]);
};

function when(entry: TimelineEntry, context: StoryContext, references: References): Markup {
  const { fact, value, values } = entry;
  const { wording } = context;
  const how = HOW_KNOWN[mark(value)];
  const remarks = entryRemarks(entry, context.digest, wording).map(({ text, places }) =>
    places.length === 0
      ? text
      : html`${text} ${references.links(places.map((support) => ({ support })))}`,
  );
  const notes = remarks.length === 0 ? null : html` <small>${joinMarkup(remarks, '; ')}</small>`;
  const where = references.sources(values);
  return html`<tr id="${entryId(fact)}" class="${how}">
    <td class="date">${dateColumn(value, wording)}</td>
    <td><span class="key ${how}">${wording.text(how)}</span></td>
    <th scope="row">${entryLabel(entry, wording)}${notes}</th>
    <td class="count">${sourcesOf(values).length}/${context.articles.length}</td>
    <td>${where}</td>
  </tr> `;
}

export const timeline: Section = (context, references) => {
  const { story } = context;
  const entries = allEntries(story);
  const rows = entries.map((entry) => when(entry, context, references));
  if (rows.length === 0) return null;
  const head = heads(context, 'when', 'how-known', 'what', 'articles', 'where');
  const title = context.wording.text('timeline');
  return section(title, [timelinePicture(context), table(title, head, rows)]);
};

function difference(fact: Fact, references: References, wording: Wording): Markup {
  const values = fact.values.map(
    (value) => html`<b>${valueText(fact, value, wording)}</b> ${references.values([value])}`,
  );
  return html`<li class="${fact.agreement}">
    <span class="label">${fact.label}</span> ${joinMarkup(values, ' · ')}
    <small>${verdict(fact, wording)}</small>
  </li> `;
}

export const differ: Section = ({ story, wording }, references) => {
  const facts = differences(story);
  if (facts.length === 0) return null;
  return section(
    wording.text('differ'),
    html`<ul class="facts">
      ${facts.map((fact) => difference(fact, references, wording))}
    </ul> `,
  );
};

function question(
  { fact, why, values, words }: OpenQuestion,
  references: References,
  wording: Wording,
): Markup {
  const language = values[0]?.support[0];
  const told = values.map(
    (value) => html`<b>${valueText(fact, value, wording)}</b> ${references.values([value])}`,
  );
  const content = {
    order: () =>
      html`${joinMarkup(told, wording.text('either-or'))} <small>${wording.text('order-unknown')}</small>`,
    condition: () =>
      html`${wording.text('depends')} ${quote(words ?? '', language?.n ?? 0, references)}
      ${references.values(values)}`,
    unknown: () =>
      html`${wording.text('says-unknown')} ${quote(words ?? '', language?.n ?? 0, references)}
      ${references.values(values)}`,
    unsettled: () => html`${wording.text('unsettled')} ${references.values(values)}`,
  }[why]();
  return html`<li><span class="label">${fact.label}</span> ${content}</li> `;
}

/** Words of a source, in its language and direction. */
function quote(text: string, n: number, references: References): Markup {
  return html`<q lang="${references.languageOf(n)}" dir="${directionOf(text)}">${text}</q>`;
}

export const open: Section = ({ story, wording }, references) => {
  const questions = openQuestions(story);
  if (questions.length === 0) return null;
  return section(
    wording.text('open'),
    html`<ul class="facts">
      ${questions.map((each) => question(each, references, wording))}
    </ul> `,
  );
};

export const who: Section = ({ story, digest, wording }, references) => {
  const groups = namedGroups(story, digest).map(({ heading, names }) => {
    const list = names.map(({ name, articles, place }) =>
      place === null
        ? html`<li>${name} <span class="count">${articles}</span></li>`
        : html`<li>${name} ${references.link(place)}</li>`,
    );
    return html`<div>
      <dt>${wording.text(heading)}</dt>
      <dd>
        <ul>
          ${list}
        </ul>
      </dd>
    </div> `;
  });
  return groups.length === 0
    ? null
    : section(wording.text('who'), html`<dl class="who">${groups}</dl> `);
};

export const sources: Section = (context) => {
  const { articles, wording } = context;
  const rows = articles.map((article) => {
    const name = sourceName(article);
    return html`<tr>
      <td class="count">${article.n}</td>
      <td>${article.language.code}</td>
      <th scope="row">
        <a href="#${sourceId(article)}"><bdi lang="${article.language.code}">${name}</bdi></a>
      </th>
      <td><bdi>${sourceDetails(article, wording).join('; ')}</bdi></td>
    </tr> `;
  });
  const title = wording.text('sources');
  const head = ['n', ...heads(context, 'language', 'source', 'published-and-left-out')];
  return section(title, table(title, head, rows));
};
