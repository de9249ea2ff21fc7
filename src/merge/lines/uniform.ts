import { ARTICLE_SCHEMA } from '../../types/article-line.js';
import type { ArticleLine, StreamLine } from '../../types/article-line.js';

/** Whether a line is an article and not an input that could not be read. */
export function isArticle(line: StreamLine): line is ArticleLine {
  return line.schema === ARTICLE_SCHEMA;
}

/** What produced a line: program version and hash of its rules. */
export interface Producer {
  readonly version: string;
  readonly rules: string;
}

/**
 * Why these lines must not be merged by `producer`, naming the first line of each other version or
 * rules; empty when all are its own. Values found by different rules differ for reasons that are
 * not the sources'.
 */
export function foreignLines(lines: readonly StreamLine[], producer: Producer): readonly string[] {
  const seen = new Map<string, string>();
  for (const line of lines) {
    if (!isArticle(line)) continue;
    if (line.version === producer.version && line.rules === producer.rules) continue;
    const other = difference(line, producer);
    const known = seen.get(other);
    if (known === undefined || line.path < known) seen.set(other, line.path);
  }
  return [...seen]
    .map(([other, path]) => `${path} was extracted ${other} (--mixed merges it all the same)`)
    .sort();
}

function difference(line: ArticleLine, { version, rules }: Producer): string {
  if (line.version === version && shipped(line.rules) === shipped(rules))
    return 'with other names, words or rules of your own: run both with the same digest.yaml and --entities';
  return `by version ${line.version}, rules ${line.rules}; this is version ${version}, rules ${rules}`;
}

/** Of rules that a user has added to, those that were there before. */
const shipped = (rules: string): string => rules.split('+', 1)[0] ?? rules;
