import type { Reading, TokenStream } from '../../../match/index.js';
import type { Polarity } from '../../../types/index.js';
import { SAYING } from '../../clauses.js';
import { hasArticle } from '../../definite.js';
import type { Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';
import type { SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { SIGN, tells } from '../common/signs.js';
import { categoryOf, FATE_CLASSES } from '../common/vocabulary.js';

/** Whether a count is denied: by a verb of denial that leads it in, or by the negation of what befell it or is done to it. */
export function polarityOf(section: Section, draft: Draft, sentence: SentenceClauses): Polarity {
  // «не сбито ни одной ракеты»: none is a number already.
  if (draft.high === 0) return 'positive';
  if (!tells(sentence, SIGN.denial)) return draft.polarity;
  if (isUndone(section, draft, sentence) || isSpared(section, draft, sentence)) return 'negative';
  return byDenial(section, draft, sentence);
}

const DEEDS = ['happening', 'occurrence'] as const;

/** Tokens between a verb of denial and the clause of what is denied: "denied media reports on Monday that". */
const DENIAL_REACH = 5;

/**
 * "denied that 15 soldiers were killed": a verb of denial in front, with no other count in between. "denied a part in the attack that killed
 * 15", "denied it, and said that 15 had died": what another clause tells is not denied.
 */
function byDenial(
  { pack, stream }: Section,
  draft: Draft,
  { firstToken }: SentenceClauses,
): Polarity {
  const isAny = (at: number, ids: readonly number[]): boolean =>
    ids.some((id) => stream.find(at, id) !== null);
  const deny = pack.classId('deny-verb');
  const not = pack.classId('negation');
  const count = pack.classId('count');
  const links = pack.classId('feared-link');
  const relatives = pack.classId('relative');
  const sayings = pack.classIds(SAYING);
  const deeds = pack.classIds(DEEDS);
  // The clause of what is denied, not one that tells more of a deed in it: "an attack that killed".
  const isDenied = (at: number): boolean =>
    stream.find(at, links) !== null &&
    (stream.find(at - 1, deny) !== null || !isAny(at - 1, sayings)) &&
    !isAny(at - 1, deeds) &&
    !isAny(at - 2, deeds) &&
    stream.holds(Math.max(firstToken, at - DENIAL_REACH), at, deny);
  for (let at = draft.first - 1; at >= firstToken; at--) {
    if (stream.find(at, count) || stream.tokens[at]?.key === ';') break;
    // "did not deny that 15 were killed"
    if (stream.find(at, deny)) return stream.find(at - 1, not) ? 'positive' : 'negative';
    if ((stream.find(at, links) ?? stream.find(at, relatives)) && !isDenied(at)) break;
  }
  return draft.polarity;
}

/** Tokens between a negation and the count that its verb has as its object. */
const OBJECT_REACH = 9;

/** Deeds whose object is no more there than the deed is done. */
const UNDONE = ['deniable-verb', 'fate-active', 'loss-verb', 'agent-verb', 'down-verb'] as const;
/** What may stand between a negation and the object: plans of the deed, who does it, where and when. */
const BETWEEN = [
  'planned-cue',
  'actor',
  'date',
  'locative',
  'direction-to',
  'direction-from',
  'army-word',
  'own-forces',
  'deed-link',
] as const;

/**
 * "has not deployed 300 tanks", «не планирует отправлять в Сирию 300 солдат», «لم ترسل روسيا 300 جندي»: nothing stands between the negated
 * verb and the count but who does it, where and when. What is freed or found is there all the same, and so is what "not" only bounds.
 */
function isUndone(
  section: Section,
  { first }: Draft,
  { firstToken, clauseAt }: SentenceClauses,
): boolean {
  const { pack, stream } = section;
  const not = pack.classId('verb-negation');
  const free = pack.classId('free-verb');
  const [verbs, others] = [pack.classIds(UNDONE), pack.classIds(BETWEEN)];
  const home = clauseAt(first);
  // From here on to the count all words are known.
  let reached = first;
  let isDeed = false;
  for (let at = first - 1; at >= Math.max(firstToken, first - OBJECT_REACH); at--) {
    if (clauseAt(at) !== home) return false;
    const negation = negationAt(stream, at, not);
    if (negation && at + negation.length >= reached && isDeed) return true;
    const covers = (ids: readonly number[]): boolean =>
      ids.some((id) => at + (stream.longest(at, id)?.length ?? 0) >= reached);
    const isVerb = covers(verbs);
    if (isVerb && stream.find(at, free)) return false;
    isDeed ||= isVerb;
    const isDoer = at + 1 >= reached && isSubjectNoun(section, at);
    if (isVerb || covers(others) || isDoer) reached = at;
    else if (reached - at > LONGEST_BETWEEN) return false;
  }
  return false;
}

/** «لم تشتر الوزارة 40 حافلة»: where the verb comes first, a noun with the article behind it is who does it. */
const isSubjectNoun = (section: Section, at: number): boolean =>
  isVerbFirst(section) && hasArticle(section, at);

/** A negation; «لا يزالون» ("are still") is none. */
function negationAt(stream: TokenStream, at: number, id: number): Reading | null {
  const reading = stream.longest(at, id);
  return reading?.value === 'still' ? null : reading;
}

/** Tokens of the longest name or phrase between a verb and its object. */
const LONGEST_BETWEEN = 4;

/** Tokens between a count and the negation of what befell it. */
const FATE_REACH = 3;

/** «12 солдат не погибли», "12 soldiers were not killed": the negation right in front of the verb that gives the count its category. */
function isSpared(
  { pack, stream }: Section,
  { category, end, fated }: Draft,
  { endToken, clauseAt }: SentenceClauses,
): boolean {
  if (!fated) return false;
  const not = pack.classId('verb-negation');
  const fates = pack.classIds(FATE_CLASSES);
  for (let at = end; at < Math.min(endToken, end + FATE_REACH); at++) {
    if (clauseAt(at) !== clauseAt(end - 1)) return false;
    const negation = negationAt(stream, at, not);
    if (!negation) continue;
    const next = at + negation.length;
    return fates.some((id) =>
      [next, next + 1].some(
        (verb) => categoryOf(stream.find(verb, id)?.value ?? null) === category,
      ),
    );
  }
  return false;
}
