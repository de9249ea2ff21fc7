import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';

/** A YAML text that people write, with the line of each of its parts for error messages. */
export interface YamlFile {
  /** As shown in messages: `ru/dates.yaml`. */
  readonly path: string;
  readonly data: unknown;
  /** 1-based line on which the value at a path of keys stands; of the nearest parent when it is absent. */
  readonly lineOf: (keys: readonly (string | number)[]) => number;
}

/** A mistake in such a text: names file, line, and what to do. */
export class SourceError extends Error {
  constructor(path: string, line: number, message: string) {
    super(`${path}:${line}: ${message}`);
    this.name = 'SourceError';
  }
}

/** Reads YAML. Throws {@link SourceError} when it is none, or when it holds an alias. */
export function parseYaml(text: string, shownPath: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const error = document.errors[0];
  if (error) throw new SourceError(shownPath, error.linePos?.[0].line ?? 1, error.message);
  return {
    path: shownPath,
    data: valueOf(document, lines, shownPath),
    lineOf: (keys) => lineOf(document, lines, keys),
  };
}

// Aliases of aliases make a small file huge, and nothing here needs one.
function valueOf(document: Document.Parsed, lines: LineCounter, shownPath: string): unknown {
  visit(document, {
    Alias: (_, alias) => {
      const line = alias.range ? lines.linePos(alias.range[0]).line : 1;
      throw new SourceError(shownPath, line, `*${alias.source}: an alias cannot be used here`);
    },
  });
  return document.toJS();
}

function lineOf(
  document: Document.Parsed,
  lines: LineCounter,
  keys: readonly (string | number)[],
): number {
  for (let length = keys.length; length > 0; length--) {
    const node = keyOrItem(document, keys.slice(0, length));
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** The key of a mapping, which stands before what it holds, or the item of a list. */
function keyOrItem(document: Document.Parsed, keys: readonly (string | number)[]): unknown {
  const parent = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
  if (!isMap(parent)) return document.getIn(keys, true);
  return parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(keys.at(-1)))
    ?.key;
}
