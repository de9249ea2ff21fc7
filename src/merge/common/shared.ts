/** What sets and maps have alike. */
interface Keyed<T> {
  readonly size: number;
  has(key: T): boolean;
  keys(): Iterable<T>;
}

/** How many keys two sets or maps share. */
export function shared<T>(a: Keyed<T>, b: Keyed<T>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const key of small.keys()) if (large.has(key)) count++;
  return count;
}
