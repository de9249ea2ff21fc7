// dist/program.cjs: the program as one script, which `src/cli/load-program.ts` loads.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Packages that few runs need: each is a script of its own, read when it is asked for. Together they are three times as long as
 * the program, and reading a script costs more than running one that was compiled ahead.
 */
const ON_DEMAND = ['defuddle', 'franc', 'jschardet', 'linkedom', 'yaml'];

/** Builds the script and those of the packages into `dist`, with the options that all bundles of the program share. */
export async function buildScript(dist, { alias, ...options }) {
  const script = {
    ...options,
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
  };
  await Promise.all(
    ON_DEMAND.map((name) =>
      build({
        ...script,
        entryPoints: [alias[name] ?? name],
        outfile: join(dist, 'packages', `${name}.cjs`),
      }),
    ),
  );
  const file = join(dist, 'program.cjs');
  await build({
    ...script,
    entryPoints: ['src/cli/entry.ts'],
    outfile: file,
    plugins: [packagesOnDemand, processesOnDemand],
    // All in one script: what is loaded when asked for is only run when asked for.
    supported: { ...options.supported, 'dynamic-import': false },
    define: { 'import.meta.url': 'scriptUrl' },
    banner: { js: '(function (exports, require, module, scriptUrl) {' },
    footer: { js: '})' },
  });
  const code = inAscii(readFileSync(file, 'utf8'));
  writeFileSync(file, code);
  // What one build has made of a text is not what another would make.
  const stamp = createHash('sha256').update(code).digest('hex');
  writeFileSync(join(dist, 'program.sha256'), stamp);
}

const packagesOnDemand = {
  name: 'packages-on-demand',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(?:${ON_DEMAND.join('|')})$`) }, ({ path }) => ({
      path: `./packages/${path}.cjs`,
      external: true,
    }));
  },
};

/** Commander asks for what starts other programs when it is loaded, and needs it only for commands that are files of their own: digest has none. */
const processesOnDemand = {
  name: 'processes-on-demand',
  setup({ onResolve, onLoad }) {
    const namespace = 'on-demand';
    onResolve({ filter: /^(?:node:)?child_process$/ }, ({ path, importer }) =>
      importer.includes('commander') ? { path, namespace } : null,
    );
    onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: `exports.spawn = (...args) => require('${path}').spawn(...args);`,
    }));
  },
};

/** The same code in ASCII: comments are gone, and elsewhere an escape stands for its character. */
const inAscii = (code) =>
  code.replaceAll(
    /[^\0-\x7F]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
