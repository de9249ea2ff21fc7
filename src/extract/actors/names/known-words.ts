import type { EntityTable } from '../../../gazetteer/index.js';
import type { Section } from '../../section.js';
import type { Draft } from '../forms/draft.js';
import { spellingsOf } from '../sound/spellings.js';
import type { KnownNames, KnownWord } from './english-pieces.js';
import { providedBy } from './provide.js';

/** What the gazetteer says of the words inside the names that rules find in one section. */
export class KnownWords implements KnownNames {
  readonly spelling: KnownNames['spelling'];
  readonly #section: Section;
  readonly #sure: readonly Draft[];

  /** `sure`: the names of the section that are certain, made known to the rules. */
  constructor(section: Section, sure: readonly Draft[], entities: EntityTable) {
    this.#section = section;
    this.#sure = sure;
    this.spelling = spellingsOf(section, entities);
  }

  /** The dictionary form of a place that begins at a token. */
  lemmaAt(at: number): { lemma: string; tokens: number } | null {
    const { stream, pack } = this.#section;
    for (const kind of ['state', 'place'] as const) {
      const reading = stream.longest(at, pack.classId(kind));
      const draft = providedBy(reading, this.#sure);
      if (reading && draft) return { lemma: draft.lemma, tokens: reading.length };
    }
    return null;
  }

  /** The English name of what begins at a token. */
  nameAt(at: number): KnownWord | null {
    const { stream, pack } = this.#section;
    for (const kind of ['actor', 'demonym'] as const) {
      const reading = stream.longest(at, pack.classId(kind));
      const draft = providedBy(reading, this.#sure);
      if (reading && draft?.identity) {
        return { text: draft.identity.name, tokens: reading.length, isDemonym: kind === 'demonym' };
      }
    }
    return null;
  }

  /** The English name of the only place that a word names. */
  placeOf(key: string): string | null {
    const hit = this.#section.gazetteer.longest((at) => (at === 0 ? key : undefined), 0);
    const places =
      hit?.aliases.filter(({ entity, nominative }) => entity.type === 'place' && nominative) ?? [];
    return places.length === 1 ? (places[0]?.entity.name ?? null) : null;
  }
}
