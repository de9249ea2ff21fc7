import type { Digest } from '../types/digest.js';
import type { Original } from './original.js';
import type { Paint } from './paint.js';
import type { Wording } from '../wording/index.js';

/** How to render; all of it decided by the command line. */
export interface RenderOptions {
  /** Columns of the output. */
  readonly columns: number;
  readonly paint: Paint;
  /** A terminal reads it: text from right to left is isolated. */
  readonly terminal: boolean;
  /** The language of all that is said beside labels and names; English by default. */
  readonly wording?: Wording;
  /** The articles in their own words, for formats that quote them; others need none. */
  readonly originals?: readonly Original[];
}

/** A format of the output. Every result ends in a line feed, unless it is empty. */
export interface Renderer {
  readonly name: string;
  readonly renderDigest: (digest: Digest, options: RenderOptions) => string;
  readonly renderComparison: (digest: Digest, options: RenderOptions) => string;
}
