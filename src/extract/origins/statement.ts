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

/**
 * The parties named beside a joint statement: right behind it («заявление правительств США и Ирака»), between its words, else before
 * it («США и Ирак выпустили …»). A body counts as the state that it belongs to.
 */
export function partiesOf(
  section: Section,
  sentence: number,
  { first, end }: Citation,
  actors: readonly ActorMention[],
): readonly ActorMention[] {
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const inside = partiesIn(section, first, Math.min(endToken, end + REACH), actors);
  if (inside.length >= 2) return inside.slice(0, 2);
  const before = partiesIn(section, Math.max(firstToken, first - 2 * REACH), first, actors);
  return before.length >= 2 ? before.slice(-2) : [];
}

function partiesIn(
  { stream, pack }: Section,
  from: number,
  to: number,
  actors: readonly ActorMention[],
): ActorMention[] {
  const classes = [pack.classId('actor'), pack.classId('demonym')];
  const found: ActorMention[] = [];
  for (let at = from; at < to; at++) {
    for (const { class: id, value } of stream.at(at)) {
      const actor = classes.includes(id) && typeof value === 'number' ? actors[value] : undefined;
      if (!actor || !PARTIES.has(actor.type)) continue;
      if (!found.some(({ entity }) => entity === actor.entity)) found.push(actor);
    }
  }
  return found;
}

/** The statement's key and name; null when fewer than two parties are known. */
export function statementOrigin(
  section: Section,
  parties: readonly ActorMention[],
): StatementOrigin | null {
  const owners = parties.map((party) => ownerOf(section, party));
  const [a, b] = [...owners].sort((x, y) => (x.entity < y.entity ? -1 : 1));
  if (!a || !b || a.entity === b.entity) return null;
  return {
    key: `statement:${a.entity}+${b.entity}:joint`,
    name: `joint statement of ${a.name} and ${b.name}`,
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
