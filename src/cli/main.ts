import { EXIT, RunError } from '../errors.js';
import { readVersion } from '../io/version.js';
import { spellControls } from '../text/controls.js';

/** Runs the program and returns its exit code. Nothing is thrown. */
export async function main(argv: readonly string[]): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  // The two questions that scripts ask most need none of the rest.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${readVersion()}\n`);
    return EXIT.done;
  }
  try {
    const { runProgram } = await import('./program.js');
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
