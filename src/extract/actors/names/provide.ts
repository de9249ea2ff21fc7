import { SHAPE_CLASSES } from '../../../match/index.js';
import { ACTOR_TYPES } from '../../../types/actor.js';
import { PEOPLE_RULE } from '../../parties.js';
import type { Section } from '../../section.js';
import type { Draft } from '../forms/draft.js';

/** Makes a mention known to rules, under `<actor>` and its type, as a demonym or as a state's people. */
export function provide(draft: Draft, value: number): void {
  for (const name of classesOf(draft)) put(draft, name, value);
}

/** Makes a name known that its context must confirm. */
export function provideMaybe(draft: Draft, value: number): void {
  put(draft, 'maybe-actor', value);
}

function put({ section, first, end }: Draft, name: string, value: number): void {
  const id = section.pack.classId(name);
  section.stream.add(first, { class: id, length: end - first, value, features: 0 });
}

const classesOf = (draft: Draft): string[] => {
  if (draft.rule === PEOPLE_RULE) return ['national'];
  if (draft.use === 'adjective') return ['demonym'];
  return ['actor', draft.type];
};

const WORKING = [
  ...(['actor', 'demonym', 'national', 'maybe-actor'] as const),
  ...SHAPE_CLASSES,
  ...ACTOR_TYPES,
];

/** Takes back everything that the stage provided while it worked. */
export function retractAll({ pack, stream }: Section): void {
  const ids = pack.classSet(WORKING);
  for (let at = 0; at < stream.tokens.length; at++) {
    if (stream.at(at).some((reading) => ids.has(reading.class))) stream.retract(at, ids);
  }
}
