import type { Command } from 'commander';
import { diffDigests, filterDelta, readDigest } from '../../diff/index.js';
import { EXIT, RunError } from '../../errors.js';
import { readOwnOutput } from '../../io/input/own-output.js';
import { openResources } from '../../io/resources/resources.js';
import { loadWidths, markWatchedNews } from '../../render/index.js';
import { renderDelta } from '../../render/delta.js';
import type { TrackedDigest } from '../../types/delta.js';
import { deltaFilter } from '../delta-filter.js';
import { checkOutput } from '../inputs.js';
import { CHOOSING, withOptions, type FilterFlags, type ViewFlags } from '../options/index.js';
import { isJson, writeReport, type ReportFlags } from '../output.js';
import { deltaTranslator, speechFor } from '../speech.js';
import { textOptions } from '../view.js';

type DiffFlags = ReportFlags &
  FilterFlags &
  Pick<ViewFlags, 'width' | 'color' | 'lang'> & {
    readonly gone?: true;
    readonly now?: string;
    readonly exitCode?: true;
  };

/** `digest diff`: what one digest tells that an older one did not. */
export function addDiff(program: Command, setExit: (code: number) => void): void {
  withOptions(
    program
      .command('diff')
      .description(
        'Tell what is new, changed or confirmed in a digest since an older one, fact by fact',
      )
      .argument('<old>', 'older digest, as summarize --format json writes it; - for standard input')
      .argument('<new>', 'newer digest; - for standard input'),
    'report',
    'gone',
    'now',
    'exitCode',
    ...CHOOSING,
    'lang',
    'width',
    'color',
    'output',
  )
    .addHelpText(
      'after',
      `\nPrints nothing when nothing is different.
\nExamples:\n  digest diff monday.json tuesday.json\n  digest diff --lang ru monday.json tuesday.json\n  digest diff --now 2024-09-30 --category talks monday.json tuesday.json\n  digest summarize --format json articles | digest diff monday.json -`,
    )
    .action(async (oldFile: string, newFile: string, flags: DiffFlags) => {
      if (oldFile === '-' && newFile === '-') throw new RunError('only one of the two can be -');
      await checkOutput([oldFile, newFile], flags);
      const [older, newer] = [await readOne(oldFile), await readOne(newFile)];
      const { gone = false, now = null } = flags;
      const all = diffDigests(older, newer, { gone, now });
      const resources = await openResources();
      const delta = filterDelta(all, deltaFilter(flags, resources, [older, newer]));
      if (delta.entries.length > 0 || isJson(flags)) {
        await writeReport(delta, flags, async (terminal) => {
          const speech = await speechFor(flags.lang);
          const told = markWatchedNews((await deltaTranslator(speech, resources))(delta));
          await loadWidths(JSON.stringify(told.entries));
          return renderDelta(told, await textOptions(flags, terminal, speech));
        });
      }
      setExit(flags.exitCode === true && delta.entries.length > 0 ? EXIT.asked : EXIT.done);
    });
}

async function readOne(file: string): Promise<TrackedDigest> {
  const outputs = await readOwnOutput(file);
  const [output] = outputs;
  if (outputs.length !== 1)
    throw new RunError(`${file}: holds ${String(outputs.length)} outputs, not one digest`);
  const result = readDigest(output);
  if (!result.ok) throw new RunError(`${file}: ${result.problem}`);
  return result.digest;
}
