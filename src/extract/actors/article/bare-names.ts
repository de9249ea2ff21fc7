import type { EntityTable } from '../../../gazetteer/index.js';
import type { ActorType } from '../../../types/index.js';
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
): readonly Draft[] {
  const ofType = (wanted: ActorType): readonly Draft[] =>
    bare.filter(({ type }) => type === wanted);
  return [
    ...coalitions(ofType('coalition'), known, entities),
    ...ministries(ofType('government'), known),
    ...armies(ofType('military'), known),
  ];
}

const NOBODY: readonly Draft[] = [];

function coalitions(
  bare: readonly Draft[],
  known: readonly Draft[],
  entities: EntityTable,
): readonly Draft[] {
  if (bare.length === 0) return NOBODY;
  const named = known.filter(({ type, nested }) => type === 'coalition' && !nested);
  let next = 0;
  return bare.flatMap((draft) => {
    // Both lists are in order of the text.
    while ((named[next]?.first ?? Infinity) < draft.first) next += 1;
    const meant = named[next - 1] ?? named[0];
    const identity = meant?.identity ?? againstNamed(draft, known, entities);
    if (!identity) return [];
    const lemma = entities.get(identity.id)?.lemmas.get(draft.section.pack.code);
    return [{ ...draft, identity, lemma: lemma ?? draft.lemma }];
  });
}

const MINISTRY = '-ministry';

/** «министерство» without a name: the ministry named last before it; nobody where none is. */
function ministries(bare: readonly Draft[], known: readonly Draft[]): readonly Draft[] {
  const [one] = bare;
  if (!one) return NOBODY;
  const tables = nameTables(one.section.pack);
  const named = known.filter(
    ({ identity }) => identity && kindOfBody(identity, tables)?.endsWith(MINISTRY) === true,
  );
  return bare.flatMap((draft) => {
    const meant = named.findLast(({ first }) => first < draft.first);
    return meant ? [{ ...draft, identity: meant.identity, lemma: meant.lemma }] : [];
  });
}

/** «армия» without a name: the army that the article names; nobody where it names none, or more than one. */
function armies(bare: readonly Draft[], known: readonly Draft[]): readonly Draft[] {
  const [one] = bare;
  if (!one) return NOBODY;
  const tables = nameTables(one.section.pack);
  let army: Draft | null = null;
  for (const each of known) {
    if (!each.identity || kindOfBody(each.identity, tables) !== ARMY) continue;
    if (army && army.identity?.id !== each.identity.id) return NOBODY;
    army = each;
  }
  if (!army) return NOBODY;
  const { identity, lemma } = army;
  return bare.map((draft) => ({ ...draft, identity, lemma }));
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
