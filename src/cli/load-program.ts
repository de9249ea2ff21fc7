import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { DIST } from '../assets.js';
import type * as Entry from './entry.js';
import { optimiseLater } from './optimise-later.js';

/** What the program does when it is loaded. */
export type Program = Pick<typeof Entry, 'run' | 'serve'>;

/** The whole program as one script: a function of what a CommonJS module is given, and of the script's own address. */
type ProgramScript = (
  exports: Partial<Program>,
  require: NodeJS.Require,
  module: { readonly exports: Partial<Program> },
  url: string,
) => void;

const SCRIPT = new URL('program.cjs', DIST);

// Code fits only the settings with which it was compiled: the build, a run and its threads make them before they compile or look for any.
optimiseLater();

/**
 * Loads the program: as the script that the build has compiled, where this very Node with these flags did so, for compiling
 * functions one by one as they are first called takes a sixth of a short run; else from its modules, which are the same code.
 */
export async function loadProgram(): Promise<Program> {
  return compiledProgram() ?? (await import('./entry.js'));
}

function compiledProgram(): Program | null {
  const cachedData = compiledCode();
  if (cachedData === null) return null;
  const script = programScript(cachedData);
  return script.cachedDataRejected === true ? null : exportsOf(script);
}

/**
 * Compiled code of the functions that `argv` calls, to be kept in {@link codeFile}: those that were not called are compiled
 * when they are.
 */
export async function compileProgram(argvs: readonly (readonly string[])[]): Promise<Uint8Array> {
  const script = programScript();
  const program = exportsOf(script);
  for (const argv of argvs) {
    const code = await program?.run(argv);
    if (code !== 0) throw new Error(`digest ${argv.join(' ')}: exit code ${String(code)}`);
  }
  return script.createCachedData();
}

/** Where the code lies that this Node has compiled. The tag tells versions of V8, machines and flags apart. */
export const codeFile = (): URL => new URL(`program.${cachedDataVersionTag()}.code`, DIST);

function compiledCode(): Buffer | null {
  try {
    return readFileSync(codeFile());
  } catch {
    return null;
  }
}

/** The build writes only ASCII, so that the text needs no decoding. */
function programScript(cachedData?: Buffer): Script {
  const source = readFileSync(SCRIPT, 'latin1');
  const filename = fileURLToPath(SCRIPT);
  return new Script(source, cachedData ? { filename, cachedData } : { filename });
}

function exportsOf(script: Script): Program | null {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the build of this very version wrote the script
  const define: ProgramScript = script.runInThisContext();
  const module: { readonly exports: Partial<Program> } = { exports: {} };
  define(module.exports, createRequire(SCRIPT), module, SCRIPT.href);
  const { run, serve } = module.exports;
  return run && serve ? { run, serve } : null;
}
