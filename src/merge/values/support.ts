import type { DateMention } from '../../types/index.js';
import type { LineMention } from '../../types/article-line.js';
import type { Citation, Support } from '../../types/fact.js';
import type { Source } from '../lines/article-set.js';

function citation({ start, end, text, line, id, rule }: LineMention | DateMention): Citation {
  return { start, end, text, line, mention: id, rule };
}

/** What there is to say of a mention that supports a fact; null where nothing is. */
type Circumstances = Pick<Support, 'note' | 'origin'> & { readonly date: DateMention | null };

const NONE: Circumstances = { date: null, note: null, origin: null };

/** Cites a mention, and the date that goes with it where that is another one. */
export function supportOf(
  source: Source,
  mention: LineMention,
  { date, note, origin }: Circumstances = NONE,
): Support {
  return {
    article: source.line.id,
    path: source.line.path,
    n: source.n,
    ...citation(mention),
    date: date === null || date.id === mention.id ? null : citation(date),
    note,
    origin,
  };
}
