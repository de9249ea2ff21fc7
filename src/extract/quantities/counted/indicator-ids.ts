import type { Indicator } from '../../../types/index.js';
import { PROPORTION } from '../../../types/quantity.js';
import type { Section } from '../../section.js';
import { endsIn } from '../../endings.js';
import { isHeadLast } from '../../word-order.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import type { TokenRange } from '../common/amount.js';
import type { Draft } from '../common/draft.js';
import { isBulk } from './bulk.js';
import { isInside } from './indicator-phrase.js';

/** Classes whose values are ids: nouns of what is measured, goods, words for their kinds. */
const NOUN = 'indicator';
const GOODS = 'indicator-goods';
const QUALITY = 'indicator-quality';
const NOUNS = [NOUN, GOODS] as const;
const BEARERS = [...NOUNS, QUALITY] as const;
/** Words of a phrase that say nothing of what is measured. */
const EMPTY = [
  'indicator-filler',
  'noun-tie',
  'phrase-link',
  'of-link',
  'article',
  'and',
  'date',
] as const;
/** Nouns that only lead to what is measured: "the volume of exports"; an index does beside another noun. */
const BARE = 'amount';
const INDEX = 'index';
/** Of a sum or a bulk it is a pace: "at a rate of 3 million barrels". */
const RATE = 'rate';
/** What is itself measured in per cent, so that a number right in front of it is no share of it. */
const RATES: ReadonlySet<string> = new Set([
  ...(['interest-rate', 'rate', 'inflation', 'deflation', 'growth', 'yield', 'margin'] as const),
  ...(['unemployment', 'employment', 'turnout', 'approval', 'poverty', 'tariff', 'tax'] as const),
  'stake',
]);

/** Behind these stands their cause. */
const CAUSED: ReadonlySet<string> = new Set(['damage', 'loss']);

/** A word of the phrase that bears ids. */
interface Term {
  readonly ids: readonly string[];
  readonly class: typeof NOUN | typeof GOODS | typeof QUALITY;
  /** It stands behind a word through which one noun depends on another. */
  readonly isTied: boolean;
}

/**
 * What a sum, a share or a bulk is of, in ids that no language changes: the noun that the others depend on, then the others in
 * order of their letters; and the words of the phrase that no id covers. Null where no noun of it has an id.
 * @param owners entities of the mention: its phrase need not say again whose it is.
 */
export function indicatorIds(
  section: Section,
  draft: Draft,
  actors: ActorIndex,
  owners: readonly (string | null)[],
): Indicator | null {
  const { counted } = draft;
  if (counted === null || !isMeasure(draft)) return null;
  const isOwner = ({ actor }: PlacedActor): boolean => owners.includes(actor.entity);
  const inner = wordsOf(section, counted, actors, isOwner, draft.category === 'percent');
  const main = headOf(section, inner.terms)?.ids[0];
  if (main === undefined) return null;
  const outer = CAUSED.has(main)
    ? NOTHING
    : wordsOf(section, tiedTo(section, draft, counted), actors, isOwner, true);
  const all = [...inner.terms, ...outer.terms].flatMap(({ ids }) => ids);
  const others = new Set(all.filter((id) => id !== main && id !== INDEX));
  const ids = [main, ...[...others].sort()];
  const rest = [...sharing(section, counted), ...inner.rest, ...outer.rest];
  return {
    ids: isShareOf(section, draft, counted, main) ? [PROPORTION, ...ids] : ids,
    rest: rest.length === 0 ? null : rest.join(' '),
  };
}

/** The id of the noun that the others depend on; null where the phrase has none, or the number is no sum, share or bulk. */
export function indicatorHead(section: Section, draft: Draft): string | null {
  if (draft.counted === null || !isMeasure(draft)) return null;
  const { terms } = wordsOf(section, draft.counted, null, () => false, true);
  return headOf(section, terms)?.ids[0] ?? null;
}

const isMeasure = (draft: Draft): boolean =>
  draft.category === 'money' || draft.category === 'percent' || isBulk(draft);

/** What the words of a phrase stand for. */
interface Words {
  readonly terms: readonly Term[];
  /** Those for which no id stands. */
  readonly rest: readonly string[];
}

const NOTHING: Words = { terms: [], rest: [] };

