import { OWN_TOPICS, type OwnPart } from '../packs/own-part.js';
import { didYouMean } from '../text/index.js';
import { isRecord } from '../types/guards.js';
import { SourceError, type YamlFile } from '../yaml/yaml-source.js';

/**
 * Reads words and rules of the user's own, by language and topic, as far as can be told without the packs that they are
 * laid over. Throws {@link SourceError}.
 */
export function parsePacks(file: YamlFile, key: string, value: unknown): readonly OwnPart[] {
  const wrong = (keys: readonly string[], message: string): never => {
    throw new SourceError(file.path, file.lineOf(keys), `${keys.join('.')}: ${message}`);
  };
  if (!isRecord(value)) return wrong([key], 'write languages, as `en: {events: …}`');
  return Object.entries(value).flatMap(([language, topics]) => {
    if (!isRecord(topics)) {
      return wrong([key, language], `write topics: ${OWN_TOPICS.join(', ')}`);
    }
    return Object.entries(topics).map(([name, data]): OwnPart => {
      const topic = OWN_TOPICS.find((known) => known === name);
      if (topic === undefined) {
        const hint = `${didYouMean(name, OWN_TOPICS)}; there are ${OWN_TOPICS.join(', ')}`;
        return wrong([key, language, name], `no such topic${hint}`);
      }
      const lineOf: YamlFile['lineOf'] = (keys) => file.lineOf([key, language, topic, ...keys]);
      return { language, topic, file: { path: file.path, data, lineOf } };
    });
  });
}
