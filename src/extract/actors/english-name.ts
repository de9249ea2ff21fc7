import type { Section } from '../section.js';
import type { Draft } from './draft.js';
import { nameTables } from './name-tables.js';
import { usualLemma } from './place-lemma.js';
import { romanise } from './romanise.js';

/** A name of the gazetteer inside another. */
export interface KnownWord {
  readonly text: string;
  readonly tokens: number;
  /** «иорданский»: a state by its adjective. */
  readonly isDemonym: boolean;
}

type NameAt = (index: number) => KnownWord | null;

/** What a word of a name gives its English one. */
interface Piece {
  readonly kind: 'head' | 'gloss' | 'name' | 'link' | 'state';
  readonly text: string;
}

/** A name in English, and whether anything in it is a name at all. */
export interface EnglishName {
  readonly text: string;
  /** Whether it says only what kind of thing is meant: «террористическая организация». */
  readonly isGeneric: boolean;
}

/** Words that the pack translates by these join others. */
const LINKS = new Set(['for', 'of', 'on', 'in', 'and', 'against', 'to', 'under']);
const OF = ' of';

/**
 * The English name of an organisation or place whose head the pack can translate: «مطار كسلا» is Kassala Airport, «комитет по
 * обороне» Committee for Defence. `nameAt` tells names of the gazetteer inside it. Null when its head has no translation.
 */
export function englishName(
  { section, first, end }: Pick<Draft, 'section' | 'first' | 'end'>,
  nameAt: NameAt,
  learnt: (key: string) => string | undefined,
): EnglishName | null {
  const { words } = nameTables(section.pack);
  const all = piecesOf(section, first, end, nameAt, learnt);
  const pieces = all.filter(({ kind }) => kind !== 'state');
  const state = all.find(({ kind }) => kind === 'state');
  const headAt = pieces.findIndex(({ kind }) => kind === 'head');
  const head = pieces[headAt];
  if (!head) return null;
  const before = pieces.slice(0, headAt).map(({ text }) => text);
  const modifiers = withoutEchoes(pieces.slice(headAt + 1));
  const behind = words.isReversed ? reversed(modifiers) : modifiers;
  return {
    text: compose(head.text, before, behind) + (state ? `${OF} ${state.text}` : ''),
    isGeneric: !state && isGeneric(section, first, end),
  };
}

function compose(head: string, before: readonly string[], behind: readonly Piece[]): string {
  const link = behind.findIndex(({ kind }) => kind === 'link');
  const close = textOf(link < 0 ? behind : behind.slice(0, link));
  const far = link < 0 ? '' : textOf(behind.slice(link));
  const opens = head.endsWith(OF);
  const bare = opens ? head.slice(0, -OF.length) : head;
  const joined = (...parts: readonly string[]): string =>
    parts.filter((part) => part !== '').join(' ');
  if (close === '') return joined(...before, bare, far);
  if (opens) return joined(...before, head, close, far);
  return before.length > 0 ? joined(...before, bare, 'of', close, far) : joined(close, bare, far);
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(' ');

/** «التربية والتعليم» is Education, once: a word goes with its link when it has just been said. */
const withoutEchoes = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(({ kind, text }, at) => {
    const isEcho = kind !== 'link' && text === pieces[at - 2]?.text;
    const leadsToEcho = kind === 'link' && pieces[at + 1]?.text === pieces[at - 1]?.text;
    return !isEcho && !leadsToEcho;
  });

/** Modifiers in the order of English; the words of one name stay as they are, and what is linked stays behind. */
function reversed(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let group: Piece[][] = [];
  const flush = (): void => {
    for (const run of group.reverse()) result.push(...run);
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

function piecesOf(
  section: Section,
  first: number,
  end: number,
  nameAt: NameAt,
  learnt: (key: string) => string | undefined,
): Piece[] {
  const { words, romanisation, joining } = nameTables(section.pack);
  const { tokens } = section.stream;
  const pieces: Piece[] = [];
  let hasHead = false;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') continue;
    const name = nameAt(at);
    if (name && at + name.tokens <= end && name.tokens < end - first) {
      pieces.push({ kind: name.isDemonym ? 'state' : 'name', text: name.text });
      at += name.tokens - 1;
      continue;
    }
    const body = section.stream.find(at, section.pack.classId('ministry'));
    if (typeof body?.value === 'string') {
      pieces.push({ kind: hasHead ? 'gloss' : 'head', text: body.value });
      hasHead = true;
      continue;
    }
    const raw = section.article.raw.slice(token.start, token.end);
    const joined = joining.find((start) => token.key.startsWith(start));
    const link = joined === undefined ? undefined : words.gloss.find(joined);
    if (link && at > first) pieces.push({ kind: 'link', text: link });
    const english = words.gloss.find(token.key);
    if (english === null) {
      const bare = link && at > first ? raw.slice(joined?.length) : raw;
      pieces.push({
        kind: 'name',
        text: romanise(stemOf(section, at, bare), romanisation, learnt),
      });
    } else if (LINKS.has(english)) pieces.push({ kind: 'link', text: english });
    else if (!hasHead && isHead(section, at)) {
      hasHead = true;
      pieces.push({ kind: 'head', text: english });
    } else
      pieces.push({
        kind: 'gloss',
        text: english.endsWith(OF) ? english.slice(0, -OF.length) : english,
      });
  }
  return pieces;
}

const HEADS = ['org-head', 'place-head', 'region', 'settlement'];

const isHead = ({ pack, stream }: Section, at: number): boolean =>
  HEADS.some((name) => stream.find(at, pack.classId(name)) !== null);

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

/** The name behind an adjective («Кингисепп» of «Кингисеппском»); any other word as a dictionary would have it. */
function stemOf(section: Section, at: number, word: string): string {
  const { pack, stream } = section;
  const tables = nameTables(pack);
  const small = word.toLowerCase();
  if (stream.find(at, pack.classId('adjectival')) === null) return usualLemma(word, tables);
  for (const end of tables.agreement.keys()) {
    const stem = small.endsWith(end) ? small.slice(0, -end.length) : '';
    const suffix = tables.adjectiveSuffixes.find((last) => stem.endsWith(last));
    if (suffix !== undefined) return word.slice(0, stem.length - suffix.length);
  }
  return word;
}
