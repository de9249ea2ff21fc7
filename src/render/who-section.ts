import type { ActorType } from '../types/index.js';
import { section } from './context.js';
import type { StoryContext } from './context.js';
import { row } from './layout.js';

const GROUPS: readonly (readonly [heading: string, types: readonly ActorType[]])[] = [
  ['States', ['state']],
  ['Groups', ['armed-group']],
  ['Bodies', ['coalition', 'government', 'military', 'organisation']],
  ['People', ['person']],
  ['Places', ['place']],
  ['Media', ['media']],
];

const MOST = 12;

/** WHO: who and where, with the number of articles that name them. */
export function whoSection(context: StoryContext): readonly string[] {
  const { digest, story, options, text } = context;
  const lines = GROUPS.flatMap(([heading, types]) => {
    const named = story.actors.flatMap(({ entity, articles, support }) => {
      const known = digest.entities[entity];
      if (known === undefined || !types.includes(known.type)) return [];
      const [first] = support;
      // Who is named once only is cited; others are found by their facts.
      const where =
        articles === 1 && first !== undefined
          ? ` [${String(first.n)}:${String(first.line)}]`
          : ` ${String(articles)}`;
      return [text(known.name) + where];
    });
    const more = named.length > MOST ? [`and ${String(named.length - MOST)} more`] : [];
    const cell = [...named.slice(0, MOST), ...more].join(' · ');
    return named.length === 0
      ? []
      : row([heading, cell], [{ width: 7 }, { width: 0 }], options.columns);
  });
  return section(context, 'WHO', lines);
}
