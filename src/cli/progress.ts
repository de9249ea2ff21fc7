import { spellControls } from '../text/index.js';

/** What a line of progress is drawn on. */
export interface ProgressTerminal {
  readonly write: (text: string) => unknown;
  /** 0 where it does not know. */
  readonly columns: number;
}

/** A run that takes less needs no progress. */
const PATIENCE_MS = 1000;
/** No faster than one can read. */
const PACE_MS = 100;

const LEAST_COLUMNS = 40;

const CLEAR = '\r\u001B[K';

/** One line on a terminal that says how far a run is, from the second second on. */
export class Progress {
  readonly #terminal: ProgressTerminal;
  readonly #now: () => number;
  #due: number;
  #drawn = false;

  /** `now` gives milliseconds of a clock that runs evenly. */
  constructor(terminal: ProgressTerminal, now: () => number) {
    this.#terminal = terminal;
    this.#now = now;
    this.#due = now() + PATIENCE_MS;
  }

  /** Shows a text in place of the last, when it is time to. */
  show(text: string): void {
    const now = this.#now();
    if (now < this.#due) return;
    this.#due = now + PACE_MS;
    this.#terminal.write(
      `${CLEAR}${fitting(text, Math.max(this.#terminal.columns, LEAST_COLUMNS) - 1)}`,
    );
    this.#drawn = true;
  }

  /** Takes the line away; what is shown next is shown at once. */
  clear(): void {
    if (!this.#drawn) return;
    this.#terminal.write(CLEAR);
    this.#drawn = false;
    this.#due = 0;
  }
}

/** The beginning of a text that surely fits: a line that wraps could not be taken away. */
function fitting(text: string, columns: number): string {
  let left = columns;
  let fit = '';
  for (const character of spellControls(text).replaceAll('\n', ' ')) {
    // Some letters are two columns wide, and none is wider.
    left -= character < '\u0300' ? 1 : 2;
    if (left < 0) return fit;
    fit += character;
  }
  return fit;
}
