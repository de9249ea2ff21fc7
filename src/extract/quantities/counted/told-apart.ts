import type { QuantityCategory } from '../../../types/index.js';
import { perObject } from '../../per-pack.js';
import type { Section } from '../../section.js';
import { categoryOf, FATE_CLASSES, HURT } from '../common/vocabulary.js';

/** Classes of words that tell of killed or of wounded. */
const TELLING = [...FATE_CLASSES, 'counted', 'zero-noun'] as const;

/** What a text tells of, by words that leave no doubt which of both it is. */
const toldIn = perObject(({ pack, stream }: Section): ReadonlySet<QuantityCategory> => {
  const ids = pack.classIds(TELLING);
  const doubtful = pack.classId('told-apart');
  const told = new Set<QuantityCategory>();
  for (let at = 0; at < stream.tokens.length && told.size < HURT.size; at++) {
    if (stream.find(at, doubtful)) continue;
    for (const { class: id, value } of stream.at(at)) {
      const category = ids.includes(id) ? categoryOf(value) : null;
      if (category && HURT.has(category)) told.add(category);
    }
  }
  return told;
});

/**
 * «40 пострадавших», «12 двухсотых»: casualties, unless the text tells the killed from the wounded; then those of the two that the noun
 * at a token means.
 */
export function asTold(
  section: Section,
  at: number,
  category: QuantityCategory | null,
): QuantityCategory | null {
  if (category !== 'casualties') return category;
  const noun = section.stream.longest(at, section.pack.classId('told-apart'));
  const meant = noun && categoryOf(noun.value);
  if (!meant) return category;
  const told = toldIn(section);
  return told.has('killed') || (meant === 'killed' && told.has('wounded')) ? meant : category;
}
