import { hasCases } from '../../cases.js';
import type { Section } from '../../section.js';
import type { Participant } from '../participants/participant.js';
import type { Trigger } from '../triggers/trigger.js';
import { verbOf, type Bearer, type Scene } from './scene.js';
import { isSilent } from './silence.js';
import { isVerbFirst } from '../../word-order.js';
import { eventClasses } from '../triggers/event-classes.js';
import { shows, SIGN } from '../triggers/signs.js';

/** Tokens between a verb and the pronoun behind it. */
const REACH = 2;

/**
 * "He was arrested in May", «Он прибыл в Киев»: whom the pronoun before a verb stands for, class `he`; «وأدين في فبراير»: and a passive that
 * begins a sentence where verbs come first, with nobody behind it. Where things have a gender, too, only for what persons do.
 */
export function subjectMeant(scene: Scene, bearer: Bearer): Participant | null {
  const { section, clauses } = scene;
  const verb = verbOf(bearer);
  const { frame, speech } = bearer.trigger;
  const isPersonal = frame.persons || frame.personal || frame.subject === 'target';
  if (speech || (hasCases(section) && !isPersonal)) return null;
  const from = clauses.list[clauses.of(verb.head)]?.first ?? 0;
  const he = shows(scene.signs, SIGN.he) ? eventClasses(section.pack).he : null;
  for (let at = verb.first - 1; he !== null && at >= from; at--) {
    if (!section.stream.find(at, he)) continue;
    return isSilent(section, at + 1, verb.first) ? subjectOf(scene, at) : null;
  }
  return frame.persons && isElliptic(scene, verb) ? scene.person() : null;
}

/** Whom "he" stands for; of the sentence before only where nobody stands in front: "The gunman said he" speaks of another. */
function subjectOf({ section, clauses, ...scene }: Scene, he: number): Participant | null {
  const { tokens } = section.stream;
  let from = clauses.list[0]?.first ?? 0;
  let isAlone = true;
  for (let at = from; at <= he; at++) {
    if (at < he && tokens[at]?.key !== ',') continue;
    isAlone &&= isSilent(section, from, at);
    from = at + 1;
  }
  return personMeant(scene, he, null, isAlone);
}

/** "A court sentenced him", «Его арестовали», «حكم عليه»: whom the pronoun beside a verb stands for that persons undergo. Class `him`. */
export function objectMeant(
  scene: Scene,
  { trigger, support }: Bearer,
  subject: Participant | null,
): Participant | null {
  const { section } = scene;
  const him = eventClasses(section.pack).him;
  if (support || trigger.form.tense === 'noun') return null;
  for (let at = trigger.first - 1; at < Math.max(trigger.reach, trigger.head + REACH); at++) {
    if (section.stream.find(at, him) && isWhole(section, at, trigger))
      return personMeant(scene, at, subject, true);
  }
  return null;
}

/** «арестовали его в мае», but «арестовали его брата»: no noun stands behind the pronoun. */
function isWhole({ stream, pack }: Section, at: number, { first, reach, head }: Trigger): boolean {
  if (at < first) return at + 1 === first;
  if (at < reach && at !== head) return true;
  return (
    stream.tokens[at + 1]?.kind !== 'word' ||
    pack.classIds(BEHIND).some((id) => stream.find(at + 1, id) !== null)
  );
}

/** Classes of what stands behind an object that is whole. */
const BEHIND = ['event-preposition', 'date', 'numeral', 'cue', 'opener', 'same-subject'] as const;

/** The only person whom the sentence names before the pronoun, else, where it goes on from the one before, of that one. */
function personMeant(
  { participants, person }: Pick<Scene, 'participants' | 'person'>,
  pronoun: number,
  except: Participant | null,
  goesOn: boolean,
): Participant | null {
  const [only, ...others] = participants.filter(
    (each) =>
      each !== except &&
      !each.relative &&
      each.end <= pronoun &&
      each.actors.some(({ type }) => type === 'person'),
  );
  if (!only) return goesOn ? person() : null;
  return others.length === 0 && only.link === 'bare' && only.actors.length === 1 ? only : null;
}

/** Whether a passive begins its sentence and nobody can be its subject behind it. */
function isElliptic({ section, clauses }: Scene, { form, first, end }: Trigger): boolean {
  const { stream, pack } = section;
  const start = clauses.list[0]?.first ?? 0;
  return (
    isVerbFirst({ pack }) &&
    form.voice === 'passive' &&
    first - start <= 1 &&
    (first === start || stream.find(start, eventClasses(pack).joiner) !== null) &&
    pack.classIds(BEHIND).some((id) => stream.find(end, id) !== null)
  );
}
