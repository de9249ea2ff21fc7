import type { Command } from 'commander';
import { withOptions } from '../options/index.js';
import { writeReport, type ReportFlags } from '../output.js';

/** `digest languages`: which languages are read, how well, and which are only told apart. */
export function addLanguages(program: Command): void {
  withOptions(
    program
      .command('languages')
      .description('List the languages that are read, with measured accuracy, and those detected'),
    'report',
    'output',
  )
    .addHelpText(
      'after',
      '\nExamples:\n  digest languages\n  digest languages --format json | jq .detected',
    )
    .action(async (flags: ReportFlags) => {
      const { readLanguages } = await import('../../io/resources/languages.js');
      const list = readLanguages();
      await writeReport(list, flags, async () => {
        const { renderLanguages } = await import('../../render/languages.js');
        return renderLanguages(list);
      });
    });
}
