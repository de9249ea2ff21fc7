import type { LanguagePack } from '../match/index.js';

/**
 * What `make` works out of a pack, once for each: class ids by name, settings read, endings put in order. It is asked for in every
 * sentence, and nearly always for the pack of the sentence before.
 */
export const perPack = <T>(make: (pack: LanguagePack) => T): ((pack: LanguagePack) => T) =>
  perObject(make);

/** The same for what belongs to a pack and lives as long as it: its name tables, its list of names. */
export function perObject<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  let last: K | null = null;
  let made: T;
  return (key) => {
    if (key === last) return made;
    const entry = known.get(key) ?? { made: make(key) };
    known.set(key, entry);
    last = key;
    made = entry.made;
    return made;
  };
}
