import type { Clauses } from '../../clauses.js';
import type { Cue } from './cues.js';
import { eventClasses } from '../triggers/event-classes.js';
import { type Section, tokenText } from '../../section.js';
import type { TextSpan } from '../../../types/index.js';

const opensSaid = ({ stream, pack }: Section, at: number): boolean =>
  stream.find(at, eventClasses(pack).complementizer) !== null ||
  SAID.has(stream.longest(at, eventClasses(pack).opener)?.value);

/** Of a word that is relative behind a noun, too: «що». */
const SAID: ReadonlySet<unknown> = new Set(['sub', 'aside']);

/** The condition that a clause or its neighbour states: from its word to the end of that stretch. */
export function conditionOf(
  section: Section,
  clauses: Clauses,
  cues: readonly Cue[],
  clause: number,
): TextSpan | null {
  const { tokens } = section.stream;
  const cue = cues.find(({ kind, first }) => {
    if (kind !== 'condition' && kind !== 'if') return false;
    const at = clauses.of(first);
    return (
      at === clause || clauses.list[at]?.parent === clause || clauses.list[clause]?.parent === at
    );
  });
  if (!cue) return null;
  // «при условии, что …»: the comma before what is said bounds nothing.
  let end = tokens[cue.end]?.key === ',' && opensSaid(section, cue.end + 1) ? cue.end + 1 : cue.end;
  while (end < cue.end + 14 && end < tokens.length && !/^[,;.–:"]$/.test(tokens[end]?.key ?? '.')) {
    end += 1;
  }
  return tokenText(section, cue.first, end);
}
