import type { LanguagePack } from '../match/index.js';

/**
 * What `make` works out of a pack, once for each: class ids by name, settings read, endings put in order. It is asked for in every
 * sentence, and nearly always for the pack of the sentence before.
 */
export function perPack<T>(make: (pack: LanguagePack) => T): (pack: LanguagePack) => T {
  const known = new WeakMap<LanguagePack, { readonly made: T }>();
  let last: LanguagePack | null = null;
  let made: T;
  return (pack) => {
    if (pack === last) return made;
    const entry = known.get(pack) ?? { made: make(pack) };
    known.set(pack, entry);
    last = pack;
    made = entry.made;
    return made;
  };
}
