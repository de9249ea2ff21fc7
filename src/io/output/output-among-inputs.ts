import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { RunError } from '../../errors.js';
import { isInputName, STDIN } from '../input/walk.js';

/**
 * Refuses an output file that is one of the inputs, or that lies in a folder of inputs and would be read as one next time.
 * @throws RunError that names the file and the way out.
 */
export async function refuseAmongInputs(output: string, paths: readonly string[]): Promise<void> {
  const targets = [resolve(output), await realOutput(output)];
  for (const path of paths) {
    const input = path === STDIN ? null : await realInput(path);
    if (input === null) continue;
    if (!input.folder) {
      if (!targets.includes(input.path)) continue;
      throw new RunError(
        `-o ${output}: is one of the inputs and would be overwritten: name another file`,
      );
    }
    if (targets.some((target) => isReadIn(input.path, target) || isReadIn(resolve(path), target)))
      throw new RunError(
        `-o ${output}: lies among the inputs in ${path} and would be read as one next time: name a file outside that folder`,
      );
  }
}

/** Where a file that may not exist yet really lies. */
async function realOutput(output: string): Promise<string> {
  const folder = await realpath(dirname(output)).catch(() => resolve(dirname(output)));
  return realpath(output).catch(() => join(folder, basename(output)));
}

/** Null for what is not there and for what is no source of text that could be overwritten, such as a pipe. */
async function realInput(path: string): Promise<{ path: string; folder: boolean } | null> {
  try {
    const stats = await stat(path);
    if (!stats.isDirectory() && !stats.isFile()) return null;
    return { path: await realpath(path), folder: stats.isDirectory() };
  } catch {
    return null;
  }
}

/** Whether walking the folder would come upon the file and read it. */
function isReadIn(folder: string, file: string): boolean {
  const parts = relative(folder, file).split(sep);
  // Hidden entries are skipped, and `..` leads out.
  return parts.every((part) => !part.startsWith('.')) && isInputName(basename(file));
}
