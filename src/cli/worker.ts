import { parentPort, workerData } from 'node:worker_threads';
import { loadProgram } from './load-program.js';

// Where a thread begins that helps with large inputs; see `jobs/thread.ts`.
if (parentPort !== null) {
  const { serve } = await loadProgram();
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- what this program's main thread hands over
  await serve(parentPort, workerData);
}
