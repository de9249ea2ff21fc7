import type { Section } from '../section.js';
import type { Draft } from './draft.js';
import { jointOf, wholeBehind } from './joined.js';
import type { PlacedDate, SentenceTokens } from './known.js';
import type { Tie } from './relations.js';
import { behindDash } from './places.js';
import { categoryOf, FATE_CLASSES, PERSONS, THINGS } from './vocabulary.js';

/**
 * «2500 военных США в Ираке, в Сирии — 900»: a bare number counts what the one before it counts, and those of whom it counts
 * them. "killed 30, among them five Turkish soldiers, and wounded 40": whose a part is says nothing of the number behind it.
 */
export function withEllipsis(
  section: Section,
  drafts: readonly Draft[],
  ties: readonly (Tie | null)[],
): Draft[] {
  const done: Draft[] = [];
  drafts.forEach((draft, i) => {
    const last = done.at(-1);
    const isBare =
      draft.counted === null && draft.unit === null && Number.isInteger(draft.best ?? draft.low);
    const isListed =
      isBeforePlace(section, draft) || isBehindPlace(section, draft) || isDowned(section, draft);
    if (last && isListed && listsOn(last, draft, isBare)) {
      done.push({ ...draft, category: last.category, unit: last.unit, fated: last.fated });
      return;
    }
    if (!last?.category || !PERSONS.has(last.category) || !isBare) {
      done.push(draft);
      return;
    }
    // "two of the five died": the five need not have.
    const before = drafts[i - 1];
    if (draft.category === null && before && wholeBehind(section, before, draft)) {
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

/** «20 — над Московской областью», "three in Syria": nothing but a place is said of a count. */
function isBeforePlace(section: Section, { end }: Draft): boolean {
  const at = behindDash(section, end);
  return at > end && section.stream.find(at, section.pack.classId('locative')) !== null;
}

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

/** «пятеро погибли в Донецкой области, один человек — в Харьковской», «44 дрона над Ростовом, 20 — над Москвой». */
function listsOn(last: Draft, draft: Draft, isBare: boolean): boolean {
  if (isBare && draft.category === null) return last.category !== null && THINGS.has(last.category);
  return last.fated && draft.category === 'people';
}

/** «43 из 50 беспилотников»: the number before «из» counts what the one behind it counts. */
export function shareNouns({ pack, stream }: Section, drafts: readonly Draft[]): Draft[] {
  const link = pack.classId('of-link');
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    const reading = stream.longest(draft.end, link);
    if (!next || !reading || draft.known || draft.end + reading.length !== next.first) return draft;
    return {
      ...draft,
      category: next.category,
      unit: next.unit,
      known: next.known,
      actors: next.actors,
    };
  });
}

/** Tokens in front of a number in which a verb says that it counts persons. */
const VERB_REACH = 2;

/**
 * "jailed for 12 and 15 years", «на 5 и 7 процентов»: a bare number in front of one with a unit has that unit, unless the second
 * tells when ("killed three, and two days later") or a verb says that the first counts persons.
 */
export function shareUnits(
  section: Section,
  drafts: readonly Draft[],
  dates: readonly PlacedDate[],
): Draft[] {
  const { pack, stream } = section;
  const verbs = FATE_CLASSES.map((name) => pack.classId(name));
  const tellsWhen = (draft: Draft): boolean =>
    dates.some(
      ({ date, first, end }) => date.type === 'DATE' && first < draft.end && end > draft.first,
    );
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    const isBare = draft.category === null && draft.counted === null && draft.unit === null;
    if (!next || !isBare || !isMeasured(next) || jointOf(section, draft, next) === null)
      return draft;
    const from = Math.max(0, draft.first - VERB_REACH);
    if (tellsWhen(next) || verbs.some((id) => stream.holds(from, draft.first, id))) return draft;
    return { ...draft, category: next.category, unit: next.unit, known: true };
  });
}

const isMeasured = ({ category, unit }: Draft): boolean =>
  category === 'percent' || (unit !== null && unit !== 'person');

/** "came under attack 150 times": what happened so often stands elsewhere in the sentence. */
export function withOccurrence(
  { pack, stream }: Section,
  draft: Draft,
  { firstToken, endToken }: SentenceTokens,
): Draft {
  const { counted, category } = draft;
  if (!counted || (category !== null && category !== 'other')) return draft;
  if (!stream.find(counted.first, pack.classId('times-word'))) return draft;
  const word = pack.classId('occurrence');
  for (let at = firstToken; at < endToken; at++) {
    const reading = stream.find(at, word);
    if (reading) return { ...draft, category: categoryOf(reading.value) };
  }
  return draft;
}
