import type { Command } from 'commander';
import { RunError } from '../../errors.js';
import { readTextLines } from '../../io/input/line-input.js';
import { fileProblem } from '../../io/common/problem.js';
import { openResources } from '../../io/resources/resources.js';
import { readVersion } from '../../io/resources/version.js';
import { merge } from '../../library/merge.js';
import { foreignLines, isArticle, readLine } from '../../merge/index.js';
import { quotedOriginal } from '../../render/index.js';
import { ERROR_SCHEMA, type StreamLine } from '../../types/article-line.js';
import { exitCodeOf } from '../exit-code.js';
import { checkOutput } from '../inputs.js';
import { growSlowly } from '../grow-slowly.js';
import { mergeChosen } from '../merge-chosen.js';
import {
  CHOOSING,
  withOptions,
  type FilterFlags,
  type InputFlags,
  type ViewFlags,
} from '../options/index.js';
import { openTalk, type Talk } from '../talk.js';
import { viewFormat, writeView } from '../view.js';

type MergeFlags = ViewFlags &
  FilterFlags &
  Pick<InputFlags, 'quiet' | 'output' | 'entities' | 'packs'> & { readonly mixed?: boolean };

/** `digest merge`: the digest of lines that `digest extract` wrote, here or elsewhere. */
export function addMerge(program: Command, setExit: (code: number) => void): void {
  withOptions(
    program
      .command('merge')
      .description(
        'Merge the lines of digest extract into one digest, whatever their order, grouping or repetition',
      )
      .argument('[path...]', 'files of lines, or - for standard input (the default)'),
    'view',
    'story',
    'lang',
    ...CHOOSING,
    'limit',
    'doubtful',
    'asOf',
    'mixed',
    'entities',
    'width',
    'color',
    'output',
    'quiet',
  )
    .addHelpText(
      'after',
      '\nExamples:\n  digest extract a | digest merge -\n  digest merge monday.ndjson tuesday.ndjson\n  digest merge --kind quantity --limit 10 monday.ndjson',
    )
    .action(async (named: string[], flags: MergeFlags) => {
      const paths = named.length > 0 ? named : ['-'];
      await checkOutput(paths, flags);
      const resources = await openResources(flags);
      const talk = openTalk(flags);
      const lines = await readLines(paths, talk).finally(talk.end);
      if (flags.mixed !== true) refuseForeign(lines, resources.rules);
      const originals = viewFormat(flags).quotes ? lines.filter(isArticle).map(quotedOriginal) : [];
      const mergeAll = (some: readonly StreamLine[]) => merge(some, resources);
      const digest = mergeChosen(lines, mergeAll, resources, flags);
      await writeView(digest, 'digest', flags, originals);
      const failed = lines.filter((line) => line.schema === ERROR_SCHEMA).length;
      setExit(exitCodeOf({ read: lines.length - failed, failed }));
    });
}

async function readLines(paths: readonly string[], talk: Talk): Promise<StreamLine[]> {
  const lines: StreamLine[] = [];
  for (const path of paths) {
    try {
      await readFile(path, lines, talk);
    } catch (error) {
      if (error instanceof RunError) throw error;
      throw new RunError(`${path}: ${fileProblem(error).message}`);
    }
  }
  return lines;
}

async function readFile(path: string, lines: StreamLine[], talk: Talk): Promise<void> {
  let number = 0;
  for await (const text of readTextLines(path)) {
    number += 1;
    talk.at(path, lines.length);
    if (text === null) throw new RunError(`${path}:${number}: the line is longer than 64 MiB`);
    if (text.trim() === '') continue;
    const result = readLine(text);
    if (!result.ok) throw new RunError(`${path}:${number}: ${result.problem}`);
    growSlowly(lines.push(result.line));
  }
}

function refuseForeign(lines: readonly StreamLine[], rules: string): void {
  const [first] = foreignLines(lines, { version: readVersion(), rules });
  if (first !== undefined) throw new RunError(first);
}
