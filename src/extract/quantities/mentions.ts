import type {
  ActorMention,
  DateMention,
  QuantityCategory,
  QuantityMention,
} from '../../types/index.js';
import type { Section } from '../section.js';
import type { ActorIndex } from './common/actor-index.js';
import { SIGN, tells } from './common/signs.js';
import { FATED } from './common/vocabulary.js';
import { indicatorIds } from './counted/indicator-ids.js';
import { outcomeIn } from './counted/outcome.js';
import { peopleKindOf } from './counted/people-kind.js';
import { toMention } from './mention.js';
import { belongingOf } from './owner/belonging.js';
import { wonIn } from './owner/contest.js';
import type { NamedPlace } from './places/named-places.js';
import type { Topics } from './places/topic.js';
import { asIncrement } from './relations/increment.js';
import type { SentenceCounts } from './relations/sentence-counts.js';
import { asOf } from './situation/as-of.js';
import { attributionOf, sourcesOf, speakersOf } from './situation/attribution.js';
import { fillContext } from './situation/context.js';
import { polarityOf } from './situation/polarity.js';
import { tieForwards } from './situation/referent.js';
import { measureOf } from './situation/measure.js';
import { statusesOf } from './situation/status.js';

/** What a sentence is read with: its places, and what its article and the sentences before it tell. */
export interface Story {
  readonly actors: ActorIndex;
  /** Actors of the whole article. */
  readonly known: readonly ActorMention[];
  readonly topics: Topics;
  /** Places of the sentence. */
  readonly places: readonly NamedPlace[];
  /** The last count before. */
  readonly previous: QuantityMention | null;
  /** What befell those who were counted so far. */
  readonly fates: Set<QuantityCategory>;
}

/** The mentions of a sentence's counts, in order; `first` is the index of the first one in the section. */
export function mentionsIn(
  section: Section,
  sentence: number,
  counts: SentenceCounts,
  first: number,
  { actors, known, topics, places, previous: before, fates }: Story,
): readonly QuantityMention[] {
  const { pack, stream } = section;
  const { drafts, ties, clauses } = counts;
  const quantity = pack.classId('quantity');
  const isPeopled = actors.beginsIn(clauses.firstToken - 1, clauses.endToken + 1);
  const sources = (isPeopled ? sourcesOf : speakersOf)(section, sentence, known);
  const statuses = statusesOf(section, counts);
  const surroundings = { actors, isPeopled, places, sources };
  // Militants are not those of the state that the sentence before spoke of.
  const sharesForces = !holdsIrregulars(section, counts);
  const won = wonIn(section, counts, actors);
  const own: QuantityMention[] = [];
  let previous = before;
  drafts.forEach((draft, i) => {
    const when = asOf(section, i, counts);
    // "growth is to slow from last year's 3.3 percent": what is over is no plan.
    const status = when && isOver(when) ? 'asserted' : (statuses[i] ?? 'asserted');
    const tie = ties[i] ?? null;
    const belonging = belongingOf(section, draft, clauses, surroundings);
    const { by, at, atFrom } = belonging;
    const result = won.get(i) ?? null;
    const of = result?.by === null ? null : (belonging.of ?? result?.by ?? null);
    const polarity = polarityOf(section, draft, clauses);
    const said = { of, tie, status, polarity };
    const made = toMention(section, sentence, draft, {
      indicator:
        outcomeIn(section, draft, clauses, drafts, said) ??
        (result === null || of === null ? null : { ids: [result.what], rest: null }) ??
        indicatorIds(section, draft, actors, [of, by, at]),
      people: peopleKindOf(section, draft),
      when: when?.id ?? null,
      status,
      measure: tie?.isChange === true ? 'change' : measureOf(section, draft, clauses, status),
      polarity,
      attribution: attributionOf(section, draft, clauses, { sources, drafts }),
      of,
      by,
      at,
      atFrom,
    });
    const context = { topics, previous, own, clauses, actors, sources, sharesForces };
    const mention = asIncrement(fillContext(section, made, draft, tie, context), tie, fates);
    if (FATED.has(mention.category)) fates.add(mention.category);
    stream.add(draft.first, {
      class: quantity,
      length: draft.end - draft.first,
      value: first + own.push(mention) - 1,
      features: 0,
    });
    previous = mention;
  });
  return tieForwards(own, ties);
}

function holdsIrregulars({ pack, stream }: Section, { clauses }: SentenceCounts): boolean {
  const { firstToken, endToken } = clauses;
  return (
    tells(clauses, SIGN.irregular) &&
    stream.holds(firstToken, endToken, pack.classId('irregular-forces'))
  );
}

/** A longer stretch of time counted back from the day of the text; a day may be that of who says so. */
const isOver = ({ relative }: DateMention): boolean =>
  (relative?.amount ?? 0) < 0 && relative !== null && LONG.has(relative.unit);
const LONG: ReadonlySet<string> = new Set(['month', 'quarter', 'year']);