function wordsOf(
  section: Section,
  { first, end }: TokenRange,
  actors: ActorIndex | null,
  isOwner: (placed: PlacedActor) => boolean,
  isShare: boolean,
): Words {
  const { pack, stream } = section;
  const empty = pack.classIds(EMPTY);
  const terms: Term[] = [];
  const rest: string[] = [];
  let isTied = false;
  let at = first;
  while (at < end) {
    const actor = actors?.at(at) ?? null;
    const term = termAt(section, at);
    const token = stream.tokens[at];
    if (actor && actor.end <= end && isOwner(actor)) at = actor.end;
    else if (term && at + term.length <= end) {
      const ids = term.value.split('+').filter((id) => id !== BARE && (isShare || id !== RATE));
      if (ids.length > 0) terms.push({ ids, class: term.class, isTied });
      at += term.length;
    } else {
      const readings = empty.map((id) => stream.longest(at, id));
      const none = readings.find((reading) => reading !== null);
      if (none || token?.kind === 'mark') isTied ||= terms.some((each) => each.class !== QUALITY);
      else if (token) rest.push(token.key);
      at += none?.length ?? 1;
    }
  }
  return { terms, rest };
}

/** "Exports and imports rose 5%": the noun that shares the number; one in front of a conjunction is known by its class. */
function sharing({ pack, stream }: Section, { first }: TokenRange): readonly string[] {
  if (stream.find(first - 1, pack.classId('and')) === null) return [];
  const isNoun = pack.classIds(NOUNS).some((id) => stream.find(first - 2, id) !== null);
  return isNoun ? [stream.tokens[first - 2]?.key ?? ''] : [];
}

/** Words behind a phrase that may still say of what it is. */
const TIED_WORDS = 4;
/** How words end that are verbs and no noun of the phrase. */
const VERB_ENDINGS = ['past-endings', 'verb-endings', 'impersonal-endings'] as const;

/**
 * The words behind a phrase that say of what it is: "imports of salmon", «экспорт картин», "aid to Northland". A date, a number or a verb
 * ends them.
 */
function tiedTo(section: Section, { first, numberFirst }: Draft, { end }: TokenRange): TokenRange {
  const { pack, stream } = section;
  const limit = Math.min(end + TIED_WORDS, end <= numberFirst ? first : stream.tokens.length);
  const isTied = stream.find(end, pack.classId('noun-tie')) !== null;
  const from = isTied ? end + 1 : end;
  if (!isTied && isHeadLast(section)) return { first: end, end };
  const isWord = (at: number): boolean => {
    const key = stream.tokens[at]?.key ?? '';
    const isVerb = VERB_ENDINGS.some((endings) => endsIn(section, endings, key));
    return isInside(section, at) && !(isVerb && !isHeadLast(section));
  };
  const article = stream.find(from, pack.classId('article')) !== null ? 1 : 0;
  let to = from + article;
  while (to < limit && isWord(to)) to++;
  return { first: from, end: to === from + article ? from : to };
}

/** The longest word or phrase with an id that begins at a token. */
function termAt(
  { pack, stream }: Section,
  at: number,
): { readonly value: string; readonly length: number; readonly class: Term['class'] } | null {
  let longest: ReturnType<typeof termAt> = null;
  for (const name of BEARERS) {
    const reading = stream.longest(at, pack.classId(name));
    if (!reading || (longest && reading.length <= longest.length)) continue;
    longest = { value: String(reading.value), length: reading.length, class: name };
  }
  return longest;
}

/** The noun that the others depend on: the last before "of" where heads stand last, else the first; goods where there is no other. */
function headOf(section: Section, terms: readonly Term[]): Term | undefined {
  const all = terms.filter((each) => each.class === NOUN);
  const others = all.filter(({ ids }) => ids[0] !== INDEX);
  const nouns = others.length > 0 ? others : all;
  const some = nouns.length > 0 ? nouns : terms.filter((each) => each.class === GOODS);
  if (!isHeadLast(section)) return some[0];
  const front = some.filter(({ isTied }) => !isTied);
  return front.at(-1) ?? some[0];
}

/** "30% of exports", «30% экспорта»: the number tells a part of what it stands in front of; "a 10% tariff" does not. */
function isShareOf(
  section: Section,
  { category, end, numberEnd }: Draft,
  counted: TokenRange,
  main: string,
): boolean {
  if (category !== 'percent' || counted.first < numberEnd) return false;
  const { pack, stream } = section;
  if (stream.find(counted.first, pack.classId('phrase-link')) !== null) return true;
  if (counted.end === end) return true;
  return counted.first === end && !isHeadLast(section) && !RATES.has(main);
}
