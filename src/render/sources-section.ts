import type { DigestArticle, DigestPublication } from '../types/digest.js';
import { section } from './context.js';
import type { StoryContext } from './context.js';
import { choices, dateColumn } from './date-column.js';
import { atMost, fit, row } from './layout.js';

const MOST_SOURCES = 40;

/** When an article was published, as far as is known. */
export function publishedText(published: DigestPublication | null): string {
  if (published === null) return 'not known';
  const days = published.candidates.length === 0 ? '' : ` (${choices(published.candidates)})`;
  return `${dateColumn({ ...published, mod: null })}${days}`;
}

/** What people call an article: its outlet, else the name of its file. */
export function sourceName({ outlet, path }: DigestArticle): string {
  return outlet ?? path.split('/').at(-1) ?? path;
}

function leftOutText({ leftOut }: DigestArticle): string {
  if (leftOut.length === 0) return '';
  const ranges = leftOut.map(({ fromLine, toLine }) =>
    fromLine === toLine ? String(fromLine) : `${String(fromLine)}–${String(toLine)}`,
  );
  return `left out: ${leftOut.length === 1 && !(ranges[0] ?? '').includes('–') ? 'line' : 'lines'} ${ranges.join(', ')}`;
}

function details(article: DigestArticle, text: (text: string) => string): string {
  const { published, origins, copyOf } = article;
  const cited = origins.filter(({ scope }) => scope === 'article').map(({ name }) => text(name));
  return [
    published === null ? 'no date' : `${publishedText(published)}: ${text(published.why)}`,
    copyOf === null ? '' : `same text as ${String(copyOf)}`,
    cited.length === 0 ? '' : `cites ${cited.join(', ')}`,
    leftOutText(article),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** SOURCES: where it comes from, when it was published and why that is held, what was left out. */
export function sourcesSection(context: StoryContext): readonly string[] {
  const { articles, options, text } = context;
  const names = articles.map((article) => text(sourceName(article)));
  const columns = [
    {
      width: fit(
        articles.map(({ n }) => String(n)),
        1,
        6,
      ),
    },
    { width: 3 },
    { width: fit(names, 8, 24) },
    { width: 0 },
  ];
  const { shown, more } = atMost(articles, MOST_SOURCES);
  const lines = shown.flatMap((article, index) => {
    const cells = [
      String(article.n),
      text(article.language.code),
      names[index] ?? '',
      details(article, text),
    ];
    return row(cells, columns, options.columns);
  });
  return section(context, 'SOURCES', [...lines, ...more]);
}
