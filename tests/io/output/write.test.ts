import { describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createSink } from '../../../src/io/output/write.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const folder = temporaryFolder();

describe('a file', () => {
  test('appears whole when it is closed, and nothing else is left', async () => {
    const path = await folder.write('whole/out.txt', 'old');
    const sink = await createSink(path);
    await sink.write('перше\n');
    await sink.write('друге\n');
    expect(await readFile(path, 'utf8')).toBe('old');
    await sink.close();
    expect(await readFile(path, 'utf8')).toBe('перше\nдруге\n');
    expect(await readdir(folder.at('whole'))).toEqual(['out.txt']);
  });

  test('given up leaves the old one', async () => {
    const path = await folder.write('discard/out.txt', 'old');
    const sink = await createSink(path);
    await sink.write('new');
    await sink.discard();
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder.at('discard'))).toEqual(['out.txt']);
  });

  test('that cannot take its name leaves nothing behind', async () => {
    await mkdir(folder.at('failing'));
    const sink = await createSink(folder.at('failing/out.txt'));
    await sink.write('new');
    await mkdir(folder.at('failing/out.txt'));
    await expect(sink.close()).rejects.toThrow('EISDIR');
    expect(await readdir(folder.at('failing'))).toEqual(['out.txt']);
  });

  test('keeps its permissions, and a link stays a link', async () => {
    const path = await folder.write('link/real.txt', 'old');
    await chmod(path, 0o640);
    await symlink('real.txt', folder.at('link/link.txt'));
    const sink = await createSink(folder.at('link/link.txt'));
    await sink.write('new');
    await sink.close();
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect((await readdir(folder.at('link'))).sort()).toEqual(['link.txt', 'real.txt']);
  });

  test('needs an existing folder, and is none itself', async () => {
    await expect(createSink(folder.at('absent/out.txt'))).rejects.toThrow('ENOENT');
    await mkdir(folder.at('folder'));
    await expect(createSink(folder.at('folder'))).rejects.toThrow(
      'is a folder: name a file to write to',
    );
  });

  test('a device is written to directly', async () => {
    const sink = await createSink('/dev/null');
    await sink.write('x');
    await sink.close();
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });
});

describe('a stream', () => {
  test('waits for a slow reader', async () => {
    const written: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk, _, done) {
        setTimeout(() => {
          written.push(String(chunk));
          done();
        }, 5);
      },
    });
    const sink = await createSink(null, slow);
    await sink.write('a');
    expect(written).toEqual(['a']);
    await sink.write('b');
    await sink.close();
    expect(written).toEqual(['a', 'b']);
  });

  test('whose reader has gone is no error, and says so', async () => {
    const gone = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const sink = await createSink('-', gone);
    await sink.write('a');
    await sink.write('b');
    await sink.close();
    expect(sink.closed).toBe(true);
  });

  test('that fails otherwise is an error', async () => {
    const full = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
      },
    });
    const sink = await createSink(null, full);
    await expect(sink.write('a')).rejects.toThrow('no space');
    await expect(sink.close()).rejects.toThrow('no space');
  });
});

test('a signal removes the file that was being written', async () => {
  const path = await folder.write('signal/child.ts', '');
  const module = new URL('../../../src/io/output/atomic-file.ts', import.meta.url);
  // Bundled, because a child of plain Node reads no TypeScript.
  const { build } = await import('esbuild');
  await build({
    stdin: {
      contents: `import { atomicFile } from ${JSON.stringify(fileURLToPath(module))};
        const sink = await atomicFile(process.argv[2]);
        await sink.write('half');
        process.stdout.write('ready');
        setInterval(() => undefined, 1000);`,
      resolveDir: dirname(path),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: folder.at('child.mjs'),
    logLevel: 'silent',
  });
  const child = spawn(process.execPath, [folder.at('child.mjs'), folder.at('signal/out.txt')]);
  await once(child.stdout, 'data');
  expect(await readdir(folder.at('signal'))).toHaveLength(2);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
  expect(await readdir(folder.at('signal'))).toEqual(['child.ts']);
});
