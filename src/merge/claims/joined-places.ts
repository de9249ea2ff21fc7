import type { LineMention } from '../../types/article-line.js';
import type { ActorMention } from '../../types/index.js';
import { pushTo } from '../common/collect.js';
import { sortedSet } from '../common/order.js';

/** So few characters between two names are a conjunction or a comma. */
const CONJUNCTION = 5;

/** By sentence, the states that it names only together with others, and with which: "in Northland and Southland". */
export type JoinedPlaces = ReadonlyMap<number, ReadonlyMap<string, readonly string[]>>;

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

function joinedIn(places: readonly ActorMention[]): ReadonlyMap<string, readonly string[]> {
  const runs = inRuns(places);
  const alone = new Set(
    runs
      .filter(({ length }) => length === 1)
      .flat()
      .map(entityOf),
  );
  return new Map(
    runs.flatMap((run) => {
      if (run.length === 1) return [];
      const ids = sortedSet(run.map(entityOf));
      return ids.filter((id) => !alone.has(id)).map((id) => [id, ids] as const);
    }),
  );
}

/** Finds the states that sentences name only together with others. */
export function joinedPlaces(mentions: readonly LineMention[]): JoinedPlaces {
  const named = new Map<number, ActorMention[]>();
  for (const mention of mentions) if (isState(mention)) pushTo(named, mention.sentence, mention);
  return new Map([...named].map(([sentence, places]) => [sentence, joinedIn(places)]));
}
