import { Command, CommanderError } from 'commander';
import { EXIT } from '../errors.js';
import { readVersion } from '../io/resources/version.js';
import { applySettings } from './apply-settings.js';
import { addCompletion } from './commands/completion.js';
import { addConfig } from './commands/config.js';
import { addDetect } from './commands/detect.js';
import { addDiff } from './commands/diff.js';
import { addExplain } from './commands/explain.js';
import { addExtract } from './commands/extract.js';
import { addLanguages } from './commands/languages.js';
import { addMerge } from './commands/merge.js';
import { addSummarize } from './commands/summarize.js';
import { addSchema } from './commands/schema.js';
import { addReport } from './commands/report.js';
import { addVerify } from './commands/verify.js';
import { readSettings } from './settings.js';
import { spellControls } from '../text/index.js';
import { CONFIG_KEYS } from '../config/keys.js';
import type { Setting } from '../config/setting.js';

const TEACHING = `
Examples:
  digest summarize articles                      read it
  digest summarize --format json articles        pipe it
  digest extract articles | digest merge -       the same, in two steps

Exit codes: 0 done; 1 only where asked: something does not hold, is new or
changed; 2 the run could not be done; 3 done, but some inputs could not be read.`;

/** All commands with their options and help; a command that has run tells its exit code, unless it is 0. */
export function createProgram(
  settings: readonly Setting[],
  setExit: (code: number) => void,
): Command {
  const program = new Command('digest')
    .description(
      'One cited digest from news texts in many languages: offline, rule-based, explainable',
    )
    .version(readVersion(), '-V, --version')
    .showSuggestionAfterError()
    .showHelpAfterError('digest --help lists the commands, digest COMMAND --help its options.')
    .addHelpText('after', TEACHING)
    // What was typed stands in these messages.
    .configureOutput({ writeErr: (text) => process.stderr.write(spellControls(text)) })
    .exitOverride();
  addSummarize(program, setExit);
  addExtract(program, setExit);
  addMerge(program, setExit);
  addExplain(program, setExit);
  addVerify(program, setExit);
  addDiff(program, setExit);
  addReport(program, setExit);
  addDetect(program, setExit);
  addLanguages(program);
  addSchema(program);
  addCompletion(program);
  addConfig(program, settings, setExit);
  applySettings(program, settings, CONFIG_KEYS);
  return program;
}

/** Parses the command line and runs the command; returns the exit code. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  let exit: number = EXIT.done;
  const program = createProgram(await readSettings(process.env), (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    // commander has already said what is wrong, or shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failed;
    throw error;
  }
  return exit;
}
