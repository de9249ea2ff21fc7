import type { Section } from '../../section.js';

/** Quotation marks as keys write them: one for all. */
export const QUOTE = '"';

/** Dashes as keys write them: all but the hyphen are one. */
export const DASHES: ReadonlySet<string> = new Set(['–', '-']);

/** «20 — над Московской областью»: the token at the end of a count, or the one behind the dash there. */
export const behindDash = ({ stream }: Section, end: number): number =>
  DASHES.has(stream.tokens[end]?.key ?? '') ? end + 1 : end;
