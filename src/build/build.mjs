// Builds dist/: compiled language packs and gazetteer, the bundled program, and its types.
// Plain JavaScript because Node 20 runs no TypeScript; everything else is bundled from TypeScript.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildScript } from './program-script.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const withTypes = !process.argv.includes('--no-types');
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Node 20 has both, though with an older Unicode than esbuild asks for: without this each evaluation compiles the pattern anew.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  logLevel: 'warning',
};
const program = {
  ...common,
  // For node, yaml offers CommonJS only, whose names a split bundle cannot import; this is the same code as modules.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  // A native module: it cannot be bundled.
  external: ['libsql'],
};

// 1. Packs and gazetteer: YAML in, compact data out.
await build({
  ...common,
  entryPoints: ['src/build/compile.ts'],
  outfile: 'dist/build/compile.mjs',
  packages: 'external',
});
runNode(['dist/build/compile.mjs']);

// 2. The program. Splitting keeps what a command does not need out of its start-up.
const { metafile } = await build({
  ...program,
  metafile: true,
  entryPoints: {
    index: 'src/index.ts',
    cli: 'src/cli/main.ts',
    man: 'src/build/man/write-page.ts',
    'load-program': 'src/cli/load-program.ts',
    worker: 'src/cli/worker.ts',
  },
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunk-[hash]',
  // Bundled CommonJS dependencies expect `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

// Chunks of earlier builds have other names.
for (const name of readdirSync(join(root, 'dist'))) {
  if (name.startsWith('chunk-') && !(`dist/${name}` in metafile.outputs))
    rmSync(join(root, 'dist', name));
}

// 3. The man page, from the commands themselves.
runNode(['dist/man.js']);
rmSync(join(root, 'dist/man.js'));

// 4. The same program as one script, compiled ahead by this Node.
await buildScript(join(root, 'dist'), program);
runNode(['src/build/compile-program.mjs']);

// 5. Types for library users.
if (withTypes) runNode(['node_modules/typescript/bin/tsc', '-p', 'src/build/tsconfig.types.json']);

/** Runs a step; when it fails, it has said why. */
function runNode(args) {
  try {
    execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  } catch {
    process.exit(1);
  }
}
