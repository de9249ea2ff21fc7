import { describe, expect, test } from '@jest/globals';
import { Thread } from '../../../src/cli/jobs/thread.js';
import { RunError } from '../../../src/errors.js';
import { documentOf } from '../../bench/texts.js';

/** A thread that answers with the path of a document, and comes to something at `b.txt`. */
function threadThat(deed: string): Thread<unknown> {
  const script = `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ document }) => {
      if (document.path === 'b.txt') ${deed};
      else parentPort.postMessage({ ok: true, value: document.path });
    });
    parentPort.postMessage({ ok: true, value: null });`;
  return new Thread({}, new URL(`data:text/javascript,${encodeURIComponent(script)}`));
}

const make = (thread: Thread<unknown>, path: string): Promise<unknown> =>
  thread.make({ ...documentOf('', 0), path });

/** What became of each of three documents. */
async function outcomes(thread: Thread<unknown>): Promise<readonly unknown[]> {
  await thread.ready;
  const settled = await Promise.allSettled(
    ['a.txt', 'b.txt', 'c.txt'].map((path) => make(thread, path)),
  );
  return settled.map((one): unknown => (one.status === 'fulfilled' ? one.value : one.reason));
}

const FULL = 'Object.assign(new Error(), { code: "ERR_WORKER_OUT_OF_MEMORY" })';

describe('a thread', () => {
  test.each([
    ['ends', 'process.exit(3)', 'ended'],
    ['fails', 'throw new Error("no luck")', 'failed (no luck)'],
    ['has no memory left', `throw ${FULL}`, 'ran out of memory'],
  ])('that %s names what it had in hand', async (_, deed, end) => {
    const thread = threadThat(deed);
    const [a, b, c] = await outcomes(thread);
    await thread.ended;
    expect(a).toBe('a.txt');
    expect(b).toBeInstanceOf(RunError);
    expect(String(b)).toContain(
      `b.txt: the thread that worked on it ${end}, while these waited: c.txt; leave it out, or try --jobs 1`,
    );
    expect(c).toBe(b);
    await expect(make(thread, 'd.txt')).rejects.toThrow(
      `d.txt: the thread that worked on it ${end}`,
    );
  });

  test('hands on what stops the whole run, and goes on', async () => {
    const thread = threadThat('parentPort.postMessage({ ok: false, reason: "own.yaml: wrong" })');
    expect(await outcomes(thread)).toEqual(['a.txt', new RunError('own.yaml: wrong'), 'c.txt']);
    await thread.close();
  });

  test('that cannot start says so', async () => {
    const thread = new Thread({}, new URL('data:text/javascript,process.exit(1)'));
    await expect(thread.ready).rejects.toThrow('ended');
  });
});
