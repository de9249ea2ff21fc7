import type { Fact, FactValue, Support } from '../types/fact.js';
import type { ExplainContext, Words } from './context.js';
import type { FactExplanation, MergedInto } from '../types/explanation.js';
import { doubtText } from '../merge/worth/worth.js';
import { apartFrom } from './apart.js';

/** What tells a slot apart, in words, and what it is watched for. */
function slotWords(fact: Fact, nameOf: (entity: string) => string): readonly string[] {
  const { kind, subject, targets, at, by, category, relation, watched = [] } = fact;
  const named = (ids: readonly string[]): string => ids.map(nameOf).join(', ');
  const parts: readonly (readonly [name: string, words: string])[] = [
    ['subject', named(subject)],
    [kind === 'event' ? 'event' : 'relation', relation],
    ['category', category ?? ''],
    ['target', named(targets)],
    ['place', at === null ? '' : nameOf(at)],
    ['by', by === null ? '' : nameOf(by)],
    ['watched', watched.join(', ')],
  ];
  return parts.filter(([, words]) => words !== '').map(([name, words]) => `${name} ${words}`);
}

/** Places as `n:line`, each once, in order. */
export function placesOf(supports: readonly Support[]): readonly string[] {
  const sorted = [...supports].sort((a, b) => a.n - b.n || a.line - b.line);
  return [...new Set(sorted.map(({ n, line }) => `${String(n)}:${String(line)}`))];
}

type Around = Pick<ExplainContext, 'digest' | 'article' | 'words'>;

/** The facts of a digest that a mention supports, or gives the date of. */
export function rolesOf(
  mention: string,
  { digest: { stories }, article: { id, path }, words }: Around,
): readonly MergedInto[] {
  return stories.flatMap(({ facts }) =>
    facts.flatMap((fact) =>
      fact.values.flatMap((value): MergedInto[] => {
        const own = value.support.filter((each) => each.article === id && each.path === path);
        const direct = own.find((each) => each.mention === mention);
        const dated = own.find((each) => each.date?.mention === mention);
        const support = direct ?? dated;
        if (support === undefined) return [];
        const apart = apartFrom(fact, facts, words.nameOf);
        return [{ ...roleOf(fact, value, support, direct === undefined, words), apart }];
      }),
    ),
  );
}

function roleOf(
  fact: Fact,
  value: FactValue,
  support: Support,
  asDate: boolean,
  { nameOf, valueText }: Words,
): Omit<MergedInto, 'apart'> {
  const others = fact.values.filter((each) => each !== value);
  return {
    fact: fact.id,
    label: fact.label,
    value: valueText(fact, value),
    asDate,
    slot: slotWords(fact, nameOf),
    relation: value.relationToFirst,
    reason: value === fact.values[0] ? 'the first value of the slot' : value.reason,
    note: support.note,
    sameAs: placesOf(value.support.filter((each) => each !== support)),
    besides: placesOf(others.flatMap((each) => each.support)),
  };
}

/** A fact with its values and where they stand. */
export function factExplanation(fact: Fact, { nameOf, valueText }: Words): FactExplanation {
  const { id, kind, label, agreement, articles, origins, sharedOrigin } = fact;
  return {
    ...{ id, kind, label, agreement, articles, origins, sharedOrigin },
    slot: slotWords(fact, nameOf),
    doubts: (fact.doubts ?? []).map(doubtText),
    values: fact.values.map((value, i) => ({
      value: valueText(fact, value),
      relation: value.relationToFirst,
      reason: i === 0 ? 'the first value of the slot' : value.reason,
      superseded: value.superseded,
      places: placesOf(value.support),
    })),
  };
}
