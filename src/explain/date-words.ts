import type { LanguagePack } from '../match/index.js';
import { toKey } from '../text/index.js';
import type { IsDateWord } from './missed.js';

/** Classes of the words that nothing but a date has: names that are also other words ("may", "march") are none. */
const CLASSES = ['month-name', 'weekday'] as const;

/** Tells months and weekdays by the words of the language packs. */
export function dateWordsOf(packOf: (language: string) => LanguagePack | null): IsDateWord {
  return (word, language) => {
    const pack = packOf(language);
    if (pack === null) return false;
    const ids = CLASSES.map((name) => pack.classId(name));
    return pack.lexicon.readings(toKey(word)).some((reading) => ids.includes(reading.class));
  };
}
