import type { Fact } from '../../types/fact.js';
import type { TextKey, Wording } from '../../wording/index.js';
import { Footnotes, citeSources, firstPlaces, placeName, sourcesOf } from '../citations.js';
import type { StoryContext } from '../context.js';
import { dateColumn } from '../date-column.js';
import { differences, valueText, verdict } from '../view/differences.js';
import { byKind, keyNumbers, numberEntries } from '../view/numbers.js';
import { openQuestions } from '../view/open-questions.js';
import type { OpenQuestion } from '../view/open-questions.js';
import { sourceDetails, sourceName } from '../view/source.js';
import { summarySentences } from '../view/summary.js';
import { HOW_KNOWN, entryLabel, entryRemarks, mark } from '../view/timeline.js';
import { allEntries } from '../view/untimed.js';
import { namedGroups } from '../view/who.js';
import { mdCite, mdCiteValues, mdPlaces } from './cite.js';
import { md, mdTable } from './escape.js';

/** A section of a story: its heading and its lines, none where there is nothing to tell. */
export type Section = (context: StoryContext) => readonly string[];

function section(
  { wording }: StoryContext,
  heading: TextKey,
  lines: readonly string[],
): readonly string[] {
  return lines.length === 0 ? [] : [`### ${wording.text(heading)}`, '', ...lines, ''];
}

function heads({ wording }: StoryContext, ...keys: readonly (TextKey | '')[]): readonly string[] {
  return keys.map((key) => (key === '' ? '' : wording.text(key)));
}

/** The sentences of the summary, cited. */
export const summary: Section = ({ story }) => {
  const told = summarySentences(story).map(
    ({ text, values }) => `${md(text)} ${mdCite(citeSources(values))}.`,
  );
  return told.length === 0 ? [] : [told.join(' '), ''];
};

export const numbers: Section = (context) => {
  const { story, articles, wording } = context;
  const notes = new Footnotes();
  const rows = byKind(keyNumbers(story))
    .flatMap((fact) => numberEntries(fact, wording))
    .map((entry) => [
      (entry.beside ? '… ' : '') + md(entry.label),
      `**${md(entry.value)}**`,
      `${String(entry.articles)}/${String(articles.length)}`,
      String(entry.origins),
      mdPlaces(entry.places, notes),
    ]);
  const table = mdTable([heads(context, '', 'value', 'articles', 'origins', 'where'), ...rows]);
  const remarks = notes.lines().flatMap((note) => ['', md(note)]);
  return section(context, 'numbers', [...table, ...remarks]);
};

export const timeline: Section = (context) => {
  const { story, articles, digest, wording } = context;
  const entries = allEntries(story);
  const rows = entries.map((entry) => {
    const { value, values } = entry;
    const notes = entryRemarks(entry, digest, wording).map(
      ({ text, places }) =>
        md(text) +
        (places.length === 0 ? '' : ` (${mdPlaces(places.map((support) => ({ support })))})`),
    );
    return [
      `**${md(dateColumn(value, wording))}**`,
      wording.text(HOW_KNOWN[mark(value)]),
      [md(entryLabel(entry, wording)), ...notes].join('; '),
      `${String(sourcesOf(values).length)}/${String(articles.length)}`,
      mdPlaces(firstPlaces(values)),
    ];
  });
  const head = heads(context, 'when', '', 'what', 'articles', 'where');
  return section(context, 'timeline', mdTable([head, ...rows]));
};

function difference(fact: Fact, wording: Wording): string {
  const values = fact.values.map(
    (value) => `${md(valueText(fact, value, wording))} ${mdCiteValues([value])}`,
  );
  return `- **${md(fact.label)}**: ${values.join(' · ')} — ${md(verdict(fact, wording))}`;
}

export const differ: Section = (context) =>
  section(
    context,
    'differ',
    differences(context.story).map((fact) => difference(fact, context.wording)),
  );

function question({ fact, why, values, words }: OpenQuestion, wording: Wording): string {
  const label = `- **${md(fact.label)}**`;
  const told = values.map(
    (value) => `${md(valueText(fact, value, wording))} ${mdCiteValues([value])}`,
  );
  switch (why) {
    case 'order':
      return `${label}: ${told.join(wording.text('either-or'))}; ${wording.text('order-unknown')}`;
    case 'condition':
      return `${label}: ${wording.text('depends')} “${md(words ?? '')}” ${mdCiteValues(values)}`;
    case 'unknown':
      return `${label}: ${wording.text('says-unknown')} “${md(words ?? '')}” ${mdCiteValues(values)}`;
    case 'unsettled':
      return `${label}: ${wording.text('unsettled')} ${mdCiteValues(values)}`;
  }
}

export const open: Section = (context) =>
  section(
    context,
    'open',
    openQuestions(context.story).map((each) => question(each, context.wording)),
  );

export const who: Section = (context) => {
  const { story, digest, wording } = context;
  const groups = namedGroups(story, digest).map(({ heading, names }) => {
    const list = names.map(({ name, articles, place }) =>
      place === null
        ? `${md(name)} ${String(articles)}`
        : `${md(name)} ${mdCite([placeName(place)])}`,
    );
    return `- **${wording.text(heading)}**: ${list.join(' · ')}`;
  });
  return section(context, 'who', groups);
};

export const sources: Section = (context) => {
  const { articles, wording } = context;
  const rows = articles.map((article) => [
    String(article.n),
    md(article.language.code),
    md(sourceName(article)),
    md(sourceDetails(article, wording).join('; ')),
    md(article.path),
  ]);
  const head = ['n', ...heads(context, '', 'source', 'published-left-out', 'file')];
  return section(context, 'sources', mdTable([head, ...rows]));
};
