import type { ActorMention } from '../../types/index.js';
import type { Section } from '../section.js';
import { citationsOf, type Citation } from './citations.js';

/** Who says what a sentence tells. */
export interface Speaker {
  /** Entity id, or the name as written. */
  readonly key: string;
  readonly name: string;
}

/** Ways to cite that make the cited one answerable for the whole sentence, strongest first. */
const ANSWERABLE: readonly Citation['kind'][] = ['by', 'say', 'via'];

/**
 * Whom a sentence attributes its content to («по словам X», "X said", نقلاً عن X); null when it
 * speaks for itself. `actors` is the list that `<actor>` readings index.
 */
export function speakerOf(
  section: Section,
  sentence: number,
  actors: readonly ActorMention[],
): Speaker | null {
  const citations = citationsOf(section, sentence, actors);
  for (const kind of ANSWERABLE) {
    const found = citations.find((citation) => citation.kind === kind && citation.actor !== null);
    if (found?.actor) return { key: found.actor.entity, name: found.actor.name };
  }
  return null;
}
