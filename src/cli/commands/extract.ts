import type { Command } from 'commander';
import { RunError } from '../../errors.js';
import { openResources } from '../../io/resources/resources.js';
import { exitCodeOf } from '../exit-code.js';
import { eachInput, articleLines, type Tally } from '../inputs.js';
import { lineRenderer } from '../line-format.js';
import {
  READING,
  TALKING,
  withOptions,
  type InputFlags,
  type LineFlags,
} from '../options/index.js';
import { toOutput, writeLines } from '../output.js';
import { maskControls } from '../../text/index.js';

type ExtractFlags = LineFlags & { readonly text?: true };

/** `digest extract`: what each article says, one line each. */
export function addExtract(program: Command, setExit: (code: number) => void): void {
  withOptions(
    program
      .command('extract')
      .description('Extract the facts of each article, one line each')
      .argument('[path...]', 'files, folders, or - for standard input (default: articles)'),
    'lines',
    'text',
    ...READING,
    'cache',
    'output',
    ...TALKING,
  )
    .addHelpText(
      'after',
      '\nExamples:\n  digest extract articles > facts.ndjson\n  digest extract - --input ndjson < crawl.jsonl | digest merge -\n  digest extract articles -o mentions.csv\n  digest extract --text page.html',
    )
    .action(async (paths: string[], flags: ExtractFlags) => {
      const tally: Tally = { read: 0, failed: 0 };
      if (flags.text) {
        await printText(paths, flags, tally);
      } else {
        const resources = await openResources(flags);
        const { articles } = await lineRenderer(flags);
        const lines = articleLines(paths, flags, tally, resources);
        await writeLines(lines, articles, flags.output);
      }
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
  const text = texts.join('');
  const terminal = process.stdout.isTTY && flags.output === undefined;
  await toOutput(flags.output, (sink) => sink.write(terminal ? maskControls(text) : text));
}
