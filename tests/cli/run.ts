import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/packs.js';

const BIN = join(ROOT, 'bin', 'digest.js');

/** What a run of the program gave. */
export interface Outcome {
  /** Exit code, or the signal that ended it. */
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** The variables of a plain environment: nothing of the machine's own gets in. */
const PLAIN_ENV = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8' };

/** Runs `digest` as a process of its own. It must have been built: `npm test` does that first. */
export function digest(args: readonly string[], options: RunOptions = {}): Outcome {
  return command(process.execPath, [BIN, ...args], options);
}

/** Runs a line of shell in which `digest` is this program. */
export function shell(line: string, options: RunOptions = {}): Outcome {
  const script = `digest() { "${process.execPath}" "${BIN}" "$@"; }\n${line}`;
  // bash, because only it can tell how the first command of a pipe ended.
  return command('bash', ['--norc', '-c', script], options);
}

function command(file: string, args: readonly string[], options: RunOptions): Outcome {
  if (!existsSync(join(ROOT, 'dist', 'cli.js'))) throw new Error('not built: npm run build');
  const { input = '', env = PLAIN_ENV, cwd = ROOT } = options;
  const { status, signal, stdout, stderr, error } = spawnSync(file, args, {
    input,
    env: { ...env },
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error) throw error;
  return { code: status ?? signal ?? 'none', stdout, stderr };
}

/** The commands, as the program itself lists them. */
export function commandsOfHelp(): string[] {
  const [, list = ''] = digest(['--help']).stdout.split('Commands:');
  const names = [...list.matchAll(/^ {2}([a-z]+) /gmu)].map(([, name = '']) => name);
  return names.filter((name) => name !== 'help' && name !== 'digest');
}

/** Whether this machine has a program that answers `--version`. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined;
}

/** Lends a folder with these files, and takes it away again. */
export function withFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => T,
): T {
  const folder = folderOf(files);
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for work that takes its time. */
export async function withFolderAsync<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = folderOf(files);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'digest-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The objects of NDJSON output. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** An article of our own with a date, a number, a name and a deed in it. */
export const ARTICLE = `Army counts its losses in the north

The ministry of defence of Iraq said on 3 May 2024 that 12 soldiers were killed and 30 wounded near Mosul.
The United States keeps about 900 troops in Syria, the Pentagon said on Tuesday.
`;
