import type { Section } from '../../section.js';

/**
 * Words by which people are affected rather than hurt («пострадали», «госпитализированы», "victims") have a value: `any` for those that every
 * flood, illness or fraud goes with, `illness` for those that tell of wounds unless somebody is ill («إصابة بالكوليرا»). What they suffer from
 * has the value `illness` or `harm`.
 */
export function isAffectedBy(
  section: Section,
  word: number,
  causes: readonly (readonly [from: number, to: number])[],
): boolean {
  const { pack, stream } = section;
  const verb = stream.longest(word, pack.classId('affected-verb'));
  if (!verb) return false;
  const affecting = pack.classId('affecting');
  for (const [from, to] of causes) {
    for (let at = Math.max(0, from); at < to; at++) {
      const cause = stream.find(at, affecting);
      if (cause && (verb.value === 'any' || cause.value === 'illness')) return true;
    }
  }
  return verb.value === 'illness' && isOfTheSick(section, word);
}

/** Tokens around a word in which an accident or an attack says how somebody was hurt. */
const HAPPENING_REACH = 14;
/** How often an article on an illness names one. */
const LEAST_NAMED = 2;

/** «За добу госпіталізували 1862 людини»: in an article on an illness, where no accident or attack stands near. */
function isOfTheSick(section: Section, word: number): boolean {
  const { pack, stream } = section;
  if (illnessesIn(section) < LEAST_NAMED) return false;
  const from = Math.max(0, word - HAPPENING_REACH);
  return !stream.holds(from, word + HAPPENING_REACH, pack.classId('happening'));
}

const named = new WeakMap<Section, number>();

/** How often a section names an illness. */
function illnessesIn(section: Section): number {
  const known = named.get(section);
  if (known !== undefined) return known;
  const { pack, stream } = section;
  const id = pack.classId('affecting');
  const count = stream.tokens.filter((_, at) => stream.find(at, id)?.value === 'illness').length;
  named.set(section, count);
  return count;
}
