import { toKey } from '../../../text/index.js';
import { tokenSpan, type Section } from '../../section.js';
import { acronymOf } from './acronym.js';
import { nominative } from './adjective.js';
import { readSurname } from './declension.js';
import type { Draft } from './draft.js';
import { nameTables, type NameTables, type NounGender } from '../sound/name-tables.js';

const HEADS = ['org-head', 'place-head', 'seat-head'];

/** Dictionary form and place of the noun that the words before it agree with. */
interface Head {
  readonly at: number;
  readonly end: number;
  readonly lemma: string;
}

/**
 * The dictionary form of an organisation or place with a head that the pack or the gazetteer knows: «Брукхейвенской национальной
 * лаборатории» is «Брукхейвенская национальная лаборатория». Null where neither does, or the language does not inflect.
 */
export function phraseLemma(
  draft: Draft,
  knownAt: (index: number) => { readonly lemma: string; readonly tokens: number } | null,
): string | null {
  const { section, first, end } = draft;
  const tables = nameTables(section.pack);
  if (tables.nominatives.length === 0) return null;
  const head = headOf(draft, knownAt);
  if (!head) return null;
  const { raw } = section.article;
  const { tokens } = section.stream;
  const words: string[] = [];
  const gender = genderOf(head.lemma, tables);
  for (let at = first; at < head.at; at++) {
    const token = tokens[at];
    if (token) words.push(nominative(raw.slice(token.start, token.end), gender, tables));
  }
  words.push(withCaseOf(head.lemma, raw.charAt(tokens[head.at]?.start ?? 0)));
  if (head.end < end) {
    const rest = tokenSpan(tokens, head.end, end);
    words.push(raw.slice(rest.start, rest.end));
  }
  return words.join(' ');
}

function headOf(
  { section, first, end }: Draft,
  knownAt: Parameters<typeof phraseLemma>[1],
): Head | null {
  const { pack, stream } = section;
  const tables = nameTables(pack);
  const classes = pack.classIds(HEADS);
  for (let at = first; at < end; at++) {
    for (const id of classes) {
      const reading = stream.longest(at, id);
      if (typeof reading?.value === 'string')
        return { at, end: at + reading.length, lemma: reading.value };
    }
    const word = ministryLemma(section, at) ?? shortNameAt(section, at, tables);
    if (word !== null) return { at, end: at + 1, lemma: word };
    const known = at > first ? knownAt(at) : null;
    if (known) return { at, end: at + known.tokens, lemma: known.lemma };
    const isAdjective = ['adjectival', 'modifier'].some(
      (name) => stream.find(at, pack.classId(name)) !== null,
    );
    if (!isAdjective) return null;
  }
  return null;
}

/** The dictionary form of a body in one word («Центризбирком» of «Центризбиркома»): the shortest that the pack has, too. */
function ministryLemma(section: Section, at: number): string | null {
  const { pack, stream } = section;
  const id = pack.classId('ministry');
  if (!stream.find(at, id)) return null;
  const word = textAt(section, at);
  const lemmas = readSurname(word, nameTables(pack))
    .map(({ lemma }) => lemma)
    .filter((lemma) => pack.lexicon.readings(toKey(lemma)).some((reading) => reading.class === id));
  return lemmas.reduce((best, lemma) => (lemma.length < best.length ? lemma : best), word);
}

/** «ТЮЗ» of «ТЮЗа»: only letters of both sizes can be such a form. */
const shortNameAt = (section: Section, at: number, tables: NameTables): string | null =>
  section.stream.tokens[at]?.casing === 'mixed' ? acronymOf(textAt(section, at), tables) : null;

function textAt({ article, stream }: Section, at: number): string {
  const token = stream.tokens[at];
  return token ? article.raw.slice(token.start, token.end) : '';
}

function genderOf(lemma: string, { genders }: NameTables): NounGender {
  const word = lemma.toLowerCase().split(' ')[0] ?? '';
  for (const [gender, endings] of genders) {
    if (endings.some((end) => word.endsWith(end))) return gender;
  }
  return 'm';
}

const withCaseOf = (word: string, letter: string): string =>
  letter === letter.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
