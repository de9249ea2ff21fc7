import { toKey } from '../../../text/index.js';
import type { Section } from '../../section.js';
import { basesOf, nominative } from '../forms/adjective.js';
import type { Draft } from '../forms/draft.js';
import { nameTables, type NameTables } from '../sound/name-tables.js';
import { usualLemma } from '../forms/place-lemma.js';
import { romanise } from '../sound/romanise.js';

/** A name of the gazetteer inside another. */
export interface KnownWord {
  readonly text: string;
  readonly tokens: number;
  /** «иорданский»: a state by its adjective. */
  readonly isDemonym: boolean;
}

/** What the gazetteer says of the parts of a name. */
export interface KnownNames {
  /** The name that begins at a token. */
  readonly nameAt: (index: number) => KnownWord | null;
  /** English of a place by its key. */
  readonly placeOf: (key: string) => string | null;
  /** How well-known bearers spell a word, by its key. */
  readonly spelling: (key: string) => string | undefined;
}

/** What a word of a name gives its English one. */
interface Piece {
  /** `unknown`: a common word that the pack cannot translate. */
  readonly kind: 'head' | 'gloss' | 'direction' | 'name' | 'link' | 'state' | 'unknown';
  readonly text: string;
  /** Whether it is an adjective, and whether it is feminine, where the pack tells by the ending (Arabic). */
  readonly isAdjective?: boolean;
  readonly isFeminine?: boolean;
  /** Whether it is a word that no list has, written with the letters of English. */
  readonly isGuess?: boolean;
}

/** A name in English, and whether anything in it is a name at all. */
export interface EnglishName {
  /** Null when its head or a common word of it has no translation. */
  readonly text: string | null;
  /** Whether it says only what kind of thing is meant: «террористическая организация». */
  readonly isGeneric: boolean;
}

/** Words that the pack translates by these join others. */
const LINKS = new Set(['for', 'of', 'on', 'in', 'and', 'against', 'to', 'under']);
const OF = ' of';

/**
 * The English name of an organisation or place whose head the pack can translate: «مطار كسلا» is Kassala Airport, «комитет по
 * обороне» Committee for Defence. A name is in one language: half a translation is none.
 */
export function englishName(
  { section, first, end }: Pick<Draft, 'section' | 'first' | 'end'>,
  known: KnownNames,
): EnglishName {
  if (!saysMore(section, first, end)) return UNTRANSLATED;
  const { words } = nameTables(section.pack);
  const all = piecesOf(section, first, end, known);
  const pieces = all.filter(({ kind }) => kind !== 'state');
  const states = all.flatMap(({ kind, text }) => (kind === 'state' ? [text] : []));
  const headAt = pieces.findIndex(({ kind }) => kind === 'head');
  const head = pieces[headAt];
  const generic =
    (states.length === 0 && isGeneric(section, first, end)) || isWeak(section, first, pieces);
  // «Западная Суматра»
  const [side, ...places] = pieces;
  const isSide = side?.kind === 'direction' && places.length > 0;
  if (isSide && places.every(({ kind }) => kind === 'name'))
    return { text: textOf(pieces), isGeneric: false };
  if (!head || pieces.some(({ kind }) => kind === 'unknown')) {
    return { text: null, isGeneric: head !== undefined && generic };
  }
  const modifiers = withoutEchoes(pieces.slice(headAt + 1));
  const own = ownAdjective(head, modifiers);
  const opens = head.text.endsWith(OF);
  const before = [...pieces.slice(0, headAt), ...(own && opens ? [own] : [])].map(
    ({ text }) => text,
  );
  const rest = own ? modifiers.slice(0, -1) : modifiers;
  const ordered = words.isReversed ? reversed(rest) : rest;
  const behind = own && !opens ? [own, ...ordered] : ordered;
  return {
    text:
      compose(head.text, before, behind) +
      (states.length > 0 ? `${OF} ${states.join(' and ')}` : ''),
    isGeneric: generic,
  };
}

const UNTRANSLATED: EnglishName = { text: null, isGeneric: false };

/** Classes of words that are the head of a name, or of whole names of bodies. */
const TELLING = [
  'org-head',
  'seat-head',
  'place-head',
  'region',
  'settlement',
  'ministry',
  'compound',
];

