import type { Source } from '../lines/article-set.js';
import { isLocalEntity } from '../../types/actor.js';
import { addTo } from '../common/collect.js';
import { byCode } from '../common/order.js';
import type { Names } from './names.js';

/** The id under which each other id of a person goes in a story. */
export type SamePerson = ReadonlyMap<string, string>;

/** A surname alone is that of several. */
const LEAST_WORDS = 2;

/** The articles that name each person. */
function peopleOf(sources: readonly Source[]): ReadonlyMap<string, ReadonlySet<number>> {
  const people = new Map<string, Set<number>>();
  for (const { n, line } of sources) {
    for (const mention of line.mentions) {
      if (mention.kind === 'actor' && mention.type === 'person') addTo(people, mention.entity, n);
    }
  }
  return people;
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((word) => word !== '');
}

/** Every end of a name that has at least two words and is not all of it. */
function endsOf(name: string): readonly string[] {
  const words = wordsOf(name);
  return words
    .slice(1)
    .map((_, at) => words.slice(at + 1))
    .filter(({ length }) => length >= LEAST_WORDS)
    .map((end) => end.join(' '));
}

function isDisjoint(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const each of a) if (b.has(each)) return false;
  return true;
}

/**
 * "Sharma Oli" in one article of a story is the "K. P. Sharma Oli" of others, if nobody else there has a name with that end and no
 * article tells the two apart by naming both.
 */
export function samePeople(
  sources: readonly Source[],
  { nameOf }: Pick<Names, 'nameOf'>,
): SamePerson {
  const people = peopleOf(sources);
  const byEnd = new Map<string, Set<string>>();
  for (const id of people.keys()) for (const end of endsOf(nameOf(id))) addTo(byEnd, end, id);
  const same = new Map<string, string>();
  for (const id of [...people.keys()].sort(byCode)) {
    if (!isLocalEntity(id)) continue;
    const [whole, ...others] = byEnd.get(wordsOf(nameOf(id)).join(' ')) ?? [];
    if (whole === undefined || others.length > 0) continue;
    if (isDisjoint(people.get(id) ?? new Set(), people.get(whole) ?? new Set()))
      same.set(id, whole);
  }
  return same;
}
