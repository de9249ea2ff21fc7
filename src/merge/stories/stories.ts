import { isLocalEntity } from '../../types/actor.js';
import { AttackDays } from './attack-days.js';
import type { Evidence } from './evidence.js';
import { GroupTimes } from './group-times.js';
import { isAttack } from '../claims/label-table.js';
import { byKeys } from '../common/order.js';
import type { Weights } from './likeness.js';
import { bond } from './same-story.js';
import { tellOneDeath } from './two-events.js';
import { UnionFind } from '../common/union-find.js';

/** Each article is compared with so many that share a feature, the nearest in time. */
const NEIGHBOURS = 6;
/**
 * Articles on other matters that a folder is taken to be drawn from: in one that holds a single story all name the same, and that is no
 * reason to think little of it.
 */
const ELSEWHERE = 100;

/** Events that every third story of the world's news tells. */
const COMMON: ReadonlySet<string> = new Set(
  ['attack', 'killing', 'meeting', 'shelling', 'statement', 'talks', 'visit', 'wounding'].map(
    (label) => `e ${label}`,
  ),
);

/** How many of a hundred articles on other matters have the same. */
const commonness = (feature: string): number => (COMMON.has(feature) ? 1 / 3 : 0);

/** What no list knows and one article names tells its story from no other: as a rule others just leave it out, or spell it otherwise. */
const PASSING = 0.4;

