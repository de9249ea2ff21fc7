import { Worker } from 'node:worker_threads';
import { DIST } from '../../assets.js';
import { RunError } from '../../errors.js';
import type { FoundInput, InputResult } from '../../io/read.js';
import { errorCode } from '../../io/common/problem.js';
import type { RawDocument } from '../../types/index.js';
import type { Desk, Made } from './desk.js';
import type { Answer, Task } from './serve.js';

const SCRIPT = new URL('worker.js', DIST);

/**
 * Megabytes. The engine collects garbage late where it has much room: with its own limits, which are above 2 GB, a thread
 * grows to half as much again as it does with these.
 */
const LIMITS = { maxOldGenerationSizeMb: 2000, maxYoungGenerationSizeMb: 24 };

/** A question that is not answered yet. */
interface Pending {
  /** The name of the input that it is about. */
  readonly about: string;
  settle(value: unknown): void;
  readonly fail: (error: Error) => void;
}

/**
 * A desk in a thread of its own, which answers in the order of the questions. When the thread ends before it is told to,
 * what it had in hand throws {@link RunError} with its name.
 */
export class Thread<T> implements Desk<T> {
  /** Settles when the thread is ready for work, or has ended before. */
  readonly ready: Promise<void>;
  /** Settles when it has ended. */
  readonly ended: Promise<void>;
  readonly #worker: Worker;
  readonly #pending: Pending[] = [];
  /** How it ended, or will when nothing is said. */
  #end = 'ended';
  #hasEnded = false;

  /** `order` is handed to the script, which serves it. */
  constructor(order: object, script = SCRIPT) {
    this.#worker = new Worker(script, { workerData: order, resourceLimits: LIMITS });
    this.ready = this.#answerAbout('none yet');
    this.#worker.on('message', (answer: Answer) => {
      const asked = this.#pending.shift();
      if (answer.ok) asked?.settle(answer.value);
      else asked?.fail(new RunError(answer.reason));
    });
    this.#worker.on('error', (error) => {
      const isFull = errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#end = isFull ? 'ran out of memory' : `failed (${error.message})`;
    });
    this.ended = new Promise((resolve) => {
      this.#worker.on('exit', () => {
        this.#hasEnded = true;
        // Whoever hands out work hears of it before what was in hand fails.
        resolve();
        this.#failPending();
      });
    });
  }

  read(found: FoundInput): Promise<InputResult> {
    if (found.kind === 'read') return Promise.resolve(found.result);
    return this.#ask({ kind: 'read', found }, found.path);
  }

  make(document: RawDocument): Promise<Made<T>> {
    const { id, path, input } = document;
    return this.#ask({ kind: 'make', document }, input === 'ndjson' ? `${path} (${id})` : path);
  }

  /** Ends it at once, whatever it is doing. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask<R>(task: Task, about: string): Promise<R> {
    const answer = this.#answerAbout<R>(about);
    if (this.#hasEnded) this.#failPending();
    else this.#worker.postMessage(task);
    return answer;
  }

  #answerAbout<R>(about: string): Promise<R> {
    return new Promise((settle, fail) => {
      this.#pending.push({ about, settle, fail });
    });
  }

  #failPending(): void {
    const [first, ...others] = this.#pending.splice(0);
    if (first === undefined) return;
    const waiting = [...new Set(others.map(({ about }) => about))].join(', ');
    const error = new RunError(
      `${first.about}: the thread that worked on it ${this.#end}` +
        `${waiting === '' ? '' : `, while these waited: ${waiting}`}; ` +
        'leave it out, or try --jobs 1, with more memory if need be (NODE_OPTIONS=--max-old-space-size=8192)',
    );
    for (const { fail } of [first, ...others]) fail(error);
  }
}
