import { spawnSync } from 'node:child_process';
import { shell, type Outcome } from './run.js';

/** Whether this machine has the `script` of util-linux, which lends a terminal. */
export const hasTerminal = /util-linux/u.test(
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout,
);

/** Runs a line of shell whose streams are a terminal, unless the line sends them elsewhere: all that it shows is `stdout`. */
export function onTerminal(line: string, options: { readonly cwd?: string } = {}): Outcome {
  const quoted = `'${line.replaceAll("'", String.raw`'\''`)}'`;
  return shell(
    `export -f digest; export SHELL="$BASH"; script -qec ${quoted} /dev/null < /dev/null`,
    options,
  );
}
