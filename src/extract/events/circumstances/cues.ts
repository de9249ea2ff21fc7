import type { Polarity, Status, TextSpan } from '../../../types/index.js';
import { sentenceOf, tokenText, type Section } from '../../section.js';
import type { Clauses } from '../../clauses.js';
import { SUDDEN } from '../triggers/frames.js';
import { hasBreak } from '../../breaks.js';
import { isBehindFact } from '../triggers/behind-fact.js';
import { isBehindJoiner } from './coordination.js';
import { isMonth } from '../triggers/readings.js';
import type { Trigger } from '../triggers/trigger.js';
import { isHeadLast, isVerbFirst } from '../../word-order.js';
import { eventClasses } from '../triggers/event-classes.js';

/** What the words around a trigger make of it. */
export interface Modality {
  readonly status: Status;
  readonly polarity: Polarity;
  /** Its time is said to be unknown. */
  readonly open: boolean;
  readonly condition: TextSpan | null;
  /** The words that say so, with those of the event. */
  readonly unknown: TextSpan | null;
}

/** A word that governs what stands behind it. */
export interface Cue {
  /** `plan`, `announce`, `wish`, `purpose` (right before the event: «ل»), `deny`, `doubt`, `unknown`, `condition`, `fact`, `forced` (whom somebody made do it), `told` (what is said beside what is wished). */
  readonly kind: string;
  readonly first: number;
  readonly end: number;
}

/** Tokens over which a cue governs a noun or infinitive. */
const REACH = 9;
/** Tokens over which a plan governs a noun that no other event parts from it. */
const PLAN_REACH = 16;
/** Tokens over which a stated unknown reaches, in both directions. */
const UNKNOWN_REACH = 12;
/** Tokens between a negation and its verb. */
const NEGATION_REACH = 2;

/** Cues of a sentence, in order; class `cue`. A month is none: "on 3 May 2024", "in May". */
export function cuesOf(section: Section, sentence: number): readonly Cue[] {
  const { pack, stream } = section;
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const id = eventClasses(pack).cue;
  const cues: Cue[] = [];
  for (let at = firstToken; at < endToken; at++) {
    const reading = stream.longest(at, id);
    if (!reading || isMonth(section, at)) continue;
    if (reading.value === 'fact' && placesName(section, at, at + reading.length)) continue;
    if (reading.value === 'wish' && stresses(section, at + reading.length)) continue;
    cues.push({ kind: String(reading.value), first: at, end: at + reading.length });
    at += reading.length - 1;
  }
  return cues;
}

/** «أعلنت نقابة في ألمانيا إضرابا»: "in" before a name says where, not that what comes behind is a fact. */
function placesName({ stream, pack }: Section, at: number, end: number): boolean {
  const link = stream.longest(at, eventClasses(pack).eventPreposition);
  return (
    (link?.value === 'in' || link?.value === 'by') &&
    stream.find(end, eventClasses(pack).actor) !== null
  );
}

/** «قد أفادت»: before a past verb the word for "may" only stresses it. */
const stresses = ({ stream, pack }: Section, verb: number): boolean =>
  isVerbFirst({ pack }) && stream.at(verb).some(({ value }) => value === 'past');

