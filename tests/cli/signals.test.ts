import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE, shell, withFolder } from './run.js';

/** Starts a run whose input does not end, stops it when it has begun to write, and tells how it ended. */
const STOPPED = (run: string): string => `
mkfifo pipe
# What a shell starts in the background ignores the interrupt unless it has a group of its own.
set -m
${run} < pipe > shown & pid=$!
exec 3> pipe
echo '{"text":"The army said on 3 May 2024 that 12 soldiers were killed."}' >&3
for i in $(seq 100); do ls -A out | grep -q tmp && break; sleep 0.1; done
ls -A out | grep -c tmp
kill -INT -- -$pid
wait $pid
echo $?`;

test.each([
  'digest extract --input ndjson - -o out/facts.ndjson',
  'digest detect --input ndjson - -o out/languages.ndjson',
])('%s: an interrupt ends the run with 130 and leaves no file behind', (run) => {
  withFolder({ 'a.txt': ARTICLE }, (cwd) => {
    const { stdout } = shell(`mkdir out; ${STOPPED(run)}`, { cwd });
    expect(stdout).toBe('1\n130\n');
    expect(readdirSync(join(cwd, 'out'))).toEqual([]);
  });
});
