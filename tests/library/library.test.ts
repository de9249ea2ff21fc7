import { beforeAll, describe, expect, test } from '@jest/globals';
import { build, transform } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extract, merge, openResources, render, type Resources } from '../../src/index.js';
import { ARTICLE, digest, jsonLines, shell, withFolder } from '../cli/run.js';
import { blocksOf } from '../docs/blocks.js';
import { ROOT } from '../support/packs.js';

let resources: Resources;
beforeAll(async () => {
  resources = await openResources();
});

const record = { id: 'one', text: ARTICLE, published: '2024-05-04', outlet: 'Herald' };

describe('the library says what the command line says', () => {
  test('extract', async () => {
    const input = JSON.stringify(record);
    const [printed] = jsonLines(digest(['extract', '--input', 'ndjson', '-'], { input }).stdout);
    expect(await extract(record, resources)).toEqual(printed);
  });

  test.each(['text', 'json', 'markdown', 'csv', 'yaml'])(
    'merge, and render as %s',
    async (format) => {
      const line = await extract({ ...record, path: 'a.ndjson' }, resources);
      const rendered = await render(merge([line], resources), { format });
      withFolder({ 'a.ndjson': JSON.stringify(record) }, (cwd) => {
        expect(digest(['summarize', '--format', format, 'a.ndjson'], { cwd }).stdout).toBe(
          rendered,
        );
      });
    },
  );

  test('a comparison, so wide', async () => {
    const line = await extract({ ...record, path: 'a.ndjson' }, resources);
    const text = await render(merge([line], resources), { view: 'comparison', columns: 120 });
    withFolder({ 'a.ndjson': JSON.stringify(record) }, (cwd) => {
      expect(digest(['compare', '--width', '120', 'a.ndjson'], { cwd }).stdout).toBe(text);
    });
  });
});

test('what articles were read before changes nothing', async () => {
  const fresh = await openResources();
  for (const text of ['Łódź, 3 maja. Zginęło 12 osób.', 'Наводнение: погибли 12 человек.'])
    await extract({ text }, fresh);
  expect(await extract(record, fresh)).toEqual(await extract(record, resources));
});

test('words of one’s own are read as the command reads them', async () => {
  const text = 'packs: {en: {quantities: {lexicon: {fate-active: {killed: [zeroed]}}}}}';
  const own = await openResources({ packs: { source: { name: 'own.yaml', text } } });
  const { mentions, rules } = await extract({ text: 'The brigade zeroed 30 soldiers.' }, own);
  expect(mentions).toContainEqual(expect.objectContaining({ category: 'killed', best: 30 }));
  expect(rules).toMatch(new RegExp(`^${resources.rules}\\+[0-9a-f]{64}$`, 'u'));
});

test('what cannot be done is thrown, with the way out', async () => {
  await expect(extract({ text: 'x', published: 'May' }, resources)).rejects.toThrow('published');
  await expect(render(merge([], resources), { format: 'docx' })).rejects.toThrow('markdown');
});

test('the example of the README runs as it stands', async () => {
  const [block] = blocksOf('README.md', 'ts');
  const library = pathToFileURL(join(ROOT, 'dist', 'index.js')).href;
  const { code } = await transform((block?.text ?? '').replace("'digest'", `'${library}'`), {
    loader: 'ts',
  });
  withFolder({ 'example.mjs': code }, (cwd) => {
    const {
      code: status,
      stdout,
      stderr,
    } = shell('"$NODE" example.mjs', {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', NODE: process.execPath },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('| killed');
  });
});

test('a bundler leaves out what is not used', async () => {
  const whole = await bytesFor('extract, merge, render, openResources');
  expect(await bytesFor('readDigest')).toBeLessThan(whole / 3);
  expect(await bytesFor('render')).toBeLessThan(whole / 3);
});

/** Bytes that start with a program which uses these exports. */
async function bytesFor(names: string): Promise<number> {
  const { metafile } = await build({
    stdin: {
      contents: `import { ${names} } from './dist/index.js'; console.log(${names});`,
      resolveDir: ROOT,
    },
    bundle: true,
    splitting: true,
    outdir: join(ROOT, 'dist'),
    format: 'esm',
    platform: 'node',
    external: ['libsql'],
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { kind, path } of metafile.outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && path in metafile.outputs) visit(path);
  };
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs))
    if (entryPoint === '<stdin>') visit(file);
  return [...seen].reduce((sum, file) => sum + (metafile.outputs[file]?.bytes ?? 0), 0);
}

test('its types are published beside it', () => {
  const { exports, sideEffects } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: { '.': { types: string } };
    sideEffects: boolean;
  };
  expect(exports['.'].types).toBe('./dist/types/index.d.ts');
  expect(sideEffects).toBe(false);
});
