import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack, packCodes } from './packs/compile-pack.js';
import { SourceError } from './yaml-file.js';

/** Compiles packs and gazetteer from `src` to `dist`. Run by `build.mjs` from the project's root. */
function main(): void {
  const languages = join('src', 'languages');
  const out = join('dist', 'packs');
  mkdirSync(out, { recursive: true });
  const hash = createHash('sha256');
  const codes = packCodes(languages);
  const write = (name: string, data: string | Uint8Array): void => {
    hash.update(name).update(data);
    writeFileSync(join(out, name), data);
  };
  for (const code of codes) write(`${code}.json`, JSON.stringify(compilePack(languages, code)));
  const index = { languages: codes, rules: hash.digest('hex') };
  writeFileSync(join(out, 'index.json'), JSON.stringify(index));
}

try {
  main();
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  process.stderr.write(`digest: ${error.message}\n`);
  process.exitCode = 1;
}
