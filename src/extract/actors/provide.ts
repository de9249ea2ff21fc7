import type { Section } from '../section.js';
import type { FoundActor } from './found.js';

/** Makes a mention known to the rules of later stages, under `<actor>` and its type, or as a demonym. */
export function provide({ pack, stream }: Section, found: FoundActor, index: number): void {
  const { first, end, mention } = found;
  const length = end - first;
  const names = mention.use === 'adjective' ? ['demonym'] : ['actor', mention.type];
  for (const name of names) {
    stream.add(first, { class: pack.classId(name), length, value: index, features: 0 });
  }
}
