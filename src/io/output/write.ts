import { atomicFile } from './atomic-file.js';
import { errorCode } from '../common/problem.js';

/** Where output goes. Wait for each write before the next: it takes as long as the reader does. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  /** Finishes: a file appears under its name, whole. */
  readonly close: () => Promise<void>;
  /** Gives up: a file is left as it was before. */
  readonly discard: () => Promise<void>;
  /** The reader has gone (`| head`): what is still written goes nowhere, which is no error. */
  readonly closed: boolean;
}

/**
 * A sink that writes to a file, or to standard output where `output` is null or `-`. A file is
 * replaced at once when the sink is closed; until then, or on failure, the old one stays.
 */
export async function createSink(
  output: string | null,
  stdout: NodeJS.WritableStream = process.stdout,
): Promise<Sink> {
  return output === null || output === '-' ? streamSink(stdout) : atomicFile(output);
}

function streamSink(stream: NodeJS.WritableStream): Sink {
  let closed = false;
  let failure: Error | null = null;
  const onError = (error: Error): void => {
    if (isClosedPipe(error)) closed = true;
    else failure ??= error;
  };
  // Stays for good: a pipe may report its end after the last write.
  stream.on('error', onError);
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      if (failure !== null) {
        reject(failure);
        return;
      }
      if (closed || text === '') {
        resolve();
        return;
      }
      // Called when the text has left for the system, so waiting for it is back-pressure.
      stream.write(text, (error) => {
        if (error === undefined || error === null || isClosedPipe(error)) resolve();
        else reject(error);
      });
    });
  return {
    write,
    close: () => (failure === null ? Promise.resolve() : Promise.reject(failure)),
    discard: () => Promise.resolve(),
    get closed() {
      return closed;
    },
  };
}

function isClosedPipe(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ECONNRESET';
}
