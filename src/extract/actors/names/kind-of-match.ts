import { parseFeatures, type Bindings, type Match } from '../../../match/index.js';
import type { ActorType } from '../../../types/index.js';
import { tokenSpan, type Section } from '../../section.js';
import { readSurname } from '../forms/declension.js';
import { nameTables } from '../sound/name-tables.js';

/**
 * What an organisation is more exactly: an outlet, where the first or last word says so («газета «Заря»», "Citizen TV"), or part of
 * a government («министерство рыболовства», "Ministry of Fisheries").
 */
export function kindOf(
  section: Section,
  type: ActorType,
  { first, end, spanFirst, spanEnd }: Match,
): ActorType {
  if (type !== 'organisation') return type;
  const { pack, stream } = section;
  const outlet = pack.classId('outlet-head');
  if (stream.find(first, outlet) ?? stream.find(end - 1, outlet)) return 'media';
  return stream.holds(spanFirst, spanEnd, pack.classId('ministry-head')) ? 'government' : type;
}

/** Whether the case of a name says that a preposition of two cases makes it no place: «з Кестнером». */
export function isPersonByCase(
  section: Section,
  bindings: Bindings,
  { spanFirst, spanEnd }: Match,
): boolean {
  const name = bindings.text('person-in');
  const features = name === null ? null : parseFeatures(name);
  if (features === null) return false;
  const { start, end } = tokenSpan(section.stream.tokens, spanFirst, spanEnd);
  const word = section.article.raw.slice(start, end);
  const readings = readSurname(word, nameTables(section.pack)).filter(
    ({ lemma }) => lemma !== word,
  );
  return readings.length > 0 && readings.every((reading) => (reading.features & features) !== 0);
}
