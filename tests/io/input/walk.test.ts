import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { walk } from '../../../src/io/input/walk.js';
import { collect } from '../../support/results.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const folder = temporaryFolder();

async function walked(...names: string[]): Promise<string[]> {
  const found = await collect(walk(names.map((name) => folder.at(name))));
  return found.map(({ path, ...result }) => {
    const name = path.slice(folder.at('').length + 1);
    return result.ok ? name : `${name}! ${result.problem.code}: ${result.problem.message}`;
  });
}

test('a folder gives its inputs by path, whatever the order on disk', async () => {
  for (const name of [
    'b.txt',
    'a/z.html',
    'a.txt',
    'a/B.TXT',
    'a/é.ndjson',
    'a/x.jsonl',
    'Z.htm',
  ]) {
    await folder.write(`order/${name}`, 'x');
  }
  expect(await walked('order')).toEqual([
    'order/Z.htm',
    'order/a.txt',
    'order/a/B.TXT',
    'order/a/x.jsonl',
    'order/a/z.html',
    'order/a/é.ndjson',
    'order/b.txt',
  ]);
});

test('other endings and hidden entries are passed over', async () => {
  for (const name of ['.git/a.txt', '.DS_Store', '.a.txt', 'a.pdf', 'txt', 'a.txt.bak', 'b.text']) {
    await folder.write(`hidden/${name}`, 'x');
  }
  expect(await walked('hidden')).toEqual(['hidden/b.text']);
});

test('files are taken as named: in that order, with any ending, twice if named twice', async () => {
  await folder.write('named/b.md', 'x');
  await folder.write('named/.a', 'x');
  expect(await walked('named/b.md', 'named/.a', 'named/b.md')).toEqual([
    'named/b.md',
    'named/.a',
    'named/b.md',
  ]);
});

test('a slash at the end of a folder is not doubled', async () => {
  await folder.write('slash/a.txt', 'x');
  expect(await walked('slash/')).toEqual(['slash/a.txt']);
});

test('an empty folder gives nothing, a missing path says so', async () => {
  await mkdir(folder.at('nothing'));
  expect(await walked('nothing', 'absent', 'absent/a.txt')).toEqual([
    'absent! missing: no such file or folder: check the path',
    'absent/a.txt! missing: no such file or folder: check the path',
  ]);
});

test('links are followed, circles are not', async () => {
  await folder.write('links/real/a.txt', 'x');
  await symlink('..', folder.at('links/real/up'));
  await symlink('real', folder.at('links/same'));
  await symlink('real/a.txt', folder.at('links/b.txt'));
  await symlink('nowhere.txt', folder.at('links/broken.txt'));
  await symlink('nowhere', folder.at('links/broken'));
  await symlink('self.txt', folder.at('links/self.txt'));
  expect(await walked('links')).toEqual([
    'links/b.txt',
    'links/broken.txt! missing: no such file or folder: check the path',
    'links/real/a.txt',
    'links/self.txt! unreadable: symbolic links in a circle: name the file itself',
  ]);
});

test('a pipe inside a folder is named, not opened', async () => {
  await mkdir(folder.at('pipes'));
  execFileSync('mkfifo', [folder.at('pipes/a.txt'), folder.at('pipes/b.log')]);
  expect(await walked('pipes')).toEqual([
    'pipes/a.txt! not-a-file: is a pipe, socket or device inside a folder: name it on the command line to read it',
  ]);
});

const asRoot = process.getuid?.() === 0;
(asRoot ? test.skip : test)(
  'a folder without permission is an error, the rest goes on',
  async () => {
    await folder.write('locked/in/a.txt', 'x');
    await folder.write('locked/z.txt', 'x');
    await chmod(folder.at('locked/in'), 0);
    const found = await walked('locked');
    await chmod(folder.at('locked/in'), 0o755);
    expect(found).toEqual([
      'locked/in! unreadable: permission denied: make the file readable',
      'locked/z.txt',
    ]);
  },
);

test('- is standard input', async () => {
  expect(await collect(walk(['-']))).toEqual([{ ok: true, path: '-' }]);
});
