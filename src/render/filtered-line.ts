import type { Coverage } from '../types/digest.js';
import { ENGLISH, type Wording } from '../wording/index.js';

/** What options left out of a digest, in words; empty where they left out nothing. */
export function filteredText({ filtered }: Coverage, wording: Wording = ENGLISH): string {
  if (filtered === undefined) return '';
  const { asked, facts, stories, articles } = filtered;
  const left = [
    articles === 0 ? '' : wording.count('articles', articles),
    facts === 0 ? '' : wording.count('facts', facts),
    stories === 0 ? '' : wording.count('stories', stories),
  ].filter((part) => part !== '');
  return wording.text('only-asked', {
    asked: asked.join(', '),
    left: left.length === 0 ? wording.text('nothing') : left.join(', '),
  });
}
