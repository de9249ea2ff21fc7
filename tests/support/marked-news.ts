import { readFileSync } from 'node:fs';
import { actorsOf } from './actors.js';

const TYPES = { P: 'PER', L: 'LOC', O: 'ORG' } as const;
type Letter = keyof typeof TYPES;

interface Name {
  readonly start: number;
  readonly end: number;
  readonly ner: string;
  /** The English names that are right; none where the text does not say. */
  readonly english: readonly string[];
}

/** F1 by kind of name and over all, how many English names are right, and the mistakes in words. */
export interface NewsScore {
  readonly f1: Readonly<Record<NewsKind, number>>;
  readonly precision: number;
  readonly recall: number;
  readonly english: number;
  readonly mistakes: readonly string[];
}

export const NEWS_KINDS = ['PER', 'LOC', 'ORG', 'all'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

const isLetter = (letter: string | undefined): letter is Letter =>
  letter !== undefined && letter in TYPES;

/** A paragraph without its brackets, and the names that they mark: `[P:name]`, `[P:name|English/variant]`. */
function readMarked(line: string): { text: string; names: Name[] } {
  const names: Name[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(/\[([PLO]):([^\]|]+)(?:\|([^\]]+))?\]/gu)) {
    const [whole, letter, name = '', english] = match;
    text += line.slice(at, match.index);
    if (isLetter(letter)) {
      const end = text.length + name.length;
      names.push({
        start: text.length,
        end,
        ner: TYPES[letter],
        english: english?.split('/') ?? [],
      });
    }
    text += name;
    at = match.index + whole.length;
  }
  return { text: text + line.slice(at), names };
}

/** The paragraphs of a set of marked news, without its remarks. */
export const readNews = (set: string, code: string): string[] =>
  readFileSync(new URL(`../extract/actors/${set}/${code}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** What is found in marked paragraphs; adjectives are no names, and a name inside another costs nothing. */
export function scoreNews(code: string, paragraphs: readonly string[]): NewsScore {
  const marked = paragraphs.map(readMarked);
  const counts = new Map(NEWS_KINDS.map((kind) => [kind as string, { right: 0, gold: 0, got: 0 }]));
  const mistakes: string[] = [];
  const english = { right: 0, all: 0 };
  for (const { text, names } of marked) {
    const found = actorsOf(code, text).filter(({ use, nested }) => use !== 'adjective' && !nested);
    const matches = names.map((name) =>
      found.find(
        ({ start, end, ner }) => start === name.start && end === name.end && ner === name.ner,
      ),
    );
    const count = (ner: string, part: 'right' | 'gold' | 'got'): void => {
      for (const kind of [ner, 'all']) {
        const each = counts.get(kind);
        if (each) each[part] += 1;
      }
    };
    names.forEach(({ start, end, ner, english: right }, n) => {
      const match = matches[n];
      const name = text.slice(start, end);
      count(ner, 'gold');
      if (!match) {
        mistakes.push(`missed ${ner} ${name}`);
        return;
      }
      count(ner, 'right');
      const expected = right.length > 0 || code !== 'en' ? right : [name];
      if (expected.length === 0) return;
      english.all += 1;
      if (expected.includes(match.name)) english.right += 1;
      else mistakes.push(`named ${name}: ${match.name}, not ${expected.join('/')}`);
    });
    for (const actor of found) {
      count(actor.ner, 'got');
      if (!matches.includes(actor))
        mistakes.push(`wrong ${actor.ner} ${actor.text} (${actor.rule})`);
    }
  }
  const f1 = (kind: string): number => {
    const { right, gold, got } = counts.get(kind) ?? { right: 0, gold: 1, got: 1 };
    return (2 * right) / Math.max(1, gold + got);
  };
  const all = counts.get('all') ?? { right: 0, gold: 1, got: 1 };
  return {
    f1: { PER: f1('PER'), LOC: f1('LOC'), ORG: f1('ORG'), all: f1('all') },
    precision: all.right / Math.max(1, all.got),
    recall: all.right / Math.max(1, all.gold),
    english: english.right / Math.max(1, english.all),
    mistakes,
  };
}
