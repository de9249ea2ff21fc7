import type { Section } from '../section.js';
import type { Draft } from './draft.js';
import type { SentenceTokens } from './known.js';
import type { Tie } from './relations.js';
import { behindDash } from './places.js';
import { categoryOf, PERSONS, THINGS } from './vocabulary.js';

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
    if (last && isListed(section, draft) && listsOn(last, draft, isBare)) {
      done.push({ ...draft, category: last.category, unit: last.unit, fated: last.fated });
      return;
    }
    if (!last?.category || !PERSONS.has(last.category) || !isBare) {
      done.push(draft);
      return;
    }
    const isBehindPart = ties[i - 1]?.type === 'part-of' && ties[i]?.type !== 'part-of';
    const actors = isBehindPart ? [] : last.actors;
    if (draft.category === null) done.push({ ...draft, category: last.category, actors });
    else if (PERSONS.has(draft.category) && draft.actors.length === 0)
      done.push({ ...draft, actors });
    else done.push(draft);
  });
  return done;
}

/** «20 — над Московской областью», "three in Syria": nothing but a place is said of a count. */
function isListed(section: Section, { end }: Draft): boolean {
  const at = behindDash(section, end);
  return at > end && section.stream.find(at, section.pack.classId('locative')) !== null;
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
