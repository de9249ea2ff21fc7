import type { EntityTable } from '../../../gazetteer/index.js';
import { ARMY, kindOfBody } from '../names/bodies.js';
import type { Draft, Identity } from '../forms/draft.js';
import { nameTables } from '../sound/name-tables.js';

/**
 * «коалиция» without a name: the coalition that the article named last before it, else the first it names, else the one
 * against the group that the article is about. Without any of these it is nobody.
 */
export function meantBy(
  bare: readonly Draft[],
  known: readonly Draft[],
  entities: EntityTable,
): Draft[] {
  const coalitions = bare.filter(({ type }) => type === 'coalition');
  const named = known.filter(({ type, nested }) => type === 'coalition' && !nested);
  let next = 0;
  const found = coalitions.flatMap((draft) => {
    // Both lists are in order of the text.
    while ((named[next]?.first ?? Infinity) < draft.first) next += 1;
    const meant = named[next - 1] ?? named[0];
    const identity = meant?.identity ?? againstNamed(draft, known, entities);
    if (!identity) return [];
    const lemma = entities.get(identity.id)?.lemmas.get(draft.section.pack.code);
    return [{ ...draft, identity, lemma: lemma ?? draft.lemma }];
  });
  return [...found, ...ministries(bare, known), ...armies(bare, known)];
}

const MINISTRY = '-ministry';

/** «министерство» without a name: the ministry named last before it; nobody where none is. */
function ministries(bare: readonly Draft[], known: readonly Draft[]): Draft[] {
  const meaning = bare.filter(({ type }) => type === 'government');
  const [one] = meaning;
  if (!one) return [];
  const tables = nameTables(one.section.pack);
  const named = known.filter(
    ({ identity }) => identity && kindOfBody(identity, tables)?.endsWith(MINISTRY) === true,
  );
  return meaning.flatMap((draft) => {
    const meant = named.findLast(({ first }) => first < draft.first);
    return meant ? [{ ...draft, identity: meant.identity, lemma: meant.lemma }] : [];
  });
}

/** «армия» without a name: the army that the article names; nobody where it names none, or more than one. */
function armies(bare: readonly Draft[], known: readonly Draft[]): Draft[] {
  const meaning = bare.filter(({ type }) => type === 'military');
  const [one] = meaning;
  if (!one) return [];
  const tables = nameTables(one.section.pack);
  const named = known.filter(({ identity }) => identity && kindOfBody(identity, tables) === ARMY);
  const [army, ...others] = new Map(named.map((each) => [each.identity?.id, each])).values();
  if (!army || others.length > 0) return [];
  return meaning.map((draft) => ({ ...draft, identity: army.identity, lemma: army.lemma }));
}

function againstNamed(
  { section }: Draft,
  known: readonly Draft[],
  entities: EntityTable,
): Identity | null {
  const { coalitions } = nameTables(section.pack);
  for (const { identity } of known) {
    const coalition = identity && coalitions.get(identity.id);
    if (coalition) return entities.get(coalition);
  }
  return null;
}
