import type { Digest } from '../../types/digest.js';
import type { Renderer } from '../renderer.js';
import type { Separator } from './cell.js';
import { header, records } from './column.js';
import { SUPPORT_COLUMNS, supportRows } from './support-columns.js';

function table(name: string, separator: Separator): Renderer {
  const render = (digest: Digest): string =>
    header(SUPPORT_COLUMNS, separator) + records(supportRows(digest), SUPPORT_COLUMNS, separator);
  return { name, renderDigest: render, renderComparison: render };
}

/** One row for each place where a value stands, as RFC 4180 has it. */
export const csv: Renderer = table('csv', ',');

/** The same with tabs. */
export const tsv: Renderer = table('tsv', '\t');
