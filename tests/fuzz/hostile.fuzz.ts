import { describe, expect, test } from '@jest/globals';
import { expectSurvival, HOSTILE } from './hostile.js';

test('there are enough of them, and each is one', () => {
  const names = Object.values(HOSTILE).flatMap((cases) => cases.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(80);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(Object.entries(HOSTILE))('%s', (_, cases) => {
  test.each(cases)('$name', expectSurvival, 300_000);
});
