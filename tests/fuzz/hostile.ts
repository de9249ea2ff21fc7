import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { shell, withFolder } from '../cli/run.js';
import { ROOT } from '../support/packs.js';
import { CONTROL, type HostileCase } from './case.js';
import { CONTROLS } from './cases/controls.js';
import { DIGITS } from './cases/digits.js';
import { ENCODINGS } from './cases/encodings.js';
import { FOLDERS } from './cases/folders.js';
import { HUGE } from './cases/huge.js';
import { NAMES } from './cases/names.js';
import { PAGES } from './cases/pages.js';
import { RECORDS } from './cases/records.js';
import { SETTINGS } from './cases/settings.js';

/** All hostile inputs, by kind. */
export const HOSTILE: Readonly<Record<string, readonly HostileCase[]>> = {
  encodings: ENCODINGS,
  controls: CONTROLS,
  digits: DIGITS,
  folders: FOLDERS,
  records: RECORDS,
  pages: PAGES,
  names: NAMES,
  settings: SETTINGS,
  huge: HUGE,
};

/** Longer than any case may take. */
const PATIENCE_SECONDS = 240;

const PRELUDE = `
TOP=$PWD
digest() { timeout ${PATIENCE_SECONDS} "$NODE" "$BIN" "$@"; }
# Root may read everything.
as_nobody() {
  shift
  if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$NODE" "$BIN" "$@"
  else digest "$@"
  fi
}
chmod 755 . && touch .usage && chmod 666 .usage
set -o pipefail
`;

/** Runs a case and holds it to its status, its words, its limits, and to what holds for all. */
export function expectSurvival(hostile: HostileCase): void {
  const { files = {}, lay, run, code, says = /^$/u, shows = /^/u } = hostile;
  withFolder(files, (cwd) => {
    lay?.(cwd);
    const outcome = shell(`${PRELUDE}${run}`, {
      cwd,
      env: {
        PATH: process.env['PATH'] ?? '',
        LC_ALL: 'C.UTF-8',
        NODE: process.execPath,
        BIN: join(ROOT, 'bin', 'digest.js'),
        NODE_OPTIONS: `--import=${join(ROOT, 'tests', 'fuzz', 'report-usage.mjs')}`,
        FUZZ_USAGE: join(cwd, '.usage'),
      },
    });
    const { stdout, stderr } = outcome;
    expect({
      code: [code].flat().includes(Number(outcome.code)) ? code : outcome.code,
      stderr,
    }).toEqual({
      code,
      stderr: expect.stringMatching(says),
    });
    expect(stdout).toMatch(shows);
    expect(stderr).not.toMatch(/mistake in digest itself|^\s+at /mu);
    for (const stream of [stdout, stderr]) expect(CONTROL.exec(stream)).toBeNull();
    expectWithin(hostile, readFileSync(join(cwd, '.usage'), 'utf8'));
  });
}

function expectWithin({ seconds = 4, megabytes = 400 }: HostileCase, usages: string): void {
  for (const line of usages.split('\n').filter((text) => text !== '')) {
    const usage = JSON.parse(line) as { seconds: number; megabytes: number };
    expect(usage.seconds).toBeLessThan(seconds);
    expect(usage.megabytes).toBeLessThan(megabytes);
  }
}
