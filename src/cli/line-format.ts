import { formatOfFile } from '../render/index.js';
import { LINE_FORMATS, type LineRenderer } from '../render/lines/index.js';
import type { LineFlags } from './options/index.js';

/** What writes lines: by the name that was asked for, else by the ending of the file that is written. */
export async function lineRenderer({ format, output }: LineFlags): Promise<LineRenderer> {
  return (format ?? formatOfFile(LINE_FORMATS, output ?? '') ?? LINE_FORMATS[0]).load();
}
