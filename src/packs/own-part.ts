import type { YamlFile } from '../yaml/yaml-source.js';

/** Topics of a pack whose files hold words, named parts and rules, that a user may add to. */
export const RULE_TOPICS = ['dates', 'quantities', 'actors', 'events'] as const;
export type RuleTopic = (typeof RULE_TOPICS)[number];

/** All topics that a user may add to: those, and the phrases of page furniture. */
export const OWN_TOPICS = [...RULE_TOPICS, 'clean'] as const;
export type OwnTopic = (typeof OWN_TOPICS)[number];

/** What a user adds to a topic of a language, in the notation of the file of that name in `src/languages/<language>`. */
export interface OwnPart {
  readonly language: string;
  readonly topic: OwnTopic;
  readonly file: YamlFile;
}
