import type { MessagePort } from 'node:worker_threads';
import { RunError } from '../../errors.js';
import type { RawDocument } from '../../types/index.js';
import type { FoundInput } from '../../io/read.js';
import type { Desk } from './desk.js';
import { openDesk, type Order } from './order.js';

/** What a thread is asked to do. */
export type Task =
  | { readonly kind: 'read'; readonly found: FoundInput }
  | { readonly kind: 'make'; readonly document: RawDocument };

/** What it answers: what the desk gave, or why the whole run cannot go on. */
export type Answer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/** Works in a thread of its own on what is asked at its port, one task after the other. Its first answer says that it is ready. */
export async function serve(port: MessagePort, order: Order): Promise<void> {
  const desk = await openDesk(order);
  let last = Promise.resolve();
  port.on('message', (task: Task) => {
    last = last.then(async () => {
      port.postMessage(await answer(task, desk));
    });
  });
  port.postMessage({ ok: true, value: null } satisfies Answer);
}

async function answer(task: Task, desk: Desk<unknown>): Promise<Answer> {
  try {
    const value =
      task.kind === 'read' ? await desk.read(task.found) : await desk.make(task.document);
    return { ok: true, value };
  } catch (error) {
    if (error instanceof RunError) return { ok: false, reason: error.message };
    throw error;
  }
}
