// Builds dist/: compiled language packs and gazetteer, the bundled program, and its types.
// Plain JavaScript because Node 20 runs no TypeScript; everything else is bundled from TypeScript.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const withTypes = !process.argv.includes('--no-types');
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
};

// 1. Packs and gazetteer: YAML in, compact data out.
await build({
  ...common,
  entryPoints: ['src/build/compile.ts'],
  outfile: 'dist/build/compile.mjs',
  packages: 'external',
});
execFileSync(process.execPath, ['dist/build/compile.mjs'], { cwd: root, stdio: 'inherit' });

// 2. The program. Splitting keeps what a command does not need out of its start-up.
rmSync(new URL('../../dist/chunks', import.meta.url), { recursive: true, force: true });
await build({
  ...common,
  entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunk-[hash]',
  // Bundled CommonJS dependencies expect `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

// 3. Types for library users.
if (withTypes) {
  execFileSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'src/build/tsconfig.types.json'],
    { cwd: root, stdio: 'inherit' },
  );
}
