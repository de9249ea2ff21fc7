import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Sink } from './write.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Opens a file that is written aside, in the same folder, and takes its name when it is closed. Links
 * are followed; an existing file keeps its permissions. What is no regular file (`/dev/null`, a
 * named pipe) is written to directly. Throws what the file system throws.
 */
export async function atomicFile(path: string): Promise<Sink> {
  const target = await realpath(path).catch(() => path);
  const existing = await stat(target).catch(() => null);
  if (existing !== null && !existing.isFile() && !existing.isDirectory()) {
    return directFile(await open(target, 'w'));
  }
  if (existing?.isDirectory() === true) {
    throw new Error(`${path}: is a folder: name a file to write to`);
  }
  const suffix = `${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  const temporary = join(dirname(target), `.${basename(target)}.${suffix}`);
  const handle = await open(temporary, 'wx', existing?.mode ?? 0o666);
  return asideFile(handle, temporary, target);
}

function asideFile(handle: FileHandle, temporary: string, target: string): Sink {
  const forget = removeOnSignal(temporary);
  let open = true;
  const discard = async (): Promise<void> => {
    if (!open) return;
    open = false;
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
    forget();
  };
  const orDiscard = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await discard();
      throw error;
    }
  };
  return {
    closed: false,
    write: (text) => orDiscard(() => handle.writeFile(text, 'utf8')),
    close: () =>
      orDiscard(async () => {
        if (!open) return;
        // On disk before it has the name: a crash leaves the old file or the new one, never half.
        await handle.sync();
        await handle.close();
        await rename(temporary, target);
        open = false;
        forget();
      }),
    discard,
  };
}

function directFile(handle: FileHandle): Sink {
  return {
    closed: false,
    write: (text) => handle.writeFile(text, 'utf8'),
    close: () => handle.close(),
    discard: () => handle.close(),
  };
}

// Ctrl-C must not leave the file behind; the signal then does what it would have done.
function removeOnSignal(path: string): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    forget();
    try {
      unlinkSync(path);
    } catch {
      // Already gone, which is what is wanted.
    }
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
  };
  for (const signal of SIGNALS) process.once(signal, onSignal);
  return forget;
}
