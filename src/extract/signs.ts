import type { LanguagePack } from '../match/index.js';
import { perPack } from './per-pack.js';

/** What a sentence may hold, each as a bit, with the classes whose words are its sign. */
export type SignClasses = readonly (readonly [sign: number, classes: readonly string[]])[];

/**
 * By class of a pack, the signs that its words are. Most of what is asked of a sentence is about words that it does not have at all: one
 * number, made in one pass over its readings, answers that, and nobody looks for them again and again.
 */
export const signTable = (list: SignClasses): ((pack: LanguagePack) => Uint32Array) =>
  perPack((pack) => {
    const pairs = list.flatMap(([sign, names]) => pack.classIds(names).map((id) => ({ id, sign })));
    const signs = new Uint32Array(Math.max(...pairs.map(({ id }) => id)) + 1);
    for (const { id, sign } of pairs) if (id >= 0) signs[id] = (signs[id] ?? 0) | sign;
    return signs;
  });
