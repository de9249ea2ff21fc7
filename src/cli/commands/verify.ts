import type { Command } from 'commander';
import { EXIT } from '../../errors.js';
import { readOwnOutput } from '../../io/input/own-output.js';
import { STDIN } from '../../io/input/walk.js';
import { renderVerification } from '../../render/verification.js';
import { checkQuotes, quotesIn, type Quote, type Source } from '../../verify/index.js';
import { exitCodeOf } from '../exit-code.js';
import { checkOutput, eachInput, type Tally } from '../inputs.js';
import { TALKING, withOptions, type InputFlags, type ViewFlags } from '../options/index.js';
import { writeReport, type ReportFlags } from '../output.js';
import { speechFor } from '../speech.js';

type VerifyFlags = InputFlags & ReportFlags & Pick<ViewFlags, 'lang'>;

/** `digest verify`: re-reads every citation of an output in the sources. */
export function addVerify(program: Command, setExit: (code: number) => void): void {
  withOptions(
    program
      .command('verify')
      .description(
        'Check that every citation of a digest still stands in its source, word for word',
      )
      .argument(
        '<digest>',
        'output of summarize or compare as JSON, or of extract; - for standard input',
      )
      .argument('[path...]', 'where the sources are now (default: the paths in the digest)'),
    'report',
    'lang',
    'input',
    'encoding',
    'output',
    ...TALKING,
  )
    .addHelpText(
      'after',
      `\nExit codes: 0 all hold; 1 one does not; 2, 3 sources could not be read.
\nExamples:\n  digest summarize --format json articles | digest verify -\n  digest extract articles | digest verify - articles`,
    )
    .action(async (file: string, paths: string[], flags: VerifyFlags) => {
      await checkOutput([file], flags);
      const quotes = quotesIn(await readOwnOutput(file));
      const tally: Tally = { read: 0, failed: 0 };
      const sources = await readSources(paths.length > 0 ? paths : pathsOf(quotes), flags, tally);
      const verification = checkQuotes(quotes, sources);
      await writeReport(verification, flags, async (terminal) => {
        const speech = await speechFor(flags.lang);
        return renderVerification(verification, terminal, speech?.wording);
      });
      const code = exitCodeOf(tally);
      setExit(code === EXIT.done && verification.failures.length > 0 ? EXIT.asked : code);
    });
}

/** What standard input held is not there any more. */
const pathsOf = (quotes: readonly Quote[]): string[] =>
  [...new Set(quotes.map(({ path }) => path))].filter((path) => path !== STDIN).sort();

async function readSources(
  paths: readonly string[],
  flags: InputFlags,
  tally: Tally,
): Promise<Source[]> {
  const sources: Source[] = [];
  if (paths.length === 0) return sources;
  const keep = ({ path, id, raw }: Source): Source => ({ path, id, raw });
  for await (const source of eachInput(paths, flags, tally, keep)) {
    if ('raw' in source) sources.push(source);
  }
  return sources;
}
