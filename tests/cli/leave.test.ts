import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { ROOT } from '../support/packs.js';
import { shell } from './run.js';

/** A program that writes more than a pipe holds and then leaves with this code. */
const leaving = (code: number, before = ''): string =>
  `import { leave } from '${join(ROOT, 'dist', 'cli.js')}';
process.stdout.on('error', () => undefined);
${before}
process.stdout.write('x'.repeat(1_000_000));
await leave(${String(code)});`;

/** Runs it behind a reader, and tells what that read and how the program ended. */
const behind = (reader: string, program: string): string =>
  shell(`"$NODE" --input-type=module -e "$PROGRAM" | ${reader}; echo "\${PIPESTATUS[0]}"`, {
    env: { PATH: process.env['PATH'] ?? '', PROGRAM: program, NODE: process.execPath },
  }).stdout;

test('everything that was written arrives, however late it is read', () => {
  expect(behind('(sleep 0.5; wc -c)', leaving(3))).toBe('1000000\n3\n');
});

test('a reader that has gone is not waited for', () => {
  expect(behind('head -c 1 > /dev/null', leaving(0))).toBe('0\n');
});

test('the code that a failed stream has set is kept', () => {
  expect(behind('wc -c', leaving(0, 'process.exitCode = 2;'))).toBe('1000000\n2\n');
});
