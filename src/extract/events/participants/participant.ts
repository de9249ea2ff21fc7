import type { NameCases } from './cases.js';
import type { ActorMention } from '../../../types/index.js';

/** The relation that the word before a name gives it; `bare` where there is none, `inside` where the name only qualifies another noun. */
export type Link =
  'bare' | 'in' | 'on' | 'from' | 'to' | 'by' | 'with' | 'against' | 'of' | 'about' | 'inside';

/** Names that stand together («США и Ирак») under one preposition. */
export interface Participant {
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly actors: readonly ActorMention[];
  readonly link: Link;
  /** An adjective («американские базы»). */
  readonly adjective: boolean;
  readonly cases: NameCases;
  /** Stands for a name before the clause: «Кувейт, который …». */
  readonly relative: boolean;
}

/** The links that prepositions are read as, by the values that packs give them. */
const LINKS: ReadonlyMap<unknown, Link> = new Map(
  (
    [
      ...(['bare', 'in', 'on', 'from', 'to', 'by', 'with'] as const),
      ...(['against', 'of', 'about', 'inside'] as const),
    ] as const
  ).map((link) => [link, link]),
);

/** The link that a value of a pack stands for. */
export const linkOf = (value: unknown): Link | undefined => LINKS.get(value);

/** A preposition that is `from` or `with`. */
export const EITHER = 'from-or-with';

/** These say where only right before the name: «в заявлении США» is not in the United States. */
export const DIRECT: ReadonlySet<Link> = new Set(['in', 'from', 'to']);
