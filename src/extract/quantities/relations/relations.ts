import type { Section } from '../../section.js';
import { isVerbFirst } from '../../word-order.js';
import type { Draft } from '../common/draft.js';
import { isMeasured } from './borrow.js';
import { jointOf, wholeBehind } from './joined.js';
import { SIGN, tells, type SignedSentence } from '../common/signs.js';

/** How a count is tied to another: by its index in the sentence, or to the count before it in the article. */
export interface Tie {
  readonly type: 'part-of' | 'additional' | 'change-from' | null;
  /** Index among the counts of the sentence; null: the last count before. */
  readonly to: number | null;
  readonly isChange: boolean;
}

/**
 * Reads the rules of `quantities.relation`, which see counts as `<count>`; `from` and `to` name the ends of a change, and
 * of a change `only: measured` leaves out counts of persons and things. Null for counts that no rule ties. Sums and shares with
 * "by" are changes wherever their clause says that something rises, and behind another change: «на 3% за месяц и на 9% за год».
 */
export function relationsOf(
  section: Section,
  drafts: readonly Draft[],
  sentence: SignedSentence,
): (Tie | null)[] {
  const { firstToken, endToken } = sentence;
  const { pack, stream } = section;
  const id = pack.classId('count');
  drafts.forEach((draft, value) => {
    stream.add(draft.first, { class: id, length: draft.end - draft.first, value, features: 0 });
  });
  const ties: (Tie | null)[] = drafts.map(({ additional }) =>
    additional ? { type: 'additional', to: null, isChange: false } : null,
  );
  for (const match of pack.grammar('quantities.relation').match(stream, firstToken, endToken)) {
    const bindings = pack.bindings(match);
    const kind = bindings.text('kind');
    const from = bindings.get('from');
    const counts = bindings.all('to').concat(bindings.all('count'));
    const only = bindings.emit('only');
    for (const { value } of kind === 'change' ? counts : counts.slice(0, 1)) {
      const at = changedAt(section, drafts, Number(value));
      const draft = drafts[at];
      if (kind === 'change') {
        if (draft && only !== null && !isMeasured(draft) && !isFraction(draft)) continue;
        ties[at] = { type: null, to: null, isChange: true };
      } else if (kind === 'change-from' && from && areAlike(drafts[Number(from.value)], draft)) {
        ties[at] = { type: 'change-from', to: Number(from.value), isChange: false };
      } else if (kind === 'part-of' || kind === 'additional') {
        ties[at] = { type: kind, to: from ? Number(from.value) : null, isChange: false };
      }
    }
  }
  addChanges(section, drafts, ties, sentence);
  if (drafts.length === 1) return ties;
  listParts(section, drafts, ties);
  return shareParts(
    section,
    drafts,
    ties.map((tie, i) => besideWhole(tie, i, drafts, ties)),
  );
}

/** Ties the counts that tell by how much something has changed. */
function addChanges(
  section: Section,
  drafts: readonly Draft[],
  ties: (Tie | null)[],
  sentence: SignedSentence,
): void {
  const { firstToken } = sentence;
  const tellsChange = tells(sentence, SIGN.change);
  // «экспорт вырос на 30 %, до 28 млрд, импорт – на 26 %»
  let goesOn = false;
  drafts.forEach((draft, i) => {
    const isOpen = !ties[i] && (isMeasured(draft) || isFraction(draft));
    if (isOpen && (goesOn || tellsChange) && isBy(section, draft)) {
      const from = Math.max(firstToken, drafts[i - 1]?.end ?? firstToken);
      const rises =
        goesOn ||
        isChanged(section, draft, from) ||
        isHeldAgainst(section, draft, from) ||
        isOfFirstVerb(section, drafts, i, firstToken);
      if (rises) ties[i] = CHANGED;
    }
    goesOn ||= ties[i]?.isChange === true;
  });
  drafts.forEach((draft, i) => {
    if (ties[i]) return;
    const isAmount = isMeasured(draft) || isFraction(draft);
    const grows = (): boolean =>
      isCompared(section, drafts, i) || isGrowth(section, draft, drafts[i - 1], firstToken);
    const changes = isAmount
      ? isSigned(section, draft) || (tellsChange && grows())
      : tellsChange && isMultiplied(section, draft, firstToken);
    if (changes) ties[i] = CHANGED;
  });
  for (let i = 1; i < drafts.length; i++) {
    if (!ties[i] && goesOnRising(section, drafts, i, ties)) ties[i] = CHANGED;
  }
}

