// dist/program.cjs: the program as one script, which `src/cli/load-program.ts` loads.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** Builds the script, with the options that all bundles of the program share. */
export async function buildScript(file, options) {
  await build({
    ...options,
    format: 'cjs',
    entryPoints: ['src/cli/entry.ts'],
    outfile: file,
    // All in one script: what is loaded when asked for is only run when asked for.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'scriptUrl' },
    banner: { js: '(function (exports, require, module, scriptUrl) {' },
    footer: { js: '})' },
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
  });
  writeFileSync(file, inAscii(readFileSync(file, 'utf8')));
}

/** The same code in ASCII: comments are gone, and elsewhere an escape stands for its character. */
const inAscii = (code) =>
  code.replaceAll(
    /[^\0-\x7F]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
