import { endsIn } from '../../endings.js';
import type { Section } from '../../section.js';
import { isHeadLast, isVerbFirst } from '../../word-order.js';
import type { TokenRange } from '../common/amount.js';
import type { SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { goodsBehind, isBulk } from './bulk.js';
import { indicatorPhrase, isInside, wholePhrase } from './indicator-phrase.js';

/** Tokens from an indicator to its number, from it to its verb, and to a number without a verb in between. */
const FARTHEST = 14;
const NEAREST = 4;
/** Tokens between a verb and its number. */
const VERB_REACH = 5;
/** Tokens between two numbers of one indicator: "in January and 6.4 percent". */
const NEXT_REACH = 8;
/** Tokens of a compound that a sum stands in: "a $12 billion defence budget". */
const LONGEST_COMPOUND = 3;

/** What says by its verb how much an indicator is or has changed. */
const AMOUNTING = ['change-verb', 'amounted', 'difference-verb'] as const;
/** Words that may stand alone between an indicator and its number. */
const LINKS = [
  'sum-link',
  'amount-mod',
  'article',
  'by-link',
  'of-link',
  'change-to',
  'amounted',
] as const;
/** Words through which two numbers are of one indicator. */
const JOINTS = [
  'and',
  'or-else',
  'change-to',
  'direction-from',
  'change-verb',
  'change-noun',
  'amounted',
] as const;

/**
 * What a sum, a share or a bulk is of, where a noun of prices, output, income, debts, payments … says so: "consumer prices rose
 * 0.5 percent", «штраф в 1,2 млн», "a 12% drop in profit", and of numbers behind them that go on: "to $14 billion". `isChange` tells
 * which numbers say by how much something has changed.
 */
export function withIndicators(
  section: Section,
  drafts: readonly Draft[],
  clauses: SentenceClauses,
): readonly Draft[] {
  if (!drafts.some(isOpen)) return drafts;
  const done: Draft[] = [];
  for (const draft of drafts) {
    const counted = isOpen(draft) ? indicatorOf(section, draft, done.at(-1), clauses) : null;
    done.push(counted ? { ...draft, counted } : draft);
  }
  return done;
}

const isOpen = (draft: Draft): boolean =>
  draft.counted === null &&
  (draft.category === 'money' || draft.category === 'percent' || isBulk(draft));

function indicatorOf(
  section: Section,
  draft: Draft,
  last: Draft | undefined,
  clauses: SentenceClauses,
): TokenRange | null {
  return (
    (isBulk(draft) ? goodsBehind(section, draft, clauses.endToken) : null) ??
    behind(section, draft, clauses) ??
    inFront(section, draft, last, clauses) ??
    (last && goesOn(section, last, draft) ? last.counted : null)
  );
}

/** "a $12 billion defence budget", "5 million euros in aid", "a 12% drop in profit", «10 млрд рублей убытков», "30% of output". */
function behind(
  section: Section,
  { end, category }: Draft,
  { endToken }: SentenceClauses,
): TokenRange | null {
  const { pack, stream } = section;
  const change = stream.longest(end, pack.classId('change-noun'));
  // "5 million euros in aid"
  const tie = category === 'money' ? stream.longest(end, pack.classId('sum-tie')) : null;
  const noun = change ? end + change.length : end;
  const link = change ? stream.longest(noun, pack.classId('locative')) : null;
  if (change && !link) return null;
  const from = noun + ((link ?? tie)?.length ?? 0);
  // "$2.32 a share" is no share.
  const article = change && stream.find(from, pack.classId('article')) ? from + 1 : from;
  for (let at = article; at < Math.min(endToken, article + LONGEST_COMPOUND); at++) {
    const reading = stream.longest(at, pack.classId('indicator'));
    if (reading && isHead(section, at + reading.length)) {
      const phrase = indicatorPhrase(
        section,
        { first: at, end: at + reading.length },
        article,
        endToken,
      );
      return phrase.first === article ? phrase : null;
    }
    if (stream.tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

/** The nearest indicator in front of a number, in its clause, if a verb or a link leads from it to the number. */
function inFront(
  section: Section,
  { first }: Draft,
  last: Draft | undefined,
  { firstToken, endToken, clauseAt }: SentenceClauses,
): TokenRange | null {
  const { pack, stream } = section;
  const id = pack.classId('indicator');
  const per = pack.classId('per-word');
  const difference = pack.classId('difference-verb');
  const home = clauseAt(first);
  const from = Math.max(firstToken, last?.end ?? firstToken, first - FARTHEST);
  for (let at = first - 1; at >= from && clauseAt(at) === home; at--) {
    const reading = stream.longest(at, id);
    const end = at + (reading?.length ?? 0);
    if (!reading || end > first || stream.find(at - 1, per) !== null) continue;
    const phrase = indicatorPhrase(section, { first: at, end }, from, Math.min(endToken, first));
    // "shares cost $2": a verb.
    if (isHeadLast(section) && phrase.end === first) return null;
    const verb = isVerbFirst(section) && isAmounting(section, phrase.first - 1);
    if (!isHead(section, end) || !leadsTo(section, phrase.end, first, verb)) return null;
    // «расходы превысили доходы на 3 млрд»: neither the one nor the other.
    if (stream.find(phrase.first - 1, difference) !== null) return null;
    return wholePhrase(section, phrase, from);
  }
  return null;
}

/** Whether a noun that ends at a token is the head of its phrase; in "the tax office" it is not. */
function isHead(section: Section, end: number): boolean {
  if (!isHeadLast(section) || !isInside(section, end)) return true;
  return endsIn(section, 'participle-endings', section.stream.tokens[end]?.key ?? '');
}

const isAmounting = ({ pack, stream }: Section, at: number): boolean =>
  pack.classIds(AMOUNTING).some((id) => stream.find(at, id) !== null);

/**
 * Whether the words between an indicator and a number tie them. `hasVerb`: the verb stands in front of both, and there is but the place
 * between: «تباطأ التضخم في مصر إلى 3%».
 */
function leadsTo(section: Section, from: number, to: number, hasVerb: boolean): boolean {
  const { pack, stream } = section;
  const [and, links] = [pack.classId('and'), pack.classIds(LINKS)];
  // «в размере» is of the noun right in front of it.
  const locative = pack.classId('locative');
  let verb = hasVerb && stream.find(from, locative) !== null ? from : -1;
  let isLinked = true;
  let at = from;
  while (at < to) {
    if (stream.find(at, and) !== null || stream.tokens[at]?.key === ',') return false;
    if (isAmounting(section, at) && stream.find(at, locative) === null) verb = at;
    const lengths = links.map((id) => stream.longest(at, id)?.length ?? 0);
    isLinked &&= stream.tokens[at]?.kind === 'mark' || lengths.some((length) => length > 0);
    // «на сумму», "in the amount of"
    at += Math.max(1, ...lengths);
  }
  if (verb >= 0 && to - verb <= VERB_REACH) return true;
  return isLinked && to - from <= NEAREST;
}

/** "rose 19% to $14.24 billion", "0.5 percent in January and 6.4 percent", «2,5 трлн гривен ($60 млрд)»: of what the number before is. */
function goesOn({ pack, stream }: Section, { end, counted }: Draft, { first }: Draft): boolean {
  if (counted === null || first <= end || first - end > NEXT_REACH) return false;
  const before = stream.tokens[first - 1]?.key;
  if (before === '(' && first - end === 1) return true;
  return pack.classIds(JOINTS).some((id) => stream.find(first - 1, id) !== null);
}
