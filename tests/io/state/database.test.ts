import { expect, test } from '@jest/globals';
import Database from 'libsql';
import { openDatabase } from '../../../src/io/state/database.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const folder = temporaryFolder();
const SCHEMA = 'CREATE TABLE IF NOT EXISTS told (id TEXT PRIMARY KEY)';

test('waits for another run, and says so once', async () => {
  const file = folder.at('one/state.sqlite');
  let waits = 0;
  const first = await openDatabase(file, SCHEMA, () => (waits += 1));
  const second = openDatabase(file, SCHEMA, () => (waits += 1));
  setTimeout(() => first.close(), 300);
  (await second).close();
  expect(waits).toBe(1);
});

test('lets go of a new file while it waits for one who has it open, too', async () => {
  await folder.write('two/state.sqlite', '');
  const file = folder.at('two/state.sqlite');
  const other = new Database(file);
  // What a run that makes the file has of it before it writes.
  other.exec('PRAGMA locking_mode = EXCLUSIVE');
  other.exec('SELECT * FROM sqlite_master');
  const waiting = openDatabase(file, SCHEMA, () => undefined);
  await new Promise((done) => setTimeout(done, 200));
  // It is not held up by the one that waits.
  other.exec('CREATE TABLE made (id TEXT)');
  other.close();
  (await waiting).close();
});
