import type { Command } from 'commander';
import { EXIT } from '../../errors.js';
import { today } from '../../io/common/clock.js';
import { openResources } from '../../io/resources/resources.js';
import { stateFile } from '../../io/state/index.js';
import { loadWidths, markWatchedNews } from '../../render/index.js';
import { renderReport } from '../../render/report.js';
import type { Resources } from '../../resources.js';
import type { Delta } from '../../types/delta.js';
import type { Report } from '../../types/report.js';
import { checkOutput, DEFAULT_PATHS } from '../inputs.js';
import {
  READING,
  TALKING,
  withOptions,
  type FilterFlags,
  type InputFlags,
  type ViewFlags,
} from '../options/index.js';
import { isJson, writeReport, type ReportFlags } from '../output.js';
import type { Gathered } from '../report/gather.js';
import { openStore } from '../report/open-store.js';
import { runReport } from '../report/run-report.js';
import { deltaTranslator, speechFor } from '../speech.js';
import { textOptions } from '../view.js';

type Flags = ReportFlags &
  InputFlags &
  Omit<FilterFlags, 'since'> &
  Pick<ViewFlags, 'width' | 'color' | 'lang'> & {
    readonly now?: string;
    readonly exitCode?: true;
    readonly state?: string;
    /** From when on what was told is told once more; not the filter of that name. */
    readonly since?: string;
    readonly all?: true;
    readonly dryRun?: true;
  };

/** `digest report`: what is new since it was last told. */
export function addReport(program: Command, setExit: (code: number) => void): void {
  withOptions(
    program
      .command('report')
      .description(
        'Tell what is new since the last report of this name, fact by fact; nothing when nothing is',
      )
      .argument('<name>', 'what the report is called, such as iraq')
      .argument('[path...]', 'files, folders, or - for standard input (default: articles)'),
    'report',
    'newsSince',
    'all',
    'dryRun',
    'today',
    'exitCode',
    'state',
    'watched',
    'entity',
    'kind',
    'category',
    'minOrigins',
    'lang',
    ...READING,
    'width',
    'color',
    'output',
    ...TALKING,
  )
    .addHelpText('after', HELP)
    .action(async (name: string, named: string[], flags: Flags) => {
      const paths = named.length > 0 ? named : DEFAULT_PATHS;
      await checkOutput(paths, flags);
      const resources = await openResources(flags);
      const opened = await openStore(stateFile(name, flags.state, process.env));
      try {
        const { since, ...choosing } = flags;
        const run = () =>
          runReport(
            {
              ...{ name, flags, choosing, now: flags.now ?? today() },
              paths,
              rehearsal: flags.dryRun === true,
              since: { all: flags.all === true, day: since ?? null },
            },
            opened,
            resources,
            (report) => tell(report, flags, resources),
          );
        const { report, gathered } = await (flags.dryRun === true
          ? opened.store.rehearse(run)
          : run());
        setExit(exitCodeFor(report, gathered, flags.exitCode === true));
      } finally {
        opened.store.close();
      }
    });
}

const HELP = `
What was told is remembered in a file of that name in the state folder; an
input is its path, its version its contents.

Examples:
  digest report iraq articles --state reports
  digest report iraq articles --state reports --exit-code || echo news
  digest report iraq articles --state reports --dry-run --since 2024-09-01

In a crontab, mailed only when there is something:
  0 * * * *  digest report iraq /srv/news
`;

/** Prints the report; one in text that has nothing to tell prints nothing. */
async function tell(report: Report, flags: Flags, resources: Resources): Promise<void> {
  const entries = [...report.news.entries, ...report.again.entries];
  if (entries.length === 0 && !isJson(flags)) return;
  await writeReport(report, flags, async (terminal) => {
    const speech = await speechFor(flags.lang);
    const translate = await deltaTranslator(speech, resources);
    const tellable = (delta: Delta): Delta => markWatchedNews(translate(delta));
    const told = { ...report, news: tellable(report.news), again: tellable(report.again) };
    await loadWidths(JSON.stringify([told.news.entries, told.again.entries]));
    return renderReport(told, await textOptions(flags, terminal, speech));
  });
}

/** 2 when nothing can be read, 3 when something newly cannot: what was named before is not named hourly. */
function exitCodeFor(
  { news, again }: Report,
  { read, failed, newErrors }: Gathered,
  asked: boolean,
): number {
  if (read === 0 && failed > 0) return EXIT.failed;
  if (newErrors.length > 0) return EXIT.partly;
  const something = news.entries.length + again.entries.length > 0;
  return asked && something ? EXIT.asked : EXIT.done;
}
