import type { Resources } from '../resources.js';
import type { Delta } from '../types/delta.js';
import type { Speech } from '../wording/index.js';

/** What it takes to tell something in the language that was asked for; null for English, which takes nothing. */
export async function speechFor(lang = 'en'): Promise<Speech | null> {
  if (lang === 'en') return null;
  const { openSpeech } = await import('../io/resources/speech.js');
  return openSpeech(lang);
}

/** Deltas with labels in that language; as they are in English. */
export async function deltaTranslator(
  speech: Speech | null,
  { entities }: Pick<Resources, 'entities'>,
): Promise<(delta: Delta) => Delta> {
  if (speech === null) return (delta) => delta;
  const { translateDelta } = await import('../render/translate-delta.js');
  return (delta) => translateDelta(delta, speech, (id) => entities.get(id));
}
