import type { Command } from 'commander';
import { openResources } from '../../io/resources.js';
import { createSink } from '../../io/write.js';
import { exitCodeOf } from '../exit-code.js';
import { extractInputs, type Tally } from '../inputs.js';
import { option, type InputFlags } from '../options.js';

/** `digest extract`: what each article says, one line each. */
export function addExtract(program: Command, setExit: (code: number) => void): void {
  program
    .command('extract')
    .description('Extract the facts of each article, as NDJSON')
    .argument('[path...]', 'files, folders, or - for standard input (default: articles)')
    .addOption(option('input'))
    .addOption(option('clean'))
    .addOption(option('language'))
    .addOption(option('published'))
    .addOption(option('encoding'))
    .addOption(option('entities'))
    .addOption(option('output'))
    .option('--format <format>', 'ndjson', 'ndjson')
    .addHelpText(
      'after',
      '\nExamples:\n  digest extract articles > facts.ndjson\n  digest extract - --input ndjson < crawl.jsonl | digest merge -',
    )
    .action(async (paths: string[], flags: InputFlags) => {
      const tally: Tally = { read: 0, failed: 0 };
      const resources = await openResources(flags.entities);
      const sink = await createSink(flags.output ?? null);
      for await (const line of extractInputs(paths, flags, tally, resources)) {
        await sink.write(`${JSON.stringify(line)}\n`);
      }
      await sink.close();
      setExit(exitCodeOf(tally));
    });
}
