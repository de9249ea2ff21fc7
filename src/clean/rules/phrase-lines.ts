import type { BlockRole } from '../../types/index.js';
import type { Hit } from '../hits.js';
import type { Line } from '../line.js';
import type { CleanRule, Page } from '../page.js';
import { PLACES } from '../types.js';
import type { Place, Topic } from '../types.js';

/** A line is what one of its phrases says, unless the line is too long for that. */
interface PhraseRow {
  readonly id: string;
  readonly topic: Topic;
  readonly role: BlockRole;
  /** Longest line in characters; a phrase in a longer one is news about the matter. */
  readonly longest: number;
  readonly places: readonly Place[];
  /** What else must hold. */
  readonly unless?: (line: Line, hit: Hit) => boolean;
}

const ANY: readonly Place[] = PLACES;
/** Where a note stands on who published the text first: "The post … appeared first on …". */
const SYNDICATED: readonly Place[] = ['start', 'sentence'];

const ROWS: readonly PhraseRow[] = [
  { id: 'subscription', topic: 'subscription', role: 'boilerplate', longest: 300, places: ANY },
  { id: 'share', topic: 'share', role: 'boilerplate', longest: 160, places: ANY },
  { id: 'read-also', topic: 'read-also', role: 'boilerplate', longest: 250, places: ANY },
  { id: 'tags', topic: 'tags', role: 'boilerplate', longest: 300, places: ANY },
  { id: 'loader', topic: 'loader', role: 'boilerplate', longest: 80, places: ANY },
  { id: 'navigation', topic: 'navigation', role: 'boilerplate', longest: 120, places: ANY },
  { id: 'error-report', topic: 'error-report', role: 'boilerplate', longest: 250, places: ANY },
  { id: 'correction', topic: 'correction', role: 'boilerplate', longest: 400, places: ANY },
  { id: 'legal', topic: 'legal', role: 'boilerplate', longest: 400, places: ANY },
  { id: 'contact', topic: 'contact', role: 'boilerplate', longest: 160, places: ANY },
  { id: 'comments', topic: 'comments', role: 'boilerplate', longest: 120, places: ANY },
  { id: 'own-line', topic: 'own', role: 'boilerplate', longest: 1000, places: ANY },
  { id: 'source-label', topic: 'source', role: 'boilerplate', longest: 60, places: ['whole'] },
  { id: 'source-label', topic: 'source', role: 'boilerplate', longest: 300, places: SYNDICATED },
  { id: 'byline', topic: 'byline', role: 'byline', longest: 200, places: ANY, unless: isStatement },
];

const MOST_NAME_WORDS = 4;

/** "Written by two economists, the report says …", «Доклад: США выводят войска»: no names of authors. */
function isStatement({ ending, cased, capitals, words }: Line, { place, after }: Hit): boolean {
  if (place === 'start' && ending === 'stop') return true;
  const named = cased > 0 ? capitals * 2 >= words : after <= MOST_NAME_WORDS;
  if (place === 'start') return !named;
  return after > MOST_NAME_WORDS && (!named || ending === 'stop');
}

/** Rules that need no more than one line and the phrases of the packs. */
export const phraseRules: readonly CleanRule[] = ROWS.map((row) => ({
  id: row.id,
  apply({ lines, labels }: Page) {
    lines.forEach((line, i) => {
      if (line.hits.length > 0 && saysSo(line, row)) labels.set(i, row.role, row.id);
    });
  },
}));

function saysSo(line: Line, { topic, longest, places, unless }: PhraseRow): boolean {
  if (line.end - line.start > longest) return false;
  return line.hits.some((hit) => {
    return hit.topic === topic && places.includes(hit.place) && unless?.(line, hit) !== true;
  });
}
