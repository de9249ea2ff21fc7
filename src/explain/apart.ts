import { isSupposed } from '../merge/telling/current.js';
import type { Fact } from '../types/fact.js';
import type { KeptApart } from '../types/explanation.js';

/** More facts of the same kind than this say no more. */
const MOST = 4;

function daysOf({ values }: Fact): readonly [first: string, last: string] | null {
  const froms = values.flatMap(({ from, to }) => from ?? to ?? []).sort();
  const tos = values.flatMap(({ from, to }) => to ?? from ?? []).sort();
  const [first, last] = [froms[0], tos.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** The first respect in which two facts of one kind differ, in words. */
function difference(a: Fact, b: Fact, nameOf: (entity: string) => string): string {
  const named = (ids: readonly (string | null)[]) =>
    ids.map((id) => (id === null ? '' : nameOf(id))).join(', ') || 'none named';
  const [mine, other] = [daysOf(a), daysOf(b)];
  if (isSupposed(a) !== isSupposed(b)) {
    return isSupposed(b) ? 'it is merely talked of there' : 'it is merely talked of here';
  }
  if (a.at !== b.at) return `another place: ${named([b.at])}`;
  if (a.subject.join(' ') !== b.subject.join(' ')) return `another subject: ${named(b.subject)}`;
  if (a.targets.join(' ') !== b.targets.join(' ')) return `another target: ${named(b.targets)}`;
  if (a.by !== b.by) return `by another: ${named([b.by])}`;
  if (mine !== null && other !== null && (mine[0] > other[1] || other[0] > mine[1])) {
    return `another time: ${[...new Set(other)].join(' … ')}`;
  }
  return mine === null || other === null
    ? 'one has no date, and nothing else tells that they are one'
    : 'nothing tells that they are one';
}

/** Facts of the same kind in the story that a fact was not merged with, and why not. */
export function apartFrom(
  fact: Fact,
  facts: readonly Fact[],
  nameOf: (entity: string) => string,
): readonly KeptApart[] {
  const alike = facts.filter(
    ({ id, kind, relation, category }) =>
      id !== fact.id &&
      kind === fact.kind &&
      relation === fact.relation &&
      category === fact.category,
  );
  return alike.slice(0, MOST).map((other) => ({
    ...{ fact: other.id, label: other.label, why: difference(fact, other, nameOf) },
  }));
}
