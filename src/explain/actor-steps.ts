import { isLocalEntity } from '../types/actor.js';
import type { ActorMention } from '../types/index.js';

const USES: Readonly<Record<ActorMention['use'], string>> = {
  name: 'used as a name',
  adjective: 'used as an adjective',
  metonym: 'a place that stands for its government',
  description: 'a description, no name of its own',
};

/** An actor in words: `Iraq (Q796), state`. */
export function actorValue({ name, entity, type }: ActorMention): string {
  return `${name} (${entity}), ${type}`;
}

/** How an actor came about. */
export function actorSteps({ entity, lemma, use, nested, text }: ActorMention): string[] {
  return [
    ...(lemma === text ? [] : [`dictionary form «${lemma}»`]),
    USES[use],
    ...(nested ? ['inside a longer name'] : []),
    isLocalEntity(entity)
      ? 'in no list: its id is made from the consonants of the name, equal in every script'
      : 'known to the gazetteer, or to the names given with --entities',
  ];
}
