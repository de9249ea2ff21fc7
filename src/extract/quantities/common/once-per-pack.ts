import type { LanguagePack } from '../../../match/index.js';
import type { Section } from '../../section.js';

/** What depends on a pack alone, made when its first text asks for it. */
export function oncePerPack<T extends object>(
  make: (pack: LanguagePack) => T,
): (section: Pick<Section, 'pack'>) => T {
  const made = new WeakMap<LanguagePack, T>();
  return ({ pack }) => {
    const known = made.get(pack);
    if (known) return known;
    const fresh = make(pack);
    made.set(pack, fresh);
    return fresh;
  };
}
