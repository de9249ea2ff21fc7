import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { codeFile } from '../../src/cli/load-program.js';
import { ROOT } from '../support/packs.js';

/** Node with another flag of V8 takes no code that was compiled without it, and loads the modules. */
const OTHER_FLAGS = ['--no-opt'];

function run(flags: readonly string[], args: readonly string[]): readonly unknown[] {
  const command = [...flags, join(ROOT, 'bin', 'digest.js'), ...args];
  // Without a home folder nothing is kept from one run for the next.
  const options = { cwd: ROOT, env: { PATH: process.env['PATH'] } };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  return [status, stdout.toString(), stderr.toString()];
}

describe('the program', () => {
  test('was compiled by the build for this very Node', () => {
    expect(existsSync(codeFile())).toBe(true);
  });

  test('asks nothing of V8 that this Node does not know', () => {
    const [status, , errors] = run([], ['summarize', 'articles']);
    expect([status, errors]).toEqual([0, expect.not.stringContaining('flag')]);
  });

  test.each([
    ['a digest', ['summarize', 'articles']],
    ['code that is loaded when asked for', ['summarize', '--format', 'yaml', 'articles']],
    ['a run that cannot be done', ['summarize', 'no-such-folder']],
    ['a wrong option', ['summarize', '--no-such-option']],
  ])('gives the same bytes compiled and from modules: %s', (_, args) => {
    expect(run([], args)).toEqual(run(OTHER_FLAGS, args));
  });
});
