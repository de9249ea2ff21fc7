import type { Indicator } from '../types/index.js';
import { described, list, nullable, object, text } from './schema.js';

/** What a sum, a share or a bulk is of. */
export const indicator = described(
  'What a sum, a share or a bulk is of, by ids that are the same in every language.',
  nullable(
    object<Indicator>({
      ids: described('The noun that the others depend on, then the others, sorted.', list(text)),
      rest: described('Words of the article that no id covers.', nullable(text)),
    }),
  ),
);
