import type { TextSpan } from '../../../types/index.js';
import { sentenceOf, tokenText, type Section } from '../../section.js';
import { isClauseOf, verbOf, type Bearer, type Scene } from '../roles/scene.js';
import { eventClasses } from '../triggers/event-classes.js';
import { HARM, WILFUL } from '../triggers/label-kinds.js';

/** What is done with something in hand. */
const ARMED: ReadonlySet<string> = new Set([
  ...WILFUL,
  ...HARM,
  ...(['interception', 'assassination-attempt', 'clash'] as const),
]);

/** Tokens between a deed and what it is done with. */
const REACH = 12;

/** Tokens `[first, end)` of a weapon that something is done with. */
export interface Means {
  readonly first: number;
  readonly end: number;
}

/** The weapons of a sentence that are told as what something is done with («дронами», "with a knife", «بصواريخ»): the rules of `events.means`. */
export function meansIn(section: Section, sentence: number): readonly Means[] {
  const { firstToken, endToken } = sentenceOf(section, sentence);
  return section.pack
    .grammar('events.means')
    .match(section.stream, firstToken, endToken)
    .map(({ spanFirst, spanEnd }) => ({ first: spanFirst, end: spanEnd }));
}

/** What a deed is done with: a weapon of its clause to which no other deed stands nearer, or the one among its own words. */
export function instrumentOf(
  { section, clauses, bearers }: Scene,
  bearer: Bearer,
  means: readonly Means[],
): TextSpan | null {
  const { trigger } = bearer;
  if (!ARMED.has(trigger.label)) return null;
  const away = (each: Bearer, { first, end }: Means): number => {
    const { first: start, reach } = each.trigger;
    const verb = verbOf(each);
    return Math.min(apart(start, reach, first, end), apart(verb.first, verb.end, first, end));
  };
  const own = means.find(
    (each) =>
      away(bearer, each) <= REACH &&
      isClauseOf(bearer, clauses.of(each.first), bearers, clauses) &&
      !bearers.some(
        (other) =>
          other !== bearer &&
          ARMED.has(other.trigger.label) &&
          away(other, each) < away(bearer, each),
      ),
  );
  if (own) return tokenText(section, own.first, own.end);
  return WILFUL.has(trigger.label) ? amongWords(section, bearer) : null;
}

/** "Russian drones struck Odesa", «ракетами по Харькову»: the weapon among the words that name a blow. */
function amongWords(section: Section, { trigger }: Bearer): TextSpan | null {
  const { stream, pack } = section;
  const { means } = eventClasses(pack);
  for (let at = trigger.from; at < trigger.reach; at++) {
    const weapon = stream.longest(at, means);
    if (weapon && at + weapon.length <= trigger.reach)
      return tokenText(section, at, at + weapon.length);
  }
  return null;
}

/** Tokens between two stretches. */
const apart = (first: number, end: number, from: number, to: number): number =>
  from >= end ? from - end : Math.max(0, first - to);
