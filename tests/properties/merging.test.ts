import fc from 'fast-check';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { merge } from '../../src/library/merge.js';
import { openResources } from '../../src/io/resources/resources.js';
import { readLine } from '../../src/merge/index.js';
import type { Resources } from '../../src/resources.js';
import type { StreamLine } from '../../src/types/article-line.js';
import { digest, withFolder } from '../cli/run.js';

let resources: Resources;
let printed: string[];
let lines: readonly StreamLine[];

beforeAll(async () => {
  resources = await openResources();
  const { stdout } = digest(['extract', 'articles']);
  printed = stdout.split('\n').filter((line) => line !== '');
  lines = printed.map((line) => {
    const result = readLine(line);
    if (!result.ok) throw new Error(result.problem);
    return result.line;
  });
});

describe('extract | merge is summarize', () => {
  test.each([['text'], ['json'], ['ndjson']])('byte for byte, as %s', (format) => {
    const expected = digest(['summarize', '--format', format, 'articles']);
    const input = `${[...printed].reverse().join('\n')}\n`;
    expect(digest(['merge', '--format', format, '-'], { input })).toEqual(expected);
  });

  test('from several files, with repetitions', () => {
    withFolder({}, (cwd) => {
      writeFileSync(join(cwd, 'a.ndjson'), printed.slice(0, 9).join('\n'));
      writeFileSync(join(cwd, 'b.ndjson'), printed.slice(6).join('\n'));
      const { stdout } = digest(['merge', '--format', 'json', 'b.ndjson', 'a.ndjson'], { cwd });
      expect(stdout).toBe(digest(['summarize', '--format', 'json', 'articles']).stdout);
    });
  });

  test('for any order and repetition of the lines', () => {
    const expected = JSON.stringify(merge(lines, resources));
    const all = fc.shuffledSubarray([...lines], { minLength: lines.length });
    const again = fc.subarray([...lines]);
    fc.assert(
      fc.property(all, again, (order, repeated) => {
        const some = merge([...repeated, ...order], resources);
        expect(JSON.stringify(some)).toBe(expected);
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  test('for any part of the articles, in any order', () => {
    const part = fc.shuffledSubarray([...lines], { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(part, (some) => {
        const once = JSON.stringify(merge(some, resources));
        expect(JSON.stringify(merge([...some].reverse(), resources))).toBe(once);
        expect(JSON.stringify(merge([...some, ...some], resources))).toBe(once);
      }),
      { numRuns: 25, seed: 11 },
    );
  });
});
