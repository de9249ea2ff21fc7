import { toKey } from '../text/index.js';
import { scan } from '../text/index.js';
import { parseFeatures } from './features.js';

/** One form of a lexicon item. */
export interface Form {
  /** Comparison keys of its tokens, joined by one space. */
  readonly form: string;
  readonly features: number;
}

const MOST_FORMS = 5000;

/**
 * Expands an item of a lexicon into its forms: `січ(ень|ня|ні|нем)`, several words, and features
 * behind a slash, for an ending or for the whole item: `солдат(/nom.sg|а/gen.sg)/m`.
 * Throws an Error that says what is wrong.
 */
export function expandForms(item: string): Form[] {
  let drafts: { text: string; features: number }[] = [{ text: '', features: 0 }];
  for (const part of splitParts(item)) {
    const next: typeof drafts = [];
    for (const draft of drafts) {
      for (const { text, features } of part) {
        next.push({ text: draft.text + text, features: draft.features | features });
      }
    }
    if (next.length > MOST_FORMS) throw new Error(`"${item}" has more than ${MOST_FORMS} forms`);
    drafts = next;
  }
  return drafts.map(({ text, features }) => ({ form: formKey(text, item), features }));
}

/** The key under which a phrase is stored: the keys of its tokens joined by one space. */
export function formKey(text: string, item = text): string {
  const keys = scan(text.trim()).map((token) => token.key);
  if (keys.length === 0) throw new Error(`"${item}" has an empty form`);
  return keys.length === 1 ? toKey(text.trim()) : keys.join(' ');
}

interface Piece {
  readonly text: string;
  readonly features: number;
}

function splitParts(item: string): Piece[][] {
  const parts: Piece[][] = [];
  let rest = item;
  while (rest !== '') {
    const open = rest.indexOf('(');
    if (open < 0) {
      parts.push([pieceOf(rest, item)]);
      break;
    }
    const close = rest.indexOf(')', open);
    if (close < 0) throw new Error(`"${item}" has a bracket that is never closed`);
    if (open > 0) parts.push([pieceOf(rest.slice(0, open), item)]);
    parts.push(
      rest
        .slice(open + 1, close)
        .split('|')
        .map((ending) => pieceOf(ending, item)),
    );
    rest = rest.slice(close + 1);
  }
  return parts;
}

function pieceOf(source: string, item: string): Piece {
  const slash = source.lastIndexOf('/');
  if (slash < 0) return { text: source, features: 0 };
  const names = source.slice(slash + 1).trim();
  const features = parseFeatures(names);
  if (features === null) throw new Error(`"${item}": unknown features "${names}"`);
  return { text: source.slice(0, slash), features };
}
