import { scan } from '../text/index.js';

/** A parsed pattern. The notation is described in `src/languages/README.md`. */
export type Pattern =
  | { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | {
      readonly kind: 'repeat';
      readonly item: Pattern;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'span'; readonly item: Pattern }
  | { readonly kind: 'glue' }
  | { readonly kind: 'literal'; readonly key: string }
  | { readonly kind: 'macro'; readonly name: string }
  | ClassPattern;

/** `<name=class:low..high#digits~mark>` */
export interface ClassPattern {
  readonly kind: 'class';
  readonly name: string;
  /** Name under which a rule finds what was matched; the class's own unless given. */
  readonly capture: string;
  readonly low: number | null;
  readonly high: number | null;
  /** Exact count of digits of a number token. */
  readonly digits: number | null;
  /** Classes that bear the same mark must agree in gender, number and case. */
  readonly mark: number | null;
  /** Features that the form must carry: `<noun/gen.pl>`. */
  readonly features: string | null;
}

/** Why a pattern cannot be read, and where in it. */
export class PatternError extends Error {
  readonly column: number;
  constructor(message: string, column: number) {
    super(message);
    this.name = 'PatternError';
    this.column = column;
  }
}

const CLASS =
  /^<(?:([a-z][\w-]*)=)?([a-z@][\w@.-]*)(?:\/([a-z.]+))?(?::(\d+)\.\.(\d+))?(?:#(\d+))?(?:~(\d))?>/i;
const QUANTIFIER = /^(?:\?|\{(\d+)(?:\.\.(\d+))?\})/;
const GAP = /^\.\.\.(\d+)/;
/** A backslash takes the quotation mark itself in: `"\\""`. */
const QUOTED = /^"((?:[^"\\]|\\.)+)"/;
const WORD = /^[^\s<>()[\]|?{}+"]+/;

const DEEPEST_GROUP = 50;

/** Reads a pattern. Throws {@link PatternError}. */
export function parsePattern(source: string): Pattern {
  let at = 0;
  let depth = 0;

  const fail = (message: string): never => {
    throw new PatternError(message, at + 1);
  };
  const skip = (): void => {
    while (at < source.length && /\s/.test(source.charAt(at))) at += 1;
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(source.slice(at));
    if (found) at += found[0].length;
    return found;
  };

  const parseSequence = (closers: string): Pattern => {
    const items: Pattern[] = [];
    skip();
    while (at < source.length && !closers.includes(source.charAt(at))) {
      items.push(parseQuantified());
      skip();
    }
    const only = items[0];
    return items.length === 1 && only ? only : { kind: 'sequence', items };
  };

  const parseGroup = (closer: string): Pattern => {
    const opened = at;
    at += 1;
    depth += 1;
    if (depth > DEEPEST_GROUP) fail('brackets in brackets, too many of them');
    const options = [parseSequence(`|${closer}`)];
    while (source.charAt(at) === '|') {
      at += 1;
      options.push(parseSequence(`|${closer}`));
    }
    if (source.charAt(at) !== closer) {
      at = opened;
      fail(`"${source.charAt(opened)}" is never closed`);
    }
    at += 1;
    depth -= 1;
    const only = options[0];
    return options.length === 1 && only ? only : { kind: 'choice', options };
  };

  const parseAtom = (): Pattern => {
    const next = source.charAt(at);
    if (next === '(') return parseGroup(')');
    if (next === '[') return { kind: 'span', item: parseGroup(']') };
    if (next === '+') {
      at += 1;
      return { kind: 'glue' };
    }
    if (next === '<') {
      const found = take(CLASS);
      return found ? parseClass(found) : fail('not a class: write <name> or <capture=name:1..31>');
    }
    const gap = take(GAP);
    if (gap) return gapOf(Number(gap[1]));
    const quoted = take(QUOTED);
    const literal = quoted?.[1]?.replace(/\\(.)/g, '$1') ?? take(WORD)?.[0];
    if (literal === undefined) return fail(`unexpected "${next}"`);
    return literalOf(literal);
  };

  const parseQuantified = (): Pattern => {
    const item = parseAtom();
    if (source.charAt(at) === '*') fail('unbounded repetition: write {0..4}');
    const found = take(QUANTIFIER);
    if (!found) return item;
    if (item.kind === 'glue') fail('"+" cannot be repeated');
    const min = found[1] === undefined ? 0 : Number(found[1]);
    const max = found[1] === undefined ? 1 : Number(found[2] ?? found[1]);
    if (max < min || max === 0) fail('a repeat needs {low..high} with low <= high');
    return { kind: 'repeat', item, min, max, lazy: false };
  };

  const pattern = parseSequence('');
  if (at < source.length) fail(`unexpected "${source.charAt(at)}"`);
  if (pattern.kind === 'sequence' && pattern.items.length === 0) fail('the pattern is empty');
  return pattern;
}

function parseClass(found: RegExpExecArray): Pattern {
  const [, capture, name = '', features, low, high, digits, mark] = found;
  if (name.startsWith('@')) return { kind: 'macro', name: name.slice(1) };
  return {
    kind: 'class',
    name,
    capture: capture ?? name,
    low: low === undefined ? null : Number(low),
    high: high === undefined ? null : Number(high),
    digits: digits === undefined ? null : Number(digits),
    mark: mark === undefined ? null : Number(mark),
    features: features ?? null,
  };
}

/** `...3`: up to three words, numbers or marks within a phrase in between, as few as possible. */
function gapOf(max: number): Pattern {
  const item: ClassPattern = {
    kind: 'class',
    name: 'inner',
    capture: '',
    low: null,
    high: null,
    digits: null,
    mark: null,
    features: null,
  };
  return { kind: 'repeat', item, min: 0, max, lazy: true };
}

/** A literal may be more than one token («из-за», "U.S."). */
function literalOf(text: string): Pattern {
  const items: Pattern[] = [];
  for (const token of scan(text)) {
    if (items.length > 0 && !token.spaced) items.push({ kind: 'glue' });
    items.push({ kind: 'literal', key: token.key });
  }
  const only = items[0];
  return items.length === 1 && only ? only : { kind: 'sequence', items };
}
