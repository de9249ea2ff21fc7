import type { Command } from 'commander';
import { RunError } from '../../errors.js';
import { openResources } from '../../io/resources.js';
import { createSink } from '../../io/write.js';
import { exitCodeOf } from '../exit-code.js';
import { eachInput, extractInputs, type Tally } from '../inputs.js';
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
    .option('--text', 'print only the text that offsets refer to, of one input')
    .addHelpText(
      'after',
      '\nExamples:\n  digest extract articles > facts.ndjson\n  digest extract - --input ndjson < crawl.jsonl | digest merge -\n  digest extract --text page.html',
    )
    .action(async (paths: string[], flags: InputFlags & { readonly text?: true }) => {
      const tally: Tally = { read: 0, failed: 0 };
      if (flags.text) {
        await printText(paths, flags, tally);
        setExit(exitCodeOf(tally));
        return;
      }
      const resources = await openResources(flags.entities);
      const sink = await createSink(flags.output ?? null);
      for await (const line of extractInputs(paths, flags, tally, resources)) {
        await sink.write(`${JSON.stringify(line)}\n`);
      }
      await sink.close();
      setExit(exitCodeOf(tally));
    });
}

/** The decoded text of one input, for HTML the text taken out of the page: what citations point into. */
async function printText(paths: string[], flags: InputFlags, tally: Tally): Promise<void> {
  const texts: string[] = [];
  for await (const text of eachInput(paths, flags, tally, ({ raw }) => raw)) {
    if (typeof text === 'string') texts.push(text);
    if (texts.length > 1) throw new RunError('--text prints one text: name one file');
  }
  const sink = await createSink(flags.output ?? null);
  await sink.write(texts.join(''));
  await sink.close();
}
