import type { Article, Span } from '../types/index.js';

/** Whether words belong to the dateline of a wire text: they tell of the text and not of what it tells. */
export const isInDateline = ({ dateline }: Article, { start, end }: Span): boolean =>
  dateline !== null && dateline.start <= start && end <= dateline.end;
