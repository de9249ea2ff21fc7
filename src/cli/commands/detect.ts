import type { Command } from 'commander';
import { openResources } from '../../io/resources.js';
import { understandPage } from '../../pipeline.js';
import type { RawDocument } from '../../types/index.js';
import { exitCodeOf } from '../exit-code.js';
import { eachInput, type Tally } from '../inputs.js';
import { TALKING, withOptions, type LineFlags } from '../options.js';
import { writeLines } from '../output.js';

/** `digest detect`: the language of each input, one line each. */
export function addDetect(program: Command, setExit: (code: number) => void): void {
  withOptions(
    program
      .command('detect')
      .description('Tell the language of each input, as NDJSON')
      .argument('[path...]', 'files, folders, or - for standard input (default: articles)'),
    'lines',
    'input',
    'clean',
    'encoding',
    'output',
    ...TALKING,
  )
    .addHelpText(
      'after',
      '\nExamples:\n  digest detect articles\n  digest detect --input ndjson - < crawl.jsonl',
    )
    .action(async (paths: string[], flags: LineFlags) => {
      const tally: Tally = { read: 0, failed: 0 };
      const resources = await openResources();
      const languageOf = (document: RawDocument): object => {
        const { article } = understandPage(document, resources, { clean: flags.clean });
        const { id, path, detected } = article;
        return { schema: 'digest/language/1', id, path, language: detected };
      };
      const lines = eachInput(paths, flags, tally, languageOf, resources);
      await writeLines(lines, flags);
      setExit(exitCodeOf(tally));
    });
}