/** Status and polarity of a trigger; `support` lends a noun its tense. */
export function modalityOf(
  section: Section,
  clauses: Clauses,
  cues: readonly Cue[],
  trigger: Trigger,
  support: Trigger | null,
  others: readonly Trigger[],
): Modality {
  const verb = support ?? trigger;
  const tense = tenseOf(section, clauses, verb, others);
  const negated =
    (isNegated(section, verb) && !(support !== null && isBarely(section, verb))) ||
    (support !== null && isNegated(section, trigger));
  if (cues.length === 0) {
    return {
      status: statusOf(tense, null, false),
      polarity: negated ? 'negative' : 'positive',
      open: false,
      condition: null,
      unknown: null,
    };
  }
  const clause = clauses.of(trigger.head);
  // What governs a clause with "that" governs its verb; what governs a noun says nothing of its relative clause.
  const near = (cue: Cue): boolean => {
    const at = clauses.of(cue.first);
    return (
      at === clause || (clauses.list[clause]?.kind === 'sub' && clauses.list[clause].parent === at)
    );
  };
  const isBefore = (cue: Cue): boolean =>
    cue.end <= trigger.head &&
    near(cue) &&
    cue.kind !== 'condition' &&
    cue.kind !== 'unknown' &&
    (cue.kind !== 'purpose' || cue.end === trigger.first);
  const reaches = ({ kind, end, first }: Cue): boolean =>
    trigger.head - end <= REACH ||
    clauses.of(first) !== clause ||
    // "is expected at the White House on 18 November for his first visit"
    (kind === 'plan' &&
      tense === 'noun' &&
      trigger.head - end <= PLAN_REACH &&
      !others.some(({ head }) => head > end && head < trigger.head) &&
      !hasBreak(section, end, trigger.first));
  const governing = cues.findLast(
    (cue) =>
      isBefore(cue) &&
      reaches(cue) &&
      (cue.kind !== 'deny' || !deniesElse(section, clauses, cue, trigger)),
  );
  const condition = conditionOf(section, clauses, cues, clause);
  const unknown = cues.find(
    (cue) =>
      cue.kind === 'unknown' &&
      tense !== 'past' &&
      // «После взрыва о пострадавших не сообщалось»
      !(governing?.kind === 'fact' && cue.first > trigger.head) &&
      [clause, clauses.list[clause]?.parent].includes(clauses.of(cue.first)) &&
      Math.abs(cue.first - trigger.head) <= UNKNOWN_REACH &&
      !isAnothers(section, cue, trigger, others),
  );
  // «про виведення не йдеться», «такого удара армия не наносила»
  const deniedAfter =
    !(tense === 'noun' && isBehindFact(section, trigger.first, 1, 0)) &&
    cues.some(
      ({ kind, first }) =>
        (kind === 'deny-after' ||
          (kind === 'deny' &&
            isAlso(section, first, 'deny-after') &&
            !hasBreak(section, trigger.end, first))) &&
        first >= trigger.end &&
        first - trigger.end <= REACH &&
        clauses.of(first) === clause,
    );
  // «не планує виводити»
  const unplanned =
    governing?.kind === 'plan' &&
    section.stream.find(governing.first - 1, eventClasses(section.pack).negation);
  // "denied that the government planned to resign"
  const deniedAbove =
    cues.findLast((cue) => isBefore(cue) && clauses.of(cue.first) !== clause)?.kind === 'deny';
  const polarity =
    (governing?.kind === 'deny' || deniedAbove || deniedAfter || Boolean(unplanned)) !== negated
      ? 'negative'
      : 'positive';
  const { tokens } = section.stream;
  const isItsCondition =
    condition !== null &&
    condition.start <= (tokens[trigger.first]?.start ?? 0) &&
    (tokens[trigger.end - 1]?.end ?? 0) <= condition.end;
  return {
    // "On condition that the sanctions are lifted": what something depends on has not come about.
    status:
      unknown || isItsCondition
        ? 'hypothetical'
        : statusOf(
            tense,
            readCue(governing?.kind ?? null, trigger.label),
            governing !== undefined && clauses.of(governing.first) === clause,
          ),
    polarity,
    open: unknown !== undefined,
    condition,
    unknown: unknown ? spanOf(section, unknown, trigger) : null,
  };
}

/**
 * «Войска ушли в 2011 году, прежде чем вернуться в 2014-м», «غادرت القوات قبل أن تعود»: behind class `before-doing` the infinitive is of the time of
 * the verb of the clause above.
 */
function tenseOf(
  { stream, pack }: Section,
  { list, of }: Clauses,
  { form, head }: Trigger,
  others: readonly Trigger[],
): Trigger['form']['tense'] {
  const own = list[of(head)];
  if (form.tense !== 'infinitive' || !own) return form.tense;
  if (!stream.find(own.first, eventClasses(pack).beforeDoing)) return form.tense;
  const above = others.findLast(
    (each) => each.form.tense !== 'noun' && of(each.head) === own.parent,
  );
  return above?.form.tense ?? form.tense;
}

/** From what is said to be unknown to what it is said of, in either order. */
function spanOf(section: Section, cue: Cue, { first, end }: Trigger): TextSpan {
  return tokenText(section, Math.min(cue.first, first), Math.max(cue.end, end));
}

/** «Миссия завершится в мае, сроки вывода неизвестны»: behind a comma and another event the unknown is the other's. */
function isAnothers(
  section: Section,
  cue: Cue,
  trigger: Trigger,
  others: readonly Trigger[],
): boolean {
  return others.some(
    ({ support, first, end, head }) =>
      !support && head > trigger.head && end <= cue.first && hasBreak(section, trigger.end, first),
  );
}

