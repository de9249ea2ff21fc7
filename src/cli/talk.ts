import { runningFor } from '../io/common/clock.js';
import { STDIN } from '../io/input/walk.js';
import type { RawDocument } from '../types/index.js';
import { Progress } from './progress.js';
import { say } from './say.js';

/** How much a run says on standard error. Why it could not be done is said in any case. */
export interface TalkFlags {
  /** Nothing about inputs. */
  readonly quiet?: true;
  /** Each input, and what it was read as. */
  readonly verbose?: true;
}

/** What a run over inputs says on standard error beside its output. */
export interface Talk {
  /** The run has come to an input, or to a document of it; `count` were read before. */
  readonly at: (path: string, count: number) => void;
  /** A document was read and worked on, for so long; null when what an earlier run made of it was taken. */
  readonly read: (document: RawDocument, milliseconds: number | null) => void;
  /** Something is wrong with an input. */
  readonly problem: (path: string, message: string) => void;
  /** How many inputs are worked on at once has changed. */
  readonly jobs: (news: string) => void;
  /** Something else is about to be written to standard output. */
  readonly writing: () => void;
  readonly end: () => void;
}

/** Begins to talk: progress is shown on a terminal only. */
export function openTalk(flags: TalkFlags): Talk {
  const quiet = flags.quiet === true;
  const verbose = flags.verbose === true;
  // Each input that is named tells enough.
  const silent = quiet || verbose || !process.stderr.isTTY;
  const progress = silent ? null : new Progress(process.stderr, runningFor);
  const tell = (path: string, message: string): void => {
    progress?.clear();
    say(path === STDIN ? 'standard input' : path, message);
  };
  return {
    at: (path, count) => {
      progress?.show(`digest: ${String(count)} read, at ${path}`);
    },
    read: (document, milliseconds) => {
      if (verbose) tell(document.path, account(document, milliseconds));
    },
    jobs: (news) => {
      if (verbose) tell('jobs', news);
    },
    problem: (path, message) => {
      if (!quiet) tell(path, message);
    },
    writing: () => {
      if (process.stdout.isTTY) progress?.clear();
    },
    end: () => {
      progress?.clear();
    },
  };
}

function account({ id, input, encoding, raw }: RawDocument, milliseconds: number | null): string {
  const time = milliseconds === null ? 'kept from an earlier run' : `${milliseconds.toFixed(0)} ms`;
  return `${id}: ${input}, ${encoding}, ${String(raw.length)} characters, ${time}`;
}
