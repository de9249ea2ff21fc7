import type { Section } from '../../section.js';

/** Tokens of a short form in brackets. */
const LENGTH = 3;

/**
 * Index behind the short form that stands in brackets behind a name, "the European Union (EU)", «Армия обороны Израиля (ЦАХАЛ)»; `end` where
 * none does. Whoever is joined to the name stands behind it: "Saudi Arabia (KSA) and Iran".
 */
export function behindShortForm({ stream }: Pick<Section, 'stream'>, end: number): number {
  const { tokens } = stream;
  if (tokens[end]?.key !== '(' || tokens[end + 2]?.key !== ')') return end;
  const short = tokens[end + 1];
  const isShort = short?.kind === 'word' && short.casing === 'upper' && short.key.length > 1;
  return isShort ? end + LENGTH : end;
}
