import { hasCases } from '../../cases.js';
import type { Participant } from '../participants/participant.js';
import { bareIn, bareNamesOf } from './bare.js';
import { subjectIn } from './clause-subject.js';
import { subjectMeant } from './pronouns.js';
import { namedInFront } from './named-in-front.js';
import { type Scene, verbOf, type Bearer } from './scene.js';
import { isSilent, isUnnamed } from './silence.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { Trigger } from '../triggers/trigger.js';
import { isVerbFirst } from '../../word-order.js';

/** Tokens of a clause in which the pronoun for its speaker stands. */
const PRONOUN_REACH = 4;

/** Who does what a verb tells, or undergoes it. */
export interface Subject {
  readonly subject: Participant | null;
  /** As its own clause names it. */
  readonly own: Participant | null;
}

const NOBODY: Subject = { subject: null, own: null };

/** The subject of the verb that bears an event; `bare` are the names of its clause without a preposition. */
export function subjectOf(
  scene: Scene,
  bearer: Bearer,
  bare: readonly Participant[] = bareNamesOf(scene, bearer),
): Subject {
  const verb = verbOf(bearer);
  if (bearer.support?.happens === true) return NOBODY;
  if (verb.form.tense === 'noun') {
    return verb.gerund ? { ...NOBODY, subject: mainSubject(scene, verb) } : NOBODY;
  }
  const clause = scene.clauses.of(verb.head);
  const own = verb.adverbial
    ? mainSubject(scene, verb)
    : (arrivedSubject(scene, clause, bearer) ??
      subjectIn(scene, bare, bearer) ??
      describedBy(scene, clause, verb));
  const subject =
    own ??
    inheritedSubject(scene, clause, bearer) ??
    speakingSubject(scene, clause, verb) ??
    (clause === 0 && isFirst(scene, verb) ? scene.antecedent : null) ??
    subjectMeant(scene, bearer);
  return { subject, own };
}

/** The pronoun at the beginning is the subject of the first verb. */
const isFirst = ({ bearers }: Scene, { head }: Trigger): boolean =>
  bearers.every((each) => verbOf(each).form.tense === 'noun' || verbOf(each).head >= head);

/**
 * «Боевики ХАМАС проникли в Израиль, убив многих», "after seizing Goma", "killing 19": what stands beside a verb has its subject, that of the
 * nearest event before it, else the first who is named in front in its clause or the one above.
 */
function mainSubject(scene: Scene, { head }: Trigger): Participant | null {
  const { clauses, bearers } = scene;
  const clause = clauses.of(head);
  const isMain = (token: number): boolean =>
    token < head && [clause, clauses.list[clause]?.parent].includes(clauses.of(token));
  const deed = bearers.findLast((each) => {
    const verb = verbOf(each);
    return isMain(verb.head) && verb.form.tense !== 'noun' && !verb.adverbial && !verb.speech;
  });
  if (deed) {
    return verbOf(deed).form.voice === 'active' ? subjectOf(scene, deed).subject : null;
  }
  return namedInFront(scene, isMain);
}

/** «прибыл в Киев, где встретился с Зеленским», «وصل إلى كييف حيث التقى زيلينسكي»: who arrives somewhere meets others there. */
function arrivedSubject(scene: Scene, clause: number, bearer: Bearer): Participant | null {
  const { clauses, bearers, section } = scene;
  const there = clauses.list[clause];
  const verb = verbOf(bearer);
  const { mutual, personal } = bearer.trigger.frame;
  if (there?.kind !== 'aside' || !mutual || !personal || verb.form.voice === 'passive') return null;
  const { relative } = eventClasses(section.pack);
  if (section.stream.find(there.first, relative)?.value !== 'in') return null;
  if (!isSilent(section, there.first, verb.first)) return null;
  const arrival = bearers.findLast(
    ({ trigger }) =>
      trigger.frame.journey &&
      trigger.form.tense !== 'noun' &&
      clauses.of(trigger.head) === there.parent,
  );
  return arrival ? subjectOf(scene, arrival).subject : null;
}

/** «Солдаты ушли в 2011 году, но вернулись …»: who is not named again is still the same. */
function inheritedSubject(scene: Scene, clause: number, bearer: Bearer): Participant | null {
  const { clauses, bearers } = scene;
  const above = clauses.list[clause];
  if (!above || above.kind !== 'main' || above.parent === clause) return null;
  if (!isSilent(scene.section, above.first, verbOf(bearer).first)) return null;
  const before = bearers.find(
    (each) => clauses.of(verbOf(each).head) === above.parent && verbOf(each).form.tense !== 'noun',
  );
  if (!before || before === bearer || verbOf(before).form.voice !== verbOf(bearer).form.voice)
    return null;
  return subjectIn(scene, bareIn(scene, above.parent, before), before);
}

/**
 * «Сообщила, что она вывела войска», «إنها قتلت»: the pronoun at the beginning of what is said stands for who says it, and so does
 * nobody at all («объявил, что решил уйти», «نفت أن تكون قتلت»).
 */
function speakingSubject(scene: Scene, clause: number, verb: Trigger): Participant | null {
  const { clauses, bearers, section } = scene;
  const said = clauses.list[clause];
  if (said?.kind !== 'sub' || verb.form.voice === 'passive') return null;
  const to = Math.min(verb.first, said.first + PRONOUN_REACH);
  if (
    !section.stream.holds(said.first, to, eventClasses(section.pack).pronoun) &&
    !isUnnamed(section, said.first, verb.first)
  )
    return null;
  const speech = bearers.findLast(
    ({ trigger }) =>
      trigger.speech && trigger.head < said.first && clauses.of(trigger.head) === said.parent,
  );
  if (speech) return subjectOf(scene, speech).subject;
  // «قال الحوثيون إنهم هاجموا», «نفت طهران أنها هاجمت»: where verbs come first, whom the clause above cites.
  const cited = scene.sayers.find(
    ({ kind, first }) => kind === 'say' && first < said.first && clauses.of(first) === said.parent,
  );
  if (isVerbFirst(section) && cited)
    return (
      scene.participants.find(({ first, end }) => first <= cited.first && cited.first < end) ?? null
    );
  // «рассказал, что посетит Китай»: verbs of saying that no rule reads have their subject in front.
  return hasCases(section) && isUnnamed(section, said.first, verb.first)
    ? namedInFront(scene, (token) => token < said.first && clauses.of(token) === said.parent)
    : null;
}

/** «Улюкаев, осуждённый за взятку, …», "Zuma, jailed in June": a passive participle right behind a name tells of it. */
function describedBy(
  { clauses, participants }: Scene,
  clause: number,
  { head, form }: Trigger,
): Participant | null {
  const aside = clauses.list[clause];
  if (form.voice !== 'passive' || aside?.kind !== 'aside' || aside.first !== head) return null;
  const name = participants.findLast(({ end }) => end <= head);
  return name && !name.adjective && head - name.end <= 1 ? name : null;
}
