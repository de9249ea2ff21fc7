import type { Reading } from '../../../match/index.js';
import { ACTOR_TYPES } from '../../../types/actor.js';
import { PEOPLE_RULE } from '../../parties.js';
import type { Draft } from '../forms/draft.js';

/** Makes a mention known to rules, under `<actor>` and its type, as a demonym or as a state's people. */
export function provide(draft: Draft, value: number): void {
  for (const id of classesOf(draft)) put(draft, id, value);
}

/** Makes a name known that its context must confirm. */
export function provideMaybe(draft: Draft, value: number): void {
  put(draft, draft.section.pack.classId('maybe-actor'), value);
}

/** The mention that a reading was made of, where rules give it back: one of `drafts`, by its index there. */
export const providedBy = (
  reading: Pick<Reading, 'value'> | null | undefined,
  drafts: readonly Draft[],
): Draft | undefined => (typeof reading?.value === 'number' ? drafts[reading.value] : undefined);

function put({ section, first, end }: Draft, id: number, value: number): void {
  section.stream.add(first, { class: id, length: end - first, value, features: 0 });
}

/** Lists of classes by what is provided; each stands alone, so that a pack looks it up once. */
const NATIONAL = ['national'];
const DEMONYM = ['demonym'];
const TYPES = new Map(ACTOR_TYPES.map((type) => [type, ['actor', type]]));
const NONE: readonly string[] = [];

const classesOf = ({ rule, use, type, section: { pack } }: Draft): readonly number[] => {
  if (rule === PEOPLE_RULE) return pack.classIds(NATIONAL);
  return pack.classIds(use === 'adjective' ? DEMONYM : (TYPES.get(type) ?? NONE));
};
