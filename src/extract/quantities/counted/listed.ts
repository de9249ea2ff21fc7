import { standsBefore } from '../../readings.js';
import type { Section } from '../../section.js';
import type { Draft } from '../common/draft.js';
import type { SentenceTokens } from '../common/known.js';
import type { PhraseStyle } from '../common/phrase-style.js';
import { categoryOf } from '../common/vocabulary.js';

/** Tokens of the noun phrase of a list's item. */
const LONGEST_ITEM = 7;
const LEADS: ReadonlySet<string> = new Set(['–', '-', ':']);

/**
 * «– танки — 9113 (+4)», "Tanks: 8,887": in a list, what is counted stands in front of its number, and what came on top stands in
 * brackets behind it.
 */
export function withListed(
  section: Section,
  drafts: readonly Draft[],
  { firstToken }: SentenceTokens,
  style: PhraseStyle,
): readonly Draft[] {
  const { tokens } = section.stream;
  const keyAt = (at: number): string => tokens[at]?.key ?? '';
  const isLed = ({ first }: Draft): boolean =>
    LEADS.has(keyAt(first - 1)) || keyAt(first - 1) === '+';
  if (!drafts.some(isLed)) return drafts;
  const done: Draft[] = [];
  for (const draft of drafts) {
    const last = done.at(-1);
    const { first, category, counted, unit } = draft;
    const isBare = category === null && counted === null && unit === null;
    const isAdded = keyAt(first - 1) === '+' && last?.end === first - 2;
    const listed = !isBare
      ? null
      : ((done.length === 0 ? itemBefore(section, first, firstToken, style) : null) ??
        nounBefore(section, first, firstToken, style));
    if (listed) done.push({ ...draft, ...listed, known: true });
    else if (isBare && isAdded) done.push({ ...draft, category: last.category, unit: last.unit });
    else done.push(draft);
  }
  return done;
}

/** What the item that a sentence consists of counts: the noun between its beginning and the dash or colon in front of the number. */
function itemBefore(
  { stream }: Section,
  number: number,
  firstToken: number,
  { counted }: PhraseStyle,
): Pick<Draft, 'category' | 'counted'> | null {
  const keyAt = (at: number): string => stream.tokens[at]?.key ?? '';
  const lead = number - 1;
  const first =
    LEADS.has(keyAt(firstToken)) || keyAt(firstToken) === '•' ? firstToken + 1 : firstToken;
  if (!LEADS.has(keyAt(lead)) || lead - first > LONGEST_ITEM) return null;
  for (let at = first; at < lead; at++) {
    const noun = stream.longest(at, counted);
    const category = noun && categoryOf(noun.value);
    if (noun && category && category !== 'other' && at + noun.length <= lead)
      return { category, counted: { first: at, end: at + noun.length } };
    if (stream.tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

/** «(з них дітей – 60, медпрацівників – 41)»: one noun between the beginning of an item and the dash in front of its number. */
function nounBefore(
  section: Section,
  number: number,
  firstToken: number,
  { counted, and }: PhraseStyle,
): Pick<Draft, 'category' | 'counted'> | null {
  const { stream, pack } = section;
  const keyAt = (at: number): string => stream.tokens[at]?.key ?? '';
  const lead = number - 1;
  if (!LEADS.has(keyAt(lead)) || stream.tokens[lead]?.spaced !== true) return null;
  for (let at = lead - 1; at >= Math.max(firstToken, lead - LONGEST_NOUN); at--) {
    const noun = stream.longest(at, counted);
    const category = noun && categoryOf(noun.value);
    if (!noun || !category || at + noun.length !== lead) continue;
    const isBehindPart = standsBefore(section, pack.classId('partitive'), at, firstToken);
    const opens = at === firstToken || stream.tokens[at - 1]?.kind === 'mark';
    if (opens || isBehindPart || stream.find(at - 1, and))
      return { category, counted: { first: at, end: lead } };
  }
  return null;
}

/** Tokens of such a noun. */
const LONGEST_NOUN = 3;