/** "five died, among them two children, and 20 others were hurt": others than the whole, not than its part. */
function besideWhole(
  tie: Tie | null,
  i: number,
  drafts: readonly Draft[],
  ties: readonly (Tie | null)[],
): Tie | null {
  const to = tie?.to ?? i - 1;
  const part = ties[to];
  const isOther = drafts[to]?.category !== drafts[i]?.category;
  if (tie?.type !== 'additional' || part?.type !== 'part-of' || !isOther || to === 0) return tie;
  return { ...tie, to: part.to ?? to - 1 };
}

const CHANGED: Tie = { type: null, to: null, isChange: true };

/** «на 5%», «почти на 5%», "by 5%", «بنسبة بلغت 5%»: by how much, right in front of the number or of its modifier. */
export const isBy = ({ pack, stream }: Section, { first, numberFirst }: Draft): boolean => {
  const from = stream.find(first - 1, pack.classId('amounted')) ? first - 2 : first - 1;
  return stream.holds(from, numberFirst, pack.classId('by-link'));
};

/** «на 42% поступається торішньому обсягу», "exceeded the plan by 3%": a verb that holds one amount against another, on either side. */
function isHeldAgainst(section: Section, draft: Draft, firstToken: number): boolean {
  const id = section.pack.classId('difference-verb');
  return section.stream.find(draft.end, id) !== null || isChanged(section, draft, firstToken, HELD);
}

/**
 * «ارتفعت أرباح الشركة إلى 215 مليون ريال بنسبة 27%»: in a language whose verb comes first, the first share behind "by" is of the verb of
 * change that begins its sentence, wherever the change has ended.
 */
const isOfFirstVerb = (
  { pack, stream }: Section,
  drafts: readonly Draft[],
  i: number,
  firstToken: number,
): boolean =>
  isVerbFirst({ pack }) &&
  drafts.findIndex(({ category }) => category === 'percent') === i &&
  stream.holds(firstToken, firstToken + OPENING, pack.classId('change-verb'));

/** Tokens of a sentence's beginning, with what joins it to the one before. */
const OPENING = 3;

/** «(-67%)», "+3%": a share with a sign says by how much. */
const isSigned = ({ stream }: Section, { category, best, numberFirst }: Draft): boolean =>
  category === 'percent' && ((best ?? 0) < 0 || stream.tokens[numberFirst - 1]?.key === '+');

/** «снизилась в 2,5 раза», "grew three times": how many times as large or small something has become. */
const isMultiplied = (section: Section, draft: Draft, firstToken: number): boolean =>
  draft.counted !== null &&
  section.stream.find(draft.counted.first, section.pack.classId('times-word')) !== null &&
  isChanged(section, draft, firstToken, CHANGING);

/** Words between two shares that one verb tells: "rose 0.5 percent in January and 6.4 percent on the year". */
const RISING_REACH = 5;

/** A share right behind "and", in one clause with one that says by how much something rose. */
function goesOnRising(
  { pack, stream }: Section,
  drafts: readonly Draft[],
  i: number,
  ties: readonly (Tie | null)[],
): boolean {
  const [last, draft] = [drafts[i - 1], drafts[i]];
  if (!last || draft?.category !== 'percent' || draft.counted !== null) return false;
  if (last.category !== 'percent' || ties[i - 1]?.isChange !== true) return false;
  const gap = draft.first - last.end;
  if (gap < 1 || gap > RISING_REACH || !stream.find(draft.first - 1, pack.classId('and')))
    return false;
  return stream.tokens.slice(last.end, draft.first).every(({ kind }) => kind !== 'mark');
}

/** Tokens of what stands in brackets behind a number. */
const LONGEST_BRACKET = 8;

/** «на 32 % (или 134 тыс. тонн) ниже»: what is larger or smaller by so much stands behind all that says by how much. */
function isCompared({ pack, stream }: Section, drafts: readonly Draft[], i: number): boolean {
  const comparative = pack.classId('change-comparative');
  const keyAt = (at: number): string | undefined => stream.tokens[at]?.key;
  let at = drafts[i]?.end ?? 0;
  const next = drafts[i + 1];
  if (next && next.first - at <= 2 && stream.find(next.first - 1, pack.classId('or-else')))
    at = next.end;
  if (keyAt(at) === '(') {
    for (let left = LONGEST_BRACKET; left > 0 && keyAt(at - 1) !== ')'; left--) at += 1;
    if (keyAt(at - 1) !== ')') return false;
  }
  if (keyAt(at) === ')') at += 1;
  return stream.find(at, comparative) !== null;
}

/** Words right in front of a number that is where a change began or ended, or what something came to. */
const CHANGE_ENDS = ['change-to', 'amounted', 'locative', 'direction-from'] as const;
/** Words behind which a number is another statement's. */
const APART = ['relative', 'amounted'] as const;

