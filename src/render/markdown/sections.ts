import type { Fact } from '../../types/fact.js';
import { Footnotes, citeSources, firstPlaces, sourcesOf } from '../citations.js';
import type { StoryContext } from '../context.js';
import { dateColumn } from '../date-column.js';
import { differences, valueText, verdict } from '../view/differences.js';
import { byKind, keyNumbers, numberEntries } from '../view/numbers.js';
import { openQuestions } from '../view/open-questions.js';
import type { OpenQuestion } from '../view/open-questions.js';
import { sourceDetails, sourceName } from '../view/source.js';
import { summarySentences } from '../view/summary.js';
import { entryLabel, entryRemarks, mark, timedFacts, timelineEntries } from '../view/timeline.js';
import { namedGroups } from '../view/who.js';
import { mdCite, mdCiteValues, mdPlaces } from './cite.js';
import { md, mdTable } from './escape.js';

/** A section of a story: its heading and its lines, none where there is nothing to tell. */
export type Section = (context: StoryContext) => readonly string[];

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${heading}`, '', ...lines, ''];
}

/** The sentences of the summary, cited. */
export const summary: Section = ({ story }) => {
  const told = summarySentences(story).map(
    ({ text, values }) => `${md(text)} ${mdCite(citeSources(values))}.`,
  );
  return told.length === 0 ? [] : [told.join(' '), ''];
};

export const numbers: Section = ({ story, articles }) => {
  const notes = new Footnotes();
  const rows = byKind(keyNumbers(story))
    .flatMap(numberEntries)
    .map((entry) => [
      (entry.beside ? '… ' : '') + md(entry.label),
      `**${md(entry.value)}**`,
      `${String(entry.articles)}/${String(articles.length)}`,
      String(entry.origins),
      mdPlaces(entry.places, notes),
    ]);
  const table = mdTable([['', 'value', 'articles', 'origins', 'where'], ...rows]);
  const remarks = notes.lines().flatMap((note) => ['', md(note)]);
  return section('Numbers', [...table, ...remarks]);
};

export const timeline: Section = ({ story, articles, digest }) => {
  const rows = timelineEntries(timedFacts(story)).map((entry) => {
    const { value, values } = entry;
    const notes = entryRemarks(entry, digest).map(
      ({ text, places }) =>
        md(text) +
        (places.length === 0 ? '' : ` (${mdPlaces(places.map((support) => ({ support })))})`),
    );
    return [
      `**${md(dateColumn(value))}**`,
      HOW[mark(value)],
      [md(entryLabel(entry)), ...notes].join('; '),
      `${String(sourcesOf(values).length)}/${String(articles.length)}`,
      mdPlaces(firstPlaces(values)),
    ];
  });
  return section('Timeline', mdTable([['when', '', 'what', 'articles', 'where'], ...rows]));
};

const HOW = { '=': 'stated', '~': 'inferred', '>': 'planned' } as const;

function difference(fact: Fact): string {
  const values = fact.values.map(
    (value) => `${md(valueText(fact, value))} ${mdCiteValues([value])}`,
  );
  return `- **${md(fact.label)}**: ${values.join(' · ')} — ${md(verdict(fact))}`;
}

export const differ: Section = ({ story }) => section('Differ', differences(story).map(difference));

function question({ fact, why, values, words }: OpenQuestion): string {
  const label = `- **${md(fact.label)}**`;
  const told = values.map((value) => `${md(valueText(fact, value))} ${mdCiteValues([value])}`);
  switch (why) {
    case 'order':
      return `${label}: ${told.join(' or ')}; it is not known which of them is later`;
    case 'condition':
      return `${label}: depends on conditions, “${md(words ?? '')}” ${mdCiteValues(values)}`;
    case 'unsettled':
      return `${label}: denied or not settled ${mdCiteValues(values)}`;
  }
}

export const open: Section = ({ story }) => section('Open', openQuestions(story).map(question));

export const who: Section = ({ story, digest }) => {
  const groups = namedGroups(story, digest).map(({ heading, names }) => {
    const list = names.map(({ name, articles, place }) =>
      place === null
        ? `${md(name)} ${String(articles)}`
        : `${md(name)} ${mdCite([`${String(place.n)}:${String(place.line)}`])}`,
    );
    return `- **${heading}**: ${list.join(' · ')}`;
  });
  return section('Who', groups);
};

export const sources: Section = ({ articles }) => {
  const rows = articles.map((article) => [
    String(article.n),
    md(article.language.code),
    md(sourceName(article)),
    md(sourceDetails(article).join('; ')),
    md(article.path),
  ]);
  return section('Sources', mdTable([['n', '', 'source', 'published; left out', 'file'], ...rows]));
};
