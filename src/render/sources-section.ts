import { safe } from './clean-text.js';
import { section } from './context.js';
import type { StoryContext } from './context.js';
import { atMost, clip, fit, row } from './layout.js';
import { sourceDetails, sourceName } from './view/source.js';

const MOST_SOURCES = 40;
/** Columns of a name, which may be a title. */
const LONGEST_NAME = 36;

/** SOURCES: where it comes from, when it was published and why that is held, what was left out. */
export function sourcesSection(context: StoryContext): readonly string[] {
  const { articles, options, text, wording } = context;
  const most = Math.min(Math.max(20, Math.floor(options.columns / 4)), LONGEST_NAME);
  const names = articles.map((article) => text(clip(safe(sourceName(article)), most)));
  const columns = [
    {
      width: fit(
        articles.map(({ n }) => String(n)),
        1,
        6,
      ),
    },
    { width: 3 },
    { width: fit(names, 8, most) },
    { width: 0 },
  ];
  const { shown, more } = atMost(articles, MOST_SOURCES, wording);
  const lines = shown.flatMap((article, index) => {
    const cells = [
      String(article.n),
      text(article.language.code),
      names[index] ?? '',
      text(sourceDetails(article, wording).join('; ')),
    ];
    return row(cells, columns, options.columns);
  });
  return section(context, 'sources', [...lines, ...more]);
}