/** Whether a name has a word beside proper ones: a head, or a direction. */
function saysMore({ pack, stream }: Section, first: number, end: number): boolean {
  const telling = pack.classIds(TELLING);
  const { directions } = nameTables(pack);
  for (let at = first; at < end; at++) {
    for (const id of telling) if (stream.find(at, id) !== null) return true;
    if (directions.find(stream.tokens[at]?.key ?? '') !== null) return true;
  }
  return false;
}

/**
 * «لجنة الأمن والدفاع النيابية»: the last adjective behind two joined nouns is the head's when it agrees with the head and not with the
 * noun in front of it.
 */
function ownAdjective(head: Piece, modifiers: readonly Piece[]): Piece | null {
  const [noun, last] = modifiers.slice(-2);
  if (!noun || !last || !modifiers.some(({ kind, text }) => kind === 'link' && text === 'and'))
    return null;
  const agrees = (piece: Piece): boolean => piece.isFeminine === last.isFeminine;
  const isOwn = noun.kind === 'gloss' && last.isAdjective === true && agrees(head) && !agrees(noun);
  return isOwn ? last : null;
}

function compose(head: string, before: readonly string[], behind: readonly Piece[]): string {
  const opens = head.endsWith(OF);
  // "Security and Defence Committee", but "Ministry of Security and Defence"
  const isTurn = ({ kind, text }: Piece): boolean =>
    kind === 'link' && (opens || before.length > 0 || text !== 'and');
  const link = behind.findIndex(isTurn);
  const near = link < 0 ? behind : behind.slice(0, link);
  const close = textOf(near);
  const far = link < 0 ? '' : textOf(behind.slice(link));
  const bare = opens ? head.slice(0, -OF.length) : head;
  const joined = (...parts: readonly string[]): string =>
    parts.filter((part) => part !== '').join(' ');
  if (close === '') return joined(...before, bare, far);
  // "Council of Ministers of Italy"
  if (!opens && bare.includes(`${OF} `) && near.every(({ kind }) => kind === 'name'))
    return joined(...before, bare, 'of', close, far);
  if (opens) return joined(...before, head, ofOwner(near), far);
  if (before.length > 0) return joined(...before, bare, 'of', ofOwner(near), far);
  // «Академия наук Молдавии»: whose it is stands apart from what it is for.
  const [owner, ...purpose] = [...near].reverse();
  if (owner?.kind === 'name' && purpose.length > 0 && purpose.every(({ kind }) => kind === 'gloss'))
    return joined(textOf(purpose.reverse()), bare, 'of', owner.text, far);
  return joined(close, bare, far);
}

/** "Defence of Abkhazia": the name of whose body it is stands apart from what the body is for, whichever came first. */
function ofOwner(pieces: readonly Piece[]): string {
  const [purpose, owner] = [false, true].map((isName) =>
    textOf(pieces.filter(({ kind }) => (kind === 'name') === isName)),
  );
  return [purpose, owner].filter((text) => text !== '').join(`${OF} `);
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces.flatMap(({ text }) => (text === '' ? [] : [text])).join(' ');

/** «التربية والتعليم» is Education, once: a word goes with its link when it has just been said. */
const withoutEchoes = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(({ kind, text }, at) => {
    const isEcho = kind !== 'link' && text === pieces[at - 2]?.text;
    const leadsToEcho = kind === 'link' && pieces[at + 1]?.text === pieces[at - 1]?.text;
    return !isEcho && !leadsToEcho;
  });

/**
 * Modifiers in the order of English: names first («منطقة كسلا العسكرية» is Kassala Military Region), whose words stay as they are; what is
 * linked stays behind.
 */
function reversed(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let group: Piece[][] = [];
  const flush = (): void => {
    const isName = ([piece]: readonly Piece[]): boolean => piece?.kind === 'name';
    const runs = group.reverse();
    for (const run of [...runs.filter(isName), ...runs.filter((one) => !isName(one))])
      result.push(...run);
    group = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'link') {
      flush();
      result.push(piece);
      continue;
    }
    const last = group.at(-1);
    if (piece.kind === 'name' && last?.[0]?.kind === 'name') last.push(piece);
    else group.push([piece]);
  }
  flush();
  return result;
}

