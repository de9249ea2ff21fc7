import type { Section } from '../../section.js';
import type { Draft } from '../forms/draft.js';
import { nameTables } from '../sound/name-tables.js';
import { compose, ownAdjective, reversed, textOf, withoutEchoes } from './english-order.js';
import { isHead, OF, piecesOf, type KnownNames, type Piece } from './english-pieces.js';

/** A name in English, and whether anything in it is a name at all. */
export interface EnglishName {
  /** Null when its head or a common word of it has no translation. */
  readonly text: string | null;
  /** Whether it says only what kind of thing is meant: «террористическая организация». */
  readonly isGeneric: boolean;
}

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
