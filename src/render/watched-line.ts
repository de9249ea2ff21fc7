import type { Digest } from '../types/digest.js';
import type { Fact } from '../types/fact.js';
import { ENGLISH, type Wording } from '../wording/index.js';
import { joined, placeNames } from './citations.js';
import { WATCHED } from './mark-watched.js';
import { isKeyNumber, isTimed } from './select.js';

/**
 * What is watched, with its mark, how many facts concern it, and those of them that have no line of their own; empty where
 * nothing is watched.
 */
export function watchedText({ coverage, stories }: Digest, wording: Wording = ENGLISH): string {
  const { watched } = coverage;
  if (watched === undefined) return '';
  const facts = wording.count('facts', watched.facts);
  const text = WATCHED + wording.text('watched', { terms: watched.terms.join(', '), facts });
  const bare = stories.flatMap((story) => story.facts).filter(hasNoLine);
  if (bare.length === 0) return text;
  return wording.text('watched-undated', { text, facts: bare.map(withPlaces).join('; ') });
}

const hasNoLine = (fact: Fact): boolean =>
  fact.watched !== undefined && !isKeyNumber(fact) && !isTimed(fact);

function withPlaces({ label, values }: Fact): string {
  const places = joined(placeNames(values.flatMap(({ support }) => support)));
  return `${label.replace(WATCHED, '')} ${places}`;
}
