import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileClean } from '../clean/build/compile.js';
import { compileDetect } from '../detect/build/compile.js';
import { compileGazetteer } from '../gazetteer/build/compile.js';
import { compilePack, packCodes } from './packs/compile-pack.js';

/**
 * Compiles packs, detection tables and gazetteer from `src` to `dist`. Run by `build.mjs` from the project's
 * root. A mistake in a source ends the build with a line that names the file.
 */
function main(): void {
  const languages = join('src', 'languages');
  const codes = packCodes(languages);
  const outputs = new Map<string, string | Uint8Array>();
  for (const code of codes) {
    const { lexicon, ...pack } = compilePack(languages, code);
    outputs.set(`packs/${code}.json`, JSON.stringify({ ...pack, readings: lexicon.readings }));
    outputs.set(`packs/${code}.words`, lexicon.words);
  }
  outputs.set('packs/clean.json', compileClean(languages));
  for (const [name, data] of compileDetect(join('src', 'detect', 'data'))) {
    outputs.set(`packs/${name}`, data);
  }
  for (const [name, bytes] of compileGazetteer(join('src', 'gazetteer', 'data'), languages)) {
    outputs.set(`gazetteer/${name}`, bytes);
  }
  const hash = createHash('sha256');
  for (const [name, data] of outputs) hash.update(name).update(data);
  outputs.set('packs/index.json', JSON.stringify({ languages: codes, rules: hash.digest('hex') }));

  for (const folder of ['packs', 'gazetteer'])
    rmSync(join('dist', folder), { recursive: true, force: true });
  for (const [name, data] of outputs) {
    const file = join('dist', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
}

try {
  main();
} catch (error) {
  process.stderr.write(`digest: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
