import { jsonText } from '../text/index.js';
import type { Digest } from '../types/digest.js';
import type { Renderer } from './renderer.js';

/** The version of a line that carries one fact. */
export const FACT_SCHEMA = 'digest/fact/1';

/** One fact a line, in the order of the digest, with the story that it belongs to. */
function lines({ stories }: Digest): string {
  return stories
    .flatMap(({ id: story, facts }) =>
      facts.map((fact) => `${jsonText({ schema: FACT_SCHEMA, story, ...fact })}\n`),
    )
    .join('');
}

export const ndjson: Renderer = {
  name: 'ndjson',
  renderDigest: lines,
  renderComparison: lines,
};
