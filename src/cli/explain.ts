import { EXIT, RunError } from '../errors.js';
import {
  dateWordsOf,
  explainPlace,
  factExplanation,
  findTarget,
  lineCount,
  missedSentences,
  traceDocument,
  type ExplainContext,
  type Words,
} from '../explain/index.js';
import { openResources } from '../io/resources/resources.js';
import { identity, isArticle } from '../merge/index.js';
import { renderExplanation, renderMissed } from '../render/explanation.js';
import { loadWidths } from '../render/index.js';
import { valueText } from '../render/view/differences.js';
import type { Resources } from '../resources.js';
import type { ArticleLine, StreamLine } from '../types/article-line.js';
import type { Digest, DigestArticle } from '../types/digest.js';
import {
  EXPLANATION_SCHEMA,
  type Explanation,
  type PlaceExplanation,
} from '../types/explanation.js';
import type { Fact } from '../types/fact.js';
import type { RawDocument } from '../types/index.js';
import { exitCodeOf } from './exit-code.js';
import { articleLines, type Tally } from './inputs.js';
import { mergeKept } from './keep-digest.js';
import type { InputFlags, ViewFlags } from './options/index.js';
import { writeReport, type ReportFlags } from './output.js';
import { textOptions } from './view.js';
import { withWatch, type WatchFlags } from './watch.js';

/** Options of `digest explain`. */
export type ExplainFlags = InputFlags &
  ReportFlags &
  WatchFlags &
  Pick<ViewFlags, 'width' | 'color'> & { readonly missed?: true };

/** What was read, and what it was read from. */
interface Read {
  readonly lines: readonly StreamLine[];
  readonly sources: ReadonlyMap<
    string,
    { readonly document: RawDocument; readonly line: ArticleLine }
  >;
  readonly resources: Resources;
  readonly digest: Digest;
}

async function readAll(paths: string[], flags: ExplainFlags, tally: Tally): Promise<Read> {
  const resources = await openResources(flags);
  const lines: StreamLine[] = [];
  const sources = new Map<string, { document: RawDocument; line: ArticleLine }>();
  const keep = (document: RawDocument, line: ArticleLine): void => {
    sources.set(identity(line), { document, line });
  };
  for await (const line of articleLines(paths, flags, tally, resources, keep)) lines.push(line);
  const merged = mergeKept(resources, flags, process.env)(lines);
  const digest = withWatch(merged, lines, resources, flags);
  return { lines, sources, resources, digest };
}

/** The sentences with a number that no rule understood. */
export async function printMissed(
  paths: string[],
  flags: ExplainFlags,
  tally: Tally,
): Promise<void> {
  const { lines, sources, digest, resources } = await readAll(paths, flags, tally);
  const numbers = new Map(digest.articles.map((article) => [identity(article), article.n]));
  const articles = lines.filter(isArticle).map((line) => ({
    n: numbers.get(identity(line)) ?? 0,
    line,
    characters: Array.from(sources.get(identity(line))?.document.raw ?? ''),
  }));
  const missed = missedSentences(
    articles.sort((a, b) => a.n - b.n),
    dateWordsOf(resources.pack),
  );
  await writeReport(missed, flags, async (terminal) => {
    await loadWidths(JSON.stringify(missed));
    return renderMissed(missed, await textOptions(flags, terminal));
  });
}

/** Why the digest of the inputs says what it says at a place, or of a fact. */
export async function printExplanation(
  what: string,
  paths: string[],
  flags: ExplainFlags,
  tally: Tally,
): Promise<void> {
  const read = await readAll(paths, flags, tally);
  // Nothing to look in: what could not be read has been named.
  if (exitCodeOf(tally) === EXIT.failed) return;
  const contexts = new Map<DigestArticle, ExplainContext>();
  const contextOf = (article: DigestArticle): ExplainContext => {
    const known = contexts.get(article) ?? traceArticle(article, read, flags);
    contexts.set(article, known);
    return known;
  };
  const explanation = explain(what, read, contextOf);
  await writeReport(explanation, flags, async (terminal) => {
    await loadWidths(JSON.stringify(explanation));
    return renderExplanation(explanation, await textOptions(flags, terminal));
  });
}

function traceArticle(
  article: DigestArticle,
  { sources, resources, digest }: Read,
  { clean }: InputFlags,
): ExplainContext {
  const source = sources.get(identity(article));
  if (source === undefined) throw new RunError(`${article.path}: it was not read`);
  return {
    digest,
    article,
    line: source.line,
    traced: traceDocument(source.document, resources, { clean }),
    packOf: (rule) => resources.pack(rule.split('/')[0] ?? ''),
    words: wordsOf(digest, resources),
  };
}

function wordsOf({ entities }: Digest, resources: Resources): Words {
  const nameOf = (id: string): string =>
    entities[id]?.name ?? resources.entities.get(id)?.name ?? id;
  return { nameOf, valueText };
}

function explain(
  what: string,
  { digest, resources }: Read,
  contextOf: (article: DigestArticle) => ExplainContext,
): Explanation {
  const target = findTarget(what, digest);
  const asked = { schema: EXPLANATION_SCHEMA, asked: what } as const;
  switch (target.kind) {
    case 'none':
      throw new RunError(`${what}: ${target.problem}`);
    case 'line': {
      const context = contextOf(target.article);
      const place = explainPlace(context, target.line);
      if (place === null) {
        throw new RunError(`${what}: the article has ${String(lineCount(context))} lines`);
      }
      return { ...asked, fact: null, places: [place] };
    }
    case 'fact': {
      const { fact } = target;
      const places = placesOf(fact, digest, contextOf);
      return { ...asked, fact: factExplanation(fact, wordsOf(digest, resources)), places };
    }
  }
}

/** The lines that a fact rests on, each with the mentions that it rests on. */
function placesOf(
  { values }: Fact,
  { articles }: Digest,
  contextOf: (article: DigestArticle) => ExplainContext,
): readonly PlaceExplanation[] {
  const mentions = new Map<string, { n: number; line: number; ids: Set<string> }>();
  const add = (n: number, line: number, id: string): void => {
    const key = `${String(n)}:${String(line)}`;
    const known = mentions.get(key) ?? { n, line, ids: new Set<string>() };
    mentions.set(key, known);
    known.ids.add(id);
  };
  for (const { n, line, mention, date } of values.flatMap(({ support }) => support)) {
    add(n, line, mention);
    if (date !== null) add(n, date.line, date.mention);
  }
  return [...mentions.values()]
    .sort((a, b) => a.n - b.n || a.line - b.line)
    .flatMap(({ n, line, ids }) => {
      const article = articles.find((each) => each.n === n);
      return (article && explainPlace(contextOf(article), line, ids)) ?? [];
    });
}
