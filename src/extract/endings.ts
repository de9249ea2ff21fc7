import { perPack } from './per-pack.js';
import type { Section } from './section.js';

/** Endings by the code of their last letter: a word is compared only with those that it could have. */
type Endings = ReadonlyMap<number, readonly string[]>;

/** The settings of a pack that list endings, as they are asked for. */
const known = perPack(() => new Map<string, Endings | null>());

/** Whether a word ends in one of the endings that a setting of its language's pack lists; not where it lists none. */
export function endsIn({ pack }: Pick<Section, 'pack'>, setting: string, word: string): boolean {
  const settings = known(pack);
  let endings = settings.get(setting);
  if (endings === undefined) {
    endings = byLastLetter(pack.settings[setting]);
    settings.set(setting, endings);
  }
  return endings?.get(lastLetter(word))?.some((each) => word.endsWith(each)) === true;
}

function byLastLetter(list: unknown): Endings | null {
  if (!Array.isArray(list)) return null;
  const endings = new Map<number, string[]>();
  for (const ending of list.map(String)) {
    const alike = endings.get(lastLetter(ending));
    if (alike) alike.push(ending);
    else endings.set(lastLetter(ending), [ending]);
  }
  return endings;
}

const lastLetter = (word: string): number => word.charCodeAt(word.length - 1);
