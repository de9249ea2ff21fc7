import { toKey } from '../../text/index.js';
import type { Section } from '../section.js';
import { endsLike, readSurname, type Reading } from './declension.js';
import { nameTables } from './name-tables.js';
import { unify } from '../../match/index.js';

/** The parts of a person's name as a text gives them. */
export interface PersonName {
  /** Dictionary forms of given names and patronymic, in order. */
  readonly given: readonly string[];
  /** Letters of the initials, small. */
  readonly initials: readonly string[];
  /** What the surname can be in the dictionary form, the likeliest first; empty when only given names stand there. */
  readonly surnames: readonly string[];
  readonly gender: 'm' | 'f' | null;
}

/** Reads the words `[first, end)` as a person's name. */
export function readPersonName(section: Section, first: number, end: number): PersonName {
  const { stream, pack, article } = section;
  const tables = nameTables(pack);
  const [forename, patronymic, givenLemma, initialClass, particle] = [
    'forename',
    'patronymic',
    'given-lemma',
    'initial',
    'particle',
  ].map((name) => pack.classId(name));
  const words: number[] = [];
  const initials: string[] = [];
  for (let at = first; at < end; at++) {
    const token = stream.tokens[at];
    if (token?.kind !== 'word' || token.key === 's') continue;
    if (stream.find(at, initialClass ?? -1)) initials.push(token.key);
    else words.push(at);
  }
  const textOf = (at: number): string => {
    const token = stream.tokens[at];
    return token ? article.raw.slice(token.start, token.end) : '';
  };
  const isGiven = (at: number): boolean =>
    stream.find(at, forename ?? -1) !== null || stream.find(at, patronymic ?? -1) !== null;
  // The surname is the last word, or the first where only given names follow («Иванов Иван Иванович»).
  const firstWord = words[0] ?? first;
  const rest = words.slice(1);
  const surnameFirst =
    (rest.length > 0 && !isGiven(firstWord) && rest.every(isGiven)) ||
    (words.length === 1 && initials.length > 0 && stream.find(first, initialClass ?? -1) === null);
  const onlyGiven = words.length > 0 && words.length < 3 && words.every(isGiven) && initials.length === 0;
  const lastWord = surnameFirst ? firstWord : (words.at(-1) ?? first);
  const surnameAt = onlyGiven && words.length < 2 ? null : lastWord;
  const givenAt = words.filter((at) => at !== surnameAt && stream.find(at, particle ?? -1) === null);

  let gender: 'm' | 'f' | null = null;
  let features = 0;
  const given: string[] = [];
  for (const at of givenAt) {
    const readings = stream
      .at(at)
      .filter(({ class: id }) => id === forename || id === patronymic);
    const usual = readings[0];
    if (readings.length > 0 && features === 0) {
      features = readings.reduce((bits, reading) => bits | reading.features, 0);
    }
    if (usual?.value === 'm' || usual?.value === 'f') gender ??= usual.value;
    const lemma = stream.find(at, givenLemma ?? -1)?.value;
    given.push(typeof lemma === 'string' ? lemma : textOf(at));
  }
  if (surnameAt === null || words.length === 0) {
    return { given, initials, surnames: [], gender };
  }
  // A hyphen joins the parts of one surname; particles stand before it.
  const prefix = textBefore(section, surnameAt, first);
  const readings = readSurname(textOf(surnameAt), tables);
  const surnames = rank(readings, gender, features, tables.surnameEndings).map((s) => prefix + s);
  return { given, initials, surnames: [...new Set(surnames)], gender };
}

/** Particles and first halves that belong to the surname: «аль-», «ван », «Салтыков-». */
function textBefore(section: Section, surnameAt: number, first: number): string {
  const { stream, pack, article } = section;
  const particle = pack.classId('particle');
  let at = surnameAt;
  while (at > first) {
    const before = stream.tokens[at - 1];
    const isHyphen = before?.key === '-';
    const partAt = isHyphen ? at - 2 : at - 1;
    const isPart = stream.find(partAt, particle) !== null;
    if (partAt < first || !(isPart || isHyphen)) break;
    at = partAt;
  }
  const from = stream.tokens[at]?.start ?? 0;
  return article.raw.slice(from, stream.tokens[surnameAt]?.start ?? from);
}

/** Readings that agree with the given name first, then those with an ending that only surnames have. */
function rank(
  readings: readonly Reading[],
  gender: 'm' | 'f' | null,
  features: number,
  endings: readonly string[],
): string[] {
  const score = (reading: Reading): number => {
    const agrees = features === 0 || unify(features, reading.features) !== null ? 4 : 0;
    const sex = gender === null || reading.gender === null || reading.gender === gender ? 2 : 0;
    const strong = endsLike(reading.lemma, endings) ? 1 : 0;
    return agrees + sex + strong;
  };
  // The sort is stable: of equally good readings the nominative, which stands first, is kept.
  return [...readings].sort((a, b) => score(b) - score(a)).map(({ lemma }) => lemma);
}

/** The name as one would look it up. */
export function personLemma({ given, initials, surnames }: PersonName): string {
  const letters = initials.map((letter) => `${letter.toUpperCase()}.`);
  return [...given, ...letters, ...surnames.slice(0, 1)].join(' ');
}

/** The key by which short forms are found again. */
export const surnameKey = (surname: string): string => toKey(surname);
