import type { Change, Delta, DeltaEntry, TrackedFact, TrackedValue } from '../types/delta.js';
import { leading } from '../merge/telling/current.js';
import { isTold } from '../merge/worth/is-told.js';
import { ENGLISH, type Wording } from '../wording/index.js';
import { joined, placeNames } from './citations.js';
import { printer } from './context.js';
import { dateColumn } from './date-column.js';
import { fit, row } from './layout.js';
import type { RenderOptions } from './renderer.js';
import { hasDate, isKeyNumber, isTimed } from './select.js';
import { agreementText, valueText } from './view/differences.js';

const STATUS = { asserted: 'reported', planned: 'planned', hypothetical: 'supposed' } as const;

function wordingOf({ wording }: RenderOptions): Wording {
  return wording ?? ENGLISH;
}

/** A delta for people: what changed, one line each, below the story that it belongs to; empty when nothing did. */
export function renderDelta(delta: Delta, options: RenderOptions): string {
  const { entries } = delta;
  const wording = wordingOf(options);
  const text = printer(options);
  if (entries.length === 0) return '';
  const shown = entries.filter(({ fact, change }) => isTelling(fact) || change === 'passed');
  const left = entries.length - shown.length;
  const stories = new Map(entries.map(({ story }) => [story.id, story.title]));
  const several = stories.size > 1;
  const lines = [...stories].flatMap(([id, title]) => {
    const own = shown.filter(({ story }) => story.id === id);
    const name = text(title);
    const head = several && own.length > 0 ? ['', options.paint.heading(name)] : [];
    return [...head, ...rows(own, options)];
  });
  return [
    ...warning(delta, options),
    options.paint.title(text(summary(delta, wording))),
    ...lines,
    ...(left === 0
      ? []
      : [text(wording.text('lesser-facts', { facts: wording.count('lesser', left) }))]),
    '',
  ].join('\n');
}

/** What is watched, numbers that mean something, what has a date, what more than one tells or one tells first. */
function isTelling(fact: TrackedFact): boolean {
  if (fact.watched !== undefined) return true;
  if (!isTold(fact)) return false;
  return isKeyNumber(fact) || isTimed(fact) || (fact.kind === 'event' && worthWhile(fact));
}

const worthWhile = ({ articles, prominent }: TrackedFact): boolean => articles > 1 || prominent > 0;

function warning({ sameRules }: Delta, options: RenderOptions): readonly string[] {
  return sameRules ? [] : [printer(options)(wordingOf(options).text('other-rules'))];
}

function summary({ articles: { added, removed }, entries }: Delta, wording: Wording): string {
  const count = (change: Change): string => {
    const number = entries.filter((entry) => entry.change === change).length;
    return number === 0
      ? ''
      : wording.text('change-count', { n: number, change: wording.text(`change-${change}`) });
  };
  const sources = [
    added.length === 0
      ? ''
      : wording.text('added', { articles: wording.count('articles', added.length) }),
    removed.length === 0
      ? ''
      : wording.text('removed', { articles: wording.count('articles', removed.length) }),
  ];
  const changes = (['changed', 'new', 'confirmed', 'gone', 'passed', 'coming'] as const).map(count);
  return [...sources, ...changes].filter((part) => part !== '').join(', ');
}

/** Columns for the citations, at least. */
const CITED = 26;

function rows(entries: readonly DeltaEntry[], options: RenderOptions): readonly string[] {
  const wording = wordingOf(options);
  const text = printer(options);
  const texts = entries.map((entry) => text(entryText(entry, wording)));
  const heads = entries.map(({ change }) => text(wording.text(`change-${change}`).toUpperCase()));
  const head = fit(heads, 9, 13);
  const room = Math.max(24, options.columns - CITED - head - 4);
  const columns = [
    { width: head, paint: options.paint.heading },
    { width: fit(texts, 24, room) },
    { width: 0, paint: options.paint.faint },
  ];
  return entries.flatMap((entry, i) =>
    row([heads[i] ?? '', texts[i] ?? '', where(entry, options)], columns, options.columns, 0),
  );
}

function where({ support, fact, change }: DeltaEntry, options: RenderOptions): string {
  const wording = wordingOf(options);
  const text = printer(options);
  const places = joined(placeNames(support));
  const origin =
    fact.origins === 1 && fact.articles > 1 && change !== 'gone'
      ? `   ${text(wording.text('one-origin'))}`
      : '';
  const told = change === 'gone' ? text(wording.text('was-at', { places })) : places;
  return `${told}${origin}`;
}

function entryText(entry: DeltaEntry, wording: Wording): string {
  const { fact, change, values } = entry;
  const [value] = values;
  switch (change) {
    case 'changed':
      return wording.text('says', { label: fact.label, text: changedText(entry, wording) });
    case 'confirmed': {
      const text = told(fact, value ?? leading(fact), wording);
      return wording.text('origins-now', { text, n: fact.origins });
    }
    case 'new':
    case 'gone':
      return told(fact, leading(fact), wording);
    case 'passed':
    case 'coming':
      return told(fact, value, wording);
  }
}

function changedText({ fact, before, respect, values }: DeltaEntry, wording: Wording): string {
  const was = before === null ? undefined : leading(before);
  const is = leading(fact);
  const one = (value: TrackedValue) => valueText(fact, value, wording);
  const said = values.map(one).join(', ');
  switch (respect) {
    case 'stated': {
      const key = was?.certainty === 'inferred' ? 'now-stated-inferred' : 'now-stated-open';
      return wording.text(key, { value: said });
    }
    case 'also': {
      const value = is === undefined ? '' : one(is);
      return wording.text('also', { value, values: said }) + verdict(fact, wording);
    }
    case 'withdrawn': {
      const text = wording.text('not-told-more', { values: said });
      return is === undefined ? text : wording.text('left-value', { text, value: one(is) });
    }
    case 'polarity': {
      const key = is?.polarity === 'negative' ? 'now-denied' : 'now-affirmed';
      return wording.text(key) + dateOf(fact, is, wording);
    }
    case 'status': {
      const status = (value: TrackedValue | undefined) =>
        wording.text(STATUS[value?.status ?? 'asserted']);
      const moved = wording.text('was-now', { was: status(was), now: status(is) });
      return moved + dateOf(fact, is, wording);
    }
    default:
      return `${was === undefined ? '?' : one(was)} → ${said}`;
  }
}

/** How the values lie to each other, where that is worth a word. */
function verdict({ agreement }: TrackedFact, wording: Wording): string {
  if (agreement === 'agree' || agreement === 'single') return '';
  return ` (${agreementText(agreement, wording)})`;
}

function dateOf({ kind }: TrackedFact, value: TrackedValue | undefined, wording: Wording): string {
  return kind === 'quantity' || value === undefined || !hasDate(value)
    ? ''
    : ` (${dateColumn(value, wording)})`;
}

function told(fact: TrackedFact, value: TrackedValue | undefined, wording: Wording): string {
  const { label } = fact;
  if (value === undefined) return label;
  const hasNumberOrDate = fact.kind === 'quantity' || hasDate(value);
  const isBare =
    !hasNumberOrDate && value.polarity === 'positive' && value.status !== 'hypothetical';
  const text = isBare
    ? label
    : wording.text('value-of', { label, value: valueText(fact, value, wording) });
  return value.status === 'planned' ? wording.text('value-planned', { text }) : text;
}
