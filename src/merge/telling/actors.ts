import type { StoryActor } from '../../types/digest.js';
import type { Support } from '../../types/fact.js';
import type { LineMention } from '../../types/article-line.js';
import type { Source } from '../lines/article-set.js';
import type { SamePerson } from '../names/namesakes.js';
import { byKeys } from '../common/order.js';
import { supportOf } from '../values/support.js';

interface Tally {
  mentions: number;
  readonly support: Support[];
  lastArticle: number;
}

/** Tells, of mentions in order of the text, which stand in boilerplate: one walk over the blocks, not one a mention. */
function furnitureOf({ line }: Source): (mention: LineMention) => boolean {
  const furniture = line.blocks.filter(({ role }) => role === 'boilerplate');
  let next = 0;
  return ({ start }) => {
    while (next < furniture.length && (furniture[next]?.end ?? 0) <= start) next++;
    return (furniture[next]?.start ?? Infinity) <= start;
  };
}

/** Who is named in a story, in how many articles and how often, with the first place in each. */
export function actorsOf(
  sources: readonly Source[],
  same: SamePerson = new Map<string, string>(),
): readonly StoryActor[] {
  const tallies = new Map<string, Tally>();
  for (const source of sources) {
    const isFurniture = furnitureOf(source);
    for (const mention of source.line.mentions) {
      if (mention.kind !== 'actor' || isFurniture(mention)) continue;
      const id = same.get(mention.entity) ?? mention.entity;
      const tally = tallies.get(id) ?? { mentions: 0, support: [], lastArticle: 0 };
      tallies.set(id, tally);
      tally.mentions++;
      if (tally.lastArticle !== source.n) tally.support.push(supportOf(source, mention));
      tally.lastArticle = source.n;
    }
  }
  return [...tallies]
    .map(([entity, { mentions, support }]) => ({
      entity,
      articles: support.length,
      mentions,
      support,
    }))
    .sort(
      byKeys(
        ({ articles }) => -articles,
        ({ mentions }) => -mentions,
        ({ entity }) => entity,
      ),
    );
}
