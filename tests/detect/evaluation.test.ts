import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from '@jest/globals';

import { createDetector } from '../../src/detect/index.js';
import { MODEL } from './model.js';

const FILE = fileURLToPath(new URL('../../../shared/eval/dev/language.jsonl', import.meta.url));

interface Item {
  readonly lang: string;
  readonly set: string;
  readonly tier: string;
  readonly text: string;
}

const present = existsSync(FILE);
const title = present ? 'evaluation data' : 'evaluation data (skipped: ../shared is absent)';

(present ? describe : describe.skip)(title, () => {
  const detect = createDetector(MODEL);
  const items = present
    ? readFileSync(FILE, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Item)
    : [];
  const answers = items.map((item) => ({ ...item, ...detect(item.text) }));

  test.each([
    ['word-pair', 0.85],
    ['headline', 0.95],
    ['sentence', 0.985],
    ['paragraph', 0.997],
    ['mixed', 0.99],
  ])('%s: mean share of right answers over languages is at least %d', (set, goal) => {
    const byLanguage = new Map<string, boolean[]>();
    for (const answer of answers) {
      if (answer.set !== set || answer.tier !== 'core') continue;
      const right = byLanguage.get(answer.lang) ?? [];
      byLanguage.set(answer.lang, [...right, answer.code === answer.lang]);
    }
    const shares = [...byLanguage.values()].map((right) => share(right));
    expect(shares.reduce((sum, item) => sum + item, 0) / shares.length).toBeGreaterThanOrEqual(
      goal,
    );
  });

  test.each([
    [0.4, 0.7],
    [0.7, 0.9],
    [0.9, 0.98],
    [0.98, 1],
  ])('confidence from %d to %d is the share of right answers', (from, to) => {
    const given = answers.filter(
      ({ code, confidence }) => code !== 'und' && confidence >= from && confidence < to,
    );
    const said = given.reduce((sum, { confidence }) => sum + confidence, 0) / given.length;
    expect(given.length).toBeGreaterThan(50);
    expect(Math.abs(share(given.map(({ code, lang }) => code === lang)) - said)).toBeLessThan(0.08);
  });
});

function share(right: readonly boolean[]): number {
  return right.filter(Boolean).length / right.length;
}
