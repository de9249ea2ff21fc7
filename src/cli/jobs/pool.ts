import { setImmediate } from 'node:timers/promises';
import { runningFor } from '../../io/common/clock.js';
import type { FoundInput, InputResult } from '../../io/read.js';
import type { RawDocument } from '../../types/index.js';
import type { Desk, Made } from './desk.js';
import type { Thread } from './thread.js';

/** Tasks that a thread has in hand, so that it does not run dry while this one works on a long text. */
const DEPTH = 4;

/** Characters of documents that are begun and not given yet: what is made of them takes a hundred times as many bytes. */
const MOST_AHEAD = 500_000;

/** Where a pool gets more desks from. */
export interface Help<T> {
  /** How many inputs are worked on at once when there is much to do, one of them in this thread. */
  readonly jobs: number;
  /** How long this thread works alone, in milliseconds: a shorter run gains nothing from threads that load the program first. */
  readonly alone: number;
  readonly hire: () => Promise<Thread<T>>;
  /** Told of every thread that has joined or cannot. */
  readonly tell: (news: string) => void;
}

/** A desk and how many tasks it has in hand. */
interface Seat<T> {
  readonly desk: Desk<T>;
  readonly depth: number;
  taken: number;
}

type Task<T> = (desk: Desk<T>) => Promise<void>;

/** A desk behind which are several: this thread, and when that has worked for a while and there is more to do, others. */
export class Pool<T> implements Desk<T> {
  readonly #help: Help<T> | null;
  readonly #here: Seat<T>;
  #helpers: readonly Seat<T>[] = [];
  readonly #hired: Promise<Thread<T>>[] = [];
  readonly #waiting: Task<T>[] = [];
  #worked = 0;
  #ahead = 0;
  /** Characters of the document that was read last: the next is taken to be as long until it is read. */
  #last = 0;
  #closed = false;

  /** Without `help` all is done in this thread. */
  constructor(here: Desk<T>, help: Help<T> | null = null) {
    this.#here = { desk: here, depth: 1, taken: 0 };
    this.#help = help;
  }

  /** How many inputs may be begun before the first of them is done. */
  get room(): number {
    return this.#ahead > MOST_AHEAD ? 1 : 1 + 2 * DEPTH * this.#helpers.length;
  }

  async read(found: FoundInput): Promise<InputResult> {
    const help = this.#help;
    if (help !== null && this.#hired.length === 0 && this.#worked >= help.alone) this.#hire(help);
    const guess = this.#last;
    this.#ahead += guess;
    const result =
      found.kind === 'read' ? found.result : await this.#give((desk) => desk.read(found));
    if (result.ok) this.#last = result.document.raw.length;
    this.#ahead += (result.ok ? this.#last : 0) - guess;
    return result;
  }

  /** Takes note that what became of a document was given. */
  given({ raw }: RawDocument): void {
    this.#ahead -= raw.length;
  }

  make(document: RawDocument): Promise<Made<T>> {
    return this.#give((desk) => desk.make(document));
  }

  /** Ends all threads, whatever they are doing. */
  async close(): Promise<void> {
    this.#closed = true;
    const threads = await Promise.allSettled(this.#hired);
    for (const thread of threads) if (thread.status === 'fulfilled') await thread.value.close();
  }

  #give<R>(work: (desk: Desk<T>) => Promise<R>): Promise<R> {
    return new Promise((resolve, reject) => {
      this.#waiting.push((desk) => work(desk).then(resolve, reject));
      this.#handOut();
    });
  }

  #handOut(): void {
    for (let seat = this.#free(); seat !== undefined; seat = this.#free()) {
      const task = this.#waiting.shift();
      if (task === undefined) return;
      void this.#occupy(seat, task);
    }
  }

  /** The thread that has least in hand, or this one when the others have enough. */
  #free(): Seat<T> | undefined {
    const helpers = this.#helpers.toSorted((a, b) => a.taken - b.taken);
    return [...helpers, this.#here].find(({ taken, depth }) => taken < depth);
  }

  async #occupy(seat: Seat<T>, task: Task<T>): Promise<void> {
    seat.taken += 1;
    await (seat === this.#here ? this.#workHere(task) : task(seat.desk));
    seat.taken -= 1;
    this.#handOut();
  }

  async #workHere(task: Task<T>): Promise<void> {
    // Between two tasks, this thread hears what the others have done.
    if (this.#helpers.length > 0) await setImmediate();
    const begun = runningFor();
    await task(this.#here.desk);
    this.#worked += runningFor() - begun;
  }

  #hire({ jobs, hire, tell }: Help<T>): void {
    for (let job = 1; job < jobs; job++) {
      const thread = hire();
      this.#hired.push(thread);
      void this.#seat(thread, tell);
    }
  }

  async #seat(hired: Promise<Thread<T>>, tell: Help<T>['tell']): Promise<void> {
    try {
      const thread = await hired;
      await thread.ready;
      const seat = { desk: thread, depth: DEPTH, taken: 0 };
      this.#helpers = [...this.#helpers, seat];
      void thread.ended.then(() => {
        this.#helpers = this.#helpers.filter((other) => other !== seat);
      });
      tell(`${String(this.#helpers.length + 1)} inputs at once from here on`);
      this.#handOut();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!this.#closed) tell(`one less: a thread could not start (${reason})`);
    }
  }
}
