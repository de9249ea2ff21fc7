import { deflateRawSync } from 'node:zlib';
import type { ArticleLine, ErrorLine } from '../../types/article-line.js';
import { openDatabase, stating, type StateDatabase } from './database.js';
import { articleOf, errorsOf, isRow, textOf, type Row } from './rows.js';
import type { ToldVersion } from './told-list.js';
import { keyText, type VersionKey } from './version-of.js';

/** An input as it was when it was last looked at. */
export interface InputState {
  readonly path: string;
  /** What tells without reading that it has not changed; see `stamp.ts`. Null: read it again. */
  readonly stamp: string | null;
  /** The file was there once and no longer is. */
  readonly gone: boolean;
  /** What could not be read of it. */
  readonly errors: readonly ErrorLine[];
}

/** A version with what the rules made of it. `current`: its input still says so; `told`: the day on which the
 * reader had it, ISO; null: not yet. */
export interface StoredVersion extends VersionKey {
  readonly current: boolean;
  readonly told: string | null;
  /** Null when another version of the program wrote it and this one cannot read it. */
  readonly line: ArticleLine | null;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS input (path TEXT PRIMARY KEY, stamp TEXT, gone INTEGER NOT NULL, errors TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS version (
    path TEXT NOT NULL, id TEXT NOT NULL, version TEXT NOT NULL,
    current INTEGER NOT NULL, told TEXT, line BLOB NOT NULL,
    PRIMARY KEY (path, id, version)) WITHOUT ROWID;`;

/** What a report remembers, in one SQLite file that only this process has while it is open. */
export class ReportStore {
  readonly file: string;
  private readonly database: StateDatabase;
  /** Lines read or put since it was opened, by {@link keyText}: unpacking and checking them is nearly all that reading costs. */
  private readonly lines = new Map<string, ArticleLine | null>();

  private constructor(file: string, database: StateDatabase) {
    this.file = file;
    this.database = database;
  }

  /** Opens it, or makes it. Throws as {@link openDatabase} does. */
  static async open(file: string, onWait: () => void): Promise<ReportStore> {
    return new ReportStore(file, await openDatabase(file, SCHEMA, onWait));
  }

  close(): void {
    // The driver keeps statements until the process ends, and the database open with them: what is in the log goes into the file here.
    try {
      this.database.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // Nothing is lost: the next run finds it in the log.
    }
    this.database.close();
  }

  /** Does the work and takes back all that it stored. */
  async rehearse<T>(work: () => Promise<T>): Promise<T> {
    this.run(() => this.database.exec('BEGIN IMMEDIATE'));
    try {
      return await work();
    } finally {
      this.run(() => this.database.exec('ROLLBACK'));
      this.lines.clear();
    }
  }

  /** Does all of it or, when it throws or the process ends, nothing. */
  transaction(work: () => void): void {
    this.run(() => {
      // Part of a rehearsal.
      if (this.isBusy()) {
        work();
        return;
      }
      this.database.exec('BEGIN IMMEDIATE');
      try {
        work();
        this.database.exec('COMMIT');
      } catch (error) {
        if (this.isBusy()) this.database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  /** A value remembered under a name; null when there is none. */
  meta(key: string): string | null {
    const [row] = this.rows('SELECT value FROM meta WHERE key = ?', key);
    return row === undefined ? null : textOf(row['value']);
  }

  setMeta(key: string, value: string | null): void {
    if (value === null) this.change('DELETE FROM meta WHERE key = ?', key);
    else this.change('INSERT OR REPLACE INTO meta VALUES (?, ?)', key, value);
  }

  /** All inputs that were ever read, by path. */
  inputs(): Map<string, InputState> {
    const states = this.rows('SELECT * FROM input').map((row): InputState => {
      const { path, stamp, gone, errors } = row;
      return {
        path: textOf(path),
        stamp: stamp === null ? null : textOf(stamp),
        gone: gone === 1,
        errors: errorsOf(errors),
      };
    });
    return new Map(states.map((state) => [state.path, state]));
  }

  putInput({ path, stamp, gone, errors }: InputState): void {
    this.change(
      'INSERT OR REPLACE INTO input VALUES (?, ?, ?, ?)',
      ...[path, stamp, gone ? 1 : 0, JSON.stringify(errors)],
    );
  }

  /** Whether that very version is stored. */
  has({ path, id, version }: VersionKey): boolean {
    const where = 'path = ? AND id = ? AND version = ?';
    return this.rows(`SELECT 1 FROM version WHERE ${where}`, path, id, version).length > 0;
  }

  /** Every version, in order of path, id and version. */
  versions(): StoredVersion[] {
    return this.rows('SELECT * FROM version ORDER BY path, id, version').map((row) => {
      const key = keyOf(row);
      return {
        ...key,
        current: row['current'] === 1,
        told: row['told'] === null ? null : textOf(row['told']),
        line: this.lineOf(key, row['line']),
      };
    });
  }

  /** Every version that the reader has had, in the same order. */
  toldVersions(): ToldVersion[] {
    const columns = 'path, id, version, told';
    return this.rows(
      `SELECT ${columns} FROM version WHERE told IS NOT NULL ORDER BY path, id, version`,
    ).map((row) => ({ ...keyOf(row), told: textOf(row['told']) }));
  }

  /** Stores what the rules make of a version; whether it was told stays as it was, or as `told` says of a new one. */
  putVersion(key: VersionKey, line: ArticleLine, told: string | null): void {
    const { path, id, version } = key;
    this.change(
      `INSERT INTO version VALUES (?, ?, ?, 1, ?, ?)
       ON CONFLICT DO UPDATE SET current = 1, line = excluded.line`,
      ...[path, id, version, told, deflateRawSync(JSON.stringify(line))],
    );
    this.lines.set(keyText(key), line);
  }

  /** Before an input is read anew: only what is put after this is what it says. */
  retract(path: string): void {
    this.change('UPDATE version SET current = 0 WHERE path = ?', path);
  }

  /** The version is what its input says, as before. */
  keep({ path, id, version }: VersionKey): void {
    this.change(
      'UPDATE version SET current = 1 WHERE path = ? AND id = ? AND version = ?',
      ...[path, id, version],
    );
  }

  /** Whether there is nothing that the reader has not had. */
  get isTold(): boolean {
    return (
      this.rows('SELECT 1 FROM version WHERE current = 0 OR told IS NULL LIMIT 1').length === 0
    );
  }

  /** All that is current has been told, at the latest on that day, and nothing else is of use any more. */
  markTold(day: string): void {
    this.change('DELETE FROM version WHERE current = 0');
    this.change('UPDATE version SET told = ? WHERE told IS NULL', day);
  }

  private lineOf(key: VersionKey, packed: unknown): ArticleLine | null {
    const text = keyText(key);
    const known = this.lines.get(text);
    if (known !== undefined) return known;
    const line = articleOf(packed);
    this.lines.set(text, line);
    return line;
  }

  private isBusy(): boolean {
    return this.database.inTransaction;
  }

  private rows(sql: string, ...values: readonly string[]): Row[] {
    return this.run(() =>
      this.database
        .prepare(sql)
        .all(...values)
        .filter(isRow),
    );
  }

  private change(sql: string, ...values: readonly (string | number | Uint8Array | null)[]): void {
    this.run(() => this.database.prepare(sql).run(...values));
  }

  private run<T>(work: () => T): T {
    return stating(this.file, work);
  }
}

function keyOf({ path, id, version }: Row): VersionKey {
  return { path: textOf(path), id: textOf(id), version: textOf(version) };
}
