import type {
  Explanation,
  FactExplanation,
  MatchedPart,
  MentionExplanation,
  MergedInto,
  Missed,
  PlaceExplanation,
  Rejection,
} from '../types/explanation.js';
import { placeName } from './citations.js';
import { safe, foreign } from './clean-text.js';
import { row } from './layout.js';
import type { RenderOptions } from './renderer.js';

/** More rejections than this say no more. */
const MOST_REJECTED = 6;

/** Why the digest says what it says, for people. */
export function renderExplanation(explanation: Explanation, options: RenderOptions): string {
  const { fact, places } = explanation;
  const parts = [
    ...(fact === null ? [] : [factLines(fact, options)]),
    ...places.map((place) => placeLines(place, options)),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A line with its name in the first column. */
function named(
  name: string,
  text: string,
  { columns, terminal, paint }: RenderOptions,
): readonly string[] {
  const cells = [name, foreign(text, terminal)];
  return row(cells, [{ width: 9, paint: paint.faint }, { width: 0 }], columns, 4);
}

function factLines(fact: FactExplanation, options: RenderOptions): readonly string[] {
  const { id, kind, label, agreement, articles, origins, sharedOrigin, slot, doubts, values } =
    fact;
  const count = `${counted(articles, 'article')}, ${counted(origins, 'origin')}`;
  return [
    ...row(
      [foreign(label, options.terminal)],
      [{ width: 0, paint: options.paint.title }],
      options.columns,
      0,
    ),
    ...named('fact', id, options),
    ...named(
      'kind',
      `${kind}; ${agreement}; ${count}${sharedOrigin === null ? '' : ` (${sharedOrigin})`}`,
      options,
    ),
    ...named('slot', slot.join(', '), options),
    ...doubts.flatMap((why, i) => named(i === 0 ? 'not told' : '', why, options)),
    ...values.flatMap(({ value, relation, reason, superseded, places }, i) =>
      named(
        i === 0 ? 'values' : '',
        `${value} [${places.join(' ')}]: ${i === 0 ? reason : `${relation}: ${reason}`}${superseded ? '; a later report replaces it' : ''}`,
        options,
      ),
    ),
  ];
}

const counted = (count: number, name: string): string =>
  `${String(count)} ${name}${count === 1 ? '' : 's'}`;

function placeLines(place: PlaceExplanation, options: RenderOptions): readonly string[] {
  const { n, line, path, text, block, mentions, aside, missed } = place;
  const role =
    block === null ? 'an empty line' : `${block.role} (rule ${block.rule}, ${block.language})`;
  const left = block?.role === 'boilerplate' ? ': no part of the article' : '';
  return [
    ...row(
      [`[${placeName({ n, line })}] ${safe(path)}: ${role}${left}`],
      [{ width: 0, paint: options.paint.heading }],
      options.columns,
      0,
    ),
    ...(text === ''
      ? []
      : row([`«${foreign(text, options.terminal)}»`], [{ width: 0 }], options.columns)),
    ...mentions.flatMap((mention) => ['', ...mentionLines(mention, options)]),
    ...(aside.length === 0 ? [] : ['', ...rejections('put aside', aside, options)]),
    ...missed.flatMap((number) =>
      named('missed', `${number}: no rule understood this number`, options),
    ),
  ];
}

function mentionLines(mention: MentionExplanation, options: RenderOptions): readonly string[] {
  const { kind, text, value, matches, steps, merged, rejected, rule, mention: id } = mention;
  const { paint, terminal, columns } = options;
  const isNamed = matches.some((match) => match.rule === rule);
  return [
    ...row([foreign(value, terminal)], [{ width: 0, paint: paint.value }], columns, 2),
    ...named('words', `«${foreign(text, terminal)}» (${kind} ${id})`, options),
    ...(isNamed ? [] : named('rule', rule, options)),
    ...matches.flatMap(({ rule: name, parts }) =>
      named('rule', `${name}: ${parts.map(partText).join(' + ')}`, options),
    ),
    ...steps.flatMap((step, i) => named(i === 0 ? 'steps' : '', step, options)),
    ...merged.flatMap((role) => mergedLines(role, options)),
    ...rejections('rejected', rejected, options),
  ];
}

/** `month(أيلول = September)`, `لا يتجاوز` */
function partText({ words, name, value }: MatchedPart): string {
  if (name === null) return words;
  return `${name}(${words}${value === null ? '' : ` = ${value}`})`;
}

function mergedLines(role: MergedInto, options: RenderOptions): readonly string[] {
  const { fact, label, value, asDate, slot, relation, reason, note, sameAs, besides, apart } = role;
  const how = asDate ? 'gives the date of' : 'is';
  const places = [
    sameAs.length === 0 ? '' : `same value: ${sameAs.join(' ')}`,
    besides.length === 0 ? '' : `other values: ${besides.join(' ')}`,
  ].filter((part) => part !== '');
  const why = reason.startsWith('the first') ? reason : `${relation} to the first: ${reason}`;
  return [
    ...named('merged', `${how} “${label}”: ${value} (fact ${fact}; ${slot.join(', ')})`, options),
    ...named('', [why, ...places].join('; '), options),
    ...(note === null ? [] : named('', `assumed: ${note}`, options)),
    ...apart.flatMap(({ fact: other, label: words, why: apartBy }, i) =>
      named(i === 0 ? 'not with' : '', `“${words}” (fact ${other}): ${apartBy}`, options),
    ),
  ];
}

function rejections(
  name: string,
  rejected: readonly Rejection[],
  options: RenderOptions,
): readonly string[] {
  const shown = rejected.slice(0, MOST_REJECTED);
  const left = rejected.length - shown.length;
  return [
    ...shown.flatMap(({ rule, text, why }, i) =>
      named(i === 0 ? name : '', `${rule} «${text}»: ${why}`, options),
    ),
    ...(left === 0 ? [] : named('', `and ${String(left)} more (--format json has all)`, options)),
  ];
}

/** The sentences with a number that no rule understood, for people. */
export function renderMissed(missed: Missed, options: RenderOptions): string {
  const { sentences, numericSentences, understood } = missed;
  const lines = sentences.flatMap(({ n, line, text, numbers, dateWords }) =>
    row(
      [
        `[${placeName({ n, line })}]`,
        `${[...numbers, ...dateWords].join(', ')}: “${foreign(text, options.terminal)}”`,
      ],
      [{ width: 8, paint: options.paint.faint }, { width: 0 }],
      options.columns,
      0,
    ),
  );
  const count = `sentences with numbers ${String(numericSentences)}, understood ${String(understood)}`;
  return [...lines, options.paint.faint(count), ''].join('\n');
}
