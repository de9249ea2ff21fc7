import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../output/make-folder.js';
import { forgetOld } from './forget.js';
import { buildStamp, cacheFolder } from './location.js';

/**
 * Results of earlier runs, one file each, named by the hash of all that they depend on. What is broken, or cannot be read or
 * written, is as if it were not there: a cache is never a reason to fail. Two runs may use it at once. Nothing is packed: loading
 * what unpacks takes longer than reading fifty articles.
 */
export class ResultCache {
  readonly #folder: string;
  #isFull = false;
  #hasNew = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Ends its use: where something was put into it at `now` (milliseconds since the epoch), what is old goes. */
  close(now: number): void {
    if (this.#hasNew) forgetOld(this.#folder, now);
  }

  /** What was kept under a key, as JSON gives it back; undefined when nothing was. */
  get(key: string): unknown {
    try {
      return JSON.parse(readFileSync(this.#file(key), 'utf8'));
    } catch {
      return undefined;
    }
  }

  /** Keeps a result: a file that is written aside takes its name when it is whole. */
  put(key: string, value: unknown): void {
    if (this.#isFull) return;
    const file = this.#file(key);
    const aside = `${file}.${randomBytes(4).toString('hex')}.tmp`;
    try {
      // What the articles say is nobody else's business.
      makeFolder(dirname(file), 0o700);
      writeFileSync(aside, JSON.stringify(value), { flag: 'wx', mode: 0o600 });
      renameSync(aside, file);
      this.#hasNew = true;
    } catch {
      this.#isFull = true;
      discard(aside);
    }
  }

  // As many files as a large crawl has make one folder slow.
  #file(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2));
  }
}

/** Where results are kept, and what tells this build of the program from every other, for their keys. */
export interface OpenCache {
  readonly cache: ResultCache;
  readonly stamp: string;
}

/** The results of this user's earlier runs; null where nothing can be kept. */
export function openCache(env: Readonly<Record<string, string | undefined>>): OpenCache | null {
  const folder = cacheFolder(env);
  const stamp = buildStamp();
  return folder === null || stamp === null ? null : { cache: new ResultCache(folder), stamp };
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It lies where nothing can be written: it is not there.
  }
}
