import type { Indicator, QuantityMention } from '../../../types/index.js';
import type { Outcome } from '../../../types/outcome.js';
import type { Section } from '../../section.js';
import type { SentenceClauses } from '../common/clause.js';
import type { Draft } from '../common/draft.js';
import { SIGN, tells } from '../common/signs.js';
import type { Tie } from '../relations/tie.js';
import { cuesOf } from './outcome-cues.js';
import { thingsIn } from './outcome-things.js';
import { kindOfPersons } from './people-kind.js';

/** Kinds of what numbers count: by their unit, by whom they count, by the noun. */
type Kind = 'area' | 'term' | 'speed';

const UNITS: Readonly<Record<string, Kind>> = {
  ...{ ha: 'area', acre: 'area', m2: 'area', km2: 'area' },
  ...{ year: 'term', month: 'term' },
  ...{ 'km/h': 'speed', mph: 'speed', 'm/s': 'speed' },
};

/** One outcome, and what must be said for it. */
interface Frame {
  readonly outcome: Outcome;
  /** A kind, or one of {@link thingsIn}. */
  readonly of: string;
  /** Words one of which must stand with the number; none where the noun says it all. */
  readonly cues: readonly string[];
  /** Words that must not stand there. */
  readonly unless?: readonly string[];
  /** It is so only of somebody. */
  readonly owned?: true;
}

/** What ends a term that is no prison term, or one that is not that of the verdict. */
const OTHER_TERMS = ['served', 'suspended', 'threatened'] as const;

const FRAMES: readonly Frame[] = [
  { outcome: 'burnt-area', of: 'area', cues: ['burnt'] },
  { outcome: 'fire-area', of: 'area', cues: ['ablaze'], unless: ['burnt'] },
  { outcome: 'flooded-area', of: 'area', cues: ['flooded'] },
  { outcome: 'buildings-destroyed', of: 'home', cues: ['destroyed', 'burnt'] },
  { outcome: 'buildings-damaged', of: 'home', cues: ['damaged'], unless: ['destroyed', 'burnt'] },
  { outcome: 'buildings-flooded', of: 'home', cues: ['flooded'] },
  { outcome: 'settlements-flooded', of: 'settlement', cues: ['flooded'] },
  { outcome: 'settlements-evacuated', of: 'settlement', cues: ['evacuated'] },
  { outcome: 'settlements-without-power', of: 'settlement', cues: ['powerless'] },
  ...['home', 'customer', 'person'].flatMap((of): readonly Frame[] => [
    { outcome: 'without-power', of, cues: ['powerless'], unless: ['repowered'] },
    { outcome: 'power-restored', of, cues: ['repowered'] },
  ]),
  { outcome: 'rescued', of: 'person', cues: ['rescued'], unless: ['evacuated', 'rescuers'] },
  { outcome: 'evacuated', of: 'person', cues: ['evacuated'], unless: ['rescued'] },
  { outcome: 'flights-cancelled', of: 'flight', cues: ['cancelled'] },
  { outcome: 'prison-term', of: 'term', cues: ['sentenced'], unless: ['sought', ...OTHER_TERMS] },
  { outcome: 'term-sought', of: 'term', cues: ['sought'], unless: OTHER_TERMS },
  { outcome: 'seats', of: 'seat', cues: [], owned: true },
  { outcome: 'vote-share', of: 'vote', cues: [], unless: ['tallied'] },
  { outcome: 'vote-share', of: 'share-of-voter', cues: [], unless: ['tallied'], owned: true },
  { outcome: 'voters', of: 'voter', cues: ['enrolled'] },
  { outcome: 'doses', of: 'dose', cues: [] },
  { outcome: 'wind-speed', of: 'speed', cues: ['wind'] },
];

/** Words that say how many there may be at most. */
const LIMITS: ReadonlySet<Draft['mod']> = new Set(['up-to', 'within']);

/** What is told only when it has come about. */
const ACHIEVED: ReadonlySet<Outcome> = new Set([
  'prison-term',
  'rescued',
  'evacuated',
  'wind-speed',
]);

/** Whether somebody is counted, whatever is known to have befallen him. */
const isOfPersons = ({ category, unit }: Draft): boolean =>
  category === 'people' || category === 'displaced' || unit === 'person';

/** What a number counts, as frames name it; null where no frame can be of it. */
function kindOf(section: Section, draft: Draft): string | null {
  const { unit, category } = draft;
  const measured = unit === null ? undefined : UNITS[unit];
  if (measured !== undefined) return measured;
  const thing = thingsIn(section, draft).at(-1) ?? null;
  if (category === 'percent') {
    if (thing === 'vote') return thing;
    return thing === 'voter' ? 'share-of-voter' : null;
  }
  if (thing !== null) return thing === 'vote' ? null : thing;
  return isOfPersons(draft) && kindOfPersons(section, draft) === null ? 'person' : null;
}

/** What a sentence says of a number besides: whose it is, and whether it is denied, a change, or not yet so. */
export interface Said {
  readonly of: string | null;
  readonly tie: Tie | null;
  readonly status: QuantityMention['status'];
  readonly polarity: QuantityMention['polarity'];
}

/**
 * What came of what a number counts, where its clause says so: "more than 2 million homes without power", «выгорело 74 тысячи гектаров»,
 * "sentenced to 19 years". Null of parts and changes, of what is denied or only possible, and where two outcomes are told.
 */
export function outcomeIn(
  section: Section,
  draft: Draft,
  clauses: SentenceClauses,
  others: readonly Draft[],
  { of, tie, status, polarity }: Said,
): Indicator | null {
  if (!tells(clauses, SIGN.outcome)) return null;
  const isDone = polarity === 'positive' && status !== 'hypothetical';
  if (!isDone) return null;
  const kind = kindOf(section, draft);
  const isMore = kind === 'term' && tie?.type === 'additional';
  if (kind === null || (tie !== null && !isMore)) return null;
  if (kind !== 'speed' && LIMITS.has(draft.mod)) return null;
  const fitting = FRAMES.filter((frame) => frame.of === kind && (of !== null || !frame.owned));
  if (fitting.length === 0) return null;
  const found = cuesOf(section, draft, clauses, others);
  const isAhead = status === 'planned';
  const told = fitting.filter(
    (frame) => !(isAhead && ACHIEVED.has(frame.outcome)) && holds(frame, found),
  );
  const outcomes = new Set(told.map(({ outcome }) => outcome));
  const [outcome] = outcomes;
  return outcome === undefined || outcomes.size > 1 ? null : { ids: [outcome], rest: null };
}

const holds = ({ cues, unless = [] }: Frame, found: ReadonlySet<string>): boolean =>
  !unless.some((name) => found.has(name)) &&
  (cues.length === 0 || cues.some((name) => found.has(name)));
