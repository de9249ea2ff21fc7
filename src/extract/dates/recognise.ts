import type { Match } from '../../match/index.js';
import type { Numeral } from '../numerals/index.js';
import { clausesOf } from '../clauses.js';
import { sentenceOf, type Section } from '../section.js';
import { isDuration, type DateDraft } from './draft.js';
import { joinDrafts } from './join.js';
import { readSpec } from './read-spec.js';
import { relate } from './relate.js';
import { applyTenses } from './tense-rules.js';
import { addSpokenNumbers } from './spoken.js';
import { tellsEarlier, tenseAt } from './tense.js';
import { statesYear, type TimeSpec } from './spec.js';

/**
 * Finds the time expressions of a section, in order, and makes them known to later rules as `<date>` and `<duration>`,
 * whose value is the index in the list. Four stages of rules: `dates` finds expressions, `dates.join` puts two
 * together (ranges, "two weeks after 13 May"), `dates.tense` and `dates.relation` read the words around them. A bare length of time
 * ("three days") is none unless such words make it one.
 */
export function recogniseDates(
  section: Section,
  numerals: readonly Numeral[],
): readonly DateDraft[] {
  addSpokenNumbers(section, numerals);
  const drafts: DateDraft[] = [];
  for (const index of section.sentences) {
    const found = findInSentence(section, numerals, index);
    if (found.length === 0) continue;
    mark(section, found, 'date-part', 'duration-part', 0);
    const joined = joinDrafts(section, found, index);
    const related = markAsides(
      section,
      relate(section, applyTenses(section, joined, index), index).filter(
        (draft): draft is DateDraft => draft !== null,
      ),
      index,
    );
    mark(section, related, 'date', 'duration', drafts.length);
    drafts.push(...related);
  }
  return drafts;
}

function findInSentence(
  section: Section,
  numerals: readonly Numeral[],
  index: number,
): DateDraft[] {
  const { pack, stream } = section;
  const { firstToken, endToken } = sentenceOf(section, index);
  const drafts: DateDraft[] = [];
  const specs = new Map<Match, TimeSpec>();
  const matches = pack.grammar('dates').match(stream, firstToken, endToken, (match) => {
    const spec = readSpec(pack.bindings(match), numerals);
    if (spec) specs.set(match, spec);
    return spec !== null;
  });
  if (matches.length === 0) return drafts;
  const earlier = tellsEarlier(section, firstToken, endToken);
  for (const match of matches) {
    const read = specs.get(match);
    if (!read) continue;
    const bindings = pack.bindings(match);
    const tense = tenseAt(section, match.spanFirst, match.spanEnd, firstToken, endToken);
    const spec = tense === 'past' ? toldAsPast(read, bindings.emit('past')) : read;
    const second = bindings.get('day2');
    if (bindings.emit('kind') === 'pair' && spec.kind === 'range' && second && !isNextDay(spec)) {
      // «5 и 20 мая» are two days, «15 и 16 апреля» one stretch.
      const firstEnd = bindings.get('day')?.end ?? match.spanEnd;
      drafts.push({ ...draftOf(match, index, spec.from), end: firstEnd, tense, earlier });
      drafts.push({ ...draftOf(match, index, spec.to), first: second.first, tense, earlier });
    } else drafts.push({ ...draftOf(match, index, spec), tense, earlier });
  }
  return drafts;
}

/**
 * What an expression that points ahead means beside a verb that looks back, by the rule's `past`: "the worst in 30 years" is a length,
 * «توفي بعد يومين» is counted from what was told before.
 */
function toldAsPast(spec: TimeSpec, past: unknown): TimeSpec {
  if (spec.kind !== 'offset') return spec;
  if (past === 'duration') return { kind: 'duration', amounts: spec.amounts };
  return past === 'context' ? { ...spec, anchor: 'context' } : spec;
}

function isNextDay({ from, to }: Extract<TimeSpec, { kind: 'range' }>): boolean {
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return false;
  return to.calendar.day === (from.calendar.day ?? 0) + 1;
}

function draftOf(match: Match, sentence: number, spec: TimeSpec): DateDraft {
  const relation = spec.kind === 'span' ? (spec.sign < 0 ? 'during' : 'within') : 'at';
  const { spanFirst: first, spanEnd: end, rule } = match;
  return {
    first,
    end,
    sentence,
    rule: rule.id,
    spec,
    relation,
    mod: null,
    tense: null,
    earlier: false,
    aside: null,
  };
}

/**
 * Years in relative and participle clauses («партия, созданная в 2012 году, …») are told in passing, and so are those that the
 * rules of `dates.aside` name («закон 2012 года», «по оценкам, в 2012 году»).
 */
function markAsides(
  section: Section,
  drafts: readonly DateDraft[],
  sentence: number,
): readonly DateDraft[] {
  if (!drafts.some(({ spec }) => statesYear(spec))) return drafts;
  const { pack, stream } = section;
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const { list, of } = clausesOf(section, { firstToken, endToken });
  const matches = pack.grammar('dates.aside').match(stream, firstToken, endToken);
  const named = new Set(matches.map((match) => pack.bindings(match).get('date-part')?.first));
  return drafts.map((draft) => {
    if (named.has(draft.first)) return { ...draft, aside: 'named' };
    return list[of(draft.first)]?.kind === 'aside' ? { ...draft, aside: 'clause' } : draft;
  });
}

/** Makes drafts known to the rules of later stages; indexes count from `offset`. */
function mark(
  { stream, pack }: Section,
  drafts: readonly DateDraft[],
  date: string,
  duration: string,
  offset: number,
): void {
  drafts.forEach((draft, i) => {
    const id = pack.classId(isDuration(draft) ? duration : date);
    const length = draft.end - draft.first;
    stream.add(draft.first, { class: id, length, value: offset + i, features: 0 });
  });
}
