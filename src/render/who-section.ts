import { section } from './context.js';
import type { StoryContext } from './context.js';
import { row } from './layout.js';
import { namedGroups } from './view/who.js';

const MOST = 12;

/** WHO: who and where, with the number of articles that name them. */
export function whoSection(context: StoryContext): readonly string[] {
  const { digest, story, options, text } = context;
  const lines = namedGroups(story, digest).flatMap(({ heading, names }) => {
    const named = names.map(({ name, articles, place }) => {
      const where =
        place === null ? ` ${String(articles)}` : ` [${String(place.n)}:${String(place.line)}]`;
      return text(name) + where;
    });
    const more = named.length > MOST ? [`and ${String(named.length - MOST)} more`] : [];
    const cell = [...named.slice(0, MOST), ...more].join(' · ');
    return row([heading, cell], [{ width: 7 }, { width: 0 }], options.columns);
  });
  return section(context, 'WHO', lines);
}
