import { diffDigests, entryKey, filterDelta, splitDelta } from '../../diff/index.js';
import { RunError } from '../../errors.js';
import { writeProblem } from '../../io/common/problem.js';
import { writeToldList, type ReportStore } from '../../io/state/index.js';
import { readVersion } from '../../io/resources/version.js';
import { merge } from '../../library/merge.js';
import type { Resources } from '../../resources.js';
import type { ArticleLine } from '../../types/article-line.js';
import type { Digest } from '../../types/digest.js';
import { REPORT_SCHEMA, type Report } from '../../types/report.js';
import { deltaFilter } from '../delta-filter.js';
import { openPool } from '../jobs/index.js';
import type { FilterFlags, InputFlags } from '../options/index.js';
import { say } from '../say.js';
import { openTalk } from '../talk.js';
import { withWatch } from '../watch.js';
import { currentLines, toldLines, type NewsSince } from './baseline.js';
import { gather, type Gathered } from './gather.js';
import type { OpenedStore } from './open-store.js';

/** What a run of a report is asked for. */
export interface ReportRun {
  readonly name: string;
  readonly paths: readonly string[];
  readonly flags: InputFlags;
  /** ISO day. */
  readonly now: string;
  readonly since: NewsSince;
  /** Nothing is to be remembered. */
  readonly rehearsal: boolean;
  /** Only facts that these choose. */
  readonly choosing: FilterFlags;
}

/** Hands the report to its reader and comes back when it has left; throws when it cannot be handed over. */
type Tell = (report: Report) => Promise<void>;

/**
 * Looks at the inputs, tells what is new, and remembers that it was told. What is about to be told is written down
 * before, that it was told after: a run that is stopped in between tells it again, and says so.
 */
export async function runReport(
  run: ReportRun,
  opened: OpenedStore,
  resources: Resources,
  tell: Tell,
): Promise<{ readonly report: Report; readonly gathered: Gathered }> {
  const { store } = opened;
  const rules = rulesKey(run.flags, resources);
  const talk = openTalk(run.flags);
  const pool = openPool('article', run.flags, resources, talk);
  const gathered = await gather(run.paths, {
    store,
    options: run.flags,
    pool,
    talk,
    afresh: store.meta('rules') !== rules,
    toldBefore: opened.toldBefore,
  }).finally(async () => {
    talk.end();
    await pool.close();
  });
  store.transaction(() => {
    store.setMeta('rules', rules);
  });
  const lastDay = store.meta('now') ?? opened.toldOn;
  const report = makeReport(run, store, gathered, lastDay, resources);
  const entries = [...report.news.entries, ...report.again.entries];
  if (entries.length > 0) {
    store.transaction(() => {
      store.setMeta('telling', JSON.stringify(entries.map(entryKey)));
    });
  }
  await tell(report);
  const today = lastDay !== null && lastDay > run.now ? lastDay : run.now;
  const changed = !store.isTold || entries.length > 0 || today !== lastDay;
  if (!changed || run.rehearsal) return { report, gathered };
  remember(store, today, entries.length > 0);
  await keepList(store, today);
  return { report, gathered };
}

/** Remembers that everything was told. Where that fails, it is told once more, which must be said. */
function remember(store: ReportStore, today: string, told: boolean): void {
  try {
    store.transaction(() => {
      store.markTold(today);
      store.setMeta('now', today);
      store.setMeta('telling', null);
    });
  } catch (error) {
    if (!told || !(error instanceof RunError)) throw error;
    throw new RunError(`${error.message}; what this run told, the next tells once more`);
  }
}

/** The list is needed only where the state file is lost: without it the run is still done. */
async function keepList(store: ReportStore, today: string): Promise<void> {
  try {
    await writeToldList(store.file, { now: today, told: store.toldVersions() });
  } catch (error) {
    if (error instanceof RunError) throw error;
    const reason = writeProblem(error) ?? (error instanceof Error ? error.message : String(error));
    say(store.file, `the list of what was told could not be written beside it: ${reason}`);
  }
}

function makeReport(
  { name, now, since, choosing }: ReportRun,
  store: ReportStore,
  { newErrors, newlyGone }: Gathered,
  lastDay: string | null,
  resources: Resources,
): Report {
  const versions = store.versions();
  const digestOf = (lines: readonly ArticleLine[]): Digest =>
    withWatch(merge(lines, resources), lines, resources, choosing);
  const told = digestOf(toldLines(versions, since));
  const older = { ...told, now: since.all ? null : (since.day ?? lastDay) };
  const newer = digestOf(currentLines(versions));
  const isWanted = deltaFilter(choosing, resources, [older, newer]);
  const all = filterDelta(diffDigests(older, newer, { now }), isWanted);
  const { others, among } = splitDelta(all, interrupted(store));
  return {
    schema: REPORT_SCHEMA,
    name,
    now,
    news: others,
    again: among,
    errors: newErrors,
    gone: newlyGone,
  };
}

/** What a run before was telling when it was stopped. */
function interrupted(store: ReportStore): ReadonlySet<string> {
  const telling: unknown = JSON.parse(store.meta('telling') ?? '[]');
  const keys = Array.isArray(telling) ? telling.filter((key) => typeof key === 'string') : [];
  return new Set(keys);
}

/** With other rules or other ways to read, the same texts may say something else, which is no news. */
function rulesKey(flags: InputFlags, { rules }: Resources): string {
  const { clean, language, published, encoding, input, outlets } = flags;
  const reading = [clean, language, published, encoding, input, [...(outlets ?? [])]];
  return JSON.stringify([readVersion(), rules, reading.map((value) => value ?? null)]);
}
