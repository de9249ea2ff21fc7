import { DELTA_SCHEMA } from '../types/delta.js';
import type {
  Delta,
  DeltaEntry,
  TrackedFact,
  TrackedSupport,
  TrackedValue,
} from '../types/delta.js';
import type { Fact, FactValue, Support } from '../types/fact.js';
import { fact, MAY_LACK, support, value } from './fact.js';
import { day, document, flag, list, nullable, object, oneOf } from './schema.js';
import { only, ordinal, ref, shortHash, text } from './schema.js';
import type { Schema } from './schema.js';

/** Keys of a digest that a delta hands on where they are there: digests of other versions may lack them. */
type Untracked<Whole, Tracked> = readonly Exclude<keyof Whole & string, keyof Tracked>[];

const inFact: Untracked<Fact, TrackedFact> = ['type', 'sharedOrigin'];
const lacking = [...inFact, ...MAY_LACK];
const inValue: Untracked<FactValue, TrackedValue> = ['measure', 'condition', 'unknown'];
const inSupport: Untracked<Support, TrackedSupport> = ['mention', 'rule', 'date', 'origin'];

const articles = list(
  object<Delta['articles']['added'][number]>({ id: text, path: text, n: ordinal }),
);

const entry = object<DeltaEntry>({
  change: oneOf(['new', 'changed', 'confirmed', 'gone', 'coming', 'passed']),
  respect: nullable(
    oneOf(['value', 'status', 'polarity', 'stated', 'narrowed', 'also', 'withdrawn']),
  ),
  story: object<DeltaEntry['story']>({ id: shortHash, title: text }),
  fact: ref('fact'),
  before: nullable(ref('fact')),
  values: list(ref('value')),
  support: list(ref('support')),
});

export const deltaObject: Schema = object<Delta>({
  schema: only(DELTA_SCHEMA),
  now: nullable(day),
  sameRules: flag,
  articles: object<Delta['articles']>({ added: articles, removed: articles }),
  entries: list(ref('entry')),
});

/** What documents that hold deltas define. */
export const DELTA_DEFINITIONS: Readonly<Record<string, Schema>> = {
  entry,
  fact: object<Fact>(fact, lacking),
  value: object<FactValue>(value, inValue),
  support: object<Support>(support, inSupport),
};

/** What is different between two digests. */
export const DELTA = document(
  'delta',
  1,
  'What digest diff writes with --format json: what is different between two digests, fact by fact.',
  deltaObject,
  DELTA_DEFINITIONS,
);
