import type { DateConstraint, DateMention } from '../../types/index.js';
import type { LineMention } from '../../types/article-line.js';
import type { DigestPublication } from '../../types/digest.js';
import type { Source } from '../lines/article-set.js';
import { addMonths, monthEnd, monthStart } from '../../calendar/day-number.js';
import { englishPhrase } from '../../wording/index.js';
import { ANY_TIME, candidates, domain, intersect, isoRange, rangeDomain, width } from './domain.js';
import type { Domain } from './domain.js';
import { groupBy } from '../common/order.js';
import { durationOf, timexDays } from './timex.js';

/** When an article can have been published, and why. */
export interface Dating {
  readonly days: Domain;
  /** The other sources had a part in it. */
  readonly bySources: boolean;
  /** Reasons in words for the first day, the last day and the weekday. */
  readonly why: { readonly from: string; readonly to: string; readonly weekday: string };
}

/** Narrows the days, if that leaves any and says something new. */
export function narrow(dating: Dating, days: Domain, why: string, bySources: boolean): Dating {
  const left = intersect(dating.days, days);
  if (left === null) return dating;
  const { from, to, weekdays } = dating.days;
  if (left.from === from && left.to === to && left.weekdays === weekdays) return dating;
  return {
    days: left,
    bySources: dating.bySources || bySources,
    why: {
      from: left.from === from ? dating.why.from : why,
      to: left.to === to ? dating.why.to : why,
      weekday: left.weekdays === weekdays ? dating.why.weekday : why,
    },
  };
}

function constraintDays({ type, value }: DateConstraint): Domain | null {
  if (type === 'weekday') return domain(null, null, Number(value));
  const days = timexDays(value);
  if (days === null) return null;
  if (type === 'not-before') return domain(days.from, null);
  return type === 'not-after' ? domain(null, days.to) : domain(days.from, days.to);
}

type DatedMention = LineMention & DateMention;

function isDate(mention: LineMention): mention is DatedMention {
  return mention.kind === 'date';
}

/**
 * "Within the next 12 months, but by September 2025" was written about 12 months before: nobody
 * gives both when they are far apart.
 */
function fromDeadlines(mentions: readonly DatedMention[]): readonly Constraint[] {
  const lengths = mentions.filter(
    ({ type, relation }) => type === 'DURATION' && relation === 'within',
  );
  const deadlines = groupBy(
    mentions.filter(({ type, relation }) => type === 'DATE' && relation === 'by'),
    ({ sentence }) => String(sentence),
  );
  return lengths.flatMap((length) => {
    const duration = durationOf(length.value);
    const deadline = deadlines.get(String(length.sentence))?.[0];
    const days = deadline === undefined ? null : timexDays(deadline.value);
    if (duration === null || duration.months < 2 || deadline === undefined || days === null)
      return [];
    const back = (day: number) => addMonths(day, -duration.months);
    const words = { quote: length.text, later: deadline.text };
    const why = englishPhrase('“{quote}” before “{later}”', words);
    // Terms of months are not counted to the day.
    return [{ days: domain(monthStart(back(days.from)), monthEnd(back(days.to))), why }];
  });
}

/** Days that are said to be those of an article, and why. */
export interface Constraint {
  readonly days: Domain;
  readonly why: string;
}

/** What one article says about the date of another, by the `n` of the other. */
export interface Told extends Constraint {
  readonly n: number;
}

/** What the text of an article says about its own date, in order of the text. */
export function constraintsOf({ n, line }: Source): readonly Constraint[] {
  const lineOf = new Map(line.mentions.map((mention) => [mention.id, mention.line]));
  const told = line.constraints.flatMap((constraint): readonly Constraint[] => {
    const days = constraintDays(constraint);
    const at = `${String(n)}:${String(lineOf.get(constraint.mention) ?? 1)}`;
    return days === null ? [] : [{ days, why: `${constraint.why} (${at})` }];
  });
  return [...told, ...fromDeadlines(line.mentions.filter(isDate))];
}

/** What an article's own text and metadata say about its date; a day that is given is not doubted. */
export function ownDating(source: Source): Dating {
  const { published } = source.line;
  const days = published === null ? ANY_TIME : rangeDomain(published);
  const why = published?.why ?? '';
  const given: Dating = { days, bySources: false, why: { from: why, to: why, weekday: '' } };
  if (width(days) === 1) return given;
  return constraintsOf(source).reduce(
    (dating, each) => narrow(dating, each.days, each.why, false),
    given,
  );
}

/** The publication date for the digest; null when nothing at all is known. */
export function publicationOf({ line }: Source, dating: Dating): DigestPublication | null {
  const range = isoRange(dating.days);
  if (range.from === null && range.to === null) return null;
  const own = line.published?.basis ?? 'text';
  return {
    ...range,
    candidates: candidates(dating.days),
    basis: dating.bySources ? 'sources' : own,
    why: [...new Set(Object.values(dating.why))].filter((why) => why !== '').join('; '),
  };
}
