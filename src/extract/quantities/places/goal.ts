import { hasCases } from '../../cases.js';
import { endsIn } from '../../endings.js';
import type { Section } from '../../section.js';
import type { PlacedActor } from '../common/actor-index.js';

/**
 * «переправиться в Грецию», «потрапити в місто Х»: behind a preposition of place the accusative is where a way leads, the locative where
 * somebody is. Read from the kind of place behind the preposition where one stands there, else from the name; where both cases look alike
 * («в Осло»), or nobody knows the name's dictionary form, nothing is said.
 */
export function isGoal(
  section: Section,
  preposition: number,
  { actor, first }: PlacedActor,
): boolean {
  const { pack, stream } = section;
  if (!hasCases(section) || !stream.find(preposition, pack.classId('two-way'))) return false;
  if (endsWay(section, preposition)) return true;
  const kind = first - 1 > preposition ? stream.find(first - 1, pack.classId('place-kind')) : null;
  if (kind) return stream.find(first - 1, pack.classId('goal-kind')) !== null;
  if (actor.entity.startsWith('x:')) return false;
  const lemmas = actor.lemma.split(' ');
  const cases = actor.text.split(' ').map((form, i) => caseOf(section, form, lemmas[i] ?? ''));
  return cases.includes('accusative') && !cases.includes('other');
}

/** Words of a name between the two prepositions of a way. */
const LONGEST_NAME = 5;

/** «из Ростова-на-Дону в Геленджик»: the preposition stands right behind the name of where the way began. */
function endsWay({ pack, stream }: Section, preposition: number): boolean {
  const [from, actor] = [pack.classId('direction-from'), pack.classId('actor')];
  for (let at = preposition - 1; at > preposition - 1 - LONGEST_NAME; at--) {
    const reading = stream.longest(at, actor);
    if (reading && at + reading.length === preposition) return stream.find(at - 1, from) !== null;
  }
  return false;
}

/** What the ending of a word beside its dictionary form says; null where several cases look alike. */
function caseOf(section: Section, form: string, lemma: string): 'accusative' | 'other' | null {
  if (endsIn(section, 'feminine-endings', lemma))
    return endsIn(section, 'accusative-endings', form) ? 'accusative' : 'other';
  if (form !== lemma) return 'other';
  return endsIn(section, 'masculine-endings', lemma) ? 'accusative' : null;
}
