import { toKey } from '../../../text/index.js';
import type { Section } from '../../section.js';
import { basesOf, nominative } from '../forms/adjective.js';
import { usualLemma } from '../forms/place-lemma.js';
import { nameTables, type NameTables } from '../sound/name-tables.js';
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
export interface Piece {
  /** `unknown`: a common word that the pack cannot translate. */
  readonly kind: 'head' | 'gloss' | 'direction' | 'name' | 'link' | 'state' | 'unknown';
  readonly text: string;
  /** Whether it is an adjective, and whether it is feminine, where the pack tells by the ending (Arabic). */
  readonly isAdjective?: boolean;
  readonly isFeminine?: boolean;
  /** Whether it is a word that no list has, written with the letters of English. */
  readonly isGuess?: boolean;
}

/** Words that the pack translates by these join others. */
const LINKS = new Set(['for', 'of', 'on', 'in', 'and', 'against', 'to', 'under']);
/** How heads end that stand before the rest of a name. */
export const OF = ' of';

/** The words of a name, each with its English one. */
export function piecesOf(section: Section, first: number, end: number, known: KnownNames): Piece[] {
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

/** Whether a word is the head of a name. */
export const isHead = ({ pack, stream }: Section, at: number): boolean =>
  pack.classIds(HEADS).some((id) => stream.find(at, id)?.length === 1);

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
