import type { Token } from '../../../types/index.js';
import { hasArticle } from '../../definite.js';
import { nameAt, sentenceOf, type Section } from '../../section.js';
import type { Draft } from '../forms/draft.js';
import { mayBeGiven } from '../names/given.js';
import { nameTables } from '../sound/name-tables.js';
import { ShapeClasses } from '../shapes/shape-classes.js';
import { wordLooks } from '../shapes/word-looks.js';
import { hasCapitals } from '../shapes/capitals.js';
import { isTitleCase } from '../shapes/word-use.js';

/** Ids of those whom everybody knows. */
const WELL_KNOWN = /^Q/;
/** So many words behind are looked at for the head of another name. */
const MOST_WORDS = 3;

/**
 * Leaves out known names to which a surname behind gives another bearer: "Jordan Ellis" is no state, "Paris Hilton" no city, "Bristol-Myers" no port, and «Хуан
 * Карлос Уркиса» no king; and demonyms that are a surname behind a given name («Андрея Украинца»).
 */
export function withoutLongerNames(section: Section, sure: readonly Draft[]): readonly Draft[] {
  const { pack, stream } = section;
  const classes = new ShapeClasses(pack, stream);
  if (!hasCapitals(pack))
    return sure.filter(
      (draft) => !isFathers(draft, classes) && !isSurname(draft) && !isSons(draft, classes),
    );
  const starts = new Set(sure.map(({ first }) => first));
  const isGiven = (at: number): boolean => mayBeGiven(section, at);
  const isBearers = (at: number, end: number): boolean =>
    at < end &&
    stream.tokens[at]?.casing === 'capital' &&
    !starts.has(at) &&
    !isGiven(at) &&
    !classes.isKnown(at);
  const { hasSmallDemonyms } = nameTables(pack);
  const regnal = pack.classId('regnal');
  const isOwnName = (at: number): boolean =>
    hasSmallDemonyms &&
    stream.tokens[at]?.casing === 'capital' &&
    (classes.isOf(at - 1, regnal) ||
      (stream.tokens[at - 1]?.casing === 'capital' && classes.isOf(at - 1, classes.ids.given)));
  const isNameWord = (at: number): boolean =>
    stream.tokens[at]?.casing === 'capital' && !starts.has(at) && !classes.isKnown(at);
  /** «Самуэль Дориа Медина»: behind a given name, with one word between them at most. */
  const isBehindGiven = (at: number, from: number): boolean =>
    (at - 1 >= from && !starts.has(at - 1) && isGiven(at - 1)) ||
    (at - 2 >= from && isNameWord(at - 1) && !starts.has(at - 2) && isGiven(at - 2));
  /** "Bristol-Myers": whether a hyphen joins a word to it that is nobody's name. */
  const isHalf = (at: number): boolean => joins(stream.tokens, at) && isNameWord(at + 1);
  /** "CSP-DPA": whether a hyphen joins another abbreviation in front of it. */
  const isTail = (at: number): boolean => {
    if (!joins(stream.tokens, at - 1)) return false;
    const areShort = [at - 2, at].every((one) => stream.tokens[one]?.casing === 'upper');
    return areShort && !classes.isKnown(at - 2);
  };
  return sure.filter((draft) => {
    const { type, use, end, first, sentence } = draft;
    if (first > 1 && end - first === 1 && isTail(first)) return false;
    if (isAdjectiveOfDistrict(draft, classes)) return false;
    if (use === 'adjective' && end - first === 1) return !isOwnName(first);
    if (use !== 'name') return true;
    const isPlace = (type === 'state' || type === 'place') && end - first === 1;
    const { firstToken, endToken } = sentenceOf(section, sentence);
    if (type === 'place' && isPlace && isHalf(end)) return false;
    if (type === 'place' && isPlace && isBehindGiven(first, firstToken))
      return isTitleCase(stream.tokens, firstToken, endToken, nameTables(pack).titleCaseShare);
    if (!isGiven(end - 1)) return true;
    if (!isPlace && !(type === 'person' && end - first > 1)) return true;
    if (!isBearers(end, endToken) || classes.headsWithin(end, end + MOST_WORDS)) return true;
    return isTitleCase(stream.tokens, firstToken, endToken, nameTables(pack).titleCaseShare);
  });
}

/** Whether a token is a hyphen without a space on either side. */
function joins(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  if (hyphen?.key !== '-') return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return hyphen.start === before?.end && hyphen.end === after?.start;
}

const keyAt = ({ stream }: Section, at: number): string => stream.tokens[at]?.key ?? '';

/** «علاء حسني مبارك»: where people bear their father's names behind their own, a given name before a full name makes another's of it. */
function isFathers({ section, type, first, end }: Draft, classes: ShapeClasses): boolean {
  if (type !== 'person' || end - first < 2) return false;
  return (
    classes.isOf(first - 1, classes.ids.given) &&
    !classes.isOf(first - 1, section.pack.classId('first-given'))
  );
}

/** «تركي بن فيصل»: an adjective before "son of" is a given name. */
const isSons = ({ section, use, first, end }: Draft, classes: ShapeClasses): boolean =>
  use === 'adjective' &&
  end - first === 1 &&
  !hasArticle(section, first) &&
  classes.isOf(end, section.pack.classId('son'));

/** «ياسين بونو»: behind a lone given name a town of which little is heard is a surname. */
function isSurname({ section, type, identity, first, end }: Draft): boolean {
  if (type !== 'place' || end - first !== 1 || WELL_KNOWN.test(identity?.id ?? '')) return false;
  if (hasArticle(section, first)) return false;
  // «على نيالا»: the letters of Ali are those of "on", too.
  const preposition = section.pack.classId('event-preposition');
  const isNamed = (at: number): boolean =>
    mayBeGiven(section, at) &&
    !hasArticle(section, at) &&
    section.stream.find(at, preposition) === null;
  return isNamed(first - 1) && !isNamed(first - 2);
}

/** So many adjectives stand between such an adjective and its noun. */
const MOST_MODIFIERS = 2;

/** «в Северском районе», «в Омском драматическом театре»: a form that is no nominative and no genitive of a town, before a noun that heads names, is an adjective. */
function isAdjectiveOfDistrict(draft: Draft, classes: ShapeClasses): boolean {
  const { section, type, use, first, end, identity } = draft;
  if (type !== 'place' || use !== 'name' || end - first !== 1) return false;
  if (!nameTables(section.pack).hasCases) return false;
  const looks = wordLooks(nameTables(section.pack));
  let noun = end;
  while (noun < end + MOST_MODIFIERS && looks.nounEndings(keyAt(section, noun)) !== null) noun += 1;
  if (section.stream.tokens[noun]?.casing !== 'lower' || !classes.isHead(noun)) return false;
  const aliases = nameAt(section, first, end)?.aliases ?? [];
  return !aliases.some(
    (alias) => alias.entity.id === identity?.id && (alias.nominative || alias.genitive),
  );
}
