import type { ActorMention } from '../../../types/index.js';
import { citationsOf, type Citation } from '../../origins/citations.js';
import { standsBefore } from '../../readings.js';
import type { Section } from '../../section.js';
import { isHeadLast, isVerbFirst } from '../../word-order.js';
import { tokensOf, type PlacedActor } from '../common/actor-index.js';
import type { Draft } from '../common/draft.js';
import { clauseHead, type SentenceClauses } from '../common/clause.js';
import { isCounted } from '../parties/verb.js';
import { leadsOf } from './quotation.js';

/** Ways to cite that make the cited one answerable for a number. */
const ANSWERABLE: ReadonlySet<Citation['kind']> = new Set(['by', 'say', 'via', 'report']);
/** How much farther away a source seems in another clause, and an agency that only passes on what others say. */
const OTHER_CLAUSE = 10;
const MEDIA = 1000;

/** Whom a sentence cites for what it tells, or, within a quotation over several sentences, who speaks. */
export function sourcesOf(
  section: Section,
  sentence: number,
  actors: readonly ActorMention[],
): readonly PlacedActor[] {
  const own = sourcesIn(section, sentence, actors);
  return own.length > 0 ? own : speakersOf(section, sentence, actors);
}

/** Who speaks in a quotation over several sentences that a sentence is a part of. */
export function speakersOf(
  section: Section,
  sentence: number,
  actors: readonly ActorMention[],
): readonly PlacedActor[] {
  for (const { sentence: lead, isBehind, mark } of leadsOf(section, sentence)) {
    const speakers = sourcesIn(section, lead, actors).filter(({ first }) =>
      isBehind ? first > mark : first < mark,
    );
    if (speakers.length > 0) return speakers;
  }
  return NOBODY;
}

const NOBODY: readonly PlacedActor[] = [];

/** Whom a sentence itself cites, as the origins stage finds them. */
function sourcesIn(
  section: Section,
  sentence: number,
  actors: readonly ActorMention[],
): readonly PlacedActor[] {
  const { pack } = section;
  const locative = pack.classId('locative');
  const article = pack.classId('article');
  const link = pack.classId('feared-link');
  const named = pack.classId('actor');

  return citationsOf(section, sentence, actors).flatMap(({ kind, actor }) => {
    if (!actor || !ANSWERABLE.has(kind)) return [];
    const placed = { actor, ...tokensOf(section.stream.tokens, actor) };
    // «сообщил в Telegram-канале губернатор»: where it was told.
    const next = section.stream.tokens[placed.end];
    if (next?.key === '-' && !next.spaced && section.stream.find(placed.first - 1, locative))
      return [];
    // «أكد أن العراق تصدر القائمة»: of whom it is said.
    if (isVerbFirst({ pack }) && section.stream.find(placed.first - 1, link)) return [];
    // "Officials in Sanaa said", "a soldier at the Kaduna base said": where they are who say it.
    const head = section.stream.find(placed.first - 1, article)
      ? placed.first - 2
      : placed.first - 1;
    // "The World Food Programme in Turkey says": where that is; «в Киеве заявили», "officials in Uganda said" are the government.
    const isOfOther = standsBefore(section, named, head);
    const mayBeWhere = actor.type === 'place' || (actor.type === 'state' && isOfOther);
    const isPlace = mayBeWhere && section.stream.find(head, locative);
    return isPlace || isOfStatement(section, placed) ? [] : [placed];
  });
}

/** Prepositions of where something is or comes from. */
const PLACING = ['locative', 'direction-from'] as const;

/** Tokens from those who speak to the verb that says so: "three Northland officials on Monday said". */
const VERB_REACH = 4;

/**
 * "39 deaths were reported in Northland", "an estimated 950 US forces": a place or a count behind the verb is what is told, where heads stand
 * last: who speaks stands in front of the verb or right behind it.
 */
function isOfStatement(section: Section, { actor, first, end }: PlacedActor): boolean {
  if (!isHeadLast(section)) return false;
  const { pack, stream } = section;
  const isWhere = actor.type === 'place' || actor.type === 'state';
  const isScene = isWhere && pack.classIds(PLACING).some((id) => stream.find(first - 1, id));
  if (!isScene && !isCounted(section, first)) return false;
  return !stream.holds(end, end + VERB_REACH, pack.classId('cite-say'));
}

/** "The police said 30 died, while residents put the toll at 37": behind a further statement somebody else says so. */
function hasOtherVoice(
  { pack, stream }: Pick<Section, 'pack' | 'stream'>,
  from: number,
  to: number,
): boolean {
  const [further, say] = [pack.classId('further-statement'), pack.classId('cite-say')];
  for (let at = from; at < to; at++)
    if (stream.find(at, further)) return stream.holds(at + 1, to, say);
  return false;
}

/**
 * Who says what a clause says: «по данным ООН», "X said". The source nearest to the count; one that an agency only passes on
 * («Reuters со ссылкой на AFAD») before the agency. Null when the sentence does not tell.
 */
export function attributionOf(
  { pack, stream }: Section,
  draft: Draft,
  clauses: SentenceClauses,
  {
    sources,
    drafts,
  }: { readonly sources: readonly PlacedActor[]; readonly drafts: readonly Draft[] },
): string | null {
  if (sources.length === 0) return null;
  const { clauseAt } = clauses;
  // "By the volunteers' count it reached 30, the army insists on 33": who gives a later number of his own clause.
  const givesNext = ({ first, end }: PlacedActor): boolean =>
    first >= draft.end &&
    clauseAt(first) !== clauseAt(draft.first) &&
    drafts.some((other) => other.first >= end && clauseAt(other.first) === clauseAt(first));
  // «загинули 19 осіб, а прем’єр оголосив про відставку»: what he says is another matter.
  const isOfNext = ({ first }: PlacedActor): boolean => {
    if (first < draft.end || clauseAt(first) === clauseAt(draft.end - 1)) return false;
    const head = clauseHead(first, clauses);
    const opening = stream.tokens[head]?.kind === 'mark' ? head + 1 : head;
    return stream.find(opening, pack.classId('and')) !== null;
  };
  // "The United States added 209,000 jobs"
  const gains = ({ end }: PlacedActor): boolean =>
    stream.find(end, pack.classId('gain-verb')) !== null &&
    stream.find(end + 1, pack.classId('count')) !== null;
  let best: ActorMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const source of sources) {
    const { actor, first, end } = source;
    // "Armenia said 105 had died; Azerbaijan reported 71"
    const [from, to] = first < draft.first ? [end, draft.first] : [draft.end, first];
    if (stream.tokens.slice(from, to).some(({ key }) => key === ';')) continue;
    if (givesNext(source) || isOfNext(source) || gains(source)) continue;
    if (from < to && hasOtherVoice({ pack, stream }, from, to)) continue;
    const distance =
      Math.abs(first - draft.first) +
      OTHER_CLAUSE * Math.abs(clauseAt(first) - clauseAt(draft.first)) +
      (actor.type === 'media' ? MEDIA : 0);
    if (distance < least) [best, least] = [actor, distance];
  }
  return best?.entity ?? null;
}
