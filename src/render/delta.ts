import type { Change, Delta, DeltaEntry, TrackedFact, TrackedValue } from '../types/delta.js';
import { leading } from '../merge/current.js';
import { joined, placeNames } from './citations.js';
import { foreign } from './clean-text.js';
import { dateColumn } from './date-column.js';
import { fit, row } from './layout.js';
import type { RenderOptions } from './renderer.js';
import { hasDate, isKeyNumber, isTimed } from './select.js';
import { valueText } from './view/differences.js';

const STATUS = { asserted: 'reported', planned: 'planned', hypothetical: 'supposed' } as const;

/** A delta for people: what changed, one line each, below the story that it belongs to; empty when nothing did. */
export function renderDelta(delta: Delta, options: RenderOptions): string {
  const { entries } = delta;
  if (entries.length === 0) return '';
  const shown = entries.filter(({ fact, change }) => isTelling(fact) || change === 'passed');
  const left = entries.length - shown.length;
  const stories = new Map(entries.map(({ story }) => [story.id, story.title]));
  const several = stories.size > 1;
  const lines = [...stories].flatMap(([id, title]) => {
    const own = shown.filter(({ story }) => story.id === id);
    const name = foreign(title, options.terminal);
    const head = several && own.length > 0 ? ['', options.paint.heading(name)] : [];
    return [...head, ...rows(own, options)];
  });
  return [
    ...warning(delta),
    options.paint.title(summary(delta)),
    ...lines,
    ...(left === 0
      ? []
      : [`${counted(left, 'lesser fact', 'lesser facts')} (--format json has all)`]),
    '',
  ].join('\n');
}

/** Numbers that mean something, what has a date, what more than one tells or one tells first. */
function isTelling(fact: TrackedFact): boolean {
  return isKeyNumber(fact) || isTimed(fact) || (fact.kind === 'event' && worthWhile(fact));
}

const worthWhile = ({ articles, prominent }: TrackedFact): boolean => articles > 1 || prominent > 0;

function warning({ sameRules }: Delta): readonly string[] {
  if (sameRules) return [];
  return [
    '(made by different versions or rules: some differences may be theirs, not the sources’)',
  ];
}

function summary({ articles: { added, removed }, entries }: Delta): string {
  const count = (change: Change): string => {
    const number = entries.filter((entry) => entry.change === change).length;
    return number === 0 ? '' : `${String(number)} ${change}`;
  };
  const sources = [
    added.length === 0 ? '' : `${counted(added.length, 'article', 'articles')} added`,
    removed.length === 0 ? '' : `${counted(removed.length, 'article', 'articles')} removed`,
  ];
  const changes = (['changed', 'new', 'confirmed', 'gone', 'passed', 'coming'] as const).map(count);
  return [...sources, ...changes].filter((part) => part !== '').join(', ');
}

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** Columns for the citations, at least. */
const CITED = 26;

function rows(entries: readonly DeltaEntry[], options: RenderOptions): readonly string[] {
  const texts = entries.map((entry) => foreign(entryText(entry), options.terminal));
  const room = Math.max(24, options.columns - CITED - 13);
  const columns = [
    { width: 9, paint: options.paint.heading },
    { width: fit(texts, 24, room) },
    { width: 0, paint: options.paint.faint },
  ];
  return entries.flatMap((entry, i) =>
    row([entry.change.toUpperCase(), texts[i] ?? '', where(entry)], columns, options.columns, 0),
  );
}

function where({ support, fact, change }: DeltaEntry): string {
  const places = joined(placeNames(support));
  const origin =
    fact.origins === 1 && fact.articles > 1 && change !== 'gone' ? '   one origin' : '';
  return `${change === 'gone' ? 'was ' : ''}${places}${origin}`;
}

function entryText(entry: DeltaEntry): string {
  const { fact, change, values } = entry;
  const [value] = values;
  switch (change) {
    case 'changed':
      return changedText(entry);
    case 'confirmed':
      return `${told(fact, value ?? leading(fact))}, ${String(fact.origins)} origins now`;
    case 'new':
    case 'gone':
      return told(fact, leading(fact));
    case 'passed':
    case 'coming':
      return told(fact, value);
  }
}

function changedText({ fact, before, respect, values }: DeltaEntry): string {
  const { label } = fact;
  const was = before === null ? undefined : leading(before);
  const is = leading(fact);
  const said = values.map((value) => valueText(fact, value)).join(', ');
  switch (respect) {
    case 'stated':
      return `${label}: the date was ${was?.certainty === 'inferred' ? 'inferred' : 'open'}, now stated (${said})`;
    case 'also':
      return `${label}: ${is === undefined ? '' : valueText(fact, is)}; also ${said}${verdict(fact)}`;
    case 'withdrawn':
      return `${label}: ${said} is not told any more${is === undefined ? '' : `; left ${valueText(fact, is)}`}`;
    case 'polarity':
      return `${label}: now ${is?.polarity === 'negative' ? 'denied' : 'affirmed'}${dateOf(fact, is)}`;
    case 'status':
      return `${label}: was ${STATUS[was?.status ?? 'asserted']}, now ${STATUS[is?.status ?? 'asserted']}${dateOf(fact, is)}`;
    default:
      return `${label}: ${was === undefined ? '?' : valueText(fact, was)} → ${said}`;
  }
}

/** How the values lie to each other, where that is worth a word. */
function verdict({ agreement }: TrackedFact): string {
  return agreement === 'agree' || agreement === 'single' ? '' : ` (${agreement})`;
}

function dateOf({ kind }: TrackedFact, value: TrackedValue | undefined): string {
  return kind === 'quantity' || value === undefined || !hasDate(value)
    ? ''
    : ` (${dateColumn(value)})`;
}

function told(fact: TrackedFact, value: TrackedValue | undefined): string {
  if (value === undefined) return fact.label;
  const says = valueText(fact, value);
  const plain = fact.kind !== 'quantity' && !hasDate(value) && says === 'told';
  const planned = value.status === 'planned' ? ', planned' : '';
  return `${fact.label}${plain || says === 'planned' ? '' : ` ${says}`}${planned}`;
}
