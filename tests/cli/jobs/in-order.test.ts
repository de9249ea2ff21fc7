import { describe, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { inOrder } from '../../../src/cli/jobs/in-order.js';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) yield Promise.resolve(n);
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

describe('inOrder', () => {
  test.each([1, 2, 7])(
    'gives results in the order of the items, with room for %d',
    async (room) => {
      let [now, most] = [0, 0];
      const work = async (n: number): Promise<number> => {
        most = Math.max(most, ++now);
        await setTimeout((n * 7) % 5);
        now--;
        return n;
      };
      expect(await collect(inOrder(numbers(20), () => room, work))).toEqual(upTo(20));
      expect(most).toBe(room);
    },
  );

  test('takes no item before there is room for it', async () => {
    const taken: number[] = [];
    async function* items(): AsyncGenerator<number> {
      for await (const n of numbers(5)) {
        taken.push(n);
        yield n;
      }
    }
    for await (const n of inOrder(
      items(),
      () => 1,
      (n) => Promise.resolve(n),
    ))
      expect(taken).toEqual(upTo(n + 1));
  });

  test('gives a result while the next item is still waited for, and can be left then', async () => {
    async function* endless(): AsyncGenerator<string> {
      yield 'first';
      await new Promise(() => undefined);
    }
    for await (const item of inOrder(
      endless(),
      () => 9,
      (item) => Promise.resolve(item),
    )) {
      expect(item).toBe('first');
      break;
    }
  });

  test('leaves the items when it is left', async () => {
    let left = false;
    async function* items(): AsyncGenerator<number> {
      try {
        yield* numbers(9);
      } finally {
        left = true;
      }
    }
    for await (const n of inOrder(
      items(),
      () => 2,
      (item) => Promise.resolve(item),
    ))
      if (n === 3) break;
    // One item more was waited for.
    await setTimeout(1);
    expect(left).toBe(true);
  });

  test('throws a failure in its place, whatever comes later', async () => {
    const work = (n: number): Promise<number> =>
      n < 3 ? Promise.resolve(n) : Promise.reject(new Error(`no ${String(n)}`));
    const seen: number[] = [];
    const run = async (): Promise<void> => {
      for await (const n of inOrder(numbers(9), () => 4, work)) seen.push(n);
    };
    await expect(run()).rejects.toThrow('no 3');
    expect(seen).toEqual(upTo(3));
  });
});
