import type {
  ArticleLine,
  ErrorLine,
  LanguageLine,
  LineMention,
  StreamLine,
} from '../../types/article-line.js';
import { foreign } from '../clean-text.js';
import { pad } from '../layout.js';
import type { LineRenderer, LineWriter } from './writer.js';

const KIND_WIDTH = 'quantity'.length;
const MEANING_WIDTH = 44;

/** A paragraph for each article, a line for each mention: its line in the text, what it is, what it means, its words. */
const articles: LineWriter<StreamLine> = {
  ...{ open: '', between: '\n', close: '' },
  line: (line) => lines('error' in line ? [errorText(line)] : articleText(line)),
};

const languages: LineWriter<LanguageLine | ErrorLine> = {
  ...{ open: '', between: '', close: '' },
  line: (line) => lines(['error' in line ? errorText(line) : languageText(line)]),
};

/** What a person reads at a terminal. */
export const textLines: LineRenderer = { articles, languages };

const lines = (texts: readonly string[]): string =>
  texts.map((text) => `${text.trimEnd()}\n`).join('');

const errorText = ({ path, error }: ErrorLine): string => `${safe(path)}: ${safe(error.message)}`;

function languageText({ path, language }: LanguageLine): string {
  const { code, script, confidence } = language;
  return `${pad(code, 4)} ${pad(script, 5)} ${confidence.toFixed(2)}  ${safe(path)}`;
}

function articleText(line: ArticleLine): string[] {
  const { from, to } = line.published ?? { from: null, to: null };
  const day = from === to ? (from ?? 'undated') : `${from ?? ''}…${to ?? ''}`;
  const head = [safe(line.path), line.language.code, day, safe(line.title ?? '')].join('  ');
  const known = knownOf(line);
  return [head, ...line.mentions.map((mention) => mentionText(mention, known))];
}

/** What mentions refer to by their ids. */
interface Known {
  /** Of entities. */
  readonly names: ReadonlyMap<string, string>;
  /** Of date mentions. */
  readonly dates: ReadonlyMap<string, string>;
}

function knownOf({ mentions }: ArticleLine): Known {
  const names = new Map<string, string>();
  const dates = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.kind === 'actor') names.set(mention.entity, mention.name);
    if (mention.kind === 'date') dates.set(mention.id, mention.value);
  }
  return { names, dates };
}

function mentionText(mention: LineMention, known: Known): string {
  const meaning = pad(meaningOf(mention, known), MEANING_WIDTH);
  return `${String(mention.line).padStart(5)}  ${pad(mention.kind, KIND_WIDTH)}  ${meaning}  ${quoted(mention.text)}`;
}

/** What comes from outside, safe to print; words from right to left stand apart from what is around them. */
const safe = (text: string): string => foreign(text, true);

const quoted = (text: string): string => `“${safe(text)}”`;

function meaningOf(mention: LineMention, { names, dates }: Known): string {
  const nameOf = (id: string): string => safe(names.get(id) ?? id);
  switch (mention.kind) {
    case 'date':
      return joined([
        mention.value,
        other(mention.relation, 'at'),
        other(mention.certainty, 'stated'),
      ]);
    case 'quantity': {
      const { category, low, best, high, unit, of, at } = mention;
      const amount = best ?? (low === null || high === null ? (low ?? high) : `${low}–${high}`);
      return joined([
        category,
        other(mention.mod, 'exact'),
        amount === null ? null : String(amount),
        other(unit, 'person'),
        of && `of ${nameOf(of)}`,
        at && `at ${nameOf(at)}`,
        ...standing(mention),
      ]);
    }
    case 'event': {
      const when = mention.when === null ? undefined : dates.get(mention.when);
      return joined([
        mention.label,
        mention.actors.length === 0 ? null : `by ${mention.actors.map(nameOf).join(', ')}`,
        mention.targets.length === 0 ? null : `to ${mention.targets.map(nameOf).join(', ')}`,
        mention.at && `at ${nameOf(mention.at)}`,
        when === undefined ? null : `when ${when}`,
        ...standing(mention),
      ]);
    }
    case 'actor':
      return joined([
        mention.type,
        `${safe(mention.name)} (${mention.entity})`,
        other(mention.use, 'name'),
      ]);
  }
}

/** What is not simply said to be so. */
const standing = ({
  status,
  polarity,
}: {
  status: string;
  polarity: string;
}): (string | null)[] => [other(status, 'asserted'), other(polarity, 'positive')];

/** A value that says more than the usual one. */
const other = (value: string | null, usual: string): string | null =>
  value === usual ? null : value;

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' ');
