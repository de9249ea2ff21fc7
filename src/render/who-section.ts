import { placeName } from './citations.js';
import { section } from './context.js';
import type { StoryContext } from './context.js';
import { fit, row } from './layout.js';
import { namedGroups } from './view/who.js';

const MOST = 12;

/** WHO: who and where, with the number of articles that name them. */
export function whoSection(context: StoryContext): readonly string[] {
  const { digest, story, options, text, wording } = context;
  const groups = namedGroups(story, digest);
  const heads = groups.map(({ heading }) => text(wording.text(heading)));
  const width = fit(heads, 7, 12);
  const lines = groups.flatMap(({ names }, index) => {
    const named = names.map(({ name, articles, place }) => {
      const where = place === null ? ` ${String(articles)}` : ` [${placeName(place)}]`;
      return text(name) + where;
    });
    const more =
      named.length > MOST ? [text(wording.text('and-more-names', { n: named.length - MOST }))] : [];
    const cell = [...named.slice(0, MOST), ...more].join(' · ');
    return row([heads[index] ?? '', cell], [{ width }, { width: 0 }], options.columns);
  });
  return section(context, 'who', lines);
}
