import { fstatSync, type BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { RunError } from '../../errors.js';
import { STDIN, walk } from '../input/walk.js';

const STDIN_DESCRIPTOR = 0;
const STDOUT_DESCRIPTOR = 1;

/**
 * Refuses inputs that standard output is being written to, as in `digest extract news > news/facts.ndjson`, which would
 * read what it writes and never end.
 * @throws RunError that names the input and the way out.
 */
export async function refuseStdoutAmongInputs(paths: readonly string[]): Promise<void> {
  const output = openFile(STDOUT_DESCRIPTOR);
  if (output === null) return;
  for await (const input of walk(paths)) {
    if (!input.ok) continue;
    const file = input.path === STDIN ? openFile(STDIN_DESCRIPTOR) : await fileAt(input.path);
    if (file?.ino !== output.ino || file.dev !== output.dev) continue;
    throw new RunError(
      `${input.path}: standard output is written to this input: write to a file elsewhere`,
    );
  }
}

/** Null for what is no regular file, such as a pipe or terminal: nothing is lost or endless there. */
function openFile(descriptor: number): BigIntStats | null {
  try {
    const stats = fstatSync(descriptor, { bigint: true });
    return stats.isFile() ? stats : null;
  } catch {
    // Closed by whoever started the program.
    return null;
  }
}

async function fileAt(path: string): Promise<BigIntStats | null> {
  // What is not there will be named when it is read.
  return stat(path, { bigint: true }).catch(() => null);
}
