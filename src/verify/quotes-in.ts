import { isRecord } from '../types/guards.js';

/** Characters that an output says to stand in an article. */
export interface Quote {
  readonly path: string;
  readonly article: string;
  /** Code points `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly line: number | null;
  readonly text: string;
}

type Home = Pick<Quote, 'path' | 'article'>;

/**
 * All citations in an output of `digest`, each once: every object with `start`, `end` and `text`, wherever it stands, of the
 * article that it or the nearest object around it names. What later versions add is found without being known here.
 */
export function quotesIn(output: unknown): readonly Quote[] {
  const found = new Map<string, Quote>();
  const take = (quote: Quote): void => {
    const { path, article, start, end, text } = quote;
    const key = JSON.stringify([path, article, start, end, text]);
    // The same words may be cited once with and once without their line.
    if ((found.get(key)?.line ?? null) === null) found.set(key, quote);
  };
  collect(output, null, take);
  return [...found.values()];
}

function collect(value: unknown, home: Home | null, take: (quote: Quote) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, home, take);
    return;
  }
  if (!isRecord(value)) return;
  const here = homeOf(value) ?? home;
  if (here !== null) {
    const quote = quoteOf(value, here);
    if (quote !== null) take(quote);
    for (const context of contextsOf(value, here)) take(context);
  }
  for (const each of Object.values(value)) collect(each, here, take);
}

function homeOf({ path, article, id }: Readonly<Record<string, unknown>>): Home | null {
  const name = article ?? id;
  return typeof path === 'string' && typeof name === 'string' ? { path, article: name } : null;
}

function quoteOf(
  { start, end, text, line }: Readonly<Record<string, unknown>>,
  home: Home,
): Quote | null {
  if (!isCount(start) || !isCount(end) || typeof text !== 'string') return null;
  return { ...home, start, end, text, line: isCount(line) ? line : null };
}

/** The sentences that an article line repeats beside its mentions. */
function contextsOf(
  { mentions, sentences }: Readonly<Record<string, unknown>>,
  home: Home,
): Quote[] {
  if (!Array.isArray(mentions) || !Array.isArray(sentences)) return [];
  return mentions.flatMap((mention: unknown) => {
    if (!isRecord(mention) || !isCount(mention['sentence'])) return [];
    const sentence: unknown = sentences[mention['sentence']];
    if (!isRecord(sentence)) return [];
    return quoteOf({ ...sentence, text: mention['context'] }, home) ?? [];
  });
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
