import { EXIT } from '../errors.js';
import { readVersion } from '../io/resources/version.js';
import { leave } from './leave.js';

export { leave };

/** Runs the program and ends the process with its exit code. Nothing is thrown. */
export async function main(argv: readonly string[]): Promise<number> {
  // The two questions that scripts ask most need none of the rest.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.on('error', () => undefined).write(`${readVersion()}\n`);
    return EXIT.done;
  }
  const { loadProgram } = await import('./load-program.js');
  const { run } = await loadProgram();
  return leave(await run(argv));
}
