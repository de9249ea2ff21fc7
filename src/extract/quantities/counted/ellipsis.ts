import { standsBefore } from '../../readings.js';
import type { Section } from '../../section.js';
import { isAboard } from '../common/aboard.js';
import type { Draft } from '../common/draft.js';
import { joins, jointOf, wholeBehind } from '../relations/joined.js';
import { QUOTE } from '../common/marks.js';
import type { Tie } from '../relations/tie.js';
import { behindDash } from '../common/marks.js';
import { HURT, PERSONS, THINGS } from '../common/vocabulary.js';

/**
 * «2500 военных США в Ираке, в Сирии — 900»: a bare number counts what the one before it counts, and those of whom it counts
 * them. "killed 30, among them five Turkish soldiers, and wounded 40": whose a part is says nothing of the number behind it.
 */
export function withEllipsis(
  section: Section,
  drafts: readonly Draft[],
  ties: readonly (Tie | null)[],
): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const done: Draft[] = [];
  drafts.forEach((draft, i) => {
    const last = done.findLast(({ high }) => high !== 0);
    const isBare =
      draft.counted === null && draft.unit === null && Number.isInteger(draft.best ?? draft.low);
    const isListed =
      (isBeforePlace(section, draft) && isPlaced(section, last, draft)) ||
      isBehindPlace(section, draft) ||
      isOfNextParty(section, last, draft) ||
      isDowned(section, draft);
    if (last && isListed && listsOn(last, draft, isBare)) {
      done.push({ ...draft, category: last.category, unit: last.unit, fated: last.fated });
      return;
    }
    if (last && isBare && isQuotedThing(section, last, draft)) {
      done.push({ ...draft, category: last.category, unit: last.unit });
      return;
    }
    if (last && isBare && isNextSum(section, last, draft)) {
      done.push({ ...draft, category: last.category, unit: last.unit, actors: last.actors });
      return;
    }
    if (!last?.category || !PERSONS.has(last.category) || !isBare) {
      done.push(draft);
      return;
    }
    if (
      draft.category === null &&
      isApart(section, draft, drafts[i - 1], HURT.has(last.category))
    ) {
      done.push({ ...draft, category: 'people' });
      return;
    }
    const isBehindPart = ties[i - 1]?.type === 'part-of' && ties[i]?.type !== 'part-of';
    const actors = isBehindPart ? [] : last.actors;
    if (draft.category === null)
      done.push({ ...draft, category: last.category, actors, fated: last.fated });
    else if (PERSONS.has(draft.category) && draft.actors.length === 0)
      done.push({ ...draft, actors });
    else done.push(draft);
  });
  return done;
}

/**
 * Persons to whom not the same happened as to those before: «он был среди 130, которые вышли сами», "two of the five died" (the five
 * need not have), «один погиб, двоих достали из-под завала» (a word of its own tells what befell them).
 */
const isApart = (
  section: Section,
  draft: Draft,
  before: Draft | undefined,
  isHurt: boolean,
): boolean =>
  isAmong(section, draft) ||
  isAboard(section, draft) ||
  standsBefore(section, section.pack.classId('out-of'), draft.first) ||
  (isHurt && before !== undefined && wholeBehind(section, before, draft) !== null) ||
  (isHurt && (isTold(section, draft) || hasVerb(section, draft)));

/** Words behind a number that say nothing of those who are counted. */
const TELL_NOTHING = [
  'phrase-end',
  'locative',
  'partitive',
  'of-link',
  'and',
  'additional',
  'times-word',
] as const;

/** A word right behind a number that says something of its own ("thousands without power"), or that neither ends its phrase nor says where. */
function isTold({ pack, stream }: Section, { end }: Draft): boolean {
  if (stream.tokens[end]?.kind !== 'word') return false;
  if (stream.find(end, pack.classId('lacking'))) return true;
  return !pack.classIds(TELL_NOTHING).some((id) => stream.find(end, id));
}

/** "rivers that have stranded millions": a word in front of a number that is none of those which lead from one count to the next. */
function hasVerb({ stream }: Section, { first }: Draft): boolean {
  const word = stream.tokens[first - 1];
  return word?.kind === 'word' && word.casing === 'lower' && stream.at(first - 1).length === 0;
}

