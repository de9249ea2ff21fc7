import { sentenceOf, type Section } from '../../section.js';
import type { Draft, Identity } from '../forms/draft.js';
import { hasCapitals } from '../shapes/capitals.js';

/** A draft with whom it names. */
export interface Named {
  readonly draft: Draft;
  readonly identity: Identity;
}

/** The names of an article by the tokens at which they begin and end. */
export class NamesByPlace {
  readonly #from = new Map<number, Named[]>();
  readonly #to = new Map<number, Named[]>();
  readonly #taken: Uint8Array;

  constructor(names: readonly Named[], tokens: number) {
    this.#taken = new Uint8Array(tokens);
    for (const named of names) {
      const { first, end } = named.draft;
      this.#from.set(first, [...(this.#from.get(first) ?? []), named]);
      this.#to.set(end, [...(this.#to.get(end) ?? []), named]);
      this.#taken.fill(1, first, end);
    }
  }

  /** Whether a name covers a token. */
  covers(at: number): boolean {
    return this.#taken[at] === 1;
  }

  beginningAt(at: number, fits: (draft: Draft) => boolean): Named | null {
    return this.#from.get(at)?.find(({ draft }) => fits(draft)) ?? null;
  }

  endingAt(at: number, fits: (draft: Draft) => boolean): Named | null {
    return this.#to.get(at)?.find(({ draft }) => fits(draft)) ?? null;
  }
}

/** «президент Украины», «российский лидер», "the president": a post, and whose it is. */
export interface Post {
  readonly section: Section;
  readonly sentence: number;
  /** Where its words begin that no country's name or adjective belongs to. */
  readonly at: number;
  /** Tokens `[first, end)`, with the country's name or adjective. */
  readonly first: number;
  readonly end: number;
  /** The same in every language: `president`. */
  readonly kind: string;
  /** The country, region or town; null where none is named. */
  readonly owner: Named | null;
  /** Whether «страны» stands for the country. */
  readonly isOfCountry: boolean;
  /** Where its country stands: «украинский президент», "Ukraine's president" are before it. */
  readonly isOwnerBefore: boolean;
}

/** Posts of a region or a town, which states do not have. */
const LOCAL = new Set(['governor', 'mayor']);
const POSSESSIVE = "'s";

/** The posts that the sentences of a section name, with or without their holders. */
export function postsOf(section: Section, names: NamesByPlace): readonly Post[] {
  const { pack, stream } = section;
  const [post, construct] = [pack.classId('post'), pack.classId('post-construct')];
  return section.sentences.flatMap((sentence) => {
    const { firstToken, endToken } = sentenceOf(section, sentence);
    const posts: Post[] = [];
    for (let at = firstToken; at < endToken; at++) {
      const reading = stream.longest(at, post) ?? stream.longest(at, construct);
      if (reading === null || names.covers(at)) continue;
      const end = at + reading.length;
      const place = { section, sentence, at, kind: String(reading.value) };
      const found = withOwner(place, end, names);
      // «رئيس» without a country behind it is of a firm as often as of a state.
      if (
        (found.owner !== null || reading.class === post) &&
        !isPartOfTitle(found, end, firstToken)
      )
        posts.push(found);
      at = end - 1;
    }
    return posts;
  });
}

function withOwner(
  place: Pick<Post, 'section' | 'sentence' | 'at' | 'kind'>,
  end: number,
  names: NamesByPlace,
): Post {
  const { section, at, kind } = place;
  const { pack, stream } = section;
  const isOwner = ({ type, use }: Draft): boolean =>
    use === 'name' && (LOCAL.has(kind) ? type === 'place' || type === 'state' : type === 'state');
  const isAdjective = ({ type, use }: Draft): boolean => type === 'state' && use === 'adjective';
  const isPossessive = stream.tokens[at - 1]?.key === POSSESSIVE;
  const before = isPossessive ? names.endingAt(at - 1, isOwner) : names.endingAt(at, isAdjective);
  const post = { ...place, first: at, end, isOfCountry: false, isOwnerBefore: false };
  if (before) return { ...post, first: before.draft.first, owner: before, isOwnerBefore: true };
  const link = stream.longest(end, pack.classId('post-link'))?.length ?? 0;
  const behind =
    names.beginningAt(end + link, isOwner) ??
    // «الرئيس المصري», not «президент украинской академии»
    (hasCapitals(pack) ? null : names.beginningAt(end, isAdjective));
  if (behind) return { ...post, end: behind.draft.end, owner: behind };
  const country = stream.longest(end, pack.classId('of-country'))?.length ?? 0;
  return { ...post, end: end + country, owner: null, isOfCountry: country > 0 };
}

/** No title has more words in front of its post: "acting deputy prime minister". */
const LONGEST_LEAD = 4;

/** Whether the words of a post are only part of those of a title: "vice president", «президент-министр», "president-elect". */
function isPartOfTitle({ section, at, end }: Post, postEnd: number, from: number): boolean {
  const { pack, stream } = section;
  const role = pack.classId('role');
  if (stream.tokens[at - 1]?.key === '-' || stream.tokens[postEnd]?.key === '-') return true;
  const own = stream.longest(at, role);
  const ends = own === null ? postEnd : at + own.length;
  // «وزير الخارجية الأمريكي» is one title.
  if (ends > postEnd && ends !== end) return true;
  for (let start = Math.max(from, at - LONGEST_LEAD); start < at; start++) {
    const reading = stream.longest(start, role);
    if (reading !== null && start + reading.length > at) return true;
  }
  return false;
}
