import type { Section } from './section.js';

/** Whether a word ends in one of the endings that a setting of its language's pack lists; not where it lists none. */
export function endsIn({ pack }: Pick<Section, 'pack'>, setting: string, word: string): boolean {
  const endings = pack.settings[setting];
  return Array.isArray(endings) && endings.some((ending) => word.endsWith(String(ending)));
}
