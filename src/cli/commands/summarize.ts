import type { Command } from 'commander';
import { openResources } from '../../io/resources/resources.js';
import { identity } from '../../merge/index.js';
import { wholeOriginal, type Original } from '../../render/index.js';
import type { ArticleLine, StreamLine } from '../../types/article-line.js';
import type { RawDocument } from '../../types/index.js';
import { exitCodeOf } from '../exit-code.js';
import { articleLines, type Tally } from '../inputs.js';
import { growSlowly } from '../grow-slowly.js';
import { mergeKept } from '../keep-digest.js';
import { mergeChosen } from '../merge-chosen.js';
import {
  CHOOSING,
  READING,
  TALKING,
  withOptions,
  type FilterFlags,
  type InputFlags,
  type ViewFlags,
} from '../options/index.js';
import { viewFormat, writeView } from '../view.js';

/** `digest summarize` and `digest compare`: one digest of all inputs, told once or source by source. */
export function addSummarize(program: Command, setExit: (code: number) => void): void {
  addView(program, setExit, {
    name: 'summarize',
    view: 'digest',
    description: 'Print one cited digest of all articles, story by story',
    examples: [
      'digest summarize articles',
      'digest summarize --format json articles | jq .stories[0].title',
      'digest summarize --entity Iraq --since 2024-09 articles',
      'digest summarize --as-of 2024-02-12 articles',
      'digest summarize --lang ru articles',
    ],
  });
  addView(program, setExit, {
    name: 'compare',
    view: 'comparison',
    description:
      'Print the facts source by source: where they agree, differ, and what each leaves out',
    examples: [
      'digest compare articles',
      'digest compare --width 140 articles | less -S',
      'digest compare --category killed,wounded --min-origins 2 articles',
    ],
  });
}

interface View {
  readonly name: string;
  readonly view: 'digest' | 'comparison';
  readonly description: string;
  readonly examples: readonly string[];
}

function addView(program: Command, setExit: (code: number) => void, view: View): void {
  withOptions(
    program
      .command(view.name)
      .description(view.description)
      .argument('[path...]', 'files, folders, or - for standard input (default: articles)'),
    'view',
    'story',
    'lang',
    ...CHOOSING,
    'limit',
    'doubtful',
    'asOf',
    ...READING,
    'cache',
    'width',
    'color',
    'output',
    ...TALKING,
  )
    .addHelpText('after', `\nExamples:\n  ${view.examples.join('\n  ')}`)
    .action(async (paths: string[], flags: InputFlags & FilterFlags & ViewFlags) => {
      const tally: Tally = { read: 0, failed: 0 };
      const resources = await openResources(flags);
      const lines: StreamLine[] = [];
      const originals = new Map<string, Original>();
      const keep = (document: RawDocument, line: ArticleLine): void => {
        originals.set(identity(line), wholeOriginal(document.raw, line));
      };
      const seen = viewFormat(flags).quotes ? keep : undefined;
      for await (const line of articleLines(paths, flags, tally, resources, seen))
        growSlowly(lines.push(line));
      const mergeAll = mergeKept(resources, flags, process.env);
      const digest = mergeChosen(lines, mergeAll, resources, flags);
      await writeView(digest, view.view, flags, [...originals.values()]);
      setExit(exitCodeOf(tally));
    });
}
