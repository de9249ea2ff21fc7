import { afterAll, beforeAll } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder that exists while the tests of a file run. */
export function temporaryFolder() {
  const made = { path: '' };
  beforeAll(async () => {
    made.path = await mkdtemp(join(tmpdir(), 'digest-io-'));
  });
  afterAll(() => rm(made.path, { recursive: true, force: true }));
  return {
    at: (name: string) => join(made.path, name),
    write: async (name: string, content: string | Uint8Array) => {
      const path = join(made.path, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      return path;
    },
  };
}