/** Rarity of each entity, number and kind of event, 0 to 1: what every article names tells no story from another. */
export function rarity(all: readonly Evidence[]): Weights {
  const counts = new Map<string, number>();
  for (const { entities, events, exact } of all) {
    const kinds = [...events.keys()].map((label) => `e ${label}`);
    for (const id of [...entities.keys(), ...kinds, ...exact.keys()]) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const total = all.length + ELSEWHERE;
  const scale = Math.log(1 + total);
  const rare = (id: string, count: number) =>
    (Math.log(1 + total / (count + ELSEWHERE * commonness(id))) / scale) *
    (count === 1 && isLocalEntity(id) ? PASSING : 1);
  return new Map([...counts].map(([id, count]) => [id, rare(id, count)]));
}

/** What articles of one story have in common. */
function features({ events, exact, pairs, title, places, sites }: Evidence): readonly string[] {
  const told = [...events].flatMap(([label, some]) =>
    some.flatMap(({ subjects, places, whom }) =>
      [...subjects, ...places, ...whom].map((who) => `e ${label} ${who}`),
    ),
  );
  const words = [...title.all].map((word) => `w ${word}`);
  const towns = [...places.main].map((town) => `t ${town}`);
  return [...new Set([...told, ...exact.keys(), ...pairs, ...words, ...towns, ...sites])];
}

function* candidatePairs(all: readonly Evidence[]): Generator<readonly [number, number]> {
  const postings = new Map<string, number[]>();
  const order = all
    .map((_, index) => index)
    .sort(
      byKeys(
        (index) => all[index]?.published.from ?? all[index]?.published.to ?? 0,
        (index) => index,
      ),
    );
  for (const index of order) {
    const evidence = all[index];
    if (evidence === undefined) continue;
    for (const key of features(evidence)) {
      const earlier = postings.get(key);
      if (earlier === undefined) postings.set(key, [index]);
      else {
        for (const other of earlier.slice(-NEIGHBOURS)) yield [other, index];
        earlier.push(index);
      }
    }
  }
}

/** So firm a bond joins by itself; weaker ones join larger groups only together. */
const FIRM = 0.2;

/** Articles on each side that bonds join, for two groups to be one story: one article may mix two stories up, several hardly do. */
function bondsNeeded(smaller: number): number {
  return smaller <= 2 ? 1 : Math.min(3, smaller - 1);
}

/** A bond between two articles. */
interface Bond {
  readonly i: number;
  readonly j: number;
  readonly firmness: number;
}

/** Whether an article mainly tells of an attack on a town: others on it may be of other days. */
function tellsAttack({ events }: Evidence): boolean {
  return [...events].some(
    ([label, told]) => isAttack(label) && told.some(({ main, spot }) => main && spot !== null),
  );
}

/** A group and an article of it. */
type Side = readonly [group: number, index: number];

/** The weaker bonds between two groups: the articles of each that they join, and how firm the firmest is. */
interface Bridge {
  readonly ends: readonly [number, number];
  readonly tied: readonly [Set<number>, Set<number>];
  firmness: number;
}

function sidesOf({ i, j }: Bond, sets: UnionFind): readonly [Side, Side] {
  const sides: readonly [Side, Side] = [
    [sets.find(i), i],
    [sets.find(j), j],
  ];
  return sides[0][0] <= sides[1][0] ? sides : [sides[1], sides[0]];
}

/** The bridges that are broad enough, the broadest first. */
function bridgesOf(bonds: readonly Bond[], sets: UnionFind): readonly Bridge[] {
  const sizes = new Map(sets.sets().map((members) => [sets.find(members[0] ?? 0), members.length]));
  const bridges = new Map<string, Bridge>();
  for (const bond of bonds) {
    const [[a, first], [b, second]] = sidesOf(bond, sets);
    if (a === b) continue;
    const key = `${String(a)} ${String(b)}`;
    const bridge = bridges.get(key) ?? { ends: [a, b], tied: [new Set(), new Set()], firmness: 0 };
    bridges.set(key, bridge);
    bridge.tied[0].add(first);
    bridge.tied[1].add(second);
    bridge.firmness = Math.max(bridge.firmness, bond.firmness);
  }
  const breadth = ({ tied: [a, b] }: Bridge) => Math.min(a.size, b.size);
  const smaller = ({ ends: [a, b] }: Bridge) => Math.min(sizes.get(a) ?? 1, sizes.get(b) ?? 1);
  return [...bridges.values()]
    .filter((bridge) => breadth(bridge) >= bondsNeeded(smaller(bridge)))
    .sort(
      byKeys(
        (bridge) => -breadth(bridge),
        ({ firmness }) => -firmness,
        ({ ends: [a] }) => a,
        ({ ends: [, b] }) => b,
      ),
    );
}

/** What groups can do and are to each other. */
interface Groups {
  readonly join: (i: number, j: number) => void;
  readonly areFar: (a: number, b: number) => boolean;
}

/** Weaker bonds join groups in so many rounds. */
const ROUNDS = 6;

/**
 * Joins groups by the weaker bonds between their articles, each with one other at a time: an article between two stories goes to the one
 * that it has more in common with, and does not make one of both.
 */
function joinLoosely(sets: UnionFind, bonds: readonly Bond[], { join, areFar }: Groups): void {
  for (let round = 0; round < ROUNDS; round++) {
    const joined = new Set<number>();
    for (const { ends } of bridgesOf(bonds, sets)) {
      if (ends.some((group) => joined.has(group)) || areFar(...ends)) continue;
      join(...ends);
      for (const group of ends) joined.add(group);
    }
    if (joined.size === 0) break;
  }
}

/**
 * Groups articles into stories: indexes into `all`, each group ascending. Copies go together;
 * other pairs come from an index of what articles are about, so the time grows with the articles
 * and not with their pairs.
 */
export function groupStories(
  all: readonly Evidence[],
  copies: ReadonlyMap<number, number>,
): readonly (readonly number[])[] {
  const rare = rarity(all);
  const sets = new UnionFind(all.length);
  const position = new Map(all.map(({ source }, index) => [source.n, index]));
  all.forEach(({ source }, index) => {
    sets.union(index, position.get(copies.get(source.n) ?? source.n) ?? index);
  });
  const groupOf = (index: number): number => sets.find(index);
  const attackDays = new AttackDays(all, groupOf);
  const times = new GroupTimes(all, groupOf);
  const join = (i: number, j: number, isSure = false): void => {
    const [a, b] = [sets.find(i), sets.find(j)];
    if (a === b || (!isSure && attackDays.contradict(a, b))) return;
    sets.union(a, b);
    attackDays.join(a, b, sets.find(a));
    times.join(a, b, sets.find(a));
  };
  const compared = new Set<number>();
  const contested: Bond[] = [];
  const loose: Bond[] = [];
  for (const [i, j] of candidatePairs(all)) {
    const pair = Math.min(i, j) * all.length + Math.max(i, j);
    if (compared.has(pair)) continue;
    compared.add(pair);
    const [a, b] = [all[i], all[j]];
    if (sets.find(i) === sets.find(j) || a === undefined || b === undefined) continue;
    const firmness = bond(a, b, rare);
    if (firmness >= FIRM) {
      const isSure = tellOneDeath(a, b);
      if (!isSure && (tellsAttack(a) || tellsAttack(b))) contested.push({ i, j, firmness });
      else join(i, j, isSure);
    } else if (firmness >= 0) loose.push({ i, j, firmness });
  }
  // Where groups can contradict each other, who comes first decides: the firmest.
  contested.sort(
    byKeys(
      ({ firmness }) => -firmness,
      ({ i }) => i,
      ({ j }) => j,
    ),
  );
  for (const { i, j } of contested) join(i, j);
  joinLoosely(sets, loose, { join, areFar: (a, b) => times.areFar(a, b) });
  return sets.sets();
}
