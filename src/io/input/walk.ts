import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { fileProblem, type Problem } from '../common/problem.js';

/** An input to read, or a path that gives none and why. */
export type WalkedInput =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly path: string; readonly problem: Problem };

/** The path that stands for standard input. */
export const STDIN = '-';

const INPUT_NAME = /\.(?:txt|text|html?|ndjson|jsonl)$/iu;

/** Whether a file in a folder is an input, by its ending. */
export function isInputName(name: string): boolean {
  return INPUT_NAME.test(name);
}

/**
 * The inputs that the given paths stand for, in order: `-` and files as named, whatever their
 * ending; folders walked recursively, their inputs sorted by UTF-16 code units of the path. Hidden
 * entries are skipped. Links are followed, but no folder is entered twice under one given path.
 */
export async function* walk(paths: readonly string[]): AsyncGenerator<WalkedInput> {
  for (const path of paths) {
    if (path === STDIN) yield { ok: true, path };
    else yield* walkPath(path);
  }
}

async function* walkPath(path: string): AsyncGenerator<WalkedInput> {
  try {
    const stats = await stat(path);
    if (!stats.isDirectory()) {
      yield { ok: true, path };
      return;
    }
  } catch (error) {
    yield { ok: false, path, problem: fileProblem(error) };
    return;
  }
  const found: WalkedInput[] = [];
  await walkFolder(path, new Set(), found);
  found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  yield* found;
}

async function walkFolder(
  folder: string,
  visited: Set<string>,
  found: WalkedInput[],
): Promise<void> {
  try {
    const { dev, ino } = await stat(folder, { bigint: true });
    const identity = `${dev.toString()}:${ino.toString()}`;
    if (visited.has(identity)) return;
    visited.add(identity);
    const entries = await readdir(folder, { withFileTypes: true });
    // Sorted so that of two links to one folder always the same is followed.
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) await walkEntry(folder, entry, visited, found);
  } catch (error) {
    found.push({ ok: false, path: folder, problem: fileProblem(error) });
  }
}

async function walkEntry(
  folder: string,
  entry: Dirent,
  visited: Set<string>,
  found: WalkedInput[],
): Promise<void> {
  if (entry.name.startsWith('.')) return;
  const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
  const named = isInputName(entry.name);
  // A link that leads nowhere matters only where it looks like an input.
  const target = entry.isSymbolicLink() ? await followed(path) : entry;
  if ('problem' in target) {
    if (named) found.push({ ok: false, path, problem: target.problem });
  } else if (target.isDirectory()) {
    await walkFolder(path, visited, found);
  } else if (named) {
    found.push(target.isFile() ? { ok: true, path } : { ok: false, path, problem: NOT_A_FILE });
  }
}

const NOT_A_FILE: Problem = {
  code: 'not-a-file',
  message: 'is a pipe, socket or device inside a folder: name it on the command line to read it',
};

async function followed(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    return { problem: fileProblem(error) };
  }
}
