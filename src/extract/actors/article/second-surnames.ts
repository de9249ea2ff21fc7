import type { Draft } from '../forms/draft.js';

/**
 * «Rodrigo Paz Pereira», "Jorge Quiroga Ramirez": a surname right behind the full name of somebody well-known is their second one, and
 * no other person's.
 */
export function withSecondSurnames(drafts: readonly Draft[]): readonly Draft[] {
  const known = new Map<number, Draft>();
  for (const draft of drafts) {
    const { type, identity, first, end } = draft;
    if (type === 'person' && identity !== null && end - first > 1) known.set(end, draft);
  }
  if (known.size === 0) return drafts;
  const longer = new Map<Draft, Draft | null>();
  for (const draft of drafts) {
    const before = known.get(draft.first);
    if (!before || !isSurname(draft) || before.sentence !== draft.sentence) continue;
    longer.set(before, { ...before, end: draft.end });
    longer.set(draft, null);
  }
  if (longer.size === 0) return drafts;
  return drafts.flatMap((draft) => {
    const other = longer.get(draft);
    return other === null ? [] : [other ?? draft];
  });
}

/** Whether a rule found a surname and nothing else. */
const isSurname = ({ type, identity, person }: Draft): boolean =>
  type === 'person' &&
  identity === null &&
  person !== null &&
  person.given.length + person.initials.length === 0;
