import { FORMATS, formatNamed, loadWidths, PLAIN, type Original } from '../render/index.js';
import type { Digest } from '../types/digest.js';

/** How a digest is to be written. */
export interface RenderRequest {
  /** `text` (the default), `json`, `ndjson`, `yaml`, `csv`, `tsv`, `html`, `markdown` or `ical`. */
  readonly format?: string;
  /** The digest told once, or source by source. */
  readonly view?: 'digest' | 'comparison';
  /** Columns of text output; 100 by default. */
  readonly columns?: number;
  /** The articles in their own words, for formats that quote them (`html`); see {@link wholeOriginal}. */
  readonly originals?: readonly Original[];
}

/**
 * Writes a digest as the command line does. Each format is loaded when it is first asked for.
 *
 * @throws RangeError when there is no such format.
 */
export async function render(
  digest: Digest,
  { format = 'text', view = 'digest', columns = 100, originals = [] }: RenderRequest = {},
): Promise<string> {
  const known = formatNamed(FORMATS, format);
  if (known === null) {
    const names = FORMATS.map(({ name }) => name).join(', ');
    throw new RangeError(`no format ${format}: there are ${names}`);
  }
  const renderer = await known.load();
  if (renderer.name === 'text') await loadWidths(JSON.stringify(digest));
  const options = { columns, paint: PLAIN, terminal: false, originals };
  return view === 'digest'
    ? renderer.renderDigest(digest, options)
    : renderer.renderComparison(digest, options);
}
