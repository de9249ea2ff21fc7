import type { Measure, QuantityCategory, Status } from '../../../types/index.js';
import { endsIn } from '../../endings.js';
import { standsBefore } from '../../readings.js';
import type { Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';
import { clauseHas, clauseHead, type SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import type { PlacedDate, SentenceTokens } from '../common/known.js';
import { SIGN, tells } from '../common/signs.js';
import { isFeared } from './feared.js';
import type { SentenceCounts } from '../relations/sentence-counts.js';
import { FATE_CLASSES, FATES } from '../common/vocabulary.js';

/** Planned or hypothetical by the words of the clause, or of the one that leads it in. */
function statusOf(
  section: Section,
  draft: Draft,
  clauses: SentenceClauses,
  dates: readonly PlacedDate[],
): Status {
  const { pack, stream } = section;
  const { firstToken, endToken } = clauses;
  if (isFeared(section, draft, clauses)) return 'hypothetical';
  // "will cut its 12,000 staff by 15%": what somebody has already.
  if (stream.find(draft.first - 1, pack.classId('own-word'))) return 'asserted';
  const ids = {
    planned: pack.classId('planned-cue'),
    future: pack.classId('future-cue'),
    hypothetical: pack.classId('hypothetical-cue'),
    conditional: pack.classId('condition-cue'),
  };
  const firstWord = stream.tokens[firstToken]?.kind === 'mark' ? firstToken + 1 : firstToken;
  let status: Status = 'asserted';
  for (let at = firstToken; at < endToken; at++) {
    for (const { class: id, value } of stream.at(at)) {
      const isDoubt = id === ids.conditional || id === ids.hypothetical;
      if (!isDoubt && id !== ids.planned && id !== ids.future) continue;
      // "May" and «может» are no cue inside a date.
      if (dates.some((d) => at >= d.first && at < d.end)) break;
      // "If the dam breaks, 25,000 people …": a condition at the head of the sentence holds for all of it.
      if (id === ids.conditional && at === firstWord) return 'hypothetical';
      // «на сроки от 4 до 8 лет»: the noun of the length itself.
      if (draft.category === 'duration' && at === draft.first - 1 && id === ids.future) continue;
      // «تصل إلى 40»: the modifier of the number itself.
      const isPlan =
        id === ids.planned ||
        (id === ids.future && value !== 'present' && (at < draft.first || at >= draft.end));
      if (!(isDoubt || isPlan) || !isSaidOf(section, at, draft, clauses)) continue;
      // "feared destroyed 125 miles north of the city": how far it is nobody fears.
      if (isDoubt && draft.category === 'distance') continue;
      if (isDoubt) return 'hypothetical';
      status = 'planned';
    }
  }
  return status;
}

/** Whether a cue at a token is of the statement that a count is in. */
function isSaidOf(section: Section, at: number, draft: Draft, clauses: SentenceClauses): boolean {
  const { pack, stream } = section;
  const { endToken, clauseAt } = clauses;
  if (clauseAt(at) !== clauseAt(draft.first)) return leadsTo(section, at, draft, clauses);
  // "believed to be 800", «удалось вывести 24 человека»
  if (stream.find(at, pack.classId('asked-help'))) return false;
  if (standsBefore(section, pack.classId('fact-lead'), at)) return false;
  if (at < draft.first && stream.holds(at + 1, draft.first, pack.classId('aboard'))) return false;
  // «мають 200 танків» tells what there is, «мають передати 200 танків» what is to come.
  if (stream.find(at, pack.classId('possess-verb')) && isOwned(section, at + 1, draft))
    return false;
  if (at <= draft.end) return true;
  // "has topped 2,100 and could climb": right behind "and" begins another statement, as behind "that".
  const and = pack.classId('and');
  if (stream.find(at - 1, and) || stream.holds(draft.end, at, pack.classId('feared-link')))
    return false;
  // "94% voted to reject it and members will": another statement; "47,000 students has said it plans to": what somebody says.
  const sayings = pack.classIds(CITING);
  for (let between = draft.end; between < at; between++) {
    if (sayings.some((id) => stream.find(between, id))) return false;
    const key = stream.tokens[between]?.key ?? '';
    const isDone = VERBAL.some((setting) => endsIn(section, setting, key));
    if (isDone && stream.holds(between + 1, at, and)) return false;
  }
  // "shrank by 2% and may grow by 1%": a cue between two counts, behind "and" or what befell the first, is of the second.
  const ends = [and, ...pack.classIds(FATE_CLASSES)];
  const isClosed = ends.some((id) => stream.holds(draft.end, at, id));
  return !(isClosed && stream.holds(at, endToken, pack.classId('count')));
}

/** Verbs by which a text cites, and settings that list how verbs of what is done end. */
const CITING = ['cite-say', 'cite-report'] as const;
const VERBAL = ['past-endings', 'participle-endings'] as const;

/** «мають в Іраку 200 танків»: no verb between having and what one has, or nothing at all where verbs have no ending of their own. */
function isOwned(section: Section, from: number, { first }: Draft): boolean {
  const { pack, stream } = section;
  if (stream.find(from, pack.classId('count'))) return true;
  if (pack.settings['infinitive-endings'] === undefined || first < from) return false;
  return !stream.tokens
    .slice(from, first)
    .some(({ key }) => endsIn(section, 'infinitive-endings', key));
}

/** Tokens between a cue and the clause that it leads in. */
const LEAD_REACH = 9;

/** "expects that prices will fall by 3%": a cue in front of the word that begins the count's clause. */
function leadsTo(
  { pack, stream }: Section,
  at: number,
  { first }: Draft,
  clauses: SentenceClauses,
): boolean {
  const mark = clauseHead(first, clauses);
  const head = stream.tokens[mark]?.kind === 'mark' ? mark + 1 : mark;
  if (at >= head || head - at > LEAD_REACH) return false;
  // "feared for his office, and said that": another verb leads it in.
  const before = stream.tokens[mark - 1]?.kind === 'mark' ? mark - 2 : mark - 1;
  if (clauses.clauseAt(at) !== clauses.clauseAt(before)) return false;
  return stream.find(head, pack.classId('feared-link')) !== null;
}

/**
 * The status of each count of a sentence. The ends of a change share it («сократят с 2500 до 1000»), and so do a number and what
 * it is taken from or converted to («89 мандатов из 150», «8 трлн иен, или 55 млрд долларов»).
 */
export function statusesOf(
  section: Section,
  { drafts, ties, dates, clauses }: SentenceCounts,
): readonly Status[] {
  if (!tells(clauses, SIGN.unreal)) return ALL_ASSERTED;
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

/** Where nothing is planned, feared or merely possible, every count is `asserted`, which is what a status is where none is given. */
const ALL_ASSERTED: readonly Status[] = [];

const strongest = (a: Status = 'asserted', b: Status = 'asserted'): Status =>
  a === 'asserted' ? b : a;

/** Tokens between two numbers for one thing: ", which is equivalent to". */
const RESTATED_REACH = 5;

/** Two numbers for one thing: two currencies, or a share and its whole. */
function isPair(section: Section, a: Draft, b: Draft): boolean {
  const gap = b.first - a.end;
  const { pack, stream } = section;
  const isRestated = standsBefore(section, pack.classId('equals'), b.first, a.end);
  if (gap > 0 && gap <= RESTATED_REACH && isRestated) return true;
  if (gap < 1 || gap > 2) return false;
  if (a.category === 'money' && b.category === 'money') return true;
  if (stream.find(b.first - 1, pack.classId('or-else'))) return true;
  return stream.find(b.first - 1, pack.classId('of-link')) !== null;
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
  if (category === 'people' && isOfStaff(section, draft, sentence)) return 'change';
  if (status === 'planned') return 'plan';
  if (category === 'captured' && has('hold-verb')) return 'stock';
  return category !== null && TOTALS.has(category) ? 'cumulative' : 'stock';
}

/** Tokens between a verb of hiring or dismissing and those whom it befalls. */
const JOB_REACH = 3;

/** "cut 10,000 workers", «уволят 300 сотрудников», "300 workers were laid off": who is taken on or sent away. */
function isOfStaff(
  { pack, stream }: Section,
  { first, end }: Draft,
  { firstToken, endToken }: SentenceTokens,
): boolean {
  const id = pack.classId('job-verb');
  // "will cut its 9,000 staff by 15%": those who are there.
  if (stream.find(first - 1, pack.classId('own-word')) !== null) return false;
  if (stream.holds(Math.max(firstToken, first - JOB_REACH), first, id)) return true;
  const isPassive = stream.find(end, pack.classId('passive-auxiliary')) !== null;
  return isPassive && stream.holds(end, Math.min(endToken, end + JOB_REACH), id);
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

  const [from, to] = isVerbFirst({ pack })
    ? [first - LEAVING_REACH, first]
    : [end, end + LEAVING_REACH];
  const passive = pack.classId('passive-auxiliary');
  for (let at = Math.max(from, firstToken); at < Math.min(to, endToken); at++) {
    // "30,000 were left without water"
    if (stream.find(at - 1, passive)) continue;
    if (clauseAt(at) === clauseAt(first) && stream.find(at, id)) return true;
  }
  return false;
}