/** «نمت صادرات المملكة من الألبسة 3%»: in a language whose verb comes first, by how much its subject rose stands behind that. */
function isGrowth(
  section: Section,
  draft: Draft,
  last: Draft | undefined,
  firstToken: number,
): boolean {
  const { pack, stream } = section;
  if (!isVerbFirst({ pack }) || draft.category === 'duration') return false;
  const from = Math.max(firstToken, last?.end ?? firstToken, draft.first - CHANGE_REACH);
  const isEnd = pack.classIds(CHANGE_ENDS).some((id) => stream.find(draft.first - 1, id));
  const isApart = pack.classIds(APART).some((id) => stream.holds(from, draft.first, id));
  // «ارتفاع سعره 45 دولارا»: only of a share does a noun tell as much.
  const names = draft.category === 'percent' ? CHANGES : CHANGING;
  return !isEnd && !isApart && isChanged(section, draft, from, names);
}

/** Tokens between the items of a list. */
const LONGEST_ITEM = 7;

/** «ранены 5 жителей: 3 в Торецке и 2 в Бахмуте»: bare numbers behind a colon are parts of the count in front of it. */
function listParts({ stream }: Section, drafts: readonly Draft[], ties: (Tie | null)[]): void {
  const isBare = ({ counted, unit }: Draft): boolean => counted === null && unit === null;
  let whole: number | null = null;
  for (let i = 1; i < drafts.length; i++) {
    const [last, draft] = [drafts[i - 1], drafts[i]];
    if (!last || !draft) continue;
    const between = stream.tokens.slice(last.end, draft.first);
    const opens = between.length === 1 && between[0]?.key === ':' && last.counted !== null;
    if (opens) whole = i - 1;
    const goesOn = isBare(draft) && between.length <= LONGEST_ITEM;
    if (!goesOn || between.some(({ key }) => key === ';')) whole = null;
    if (whole !== null && !ties[i]) ties[i] = { type: 'part-of', to: whole, isChange: false };
  }
}

/** "by a third" */
const isFraction = ({ best, counted }: Draft): boolean =>
  counted === null && best !== null && best > 0 && best < 1;

/** Tokens between a verb of change and its number: «выросли цены на продукты питания – на 23,6%». */
const CHANGE_REACH = 12;
const CLAUSE_ENDS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')']);

const CHANGING = ['change-verb'] as const;
const CHANGES = [...CHANGING, 'change-noun', 'change-comparative'] as const;
const HELD = ['difference-verb'] as const;

/** Whether something rises or falls in front of a number, in its clause; «ارتفع أمس، بنسبة 5%» is one. */
function isChanged(
  { pack, stream }: Section,
  { first }: Draft,
  firstToken: number,
  names: readonly string[] = CHANGES,
): boolean {
  const ids = pack.classIds(names);
  const isLed = stream.find(first - 1, pack.classId('by-link')) !== null;
  const start = isLed && stream.tokens[first - 2]?.key === ',' ? first - 3 : first - 1;
  for (let at = start; at >= Math.max(firstToken, first - CHANGE_REACH); at--) {
    if (CLAUSE_ENDS.has(stream.tokens[at]?.key ?? '')) return false;
    if (ids.some((id) => stream.find(at, id))) return true;
  }
  return false;
}

/** "240 of 543 seats, down from 303": the part has changed. */
function changedAt(section: Section, drafts: readonly Draft[], index: number): number {
  const part = drafts[index - 1];
  return part && wholeBehind(section, part, drafts[index]) ? index - 1 : index;
}

/** "116,000 employees from 120 countries": no change from countries to employees. */
const areAlike = (a: Draft | undefined, b: Draft | undefined): boolean =>
  !a?.category || !b?.category || a.category === b.category || !(a.known && b.known);

/** «из них 118 солдат и 96 бойцов», «بينهم 4650 طفلا، 3145 امرأة»: what is joined to a part is a part, too. */
function shareParts(
  section: Section,
  drafts: readonly Draft[],
  ties: (Tie | null)[],
): (Tie | null)[] {
  for (let i = 1; i < drafts.length; i++) {
    const [last, draft, tie] = [drafts[i - 1], drafts[i], ties[i - 1]];
    if (!last || !draft || tie?.type !== 'part-of' || ties[i] || (tie.to ?? i - 2) < 0) continue;
    const joint = jointOf(section, last, draft);
    // «в том числе трое детей, 12 ранены»: the wounded are none of them.
    const isPart = joint === 'and' || (joint === 'comma' && !draft.fated && isOpen(draft));
    if (isPart) ties[i] = { ...tie, to: tie.to ?? i - 2 };
  }
  return ties;
}

/** Bare, or of persons: «и 6847 участков» counts something else. */
const isOpen = ({ category, counted }: Draft): boolean =>
  category === null ? counted === null : category === 'people' || category === 'troops';
