import { EXIT } from '../errors.js';
import type { Tally } from './inputs.js';

/** What the contract says of a run over inputs: nothing readable 2, something unreadable 3, else 0. */
export function exitCodeOf({ read, failed }: Tally): number {
  if (failed === 0) return EXIT.done;
  return read === 0 ? EXIT.failed : EXIT.partly;
}
