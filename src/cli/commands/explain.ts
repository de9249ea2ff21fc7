import type { Command } from 'commander';
import { RunError } from '../../errors.js';
import type { ExplainFlags } from '../explain.js';
import { exitCodeOf } from '../exit-code.js';
import type { Tally } from '../inputs.js';
import { READING, TALKING, withOptions } from '../options/index.js';

/** `digest explain`: why the digest says what it says. */
export function addExplain(program: Command, setExit: (code: number) => void): void {
  withOptions(
    program
      .command('explain')
      .description(
        'Tell why: which rule took which words, how the value came about, what it was merged with, what was rejected',
      )
      .argument('[what]', 'a citation (4:9, a.txt:9), or the id of a fact or its beginning')
      .argument('[path...]', 'files, folders, or - for standard input (default: articles)'),
    'missed',
    'report',
    ...READING,
    'cache',
    'width',
    'color',
    'output',
    ...TALKING,
  )
    .addHelpText(
      'after',
      '\nExamples:\n  digest explain 4:8 articles\n  digest explain --missed articles',
    )
    .action(async (what: string | undefined, paths: string[], flags: ExplainFlags) => {
      const tally: Tally = { read: 0, failed: 0 };
      // What explains is not loaded by commands that only read.
      const { printExplanation, printMissed } = await import('../explain.js');
      if (flags.missed === true) {
        await printMissed(what === undefined ? paths : [what, ...paths], flags, tally);
      } else {
        if (what === undefined)
          throw new RunError('explain what? Give a citation such as 4:9, or a fact');
        await printExplanation(what, paths, flags, tally);
      }
      setExit(exitCodeOf(tally));
    });
}
