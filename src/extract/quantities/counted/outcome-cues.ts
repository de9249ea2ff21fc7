import type { Section } from '../../section.js';
import type { SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';

/** Words of what befell, on either side of the number: "2 million homes without power". */
const CUE = 'outcome-cue';
/** Verbs whose object the number is: "rescued 40 people"; 40 people who rescued somebody are none. */
const VERB = 'outcome-verb';
const AGENT = 'agent-marker';

/** Tokens between a number, or what it counts, and such a word. */
const REACH = 10;

/** The names of what is said to have befallen what a number counts: in its clause, near it, with no other number in between. */
export function cuesOf(
  { pack, stream }: Section,
  draft: Draft,
  { firstToken, endToken, clauseAt }: SentenceClauses,
  others: readonly Draft[],
): ReadonlySet<string> {
  const [cue, verb, agent] = [pack.classId(CUE), pack.classId(VERB), pack.classId(AGENT)];
  const first = Math.min(draft.first, draft.counted?.first ?? draft.first);
  const end = Math.max(draft.end, draft.counted?.end ?? draft.end);
  const home = clauseAt(draft.numberFirst);
  const found = new Set<string>();
  const isCut = (from: number, to: number): boolean =>
    others.some((other) => other !== draft && other.first >= from && other.end <= to);
  for (let at = Math.max(firstToken, first - REACH); at < Math.min(endToken, end + REACH); at++) {
    if (clauseAt(at) !== home) continue;
    const isFront = at < first;
    const reading = stream.longest(at, cue);
    const deed = isFront ? stream.longest(at, verb) : null;
    const object = deed && !stream.holds(at, first, agent) ? deed : null;
    for (const each of [reading, object]) {
      if (each === null) continue;
      const between = isFront ? ([at + each.length, first] as const) : ([end, at] as const);
      if (!isCut(...between)) found.add(String(each.value));
    }
  }
  return found;
}
