import { describe, expect, test } from '@jest/globals';
import { readCleanExamples } from '../../src/clean/build/compile.js';
import { clean, languages } from './support.js';

/** Roles of what is not running text of the article. */
const ASIDE = ['boilerplate', 'byline', 'caption', 'dateline'];
const PARAGRAPH = 'Qorv zzyx plomb. '.repeat(8);

/** The part that an example plays below an article that has no word in common with it. */
function below(line: string): string {
  return clean(`Zzyx qorv\n\n${PARAGRAPH}\n\n${line}`).blocks.at(-1)?.role ?? 'none';
}

/** The part that it plays above the article. */
function above(line: string): string {
  return clean(`${line}\nZzyx qorv plomb zzyx\n\n${PARAGRAPH}`).blocks[0]?.role ?? 'none';
}

/** Topics whose lines stand above the title. */
const ABOVE = ['home', 'outlet'];

function roleOf(topic: string, line: string): string {
  return ABOVE.includes(topic) ? above(line) : below(line);
}

const examples = readCleanExamples(languages);
const cases = (pick: 'found' | 'kept') =>
  examples.flatMap((example) =>
    example[pick].map((line) => [example.language, example.topic, line] as const),
  );

describe('examples in the packs', () => {
  test.each(cases('found'))('%s %s is furniture: %s', (_language, topic, line) => {
    expect(ASIDE).toContain(roleOf(topic, line));
  });
  test.each(cases('kept'))('%s %s is news: %s', (_language, topic, line) => {
    expect(ASIDE).not.toContain(roleOf(topic, line));
  });
  test('every topic has some in every language', () => {
    const bare = examples.filter(({ topic, found }) => topic !== 'agency' && found.length === 0);
    expect(bare.map(({ language, topic }) => `${language}/${topic}`)).toEqual([]);
  });
  test('no line of the packs is furniture and news at once', () => {
    const found = new Set(examples.flatMap((example) => example.found));
    expect(examples.flatMap(({ kept }) => kept).filter((line) => found.has(line))).toEqual([]);
  });
});