function piecesOf(section: Section, first: number, end: number, known: KnownNames): Piece[] {
  const tables = nameTables(section.pack);
  const { words, joining } = tables;
  const { tokens } = section.stream;
  const pieces: Piece[] = [];
  let hasHead = false;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') continue;
    const name = known.nameAt(at);
    if (name && at + name.tokens <= end && name.tokens < end - first) {
      pieces.push({ kind: name.isDemonym ? 'state' : 'name', text: name.text });
      at += name.tokens - 1;
      continue;
    }
    const body =
      section.stream.longest(at, section.pack.classId('ministry')) ??
      section.stream.longest(at, section.pack.classId('compound'));
    if (typeof body?.value === 'string' && at + body.length <= end) {
      pieces.push({ kind: hasHead ? 'gloss' : 'head', text: body.value });
      hasHead = true;
      at += body.length - 1;
      continue;
    }
    const raw = section.article.raw.slice(token.start, token.end);
    const joined = joining.find((start) => token.key.startsWith(start));
    const link = joined === undefined ? undefined : words.gloss.find(joined);
    if (link && at > first) pieces.push({ kind: 'link', text: link });
    const english = words.gloss.find(token.key);
    if (english === null) {
      // «للبنوك»: of a word that has melted with its particle the article's second letter is left.
      const cut = token.fused ? 1 : link && at > first ? joined?.length : 0;
      const bare = raw.slice(cut);
      const text = romanised(section, at, bare, known);
      const kind = token.casing === 'lower' ? 'unknown' : 'name';
      pieces.push({ kind, text, isGuess: kind === 'name' });
    } else if (LINKS.has(english)) pieces.push({ kind: 'link', text: english });
    else if (!hasHead && isHead(section, at)) {
      hasHead = true;
      pieces.push({ kind: 'head', text: english, ...formOf(token.key, tables) });
    } else
      pieces.push({
        ...formOf(token.key, tables),
        kind: isDirection(section, token.key) && !hasHead ? 'direction' : 'gloss',
        text: english.endsWith(OF) ? english.slice(0, -OF.length) : english,
      });
  }
  return pieces;
}

/** What the ending of a word tells where adjectives stand behind and are made with one ending. */
function formOf(key: string, { nisba, genders }: NameTables): Partial<Piece> {
  if (nisba === '') return {};
  const feminine = genders.find(([gender]) => gender === 'f')?.[1] ?? [];
  const end = feminine.find((ending) => key.endsWith(ending));
  const stem = end === undefined ? key : key.slice(0, -end.length);
  return { isFeminine: end !== undefined, isAdjective: stem.endsWith(nisba) };
}

const isDirection = ({ pack }: Section, key: string): boolean =>
  nameTables(pack).directions.find(key) !== null;

const HEADS = ['org-head', 'seat-head', 'place-head', 'region', 'settlement'];

const isHead = ({ pack, stream }: Section, at: number): boolean =>
  pack.classIds(HEADS).some((id) => stream.find(at, id)?.length === 1);

/** Whether a head that is an everyday word stands before a word that no list has: «قوات النظام». */
const isWeak = ({ pack, stream }: Section, head: number, pieces: readonly Piece[]): boolean =>
  stream.find(head, pack.classId('weak-head')) !== null &&
  pieces.some(({ isGuess }) => isGuess === true);

/** Whether beside its head every word says only of what kind it is. */
function isGeneric(section: Section, first: number, end: number): boolean {
  const { stream, pack } = section;
  const { generic } = nameTables(pack).words;
  let hasHead = false;
  for (let at = first; at < end; at++) {
    const token = stream.tokens[at];
    if (token?.kind === 'number') return false;
    if (token?.kind !== 'word' || token.clitic) continue;
    // A capital makes a name of it: «Национальный банк».
    if (token.casing === 'capital') return false;
    if (!hasHead && isHead(section, at)) hasHead = true;
    else if (generic.find(token.key) === null) return false;
  }
  return true;
}

/** A word of a name in Latin letters: the place that it is an adjective of, else as a dictionary would have it. */
function romanised(section: Section, at: number, word: string, known: KnownNames): string {
  const { pack, stream } = section;
  const tables = nameTables(pack);
  let lemma = usualLemma(word, tables);
  if (stream.find(at, pack.classId('adjectival')) !== null) {
    for (const base of basesOf(word, tables)) {
      const place = known.placeOf(toKey(base));
      if (place !== null) return place;
    }
    lemma = nominative(word, 'm', tables);
  }
  return romanise(lemma, tables.romanisation, known.spelling);
}
