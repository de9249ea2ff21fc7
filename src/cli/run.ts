import { EXIT, RunError } from '../errors.js';
import { spellControls } from '../text/controls.js';
import { runProgram } from './program.js';

/** Runs a command line and returns its exit code; what goes wrong is told on standard error. Nothing is thrown. */
export async function run(argv: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  try {
    return await runProgram(argv);
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.done;
    const message = error instanceof RunError ? error.message : describe(error);
    process.stderr.write(`digest: ${spellControls(message)}\n`);
    return EXIT.failed;
  }
}

/** The reader of a pipe may stop when it has seen enough: no error. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

// A stream that nobody listens to ends the program with a stack trace.
function ignoreClosedPipe(error: Error): void {
  if (!isClosedPipe(error)) process.exitCode = EXIT.failed;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return process.env['DIGEST_DEBUG'] === undefined ? error.message : (error.stack ?? error.message);
}
