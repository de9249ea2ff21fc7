import { existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type Libsql from 'libsql';
import { RunError } from '../../errors.js';
import { makeFolder } from '../output/make-folder.js';
import { runningFor } from '../common/clock.js';
import { errorCode, writeProblem } from '../common/problem.js';

/** An open database that no other process can use. */
export type StateDatabase = Libsql.Database;

/** The file is no database, or its contents cannot be trusted. */
export class BrokenState extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'BrokenState';
  }
}

/** How long a second run waits for the first, in milliseconds. */
const PATIENCE = 600_000;
/** After so many milliseconds it tries again, and a few more that no other process waits: two that began at once do not meet again. */
const PAUSE = 50;
const OWN_PAUSE = process.pid % 47;

/** Runs once when another process is at work, before waiting for it. */
type OnWait = () => void;

/**
 * Opens the database, makes it if there is none, and keeps it for this process until it is closed; a process that is
 * killed loses it at once. Waits while another has it. Throws {@link BrokenState} for a file that is no database, and
 * {@link RunError} where it cannot be opened or stays taken.
 */
export async function openDatabase(
  file: string,
  schema: string,
  onWait: OnWait,
): Promise<StateDatabase> {
  makeStateFolder(dirname(file));
  const { default: Database } = await import('libsql');
  const attempt = (isLast: boolean): StateDatabase | null =>
    stating(file, () => {
      try {
        return opened(new Database(file, { timeout: 0 }), schema);
      } catch (error) {
        if (errorCode(error) !== 'SQLITE_BUSY' || isLast) throw error;
        return null;
      }
    });
  const start = runningFor();
  let database = attempt(false);
  if (database === null) onWait();
  // SQLite does not wait: of two that make a file at once each would wait for what the other one has of it.
  while (database === null) {
    await delay(PAUSE + OWN_PAUSE);
    database = attempt(runningFor() - start > PATIENCE);
  }
  return database;
}

const delay = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

function makeStateFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    const problem = writeProblem(error);
    if (problem === null) throw error;
    throw new RunError(`${folder}: ${problem}, or name another folder with --state`);
  }
}

function opened(database: StateDatabase, schema: string): StateDatabase {
  try {
    // Exclusive before WAL: then no memory is shared, which some file systems cannot do, and the lock stays for good. Not by the driver's
    // "pragma": it keeps its statement until the process ends, and what is closed would keep its locks with it.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    database.exec('BEGIN IMMEDIATE');
    database.exec(schema);
    database.exec('COMMIT');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Runs work on the database; what SQLite says is told with the file and the way out. */
export function stating<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RunError || error instanceof BrokenState) throw error;
    const code = errorCode(error) ?? '';
    const reason = error instanceof Error ? error.message : String(error);
    if (/^SQLITE_(?:NOTADB|CORRUPT|ERROR|SCHEMA|MISMATCH)/u.test(code))
      throw new BrokenState(reason);
    throw new RunError(`${file}: ${reason}: ${wayOut(code)}`);
  }
}

function wayOut(code: string): string {
  if (code.startsWith('SQLITE_BUSY')) return 'another report of this name is still running';
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC')
    return 'free some space; what was not told stays news';
  if (code.startsWith('SQLITE_IOERR')) return 'check the disk; what was not told stays news';
  return 'make the folder writable, or name another with --state';
}

/** Moves a broken database out of the way and returns its new name; nothing is deleted. */
export function setAside(file: string): string {
  let number = 1;
  while (existsSync(`${file}.broken-${number}`)) number += 1;
  const aside = `${file}.broken-${number}`;
  renameSync(file, aside);
  for (const part of ['-wal', '-shm']) {
    if (existsSync(file + part)) renameSync(file + part, aside + part);
  }
  return aside;
}
