import type { Command } from 'commander';
import { openResources } from '../../io/resources/resources.js';
import { exitCodeOf } from '../exit-code.js';
import { languageLines, type Tally } from '../inputs.js';
import { lineRenderer } from '../line-format.js';
import { TALKING, withOptions, type LineFlags } from '../options/index.js';
import { writeLines } from '../output.js';

/** `digest detect`: the language of each input, one line each. */
export function addDetect(program: Command, setExit: (code: number) => void): void {
  withOptions(
    program
      .command('detect')
      .description('Tell the language of each input, one line each')
      .argument('[path...]', 'files, folders, or - for standard input (default: articles)'),
    'lines',
    'input',
    'clean',
    'encoding',
    'jobs',
    'output',
    ...TALKING,
  )
    .addHelpText(
      'after',
      '\nExamples:\n  digest detect articles\n  digest detect articles -o languages.csv\n  digest detect --input ndjson - < crawl.jsonl',
    )
    .action(async (paths: string[], flags: LineFlags) => {
      const tally: Tally = { read: 0, failed: 0 };
      const resources = await openResources();
      const { languages } = await lineRenderer(flags);
      const lines = languageLines(paths, flags, tally, resources);
      await writeLines(lines, languages, flags.output);
      setExit(exitCodeOf(tally));
    });
}
