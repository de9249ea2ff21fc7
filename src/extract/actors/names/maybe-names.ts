import type { EntityTable } from '../../../gazetteer/index.js';
import type { Bindings } from '../../../match/index.js';
import type { ActorType } from '../../../types/index.js';
import { nameAt, type Section } from '../../section.js';
import type { Draft } from '../forms/draft.js';
import { hasCapitals } from '../shapes/capitals.js';
import { mayBeGiven } from './given.js';
import { ownerOf } from './owners.js';
import { providedBy } from './provide.js';
import { rivalsOf } from './rivals.js';

/** What the values of the readings that the gazetteer provided point to. */
export interface KnownDrafts {
  readonly sure: readonly Draft[];
  readonly maybe: readonly Draft[];
}

const ACRONYM_TYPES: ReadonlySet<ActorType> = new Set(['organisation', 'government', 'media']);

/** A state is a place, too, and one can be in a movement: «القيادي في حماس». */
const LIKE_PLACES: ReadonlySet<string> = new Set(['state', 'armed-group']);

/** The uncertain names of a section, and what rules say of them. */
export class MaybeNames {
  readonly #section: Section;
  readonly #known: KnownDrafts;
  readonly #entities: EntityTable;

  constructor(section: Section, known: KnownDrafts, entities: EntityTable) {
    this.#section = section;
    this.#known = known;
    this.#entities = entities;
  }

  /** `never`: a type that they can't confirm; `only`: the one type that the words around can confirm where capitals don't help: «خبير مالي» is no expert of Mali. */
  confirmed(bindings: Bindings, only: string | null, never: string | null): Draft | null {
    const draft = providedBy(bindings.get('maybe-actor'), this.#known.maybe);
    if (!draft || draft.type === never || this.#liesElsewhere(bindings, draft)) return null;
    // «رحبت عمان»: that it acts does not tell which of the two it is.
    if (only === null && never === null && rivalsOf(draft).length > 0) return null;
    const isIt = draft.type === only || (only === 'place' && LIKE_PLACES.has(draft.type));
    const isOther = only !== null && !isIt && !hasCapitals(this.#section.pack);
    return !isOther && (isIt || !this.#isPersonsOutlet(draft)) ? draft : null;
  }

  /** "Atlanta, Georgia": a town of another state is no sign of this one. */
  #liesElsewhere(bindings: Bindings, { type, identity }: Draft): boolean {
    const state = ownerOf(
      providedBy(bindings.get('place'), this.#known.sure)?.identity,
      this.#entities,
    );
    return type === 'state' && state !== null && state !== identity?.id;
  }

  /** "Dawn said": an outlet with a given name, which does what persons do, too. */
  #isPersonsOutlet({ type, first }: Draft): boolean {
    return type === 'media' && mayBeGiven(this.#section, first);
  }

  /** "an AP story": letters that are a body's as nothing else says otherwise are that of the only body that bears them. */
  meantBy({ first, end }: Draft): Draft | null {
    const draft = this.#maybeAt(first);
    if (draft?.end !== end || !ACRONYM_TYPES.has(draft.type)) return null;
    const aliases = nameAt(this.#section, first, end)?.aliases ?? [];
    return aliases.every(({ entity }) => entity.id === draft.identity?.id) ? draft : null;
  }

  /** "Georgia Governor Jane Doe": a given name alone that is a state's name, too, names nobody for certain. */
  isMaybeState({ first, end }: Draft): boolean {
    return end - first === 1 && this.#maybeAt(first)?.type === 'state';
  }

  /** The uncertain name that begins at a token. */
  #maybeAt(at: number): Draft | undefined {
    const { stream, pack } = this.#section;
    return providedBy(stream.find(at, pack.classId('maybe-actor')), this.#known.maybe);
  }
}
