import type { DigestArticle } from '../../types/digest.js';
import type { Fact } from '../../types/fact.js';
import type { TextKey, Wording } from '../../wording/index.js';
import { Footnotes, placesOf } from '../citations.js';
import { cellMark, compareSources, given, standsApart, telling } from '../view/comparison.js';
import { valueText } from '../view/differences.js';
import { publishedText } from '../view/source.js';
import { mdCiteValues, mdPlaces } from './cite.js';
import { md, mdTable } from './escape.js';
import type { Section } from './sections.js';

function cell(fact: Fact, n: number, notes: Footnotes, wording: Wording): string {
  const value = telling(given(fact, n));
  if (value === undefined) return '–';
  const first = placesOf([value]).filter(({ support }) => support.n === n);
  const how = cellMark(fact, value);
  const text = md(`${how === '' ? '' : `${how} `}${valueText(fact, value, wording)}`);
  return `${standsApart(fact, value) ? `**${text}** !` : text} ${mdPlaces(first.slice(0, 1), notes)}`;
}

function listed(fact: Fact, wording: Wording): string {
  const value = telling(fact.values);
  if (value === undefined) return md(fact.label);
  const said = wording.text('value-of', {
    label: md(fact.label),
    value: md(valueText(fact, value, wording)),
  });
  return `${said} ${mdCiteValues([value])}`;
}

/** What each source says of each fact, then what it leaves out and what it alone has. */
export const comparison: Section = ({ story, articles, wording }) => {
  const { sources, rows, leftOut, onlyIn } = compareSources(story, articles);
  const notes = new Footnotes();
  const table = mdTable([
    ['', ...sources.map(({ n, language }) => `\\[${String(n)}\\] ${md(language.code)}`)],
    [
      wording.text('published'),
      ...sources.map(({ published }) => md(publishedText(published, wording))),
    ],
    ...rows.map((fact) => [
      md(fact.label),
      ...sources.map(({ n }) => cell(fact, n, notes, wording)),
    ]),
  ]);
  const list = (heading: TextKey, texts: (source: DigestArticle) => readonly string[]) => {
    const lines = sources.flatMap((source) => {
      const told = texts(source);
      return told.length === 0 ? [] : [`- \\[${String(source.n)}\\] ${told.join('; ')}`];
    });
    return lines.length === 0 ? [] : [`### ${wording.text(heading)}`, '', ...lines, ''];
  };
  return [
    ...table,
    '',
    ...notes.lines().flatMap((note) => [md(note), '']),
    ...list('left-out', (source) => leftOut(source).map(({ label }) => md(label))),
    ...list('only-in', (source) => onlyIn(source).map((fact) => listed(fact, wording))),
  ];
};
