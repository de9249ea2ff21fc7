import { hasBreak } from '../../breaks.js';
import type { Cue } from './cues.js';
import type { Trigger } from '../triggers/trigger.js';
import { type Section, tokenText } from '../../section.js';
import type { TextSpan } from '../../../types/index.js';

/** Tokens over which a stated unknown reaches, in both directions. */
export const UNKNOWN_REACH = 12;

/** From what is said to be unknown to what it is said of, in either order. */
export function spanOf(section: Section, cue: Cue, { first, end }: Trigger): TextSpan {
  return tokenText(section, Math.min(cue.first, first), Math.max(cue.end, end));
}

/** «Миссия завершится в мае, сроки вывода неизвестны»: behind a comma and another event the unknown is the other's. */
export function isAnothers(
  section: Section,
  cue: Cue,
  trigger: Trigger,
  others: readonly Trigger[],
): boolean {
  return others.some(
    ({ support, first, end, head }) =>
      !support && head > trigger.head && end <= cue.first && hasBreak(section, trigger.end, first),
  );
}
