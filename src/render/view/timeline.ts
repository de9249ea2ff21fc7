import type { Digest, Story } from '../../types/digest.js';
import type { Fact, FactValue, Support } from '../../types/fact.js';
import { byKeys } from '../../merge/order.js';
import { choices } from '../date-column.js';
import { dated, isTimed } from '../select.js';

/** What happened or is to happen, with the most exact date that is known. */
export interface TimelineEntry {
  readonly fact: Fact;
  readonly value: FactValue;
}

/** Something to know about an entry, and where it stands when it stands somewhere. */
export interface Remark {
  readonly text: string;
  readonly places: readonly Support[];
}

const inTime = byKeys<TimelineEntry>(
  ({ value }) => value.from ?? value.to ?? '',
  ({ value }) => value.to ?? '',
  ({ fact }) => fact.label,
  ({ fact }) => fact.id,
);

const BOUNDS: Readonly<Record<string, string>> = {
  by: ', no later than',
  until: ', until',
  since: ', since',
  before: ', before',
  after: ', after',
  within: ', no later than',
};

const TOLLS: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties', 'displaced']);
const TOLL_EVENTS: ReadonlySet<string> = new Set(['killing', 'wounding', 'displacement']);

/** That somebody stated something is no news. */
function isBareStatement({ relation, subject }: Fact): boolean {
  return subject.length === 0 && (relation === 'statement' || relation === 'announcement');
}

function isToll({ kind, category }: Fact): boolean {
  return kind === 'quantity' && TOLLS.has(category ?? '');
}

function isBareToll({ kind, relation, targets }: Fact): boolean {
  return kind === 'event' && TOLL_EVENTS.has(relation) && targets.length === 0;
}

function linesOf({ values }: Fact): readonly string[] {
  return values.flatMap(({ support }) =>
    support.map(({ n, line }) => `${String(n)}:${String(line)}`),
  );
}

/** Facts that say more than that somebody stated something, or that people were killed whose number another fact tells. */
export function tellingFacts({ facts }: Story): readonly Fact[] {
  const counted = new Set(facts.filter(isToll).flatMap(linesOf));
  return facts.filter(
    (fact) =>
      !isBareStatement(fact) &&
      !(isBareToll(fact) && linesOf(fact).every((line) => counted.has(line))),
  );
}

/**
 * Facts of a story that have a date, most important first. A date of which nothing more is known than its words is left
 * out where another fact tells of its line.
 */
export function timedFacts(story: Story): readonly Fact[] {
  const timed = tellingFacts(story).filter(isTimed);
  const told = new Set(timed.filter(({ kind }) => kind === 'event').flatMap(linesOf));
  return timed.filter(
    (fact) => fact.kind !== 'date' || !linesOf(fact).every((line) => told.has(line)),
  );
}

/** Facts with their dates, in order of time. */
export function timelineEntries(facts: readonly Fact[]): readonly TimelineEntry[] {
  const entries = facts.flatMap((fact): TimelineEntry[] => {
    const [value] = dated(fact.values);
    return value === undefined ? [] : [{ fact, value }];
  });
  return entries.sort(inTime);
}

/** How a date is known: stated, inferred or planned. */
export function mark({ status, certainty }: FactValue): '=' | '~' | '>' {
  if (status === 'planned') return '>';
  return certainty === 'stated' ? '=' : '~';
}

/** What happens, how it lies to its date, and the days to choose from: `talks, no later than`. */
export function entryLabel({ fact, value }: TimelineEntry): string {
  const days = value.candidates.length === 0 ? '' : ` (${choices(value.candidates)})`;
  return fact.label + (BOUNDS[value.relation ?? ''] ?? '') + days;
}

/** What else is to be known of an entry: planned by inference, denied, passed, one origin, conditions. */
export function entryRemarks(
  { fact, value }: TimelineEntry,
  { now }: Pick<Digest, 'now'>,
): readonly Remark[] {
  const conditions = fact.values
    .filter(({ condition }) => condition !== null)
    .flatMap(({ support }) => support.slice(0, 1));
  const over = now !== null && value.to !== null && value.to < now;
  const oneOrigin = fact.origins < fact.articles && fact.origins === 1;
  const shared = fact.sharedOrigin === null ? '' : `: ${fact.sharedOrigin}`;
  const remarks: readonly (readonly [holds: boolean, text: string, places?: readonly Support[]])[] =
    [
      [value.status === 'planned' && value.certainty === 'inferred', 'inferred'],
      [value.polarity === 'negative', 'denied'],
      [value.status === 'planned' && over, 'passed'],
      [oneOrigin, `one origin${shared}`],
      [conditions.length > 0, 'on conditions', conditions],
    ];
  return remarks.flatMap(([holds, text, places = []]) => (holds ? [{ text, places }] : []));
}
