import type { Contradiction, DigestArticle, LeftOut } from '../../types/digest.js';
import type { ArticleLine } from '../../types/article-line.js';
import type { Source } from '../lines/article-set.js';
import type { Dating } from '../dates/publication.js';
import { publicationOf } from '../dates/publication.js';
import { byKeys, sortedSet } from '../common/order.js';

/** Runs of boilerplate blocks, from the first line of a run to that of its last block. */
function leftOut({ blocks }: ArticleLine): readonly LeftOut[] {
  const runs: { fromLine: number; toLine: number; rules: string[] }[] = [];
  let open = false;
  for (const { role, line, rule } of blocks) {
    const run = runs.at(-1);
    if (role !== 'boilerplate') open = false;
    else if (open && run !== undefined) {
      run.toLine = line;
      run.rules.push(rule);
    } else {
      runs.push({ fromLine: line, toLine: line, rules: [rule] });
      open = true;
    }
  }
  return runs.map((run) => ({ ...run, rules: sortedSet(run.rules) }));
}

function originsOf({ origins }: ArticleLine): DigestArticle['origins'] {
  const seen = new Map(
    origins.map(({ key, name, scope }) => [`${scope} ${key}`, { key, name, scope }] as const),
  );
  return [...seen.values()].sort(
    byKeys(
      ({ scope }) => scope,
      ({ key }) => key,
    ),
  );
}

function countsOf({ mentions, sentences }: ArticleLine): DigestArticle['counts'] {
  const of = (kind: string) => mentions.filter((mention) => mention.kind === kind).length;
  const numeric = sentences.filter((sentence) => sentence.numeric);
  return {
    dates: of('date'),
    quantities: of('quantity'),
    actors: of('actor'),
    events: of('event'),
    sentences: sentences.length,
    numericSentences: numeric.length,
    understood: numeric.filter(({ understood }) => understood).length,
  };
}

/** What the digest says about a source. */
export function articleOf(
  source: Source,
  dating: Dating,
  copies: ReadonlyMap<number, number>,
  contradictions: readonly Contradiction[],
): DigestArticle {
  const { n, line } = source;
  const first = copies.get(n) ?? n;
  const { id, path, title, language, outlet, url } = line;
  return {
    id,
    path,
    n,
    title,
    language,
    outlet,
    url,
    published: publicationOf(source, dating),
    contradictions,
    origins: originsOf(line),
    copyOf: first === n ? null : first,
    counts: countsOf(line),
    leftOut: leftOut(line),
  };
}
