import type { EntityTable } from '../../../gazetteer/index.js';
import { ownerOf } from '../names/owners.js';
import { standsAlone } from './named-holders.js';
import type { Named, Post } from './posts.js';

/** A kind of post in an article: whose it is, and who holds it. */
class Office {
  /** By state those whom the article names, two at the most: of two nobody is chosen. */
  readonly holders = new Map<string | null, Named[]>();
  /** The countries whose the article says it is. */
  readonly owners = new Set<string>();
  /** Somebody else holds or held it, so that the bare word does not tell whom it means. */
  isClosed = false;

  add(state: string | null, holder: Named): void {
    const list = this.holders.get(state) ?? [];
    if (list.length < 2 && !list.some(({ identity }) => identity.id === holder.identity.id))
      this.holders.set(state, [...list, holder]);
  }
}

/** Who holds which post, as far as the article says. */
export class Offices {
  readonly #offices = new Map<string, Office>();
  readonly #entities: EntityTable;
  #isClosed = false;

  constructor(entities: EntityTable) {
    this.#entities = entities;
  }

  give(post: Post, holder: Named): void {
    // «президент Зеленский» is that of the state whose he is.
    const state = post.owner?.identity.id ?? ownerOf(holder.identity, this.#entities);
    this.#office(post.kind).add(state, holder);
    this.mention(post);
  }

  mention({ kind, owner }: Post): void {
    if (owner) this.#office(kind).owners.add(owner.identity.id);
  }

  close(kind: string): void {
    this.#office(kind).isClosed = true;
  }

  closeAll(): void {
    this.#isClosed = true;
  }

  /** The only one whom a post can mean. */
  meantBy(post: Post): Named | null {
    const offices = [...this.#offices].flatMap(([held, office]) =>
      isKindOf(held, post.kind) ? [office] : [],
    );
    if (post.owner) {
      const { id } = post.owner.identity;
      return onlyOne(offices.flatMap(({ holders }) => holders.get(id) ?? []));
    }
    if (this.#isClosed || offices.some(({ isClosed }) => isClosed) || !standsAlone(post))
      return null;
    // Each of so many offices has one state at the most, else nobody can tell.
    if (offices.some(({ owners, holders }) => owners.size > 1 || holders.size > 1)) return null;
    if (new Set(offices.flatMap(({ owners }) => [...owners])).size > 1) return null;
    return onlyOne(offices.flatMap(({ holders }) => [...holders.values()].flat()));
  }

  #office(kind: string): Office {
    const office = this.#offices.get(kind) ?? new Office();
    this.#offices.set(kind, office);
    return office;
  }
}

/** The holder where all are one. */
function onlyOne([one, ...others]: readonly Named[]): Named | null {
  if (!one) return null;
  return others.every(({ identity }) => identity.id === one.identity.id) ? one : null;
}

const HEADS = new Set(['president', 'king', 'queen', 'emir', 'sultan']);
const GOVERNING = new Set(['prime-minister', 'chancellor']);
/** Posts that others are kinds of: a head of state is a president or a king. */
const WIDER: ReadonlyMap<string, (kind: string) => boolean> = new Map([
  ['head-of-state', (kind) => HEADS.has(kind)],
  ['head-of-government', (kind) => GOVERNING.has(kind)],
  ['leader', (kind) => HEADS.has(kind) || GOVERNING.has(kind) || kind === 'supreme-leader'],
  ['minister', (kind) => kind.endsWith('-minister') && !GOVERNING.has(kind)],
]);

/** Whether who holds one post can be called by another. */
const isKindOf = (held: string, kind: string): boolean =>
  held === kind || WIDER.get(kind)?.(held) === true;
