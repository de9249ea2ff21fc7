import { beforeAll, test } from '@jest/globals';
import fc from 'fast-check';
import { extract, openResources, type ArticleLine, type Resources } from '../../src/index.js';
import { ARTICLE } from '../cli/run.js';
import {
  damagedArticle,
  readOrRefused,
  refusedOrMerged,
  strangeChange,
  survives,
} from './properties.js';

/** Declares the random tests; each ends after so many runs, or after so many seconds. */
export function checkProperties(numRuns: number, seconds: number): void {
  const limits = { numRuns, interruptAfterTimeLimit: seconds * 1000 };
  const patience = seconds * 1000 + 30_000;
  let resources: Resources;
  let line: ArticleLine;
  beforeAll(async () => {
    resources = await openResources();
    line = await extract({ text: ARTICLE }, resources);
  });

  test(
    'a damaged article is read, cited and rendered',
    async () => {
      const property = fc.asyncProperty(damagedArticle, (text) => survives(text, resources));
      await fc.assert(property, limits);
    },
    patience,
  );

  test(
    'any text is read, cited and rendered',
    async () => {
      const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });
      const visible = text.filter((some) => /[^\s\p{C}]/u.test(some));
      await fc.assert(
        fc.asyncProperty(visible, (some) => survives(some, resources)),
        limits,
      );
    },
    patience,
  );

  test(
    'a line that somebody changed is refused, or merged',
    async () => {
      const property = fc.asyncProperty(strangeChange, (change) =>
        refusedOrMerged(line, change, resources),
      );
      await fc.assert(property, limits);
    },
    patience,
  );

  test(
    'a configuration is read, or refused by line',
    () => {
      const key = fc.constantFrom(
        'paths',
        'width',
        'format',
        'outlets',
        '__proto__',
        'x',
        '- a',
        '&a *a',
      );
      const yaml = fc
        .array(fc.tuple(key, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 4 })
        .map((rows) => rows.map(([name, value]) => `${name}: ${value}\n`).join(''));
      fc.assert(fc.property(yaml, readOrRefused), { ...limits, numRuns: numRuns * 10 });
    },
    patience,
  );
}
