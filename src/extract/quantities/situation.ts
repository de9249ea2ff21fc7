import type { Polarity, Measure, QuantityCategory, Status } from '../../types/index.js';
import type { Section } from '../section.js';
import { clauseHas, type SentenceClauses } from './clause.js';
import type { Draft } from './draft.js';
import type { PlacedDate, SentenceTokens } from './known.js';
import type { SentenceCounts } from './sentence-counts.js';
import { FATE_CLASSES, FATES } from './vocabulary.js';

/** Planned or hypothetical by the words of the clause, or of the one that leads it in. */
function statusOf(
  section: Section,
  draft: Draft,
  clauses: SentenceClauses,
  dates: readonly PlacedDate[],
): Status {
  const { pack, stream } = section;
  const { firstToken, endToken, clauseAt } = clauses;
  if (isFeared(section, draft, clauses)) return 'hypothetical';
  const planned = [pack.classId('planned-cue'), pack.classId('future-cue')];
  const hypothetical = pack.classId('hypothetical-cue');
  const conditional = pack.classId('condition-cue');
  const count = pack.classId('count');
  const and = pack.classId('and');
  const that = pack.classId('feared-link');
  const possess = pack.classId('possess-verb');
  // What ends the part of a clause that is about one count.
  const ends = [and, ...FATE_CLASSES.map((name) => pack.classId(name))];
  const home = clauseAt(draft.first);
  const firstWord = stream.tokens[firstToken]?.kind === 'mark' ? firstToken + 1 : firstToken;
  let status: Status = 'asserted';
  for (let at = firstToken; at < endToken; at++) {
    // "May" and «может» are no cue inside a date.
    if (dates.some((d) => at >= d.first && at < d.end)) continue;
    // "shrank by 2% and may grow by 1%": a cue between two counts, behind "and" or what befell the first, is of the second; one right
    // behind "and" begins another statement: "has topped 2,100 and could climb".
    const isOfNext =
      at >= draft.end &&
      ((ends.some((id) => stream.holds(draft.end, at, id)) && stream.holds(at, endToken, count)) ||
        (at > draft.end && stream.find(at - 1, and) !== null) ||
        stream.holds(draft.end, at, that));
    // «мають 200 танків» tells what there is, «мають передати 200 танків» what is to come.
    const isPossession = at === draft.first - 1 && stream.find(at, possess) !== null;
    const isHome = clauseAt(at) === home && !isOfNext && !isPossession;
    for (const { class: id } of stream.at(at)) {
      // "If the dam breaks, 25,000 people …": a condition at the head of the sentence holds for all of it.
      if (id === conditional && (isHome || at === firstWord)) return 'hypothetical';
      if (!isHome) continue;
      if (id === hypothetical) return 'hypothetical';
      if (planned.includes(id)) status = 'planned';
    }
  }
  return status;
}

/** Words between one who fears and what is feared: "fears among residents that". */
const LEAD_REACH = 4;

/** «Опасаются, что погибли 30 человек», "it is feared that 30 died": the word that begins the count's clause makes it what somebody fears. */
function isFeared(
  { pack, stream }: Section,
  { first }: Draft,
  { firstToken, clauseAt }: SentenceClauses,
): boolean {
  const home = clauseAt(first);
  let head = first;
  while (head > firstToken && clauseAt(head - 1) === home) head--;
  if (!stream.find(head, pack.classId('feared-link'))) return false;
  return stream.holds(Math.max(firstToken, head - LEAD_REACH), head, pack.classId('fear-cue'));
}

/**
 * The status of each count of a sentence. The ends of a change share it («сократят с 2500 до 1000»), and so do a number and what
 * it is taken from or converted to («89 мандатов из 150», «8 трлн иен, или 55 млрд долларов»).
 */
export function statusesOf(
  section: Section,
  { drafts, ties, dates, clauses }: SentenceCounts,
): Status[] {
  const statuses = drafts.map((draft) => statusOf(section, draft, clauses, dates));
  drafts.forEach((draft, i) => {
    const tie = ties[i];
    const from = tie?.type === 'change-from' ? tie.to : null;
    const last = drafts[i - 1];
    if (from !== null) {
      const shared = strongest(statuses[from], statuses[i]);
      statuses[from] = shared;
      statuses[i] = shared;
    } else if (last && statuses[i] === 'asserted' && isPair(section, last, draft)) {
      statuses[i] = statuses[i - 1] ?? 'asserted';
    }
  });
  return statuses;
}

const strongest = (a: Status = 'asserted', b: Status = 'asserted'): Status =>
  a === 'asserted' ? b : a;

/** Two numbers for one thing: two currencies, or a share and its whole. */
function isPair({ pack, stream }: Section, a: Draft, b: Draft): boolean {
  const gap = b.first - a.end;
  if (gap < 1 || gap > 2) return false;
  if (a.category === 'money' && b.category === 'money') return true;
  return stream.find(b.first - 1, pack.classId('of-link')) !== null;
}

/** "denied that 15 soldiers were killed": a verb of denial in front, with no other count in between. */
export function polarityOf(
  { pack, stream }: Section,
  draft: Draft,
  { firstToken }: SentenceTokens,
): Polarity {
  const ids = { deny: pack.classId('deny-verb'), count: pack.classId('count') };
  for (let at = draft.first - 1; at >= firstToken; at--) {
    if (stream.find(at, ids.count) || stream.tokens[at]?.key === ';') break;
    if (stream.find(at, ids.deny)) return 'negative';
  }
  return draft.polarity;
}

const TOTALS: ReadonlySet<QuantityCategory> = new Set([...FATES, 'attacks']);

/** What kind of number it is. */
export function measureOf(
  section: Section,
  draft: Draft,
  sentence: SentenceClauses,
  status: Status,
): Measure {
  const { category, first } = draft;
  const has = (name: string): boolean => clauseHas(section, first, sentence, name);
  // «вывели 300 солдат»: those who are gone are no number of those who are there.
  if (category === 'troops' && has('outflow-verb')) return 'change';
  if (category === 'people' && isLeaving(section, draft, sentence)) return 'change';
  if (status === 'planned') return 'plan';
  if (category === 'captured' && has('hold-verb')) return 'stock';
  return category !== null && TOTALS.has(category) ? 'cumulative' : 'stock';
}

/** Words between people and the verb that says that they go. */
const LEAVING_REACH = 3;

/** "Hundreds of families are leaving Baghdad", غادرت مئات العائلات: they go, and are not all that there are. */
function isLeaving(
  { pack, stream }: Section,
  { first, end }: Draft,
  { firstToken, endToken, clauseAt }: SentenceClauses,
): boolean {
  const id = pack.classId('outflow-verb');
  const isVerbFirst = pack.settings['verb-first'] === true;
  const [from, to] = isVerbFirst ? [first - LEAVING_REACH, first] : [end, end + LEAVING_REACH];
  for (let at = Math.max(from, firstToken); at < Math.min(to, endToken); at++) {
    if (clauseAt(at) === clauseAt(first) && stream.find(at, id)) return true;
  }
  return false;
}
