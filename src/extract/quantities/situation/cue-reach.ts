import { endsIn } from '../../endings.js';
import { standsBefore } from '../../readings.js';
import type { Section } from '../../section.js';
import { type SentenceClauses, clauseHead } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { FATE_CLASSES } from '../common/vocabulary.js';

/** Whether a cue at a token is of the statement that a count is in. */
export function isSaidOf(
  section: Section,
  at: number,
  draft: Draft,
  clauses: SentenceClauses,
): boolean {
  const { pack, stream } = section;
  const { endToken, clauseAt } = clauses;
  if (clauseAt(at) !== clauseAt(draft.first)) return leadsTo(section, at, draft, clauses);
  // "believed to be 800", «удалось вывести 24 человека»
  if (stream.find(at, pack.classId('asked-help'))) return false;
  if (standsBefore(section, pack.classId('fact-lead'), at)) return false;
  if (at < draft.first && stream.holds(at + 1, draft.first, pack.classId('aboard'))) return false;
  // «мають 200 танків» tells what there is, «мають передати 200 танків» what is to come.
  if (stream.find(at, pack.classId('possess-verb')) && isPossession(section, at + 1, draft))
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

/** Words between having and the infinitive of what one has to do: «мають до кінця року отримати». */
const DUTY_REACH = 5;

/** «мають 200 танків», «964 тисячі мають статус»: on either side of the count, having and not having to. */
function isPossession(section: Section, from: number, draft: Draft): boolean {
  if (from <= draft.first) return isOwned(section, from, draft);
  const { pack, stream } = section;
  if (pack.settings['infinitive-endings'] === undefined) return false;
  return !stream.tokens
    .slice(from, from + DUTY_REACH)
    .some(({ key }) => endsIn(section, 'infinitive-endings', key));
}

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