/** Behind "among". */
const isAmong = (section: Section, { first }: Draft): boolean =>
  standsBefore(section, section.pack.classId('among'), first);

/** Bare numbers from here on may be sums; from here on they are, right behind one. */
const LEAST_SUM = 1000;
const LEAST_SURE_SUM = 1_000_000;
/** Tokens between two sums: "revenue of 595 billion dollars and spending of almost 668 billion". */
const SUM_REACH = 6;

/** "$49 million to Liberia, 41 million to Guinea": a large number with one whom it goes to, or a very large one right behind. */
function isNextSum({ pack, stream }: Section, last: Draft, draft: Draft): boolean {
  const { category, first, end, best } = draft;
  if (last.category !== 'money' || category !== null || (best ?? 0) < LEAST_SUM) return false;
  if ((best ?? 0) >= LEAST_SURE_SUM && first - last.end <= SUM_REACH) return true;
  const to = pack.classId('direction-to');
  return stream.find(end, to) !== null && stream.find(last.end, to) !== null;
}

/** «12 «шахедов» и два «Калибра»»: a name in quotation marks beside a weapon is one of a weapon. */
const isQuotedThing = (section: Section, last: Draft, draft: Draft): boolean =>
  draft.category === null &&
  last.category !== null &&
  THINGS.has(last.category) &&
  jointOf(section, last, draft) !== null &&
  section.stream.tokens[draft.end]?.key === QUOTE;

/** A dash stands in front of the place, or the number goes on from one of things. */
const isPlaced = (section: Section, last: Draft | undefined, { end }: Draft): boolean =>
  behindDash(section, end) > end || THINGS.has(last?.category ?? 'other');

/** «20 — над Московской областью», «два над Курской»: nothing but a place is said of a count. */
const isBeforePlace = (section: Section, { end }: Draft): boolean =>
  section.stream.find(behindDash(section, end), section.pack.classId('locative')) !== null;

/** "fired 96 drones, and air defences shot down 71" */
const isDowned = ({ pack, stream }: Section, { first }: Draft): boolean =>
  stream.holds(Math.max(0, first - DOWN_REACH), first, pack.classId('down-verb'));

const DOWN_REACH = 2;

/** Words between the preposition of a place and the dash behind the place. */
const PLACE_REACH = 4;

/** «в Сирии — 7 человек» */
function isBehindPlace(section: Section, { first }: Draft): boolean {
  const { pack, stream } = section;
  const dash = first - 1;
  if (behindDash(section, dash) === dash) return false;
  const locative = pack.classId('locative');
  for (let at = dash - 1; at >= Math.max(0, dash - PLACE_REACH); at--) {
    if (stream.find(at, locative)) return true;
    if (stream.tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** Tokens from one count to another with a party of its own. */
const PARTY_REACH = 6;

/** «Германия передала 14 танков, Швеция — 10», "Germany gave 14 tanks, Sweden 10": a party in front of a number, and nothing behind it. */
function isOfNextParty(section: Section, last: Draft | undefined, { first, end }: Draft): boolean {
  const { pack, stream } = section;
  const from = last?.end ?? first;
  if (first - from < 2 || first - from > PARTY_REACH) return false;
  const next = stream.tokens[end];
  if ((next !== undefined && next.kind !== 'mark') || !joins(section, from)) return false;
  const actor = pack.classId('actor');
  const to = behindDash(section, first - 1) > first - 1 ? first - 1 : first;
  for (let at = from + 1; at < to; at++)
    if (at + (stream.longest(at, actor)?.length ?? 0) === to) return true;
  return false;
}

/** «пятеро погибли в Донецкой области, один человек — в Харьковской», «44 дрона над Ростовом, 20 — над Москвой». */
function listsOn(last: Draft, draft: Draft, isBare: boolean): boolean {
  if (isBare && draft.category === null) return last.category !== null && THINGS.has(last.category);
  return last.fated && draft.category === 'people';
}
