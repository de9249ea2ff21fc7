import { OF, type Piece } from './english-pieces.js';

/**
 * «لجنة الأمن والدفاع النيابية»: the last adjective behind two joined nouns is the head's when it agrees with the head and not with the
 * noun in front of it.
 */
export function ownAdjective(head: Piece, modifiers: readonly Piece[]): Piece | null {
  const [noun, last] = modifiers.slice(-2);
  if (!noun || !last || !modifiers.some(({ kind, text }) => kind === 'link' && text === 'and'))
    return null;
  const agrees = (piece: Piece): boolean => piece.isFeminine === last.isFeminine;
  const isOwn = noun.kind === 'gloss' && last.isAdjective === true && agrees(head) && !agrees(noun);
  return isOwn ? last : null;
}

/** The English words in their order: what is linked stays behind. */
export function compose(head: string, before: readonly string[], behind: readonly Piece[]): string {
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

/** The words of pieces, one after the other. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces.flatMap(({ text }) => (text === '' ? [] : [text])).join(' ');

/** «التربية والتعليم» is Education, once: a word goes with its link when it has just been said. */
export const withoutEchoes = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(({ kind, text }, at) => {
    const isEcho = kind !== 'link' && text === pieces[at - 2]?.text;
    const leadsToEcho = kind === 'link' && pieces[at + 1]?.text === pieces[at - 1]?.text;
    return !isEcho && !leadsToEcho;
  });

/**
 * Modifiers in the order of English: names first («منطقة كسلا العسكرية» is Kassala Military Region), whose words stay as they are; what is
 * linked stays behind.
 */
export function reversed(pieces: readonly Piece[]): Piece[] {
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
