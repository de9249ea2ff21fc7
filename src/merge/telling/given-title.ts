import type { StoryActor } from '../../types/digest.js';
import { byKeys } from '../common/order.js';
import type { Datings } from '../dates/datings.js';
import { ANY_TIME } from '../dates/domain.js';
import type { Source } from '../lines/article-set.js';
import type { Names } from '../names/names.js';

/** What the articles of a story give it as a title. */
export interface GivenTitle {
  /** An English one; null where none has one. */
  readonly english: string | null;
  /** Where no fact can name the story. */
  readonly fallback: string;
}

/** The articles of a story, with what is known of when they appeared. */
interface Dated {
  readonly sources: readonly Source[];
  readonly datings: Datings;
}

/** The middle of the days on which an article can have appeared; null where they are open. */
function middleOf({ n }: Source, datings: Datings): number | null {
  const { from, to } = datings.get(n)?.days ?? ANY_TIME;
  return from === null || to === null ? null : (from + to) / 2;
}

/** The title of the article that appeared nearest to the middle of a story: neither its first word nor what came of it. */
function centralTitle(titled: readonly Source[], { sources, datings }: Dated): string | null {
  const days = sources.flatMap((source) => middleOf(source, datings) ?? []).sort((a, b) => a - b);
  const middle = days[Math.floor((days.length - 1) / 2)] ?? 0;
  const [central] = [...titled].sort(
    byKeys(
      (source) => Math.abs((middleOf(source, datings) ?? Infinity) - middle),
      ({ n }) => n,
    ),
  );
  return central?.line.title ?? null;
}

/** An English title of an article, and whom most articles of the story name. */
export function givenTitle(
  story: Dated,
  actors: readonly StoryActor[],
  names: Pick<Names, 'nameOf'>,
): GivenTitle {
  const { sources } = story;
  const titled = sources.filter(({ line }) => line.title !== null);
  const english = centralTitle(
    titled.filter(({ line }) => line.language.code === 'en'),
    story,
  );
  const most = actors
    .filter(({ articles }) => 2 * articles > sources.length)
    .slice(0, 3)
    .map(({ entity }) => names.nameOf(entity));
  const fallback = most.length > 0 ? most.join(', ') : (titled[0]?.line.title ?? 'Untitled');
  return { english, fallback };
}
