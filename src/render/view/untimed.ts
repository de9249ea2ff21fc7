import type { Story } from '../../types/digest.js';
import type { Fact, FactValue } from '../../types/fact.js';
import { byKeys } from '../../merge/common/order.js';
import { rolesOf } from '../../merge/worth/roles.js';
import { titleFact } from '../../merge/telling/title-fact.js';
import { isAnnual } from '../date-column.js';
import { isTimed } from '../select.js';
import { tellingFacts, timedFacts, timelineEntries } from './timeline.js';
import type { TimelineEntry } from './timeline.js';

function holds({ polarity, status }: FactValue): boolean {
  return polarity === 'positive' && status !== 'hypothetical';
}

function entryOf(fact: Fact): TimelineEntry | null {
  const told = fact.values.filter(holds);
  const value = told.find(isAnnual) ?? told[0];
  if (value === undefined) return null;
  return { fact, value, values: [value, ...told.filter((other) => other !== value)], also: [] };
}

/** Whether half of the sources or more tell it, one of them first, and it can be recognised without a day. */
function isCommon(fact: Fact, { sources }: Story): boolean {
  const { articles, prominent } = fact;
  return articles > 1 && 2 * articles >= sources.length && prominent > 0 && rolesOf(fact) > 1;
}

/** Whether a line of the timeline tells the like with its day: of an event of that kind at that place, or of nobody that the other does not name. */
function isDated({ relation, subject, targets, at }: Fact, timed: readonly Fact[]): boolean {
  const told = [...subject, ...targets];
  return timed.some(
    (other) =>
      other.kind === 'event' &&
      other.relation === relation &&
      (other.articles > 1 || other.prominent > 0) &&
      (at === null || other.at === null || at === other.at) &&
      [...other.subject, ...other.targets].every((id) => told.includes(id)),
  );
}

/**
 * What a timeline tells last: events on a day of the year that title or lead or several articles give, where no article tells the year; what
 * most sources tell without a day; and what gives the story its title, so that the title can be looked up even where nobody says
 * when that was.
 */
export function untimedEntries(story: Story): readonly TimelineEntry[] {
  const lead = titleFact(story.facts, story.sources.length);
  const telling = tellingFacts(story);
  const timed = telling.filter(isTimed);
  const facts = telling.filter(
    (fact) =>
      fact.kind === 'event' &&
      !isTimed(fact) &&
      !isDated(fact, timed) &&
      (fact === lead ||
        isCommon(fact, story) ||
        ((fact.articles > 1 || fact.prominent > 0) && fact.values.some(isAnnual))),
  );
  return facts
    .flatMap((fact) => entryOf(fact) ?? [])
    .sort(
      byKeys(
        ({ value }) => (isAnnual(value) ? (value.value ?? '') : 'no day'),
        ({ fact }) => fact.label,
        ({ fact }) => fact.id,
      ),
    );
}

/** The whole timeline of a story: what has a time in its order, then what has none. */
export function allEntries(
  story: Story,
  timed: readonly Fact[] = timedFacts(story),
): readonly TimelineEntry[] {
  return [...timelineEntries(timed), ...untimedEntries(story)];
}
