import { scan } from '../text/index.js';
import type { Digest, Story } from '../types/digest.js';
import type { Fact, Support } from '../types/fact.js';
import type { WatchTerms } from '../types/watch.js';
import { putFirst } from '../merge/common/order.js';
import { entitiesIn } from './fact-test.js';

/** What telling whether a fact is watched needs to know beside it. */
export interface WatchOptions {
  /** Whom a name stands for; nobody where it is not known. */
  readonly idsOf: (name: string) => readonly string[];
  readonly ownerOf: (entity: string) => string | null;
  /** The sentence that a citation stands in. */
  readonly sentenceOf: (support: Support) => string;
}

/**
 * The digest with what each fact is watched for, and in each story the facts first that are. An entity is watched where it,
 * or what belongs to it, is named in the slot; words are where they stand in a cited sentence.
 */
export function watchDigest(digest: Digest, terms: WatchTerms, options: WatchOptions): Digest {
  const termsOf = watchTest(terms, options);
  const stories = digest.stories.map((story): Story => {
    const facts = story.facts.map((fact): Fact => {
      const watched = termsOf(fact);
      return watched.length === 0 ? fact : { ...fact, watched };
    });
    return { ...story, facts: putFirst(facts, ({ watched }) => watched !== undefined) };
  });
  const facts = stories.flatMap((story) => story.facts).filter(({ watched }) => watched);
  const { entities, categories, words } = terms;
  const all = [...entities, ...categories, ...words.map(({ said }) => said)];
  const watched = { terms: all, facts: facts.length };
  return { ...digest, stories, coverage: { ...digest.coverage, watched } };
}

/** Tells which terms a fact is watched for, as they were written. */
function watchTest(
  { entities, categories, words }: WatchTerms,
  { idsOf, ownerOf, sentenceOf }: WatchOptions,
): (fact: Fact) => readonly string[] {
  const named = entities.map((name) => ({ name, ids: new Set(idsOf(name)) }));
  const keysOf = keysOfSentence();
  return (fact) => {
    const here = entitiesIn(fact).flatMap((id) => [id, ownerOf(id) ?? id]);
    const sentences =
      words.length === 0
        ? []
        : fact.values.flatMap(({ support }) => support.map((each) => keysOf(sentenceOf(each))));
    return [
      ...named.filter(({ ids }) => here.some((id) => ids.has(id))).map(({ name }) => name),
      ...categories.filter((name) => name === (fact.category ?? fact.relation)),
      ...words
        .filter(({ forms }) =>
          forms.some((form) => sentences.some((keys) => keys.includes(` ${form} `))),
        )
        .map(({ said }) => said),
    ];
  };
}

/** The comparison keys of a sentence, each with a space on either side. Most sentences are cited more than once. */
function keysOfSentence(): (sentence: string) => string {
  const known = new Map<string, string>();
  return (sentence) => {
    const keys =
      known.get(sentence) ??
      ` ${scan(sentence)
        .map(({ key }) => key)
        .join(' ')} `;
    known.set(sentence, keys);
    return keys;
  };
}
