import type {
  DateMention,
  EventType,
  Polarity,
  QuantityCategory,
  QuantityMention,
  Status,
} from '../../types/index.js';
import type { LineMention } from '../../types/article-line.js';
import type { FactKind } from '../../types/fact.js';
import type { Source } from '../lines/article-set.js';

/** What one mention says, in keys that no language changes. */
export interface Claim {
  readonly kind: FactKind;
  readonly source: Source;
  readonly mention: LineMention;
  /** Event label, date relation, or how a number counts: `present`, `total`, `change`, `plan`. */
  readonly relation: string;
  readonly type: EventType | null;
  readonly category: QuantityCategory | null;
  /** What is counted, where the category does not tell. */
  readonly counted: string | null;
  readonly subjects: readonly string[];
  /** The number is said to be a part of another one: "among them 25 Syrians". */
  readonly isPart: boolean;
  /** Its article tells it as what was known before another number: "the toll rose to 44 from 41". */
  readonly isEarlier: boolean;
  /** The mention of its article that counts the same people otherwise, see recounts.ts; null when none does. */
  readonly recounts: string | null;
  readonly targets: readonly string[];
  readonly at: string | null;
  /** The places that a number is of together; null where it is of one, or none is known. */
  readonly together: readonly string[] | null;
  /** The place is not named with it, only some sentences before. */
  readonly hinted: boolean;
  readonly by: string | null;
  /** The number counts people of an armed force of its subject, or the event hits nobody but armed forces. */
  readonly ofForce: boolean;
  /** The event is told with a number of those whom it befell that is more than one. */
  readonly ofSeveral: boolean;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly attribution: string | null;
  readonly condition: string | null;
  readonly unknown: string | null;
  readonly quantity: QuantityMention | null;
  /** When it happened or is to happen. */
  readonly date: DateMention | null;
  /** What a number is said to hold for. */
  readonly asOf: DateMention | null;
  /** It stands in a title or a lead. */
  readonly prominent: boolean;
}

/** Both sides of these do the same thing, so that who is named as target does not matter. */
const MUTUAL: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

/** Whether the sides of an event do the same thing. */
export function isMutual(type: EventType | null): boolean {
  return type !== null && MUTUAL.has(type);
}

/** Where an attack hit, and whom. */
export const hitBy = ({ at, targets }: Pick<Claim, 'at' | 'targets'>): readonly string[] =>
  at === null ? targets : [at, ...targets];

/** How many articles claims are of. */
export const countArticles = (claims: readonly Pick<Claim, 'source'>[]): number =>
  new Set(claims.map(({ source }) => source.n)).size;

/** What a claim says where its mention says nothing. */
export const UNTOLD = {
  type: null,
  category: null,
  counted: null,
  subjects: [],
  isPart: false,
  isEarlier: false,
  recounts: null,
  targets: [],
  at: null,
  together: null,
  hinted: false,
  by: null,
  ofForce: false,
  ofSeveral: false,
  status: 'asserted',
  polarity: 'positive',
  attribution: null,
  condition: null,
  unknown: null,
  quantity: null,
  date: null,
  asOf: null,
} as const satisfies Partial<Claim>;

/** Where a claim stands, as people look it up: `n:line`. */
export function placeOf({ source, mention }: Pick<Claim, 'source' | 'mention'>): string {
  return `${String(source.n)}:${String(mention.line)}`;
}