function statusOf(
  tense: Trigger['form']['tense'],
  cue: string | null,
  sameClause: boolean,
): Status {
  const governed = tense === 'noun' || tense === 'infinitive';
  if (cue === 'if') return 'hypothetical';
  if (cue === 'doubt') return 'hypothetical';
  if (cue === 'wish' && (governed || tense !== 'past' || !sameClause)) return 'hypothetical';
  if (tense === 'future') return 'planned';
  if (governed && cue === 'plan') return 'planned';
  if (governed && cue === 'fact') return 'asserted';
  if (tense === 'infinitive') return cue === 'deny' || cue === 'forced' ? 'asserted' : 'planned';
  return 'asserted';
}

/** What nobody plans, nor sees coming. */
const UNFORESEEN: ReadonlySet<string> = new Set([
  ...(['earthquake', 'landslide', 'shipwreck', 'crash'] as const),
]);

/** What is done by being announced. */
const DECREED: ReadonlySet<string> = new Set([
  ...(['dismissal', 'appointment', 'verdict', 'indictment', 'arrest-warrant', 'ruling'] as const),
]);

/** What is announced is to come, but for what nobody announces before it is done («объявил об аресте»). */
function readCue(cue: string | null, label: string): string | null {
  if (cue === 'purpose') return 'wish';
  // "agreed to deliver aid to areas hit by the earthquake"
  if (cue === 'plan' && UNFORESEEN.has(label)) return null;
  if (cue !== 'announce') return cue;
  return SUDDEN.has(label) || DECREED.has(label) ? 'fact' : 'plan';
}

/** "denied the reports and withdrew", «отменить итоги выборов», "halted hostilities, leading to the release": what is denied is another noun of the clause. */
const deniesElse = (section: Section, clauses: Clauses, cue: Cue, trigger: Trigger): boolean => {
  if (clauses.of(cue.first) !== clauses.of(trigger.head)) return false;
  const { stream, pack } = section;
  const { first, form } = trigger;
  return (
    stream.holds(cue.end, first, eventClasses(pack).ofResults) ||
    // «ستلغى التأشيرات كما أعلن الجانبان»; "denied it had attacked" needs no word between.
    (FINITE.has(form.tense) && (!isHeadLast(section) || isBehindJoiner(section, trigger))) ||
    (form.tense === 'noun' && hasBreak(section, cue.end, first))
  );
};

/** «отменили саммит», «саммит отменили»: a word may govern on both sides. */
const isAlso = ({ stream, pack }: Section, at: number, kind: string): boolean =>
  stream.at(at).some((each) => each.class === eventClasses(pack).cue && each.value === kind);

const FINITE: ReadonlySet<string> = new Set(['past', 'present', 'future']);

function isNegated({ stream, pack }: Section, verb: Trigger): boolean {
  const id = eventClasses(pack).negation;
  const between = eventClasses(pack).verbAdverb;
  const auxiliary = eventClasses(pack).auxiliary;
  let left = NEGATION_REACH;
  for (let at = verb.head - 1; at >= 0 && left > 0; at--) {
    if (stream.find(at, id)) return true;
    if (stream.find(at, auxiliary)) continue;
    left -= stream.find(at, between) ? 0 : NEGATION_REACH;
  }
  return false;
}

/** «удар едва не сорвал переговоры»: what nearly did something else has happened. */
const isBarely = ({ stream, pack }: Section, { first }: Trigger): boolean =>
  stream.find(first - 1, eventClasses(pack).negation) !== null &&
  stream.find(first - 2, eventClasses(pack).barely) !== null;

const opensSaid = ({ stream, pack }: Section, at: number): boolean =>
  stream.find(at, eventClasses(pack).complementizer) !== null ||
  SAID.has(stream.longest(at, eventClasses(pack).opener)?.value);

/** Of a word that is relative behind a noun, too: «що». */
const SAID: ReadonlySet<unknown> = new Set(['sub', 'aside']);

/** The condition that a clause or its neighbour states: from its word to the end of that stretch. */
function conditionOf(
  section: Section,
  clauses: Clauses,
  cues: readonly Cue[],
  clause: number,
): TextSpan | null {
  const { tokens } = section.stream;
  const cue = cues.find(({ kind, first }) => {
    if (kind !== 'condition' && kind !== 'if') return false;
    const at = clauses.of(first);
    return (
      at === clause || clauses.list[at]?.parent === clause || clauses.list[clause]?.parent === at
    );
  });
  if (!cue) return null;
  // «при условии, что …»: the comma before what is said bounds nothing.
  let end = tokens[cue.end]?.key === ',' && opensSaid(section, cue.end + 1) ? cue.end + 1 : cue.end;
  while (end < cue.end + 14 && end < tokens.length && !/^[,;.–:"]$/.test(tokens[end]?.key ?? '.')) {
    end += 1;
  }
  return tokenText(section, cue.first, end);
}
