/** Appends to the list that a map has under a key; a first item begins the list. */
export function pushTo<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Adds to the set that a map has under a key, which begins with it; without items it begins empty. */
export function addTo<K, V>(sets: Map<K, Set<V>>, key: K, ...items: readonly V[]): void {
  const set = sets.get(key) ?? new Set<V>();
  sets.set(key, set);
  for (const item of items) set.add(item);
}
