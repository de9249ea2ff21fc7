/** Compares by UTF-16 code unit, so that no locale leaks in. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares by several keys, the first that differs deciding. */
export function byKeys<T>(
  ...keys: readonly ((item: T) => number | string)[]
): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const [first, second] = [key(a), key(b)];
      if (first < second) return -1;
      if (first > second) return 1;
    }
    return 0;
  };
}

/** Groups in the order in which their keys first come. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}

/** The distinct strings, sorted by code unit. */
export function sortedSet(items: Iterable<string>): readonly string[] {
  return [...new Set(items)].sort(byCode);
}

/** The same items in the same order, but those for which something holds before all others. */
export function putFirst<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly T[] {
  return [...items.filter(isFirst), ...items.filter((item) => !isFirst(item))];
}
