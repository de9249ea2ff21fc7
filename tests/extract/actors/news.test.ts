import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { actorsOf } from '../../support/actors.js';

const TYPES = { P: 'PER', L: 'LOC', O: 'ORG' } as const;
type Letter = keyof typeof TYPES;

interface Name {
  readonly start: number;
  readonly end: number;
  readonly ner: string;
}

const isLetter = (letter: string | undefined): letter is Letter =>
  letter === 'P' || letter === 'L' || letter === 'O';

/** A sentence without its brackets, and the names that they mark. */
function readMarked(line: string): { text: string; names: Name[] } {
  const names: Name[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(/\[([PLO]):([^\]]+)\]/gu)) {
    const [whole, letter, name = ''] = match;
    text += line.slice(at, match.index);
    if (isLetter(letter)) {
      names.push({ start: text.length, end: text.length + name.length, ner: TYPES[letter] });
    }
    text += name;
    at = match.index + whole.length;
  }
  return { text: text + line.slice(at), names };
}

const sentencesOf = (code: string): string[] =>
  readFileSync(new URL(`news/${code}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** What a language must reach: exact spans and types, by kind and all together. */
const GOALS = [
  { code: 'ru', least: 9, f1: { PER: 0.84, LOC: 0.8, ORG: 0.6, all: 0.79 } },
  { code: 'uk', least: 60, f1: { PER: 0.79, LOC: 0.7, ORG: 0.6, all: 0.8 } },
  { code: 'en', least: 30, f1: { PER: 0.76, LOC: 0.77, ORG: 0.6, all: 0.8 } },
  { code: 'ar', least: 30, f1: { PER: 0.7, LOC: 0.78, ORG: 0.6, all: 0.73 } },
];
const KINDS = ['PER', 'LOC', 'ORG', 'all'] as const;

describe.each(GOALS)('names in news of $code', ({ code, least, f1 }) => {
  test(`F1 is at least ${f1.all}`, () => {
    const sentences = sentencesOf(code);
    expect(sentences.length).toBeGreaterThanOrEqual(least);
    const counts = new Map<string, { right: number; both: number }>();
    const count = (ner: string, right: number, both: number): void => {
      for (const kind of [ner, 'all']) {
        const before = counts.get(kind) ?? { right: 0, both: 0 };
        counts.set(kind, { right: before.right + right, both: before.both + both });
      }
    };
    const mistakes: string[] = [];
    for (const line of sentences) {
      const { text, names } = readMarked(line);
      // Adjectives are no names, and a name inside another costs nothing.
      const found = actorsOf(code, text).filter(
        ({ use, nested }) => use !== 'adjective' && !nested,
      );
      const isRight = (name: Name): boolean =>
        found.some(
          ({ start, end, ner }) => start === name.start && end === name.end && ner === name.ner,
        );
      const missed = names.filter((name) => !isRight(name));
      const wrong = found.filter(
        ({ start, end, ner }) =>
          !names.some((name) => name.start === start && name.end === end && name.ner === ner),
      );
      for (const name of names) count(name.ner, isRight(name) ? 1 : 0, 1);
      for (const { ner } of found) count(ner, 0, 1);
      mistakes.push(
        ...missed.map(({ start, end, ner }) => `missed ${ner} ${text.slice(start, end)}`),
        ...wrong.map((actor) => `wrong ${actor.ner} ${actor.text} (${actor.rule})`),
      );
    }
    const scores = KINDS.map((kind) => {
      const { right, both } = counts.get(kind) ?? { right: 0, both: 1 };
      return { kind, score: (2 * right) / both };
    });
    const figures = scores.map(({ kind, score }) => `${kind} ${score.toFixed(3)}`).join(', ');
    console.info([`${code}: F1 ${figures}`, ...mistakes].join('\n'));
    for (const { kind, score } of scores) expect(score).toBeGreaterThanOrEqual(f1[kind]);
  });
});
