// npm run bench: how fast, beside a peer or a plain limit measured in the same run. Ratios are what to read: absolute
// figures change with the machine. Prints a table; --json FILE keeps the figures, --quick leaves the 10,000 articles out.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'digest-bench-'));
// The bundle stands inside dist/, so that it finds the compiled packs and the packages.
const bundle = join(root, 'dist', 'build', 'bench.mjs');

try {
  execFileSync(process.execPath, ['src/build/build.mjs', '--no-types'], {
    cwd: root,
    stdio: 'inherit',
  });
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/bench/stages.ts'],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'dist', 'x.js')).href) },
  });
  const { detection, stages, generate } = await import(pathToFileURL(bundle).href);
  const figures = {};
  show(figures, startUp());
  show(figures, await detection());
  show(figures, await stages());
  show(figures, merging());
  if (!process.argv.includes('--quick')) show(figures, largeInput(generate));
  const at = process.argv.indexOf('--json');
  if (at > 0) writeFileSync(process.argv[at + 1], `${JSON.stringify(figures, null, 1)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(bundle, { force: true });
}

/**
 * Whole processes, in turns, medians in milliseconds: `summarize` over articles that it has never seen, and over the same again,
 * when their lines are kept.
 */
function startUp() {
  const digest = join(root, 'bin', 'digest.js');
  const articles = join(root, 'articles');
  const commands = {
    'node -e 0': ['-e', '0'],
    'digest --version': [digest, '--version'],
    'digest summarize articles': [digest, 'summarize', '--no-cache', articles],
    'digest summarize articles, again': [digest, 'summarize', articles],
  };
  const env = { ...process.env, XDG_CACHE_HOME: join(scratch, 'cache') };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < 12; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const started = performance.now();
      spawnSync(process.execPath, args, { stdio: 'ignore', env });
      if (round > 1) times[name].push(performance.now() - started);
    }
  }
  const bare = median(times['node -e 0']);
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => {
      const figure = { value: median(list), unit: 'ms' };
      return [name, list === times['node -e 0'] ? figure : beside(figure, bare, 'bare node')];
    }),
  );
}

/** Peak memory and time of runs over 10,000 generated articles, from NDJSON: one at a time, and as many as processors. */
function largeInput(generate) {
  const input = join(scratch, 'articles.ndjson');
  writeFileSync(input, generate(10_000));
  const bare = peakOf('process.stdout.write(String(process.resourceUsage().maxRSS));');
  const [one, many] = [1, Math.max(2, availableParallelism())].map((jobs) =>
    extraction(input, jobs),
  );
  const name = `extract 10,000 articles, ${many.jobs} jobs`;
  return {
    'extract 10,000 articles: peak memory': beside(
      { value: one.peak, unit: 'MB' },
      bare,
      'bare node',
    ),
    'extract 10,000 articles: time': { value: one.time, unit: 's' },
    [`${name}: peak memory`]: beside({ value: many.peak, unit: 'MB' }, one.peak, 'one job'),
    [`${name}: time`]: beside({ value: many.time, unit: 's' }, one.time, 'one job'),
  };
}

function extraction(input, jobs) {
  const output = join(scratch, 'out.ndjson');
  const args = ['extract', input, '--no-cache', '--jobs', String(jobs), '-o', output];
  // Not from main, which would end the process before it has told.
  const script = `import { loadProgram } from ${JSON.stringify(pathToFileURL(join(root, 'dist', 'load-program.js')).href)};
    const { run } = await loadProgram();
    await run(${JSON.stringify(args)});
    process.stdout.write(String(process.resourceUsage().maxRSS));`;
  const started = performance.now();
  const peak = peakOf(script);
  return { jobs, peak, time: (performance.now() - started) / 1000 };
}

/** Merging 5,000 and 20,000 articles of stories of a hundred, each in its own process: n·log n is 4.7 times as long. */
function merging() {
  const [some, many] = [5000, 20_000].map((articles) => {
    const script = `import { mergingCost } from ${JSON.stringify(pathToFileURL(bundle).href)};
      process.stdout.write(JSON.stringify(mergingCost(${articles})));`;
    const args = ['--input-type=module', '-e', script];
    return JSON.parse(execFileSync(process.execPath, args, { cwd: root }).toString());
  });
  return {
    'merge 5,000 articles: processor time': { value: some.seconds, unit: 's' },
    'merge 20,000 articles: processor time': beside(
      { value: many.seconds, unit: 's' },
      some.seconds,
      '5,000',
    ),
    'merge 20,000 articles: stories found of 200': { value: many.stories, unit: '' },
    'merge 20,000 articles: peak memory': { value: many.megabytes, unit: 'MB' },
  };
}

/** Megabytes, from a script that prints kilobytes. */
function peakOf(script) {
  const args = ['--input-type=module', '-e', script];
  return Number(execFileSync(process.execPath, args, { cwd: root }).toString()) / 1024;
}

function beside(figure, peer, to) {
  return { ...figure, ratio: figure.value / peer, to };
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function show(figures, more) {
  Object.assign(figures, more);
  for (const [name, { value, unit, ratio, to }] of Object.entries(more)) {
    const number = value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
    const peer = ratio === undefined ? '' : `   ${ratio.toFixed(2)} × ${to}`;
    process.stdout.write(`${name.padEnd(44)}${number.padStart(12)} ${unit.padEnd(8)}${peer}\n`);
  }
}
