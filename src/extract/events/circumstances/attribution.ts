import { hasBreak } from '../../breaks.js';
import type { Clause } from '../../clauses.js';
import type { Section } from '../../section.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { Citation } from '../../origins/citations.js';
import type { Draft } from './event-mention.js';
import type { Trigger } from '../triggers/trigger.js';
import type { Scene } from '../roles/scene.js';

/** Tokens of a clause before the one who opens it: "and Poland denied". */
const OPENING = 3;

/** Who says so: whom the sentence cites, as far as the event stands in what is said; a denial is its denier's. */
export function attributionOf(
  { trigger, modality: { polarity }, roles: { actors } }: Draft,
  scene: Scene,
): string | null {
  const { section, clauses, sayers } = scene;
  if (sayers.length === 0 || trigger.speech) return null;
  const clause = clauses.of(trigger.head);
  const cited = sayers.find((sayer) => {
    const { kind, actor, first } = sayer;
    if (!actor || actor.type === 'media') return false;
    if (kind === 'by') return true;
    if (kind !== 'say') return false;
    // "Germany agreed to …, and Poland denied that …": what comes next is another's.
    const theirs = clauses.of(first);
    const next = clauses.list[theirs];
    if (theirs > clause && next && isNext(section, next) && first - next.first <= OPENING)
      return false;
    if (theirs === clause && isSaidBeside(scene, trigger, sayer)) return true;
    return theirs !== clause || (polarity === 'negative' && actors.includes(actor.entity));
  });
  return cited?.actor?.entity ?? null;
}

/** Whether a conjunction opens a clause: «, а Канада заявила …»; not a dash, behind which stands who said what is quoted. */
const isNext = ({ stream, pack }: Section, { kind, first }: Clause): boolean =>
  kind === 'main' && stream.longest(first, eventClasses(pack).opener)?.value === 'coord';

/** Tokens of a tag: ", заявил министр обороны Израиля Исраэль Кац". */
const TAG_REACH = 10;
const PARTING = new Set([',', '"', '–', '-']);

/**
 * Whether the one who is cited in an event's own clause tells of it: behind a mark («…, заявили талибы», "…, the Taliban said in Doha"), where
 * nothing else is told, or in front of what is said ("Hamas said twelve had been killed").
 */
function isSaidBeside(
  { section, bearers }: Scene,
  { first: event, end, form }: Trigger,
  { first, end: behind }: Citation,
): boolean {
  const { stream, pack } = section;
  if (first < event) {
    const says = eventClasses(pack).saysThat;
    const isVerb =
      form.tense !== 'noun' ||
      bearers.some(
        ({ trigger, support }) =>
          trigger.first === event && support !== null && support.first > behind,
      );
    return isVerb && stream.holds(behind, behind + 1, says) && !hasBreak(section, behind, event);
  }
  let mark = first - 1;
  while (mark > first - TAG_REACH && !PARTING.has(stream.tokens[mark]?.key ?? '')) mark -= 1;
  if (mark < end || !PARTING.has(stream.tokens[mark]?.key ?? '')) return false;
  // "Israel struck Gaza, Hamas fired rockets and said …"
  return !bearers.some(({ trigger }) => !trigger.speech && trigger.head > mark);
}
