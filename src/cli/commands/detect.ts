import type { Command } from 'commander';
import { understandPage } from '../../pipeline.js';
import { openResources } from '../../io/resources.js';
import { createSink } from '../../io/write.js';
import { exitCodeOf } from '../exit-code.js';
import { eachInput, type Tally } from '../inputs.js';
import { option, type InputFlags } from '../options.js';

/** `digest detect`: the language of each input, one line each. */
export function addDetect(program: Command, setExit: (code: number) => void): void {
  program
    .command('detect')
    .description('Tell the language of each input, as NDJSON')
    .argument('[path...]', 'files, folders, or - for standard input (default: articles)')
    .addOption(option('input'))
    .addOption(option('clean'))
    .addOption(option('encoding'))
    .addOption(option('output'))
    .option('--format <format>', 'ndjson', 'ndjson')
    .addHelpText(
      'after',
      '\nExamples:\n  digest detect articles\n  digest detect --input ndjson - < crawl.jsonl',
    )
    .action(async (paths: string[], flags: InputFlags) => {
      const tally: Tally = { read: 0, failed: 0 };
      const resources = await openResources();
      const sink = await createSink(flags.output ?? null);
      const lines = eachInput(paths, flags, tally, (document) => {
        const { article } = understandPage(document, resources, { clean: flags.clean });
        const { id, path, detected } = article;
        return { schema: 'digest/language/1', id, path, language: detected };
      });
      for await (const line of lines) await sink.write(`${JSON.stringify(line)}\n`);
      await sink.close();
      setExit(exitCodeOf(tally));
    });
}
