import type { ActorMention } from '../../types/index.js';
import type { Section } from '../section.js';
import { findKnownNames } from './known-names.js';
import { provide } from './provide.js';

/**
 * Finds the actors of an article, over all its sections at once, because a full name anywhere teaches the
 * article its short form. Makes them known to later rules as `<actor>`, `<state>`, `<person>` …; the value is the index in the list.
 */
export function recogniseActors(sections: readonly Section[]): readonly ActorMention[] {
  const mentions: ActorMention[] = [];
  for (const section of sections) {
    for (const found of findKnownNames(section)) {
      provide(section, found, mentions.length);
      mentions.push(found.mention);
    }
  }
  return mentions;
}
