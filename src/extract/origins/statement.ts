import type { ActorMention } from '../../types/index.js';
import { PARTIES } from '../parties.js';
import { sentenceOf, type Section } from '../section.js';
import type { Citation } from './citations.js';

/** Identity of an origin. */
export interface StatementOrigin {
  /** Equal in every language: `statement:Q30+Q796:joint`. */
  readonly key: string;
  readonly name: string;
}

/** Tokens around the words «joint statement» in which its parties stand. */
const REACH = 10;

/** A party, and the tokens of its name. */
interface Party {
  readonly actor: ActorMention;
  readonly first: number;
  readonly end: number;
}

/**
 * The parties named beside a joint statement: right behind it («заявление правительств США и Ирака»), between its words, else before
 * it («США и Ирак выпустили …»); two, with those that stand in one list with them. A body counts as the state that it belongs to.
 */
export function partiesOf(
  section: Section,
  sentence: number,
  { first, end }: Citation,
  actors: readonly ActorMention[],
): readonly ActorMention[] {
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const inside = partiesIn(section, first, Math.min(endToken, end + REACH), actors);
  if (inside.length >= FEWEST) {
    const last = inside.findIndex((_, i) => i >= FEWEST && !isListed(section, inside, i));
    return actorsOf(last === -1 ? inside : inside.slice(0, last));
  }
  const before = partiesIn(section, Math.max(firstToken, first - 2 * REACH), first, actors);
  if (before.length < FEWEST) return [];
  const tail = before.length - FEWEST;
  const apart = before.findLastIndex((_, i) => i <= tail && !isListed(section, before, i));
  return actorsOf(before.slice(Math.max(0, apart)));
}

/** A joint statement has so many parties at least. */
const FEWEST = 2;

const actorsOf = (parties: readonly Party[]): readonly ActorMention[] =>
  parties.map(({ actor }) => actor);

/** Whether nothing but commas and "and" stands between a party and the one before it: "in Egypt, China and Brazil" is no list of three. */
function isListed({ stream, pack }: Section, parties: readonly Party[], index: number): boolean {
  const [before, party] = [parties[index - 1], parties[index]];
  if (!before || !party) return false;
  const preposition = pack.classId('event-preposition');
  if (stream.find(before.first - 1, preposition)?.value === 'in') return false;
  const and = pack.classId('and');
  for (let at = before.end; at < party.first; at++) {
    if (stream.tokens[at]?.key !== ',' && !stream.find(at, and)) return false;
  }
  return true;
}

/** The parties between two tokens, each where it is first named. */
function partiesIn(
  { stream, pack }: Section,
  from: number,
  to: number,
  actors: readonly ActorMention[],
): Party[] {
  const classes = [pack.classId('actor'), pack.classId('demonym')];
  const found: Party[] = [];
  for (let first = from; first < to; first++) {
    for (const { class: id, value, length } of stream.at(first)) {
      const actor = classes.includes(id) && typeof value === 'number' ? actors[value] : undefined;
      if (!actor || !PARTIES.has(actor.type)) continue;
      const isKnown = found.some((party) => party.actor.entity === actor.entity);
      if (!isKnown) found.push({ actor, first, end: first + length });
    }
  }
  return found;
}

/** The statement's key and name; null when fewer than two parties are known. */
export function statementOrigin(
  section: Section,
  parties: readonly ActorMention[],
): StatementOrigin | null {
  const owners = new Map(
    parties.map((party) => ownerOf(section, party)).map((owner) => [owner.entity, owner.name]),
  );
  if (owners.size < FEWEST) return null;
  const sorted = [...owners].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = sorted.map(([, name]) => name);
  return {
    key: `statement:${sorted.map(([entity]) => entity).join('+')}:joint`,
    name: `joint statement of ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
  };
}

/** A government or ministry stands for its state; a metonym already has the state's entity. */
function ownerOf(
  { gazetteer, stream }: Section,
  { start, end, entity, name, type }: ActorMention,
): Pick<ActorMention, 'entity' | 'name'> {
  if (type !== 'government') return { entity, name };
  const at = stream.tokens.findIndex((token) => token.end > start);
  const keys = (i: number): string | undefined => {
    const token = stream.tokens[i];
    return token && token.start < end ? token.key : undefined;
  };
  for (let i = at; i >= 0 && keys(i) !== undefined; i++) {
    const alias = gazetteer.longest(keys, i)?.aliases.find((each) => each.entity.type === 'state');
    if (alias) return { entity: alias.entity.id, name: alias.entity.name };
  }
  return { entity, name };
}
