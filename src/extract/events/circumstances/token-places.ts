import type { DateMention, QuantityMention } from '../../../types/index.js';
import { sentenceOf, type Section } from '../../section.js';
import type { Clauses } from '../../clauses.js';
import type { PlacedDate } from './placed-date.js';
import type { Trigger } from '../triggers/trigger.js';
import { isVerbFirst } from '../../word-order.js';
import { eventClasses } from '../triggers/event-classes.js';

/** Lengths of time date an event only where they bound it («в течение года»). */
const isWhen = ({ type, relation }: DateMention): boolean =>
  type === 'DATE' || (type === 'DURATION' && !UNBOUNDED.has(relation));

const UNBOUNDED: ReadonlySet<string> = new Set(['at', 'during', 'after', 'before']);

/** The dates of a sentence on its tokens, in order. */
export function placeDates(
  section: Section,
  sentence: number,
  dates: readonly DateMention[],
  clauses: Clauses,
): PlacedDate[] {
  return dates
    .filter(isWhen)
    .map((date) => {
      const [first, end] = tokensOf(section, sentence, date);
      const closed = isClosed(section, end);
      return { first, end, mention: date, closed, relative: isRelative(section, clauses, first) };
    })
    .sort((a, b) => a.first - b.first);
}

function isRelative({ stream, pack }: Section, { list, of }: Clauses, date: number): boolean {
  const clause = list[of(date)];
  if (clause?.kind !== 'aside' || stream.tokens[clause.first - 1]?.key !== ',') return false;
  return stream.holds(clause.first, clause.first + 2, eventClasses(pack).relative);
}

/** «في كانون الأول 2011، وعادت»: where verbs come first, the comma before a conjunction cuts no clause. */
function isClosed({ stream, pack }: Section, end: number): boolean {
  const comma = isVerbFirst({ pack }) && stream.tokens[end]?.key === ',';
  return stream.find(comma ? end + 1 : end, eventClasses(pack).joiner) !== null;
}

/** Where verbs come first, a number belongs to the one before it over one that is so many tokens nearer behind it. */
const VERB_AFTER = 10;

/** Ids of the numbers in a trigger's clause that count what its event is about, and nothing nearer of another kind. */
export function quantitiesOf(
  section: Section,
  clauses: Clauses,
  trigger: Trigger,
  triggers: readonly Trigger[],
  quantities: readonly QuantityMention[],
): string[] {
  const { counts } = trigger.frame;
  const ids: string[] = [];
  for (const each of quantities) {
    if (!counts.includes(each.category)) continue;
    const [first, end] = tokensOf(section, each.sentence, each);
    if (clauses.of(first) !== clauses.of(trigger.head)) continue;
    const afterCost = isVerbFirst(section) ? VERB_AFTER : 0;
    const gap = (other: Trigger): number =>
      other.head > first ? other.first - end + afterCost : Math.max(first - other.end, 0);
    const isAnothers = triggers.some(
      (other) =>
        other.label !== trigger.label &&
        clauses.of(other.head) === clauses.of(trigger.head) &&
        other.frame.counts.includes(each.category) &&
        gap(other) < gap(trigger),
    );
    if (!isAnothers) ids.push(each.id);
  }
  return ids;
}

/** Tokens of the sentence that a span of the text covers. */
function tokensOf(
  section: Section,
  sentence: number,
  span: { readonly start: number; readonly end: number },
): [number, number] {
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const { tokens } = section.stream;
  let first = firstToken;
  while (first < endToken && (tokens[first]?.end ?? 0) <= span.start) first += 1;
  let end = first;
  while (end < endToken && (tokens[end]?.start ?? 0) < span.end) end += 1;
  return [first, end];
}
