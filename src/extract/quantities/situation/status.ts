import type { Status } from '../../../types/index.js';
import { standsBefore } from '../../readings.js';
import type { Section } from '../../section.js';
import type { SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import type { PlacedDate } from '../common/known.js';
import { SIGN, tells } from '../common/signs.js';
import type { SentenceCounts } from '../relations/sentence-counts.js';
import { isSaidOf } from './cue-reach.js';
import { isFeared } from './feared.js';

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
  const preposition = pack.classId('by-link');
  const firstWord = stream.tokens[firstToken]?.kind === 'mark' ? firstToken + 1 : firstToken;
  let status: Status = 'asserted';
  for (let at = firstToken; at < endToken; at++) {
    for (const { class: id, value } of stream.at(at)) {
      const isDoubt = id === ids.conditional || id === ids.hypothetical;
      if (!isDoubt && id !== ids.planned && id !== ids.future) continue;
      // «في ولاية بينوي»: no verb is written together with a preposition.
      if (stream.tokens[at]?.spaced === false && stream.find(at - 1, preposition)) continue;
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
