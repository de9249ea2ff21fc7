import type { Match } from '../../match/index.js';
import type { Numeral } from '../numerals/index.js';
import { sentenceOf, type Section } from '../section.js';
import { isDuration, type DateDraft } from './draft.js';
import { joinDrafts } from './join.js';
import { readSpec } from './read-spec.js';
import { relate } from './relate.js';
import { addSpokenNumbers } from './spoken.js';
import { tenseAt } from './tense.js';
import type { TimeSpec } from './spec.js';

/**
 * Finds the time expressions of a section, in order, and makes them known to later rules as `<date>` and `<duration>`,
 * whose value is the index in the list. Three stages of rules: `dates` finds expressions, `dates.join` puts two
 * together (ranges, "two weeks after 13 May"), `dates.relation` reads the words around them. A bare length of time
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
    const related = relate(section, joined, index).filter(
      (draft): draft is DateDraft => draft !== null,
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
  for (const match of matches) {
    const spec = specs.get(match);
    if (!spec) continue;
    const bindings = pack.bindings(match);
    const tense = tenseAt(section, match.spanFirst, match.spanEnd, firstToken, endToken);
    const second = bindings.get('day2');
    if (bindings.emit('kind') === 'pair' && spec.kind === 'range' && second && !isNextDay(spec)) {
      // «5 и 20 мая» are two days, «15 и 16 апреля» one stretch.
      const firstEnd = bindings.get('day')?.end ?? match.spanEnd;
      drafts.push({ ...draftOf(match, index, spec.from), end: firstEnd, tense });
      drafts.push({ ...draftOf(match, index, spec.to), first: second.first, tense });
    } else drafts.push({ ...draftOf(match, index, spec), tense });
  }
  return drafts;
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
    aside: false,
  };
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
