/**
 * Works on items several at a time, and gives the results in the order of the items. `room` says how many items may be begun
 * and not yet given; it is asked anew each time. A result is given as soon as those before it are, even while the next
 * item is waited for. What `items` or `work` throws is thrown in its place.
 */
export async function* inOrder<A, B>(
  items: AsyncIterable<A>,
  room: () => number,
  work: (item: A) => Promise<B>,
): AsyncGenerator<B> {
  const source = items[Symbol.asyncIterator]();
  const begun: Promise<B>[] = [];
  let coming: Promise<IteratorResult<A>> | null = null;
  let ended = false;
  try {
    for (;;) {
      const [first] = begun;
      if (!ended && begun.length < room()) {
        coming ??= source.next();
        const next: IteratorResult<A> | null = await sooner(coming, first);
        if (next !== null) {
          coming = null;
          if (next.done === true) ended = true;
          else begun.push(handled(work(next.value)));
          continue;
        }
      }
      if (first === undefined) return;
      const result = await first;
      void begun.shift();
      yield result;
    }
  } finally {
    const left = source.return?.();
    // The source cannot be left before the item comes that is waited for, which may be never.
    if (coming === null) await left;
    else left?.catch(() => undefined);
  }
}

/** The next item, or null when the first result is there before it. */
function sooner<T>(next: Promise<T>, first: Promise<unknown> | undefined): Promise<T | null> {
  return first === undefined ? next : Promise.race([next, first.then(() => null)]);
}

/** The same promise; whoever waits for it later is told of its failure then. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
