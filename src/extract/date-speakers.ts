import type { ActorMention, DateMention, EventMention, QuantityMention } from '../types/index.js';
import { hasBreak } from './breaks.js';
import { clausesOf } from './clauses.js';
import { citationsOf } from './origins/citations.js';
import { sentenceOf, type Section } from './section.js';

/** What is told of the dates of an article. */
interface Told {
  readonly actors: readonly ActorMention[];
  readonly events: readonly EventMention[];
  readonly quantities: readonly QuantityMention[];
}

/**
 * The dates with who says so: whoever tells of the events or the numbers that a date dates, else whose words it stands in.
 * The day on which something was said is nobody's claim.
 */
export function withSpeakers(
  sections: readonly Section[],
  dates: readonly DateMention[],
  { actors, events, quantities }: Told,
): readonly DateMention[] {
  if (dates.length === 0 || actors.length === 0) return dates;
  // Events are read by clause, numbers by what is nearest: where both have a date, the events tell.
  const tellers = new Map([...tellersOf(quantities), ...tellersOf(events)]);
  const sectionOf = new Map(
    sections.flatMap((section) => section.sentences.map((sentence) => [sentence, section])),
  );
  return dates.map((date) => {
    const teller = tellers.get(date.id);
    const section = sectionOf.get(date.sentence);
    const attribution =
      teller !== undefined ? teller : section ? speakerOf(section, date, actors) : null;
    return attribution === null ? date : { ...date, attribution };
  });
}

/** By date who tells of what it dates; null where they are several, or nobody is cited. */
function tellersOf(
  told: readonly Pick<EventMention | QuantityMention, 'when' | 'attribution'>[],
): ReadonlyMap<string, string | null> {
  const tellers = new Map<string, string | null>();
  for (const { when, attribution } of told) {
    if (when === null) continue;
    const before = tellers.get(when);
    tellers.set(when, before === undefined || before === attribution ? attribution : null);
  }
  return tellers;
}

/** Who says what a date stands in that dates nothing known: "X said the contract runs until 2027", "according to X, …". */
function speakerOf(
  section: Section,
  date: DateMention,
  actors: readonly ActorMention[],
): string | null {
  const citations = citationsOf(section, date.sentence, actors);
  const cited = citations.filter(({ actor }) => actor !== null && actor.type !== 'media');
  const [only, another] = cited.filter(({ kind }) => kind === 'say' || kind === 'by');
  if (!only || another) return null;
  const sentence = sentenceOf(section, date.sentence);
  const { tokens } = section.stream;
  let at = sentence.firstToken;
  while (at < sentence.endToken && (tokens[at]?.start ?? 0) < date.start) at += 1;
  const { list, of } = clausesOf(section, sentence);
  const inSaid = list[of(at)]?.kind === 'sub' && list[of(at)]?.parent === of(only.first);
  // "According to a report that X published on Monday, …": a day beside whoever is cited may be the day of the saying.
  const isApart = at < only.first || hasBreak(section, only.end, at);
  return (only.kind === 'say' ? inSaid : isApart) ? (only.actor?.entity ?? null) : null;
}
