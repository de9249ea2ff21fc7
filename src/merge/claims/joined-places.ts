import type { LineMention } from '../../types/article-line.js';
import type { ActorMention } from '../../types/index.js';
import { pushTo } from '../common/collect.js';
import { sortedSet } from '../common/order.js';

/** So few characters between two names are a conjunction or a comma. */
const CONJUNCTION = 5;

/** States that a sentence names. */
export interface NamedStates {
  /** Those that it names only together with others, with these: "in Northland and Southland". */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  /** All together, where it names no others. */
  readonly all: readonly string[] | null;
}

/** By sentence, the states that it names, where some are named together. */
export type JoinedPlaces = ReadonlyMap<number, NamedStates>;

function isState(mention: LineMention): mention is ActorMention {
  return (
    mention.kind === 'actor' &&
    mention.use === 'name' &&
    !mention.nested &&
    mention.type === 'state'
  );
}

const entityOf = ({ entity }: ActorMention): string => entity;

const areJoined = (a: ActorMention, b: ActorMention): boolean =>
  a.entity !== b.entity && b.start - a.end <= CONJUNCTION;

/** Names that follow each other with nothing but a conjunction between them, together. */
function inRuns(places: readonly ActorMention[]): readonly (readonly ActorMention[])[] {
  const runs: ActorMention[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && areJoined(last, place)) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

function joinedIn(places: readonly ActorMention[]): NamedStates {
  const runs = inRuns(places);
  const together = runs.filter(({ length }) => length > 1);
  const alone = new Set(runs.flatMap((run) => (run.length === 1 ? run.map(entityOf) : [])));
  const joined = together.flatMap((run) => {
    const ids = sortedSet(run.map(entityOf));
    return ids.filter((id) => !alone.has(id)).map((id) => [id, ids] as const);
  });
  const [first] = together;
  const isAll = first !== undefined && together.length === 1 && alone.size === 0;
  return { joined: new Map(joined), all: isAll ? sortedSet(first.map(entityOf)) : null };
}

/** Finds the states that sentences name together with others. */
export function joinedPlaces(mentions: readonly LineMention[]): JoinedPlaces {
  const named = new Map<number, ActorMention[]>();
  for (const mention of mentions) if (isState(mention)) pushTo(named, mention.sentence, mention);
  return new Map([...named].map(([sentence, places]) => [sentence, joinedIn(places)]));
}
