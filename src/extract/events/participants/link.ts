import type { NameCases } from './cases.js';
import { DIRECT, type Link } from './participant.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { EventTokens } from '../triggers/event-tokens.js';
import type { Section } from '../../section.js';

/**
 * Whether names that seem to be within what a preposition governs are not. "In an Israeli strike", «в израильской атаке»; but "from Iraqi soil",
 * «داخل الأراضي العراقية» tell where.
 */
export const isOutside = (
  section: Section,
  name: number,
  first: number,
  end: number,
  adjective: boolean,
  cases: NameCases,
  events: EventTokens,
): boolean =>
  (adjective && (events.isInTrigger(end) || events.isInTrigger(first - 1))) ||
  (!isQuoted(section, name) && isUngoverned(cases));

/** Tokens from a bracket to a name in it. */
const ASIDE_REACH = 8;

/** «„Исламское государство“ (запрещено в РФ)»: behind other words in brackets, where and by whom is said of those. */
export function isOfAside(
  { stream, pack }: Section,
  link: Link,
  first: number,
  from: number,
): boolean {
  if (link === 'bare' || link === 'inside') return false;
  const preposition = eventClasses(pack).eventPreposition;
  let others = false;
  for (let at = first - 1; at >= Math.max(from, first - ASIDE_REACH); at--) {
    const key = stream.tokens[at]?.key;
    if (key === '(') return others;
    if (key === ')') return false;
    others ||= stream.tokens[at]?.kind === 'word' && !stream.find(at, preposition);
  }
  return false;
}

/** «на губернатора Мурманской области Андрея Чибиса», «مع وزير الخارجية التركي هاكان فيدان»: a preposition reaches over the title. */
export const goesThrough = (link: Link, cases: NameCases): boolean =>
  link !== 'inside' && !DIRECT.has(link) && !isUngoverned(cases);

/** «Во время визита Лавров проведет …»: what can only be the nominative stands behind no preposition. */
const isUngoverned = ({ nominative, genitive, other }: NameCases): boolean =>
  nominative && !genitive && !other;

/** «для боротьби з угрупованням „Ісламська держава“»: in quotation marks a name stays in the nominative. */
const isQuoted = ({ stream }: Section, first: number): boolean =>
  stream.tokens[first - 1]?.key === '"';
