// Compiles dist/program.cjs ahead, by making digests of the project's own articles: V8 keeps the functions that have run.
// A process of its own, so that nothing else has run in it.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codeFile, compileProgram } from '../../dist/load-program.js';

/** What every digest does; functions that only other commands need are compiled when they are called. */
const COMMANDS = ['summarize', 'compare', 'extract'];

const dist = new URL('../../dist/', import.meta.url);
for (const name of readdirSync(dist)) if (name.endsWith('.code')) rmSync(new URL(name, dist));

const output = new URL('build/digest.txt', dist).pathname;
// The first command makes the lines and keeps them, the others take what was kept: both ways are compiled.
const cache = fileURLToPath(new URL('build/cache', dist));
rmSync(cache, { recursive: true, force: true });
process.env['XDG_CACHE_HOME'] = cache;

const code = await compileProgram(
  COMMANDS.map((command) => [command, '--quiet', '--output', output, 'articles']),
);
rmSync(output);
rmSync(cache, { recursive: true });
writeFileSync(codeFile(), code);
