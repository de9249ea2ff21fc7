import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilePack } from '../../src/build/packs/compile-pack.js';

const LANGUAGE = 'name: Example\nscript: Latn\n';

/** Compiles a pack `xx` of these files, by name; `language.yaml` is a plain one unless given. */
export function compileFiles(
  files: Readonly<Record<string, string>>,
): ReturnType<typeof compilePack> {
  const folder = mkdtempSync(join(tmpdir(), 'digest-pack-'));
  try {
    mkdirSync(join(folder, 'xx'));
    for (const [name, text] of Object.entries({ 'language.yaml': LANGUAGE, ...files })) {
      writeFileSync(join(folder, 'xx', name), text);
    }
    return compilePack(folder, 'xx');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
