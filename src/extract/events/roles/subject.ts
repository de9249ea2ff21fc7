import { hasCases } from '../../cases.js';
import type { Section } from '../../section.js';
import { endsIn } from '../../endings.js';
import { PARTIES } from '../../parties.js';
import { acts, hasOtherSubject } from './acting.js';
import { firstObject, isObject, OBJECT_REACH } from './object.js';
import type { Participant } from '../participants/participants.js';
import { isPlace } from '../participants/people.js';
import { hasBreak } from '../../breaks.js';
import { isOwnedBy } from './owner.js';
import { subjectMeant } from './pronouns.js';
import { isSilent, VERBAL } from './silence.js';
import { hasOwnSubject, hasSameSubject, isAppositive, isAttributive } from './subject-signs.js';
import { isParted, verbOf, type Bearer, type Scene } from './scene.js';
import type { Trigger } from '../triggers/trigger.js';
import { isVerbFirst } from '../../word-order.js';
import { eventClasses } from '../triggers/event-classes.js';
import { shows, SIGN } from '../triggers/signs.js';

/** Tokens between a verb and a subject behind it. */
const SUBJECT_REACH = 8;

/** The names around a verb that need no preposition. */
export interface Core {
  readonly subject: Participant | null;
  readonly objects: readonly Participant[];
  /** Of a passive in a language with cases: «убит талибами». */
  readonly agent: Participant | null;
}

/** Tokens of a clause in which the pronoun for its speaker stands. */
const PRONOUN_REACH = 4;

const NOBODY: Core = { subject: null, objects: [], agent: null };

/** Subject and objects of the verb that bears an event. */
export function coreOf(scene: Scene, bearer: Bearer): Core {
  const verb = verbOf(bearer);
  if (bearer.support?.happens === true) return NOBODY;
  if (verb.form.tense === 'noun') {
    return verb.gerund ? { ...NOBODY, subject: mainSubject(scene, verb) } : NOBODY;
  }
  const { clauses } = scene;
  const clause = clauses.of(verb.head);
  const bare = bareIn(scene, clause, bearer);
  const own = verb.adverbial
    ? mainSubject(scene, verb)
    : (subjectIn(scene, bare, bearer) ?? describedBy(scene, clause, verb));
  const subject =
    own ??
    inheritedSubject(scene, clause, bearer) ??
    speakingSubject(scene, clause, verb) ??
    (clause === 0 && isFirst(scene, verb) ? scene.antecedent : null) ??
    subjectMeant(scene, bearer);
  const passive = verb.form.voice === 'passive';
  const agent = passive
    ? (bare.find(({ cases }) => cases.instrumental) ?? unchangingAgent(scene, verb, bare))
    : null;
  const { nations } = bearer.trigger.frame;
  const objects = bare.filter(
    (each) =>
      each !== own &&
      each !== agent &&
      (nations || !each.adjective) &&
      isObject(scene, verb, each, own),
  );
  return {
    subject,
    objects: passive && own ? [] : firstObject(objects, bearer.trigger.frame),
    agent,
  };
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
    return verbOf(deed).form.voice === 'active' ? coreOf(scene, deed).subject : null;
  }
  return namedInFront(scene, isMain);
}

/** The first in front, where `isThere` holds, who could do something. */
const namedInFront = (
  { section, participants }: Scene,
  isThere: (token: number) => boolean,
): Participant | null =>
  participants.find(
    (each) =>
      each.link === 'bare' &&
      !each.relative &&
      each.cases.nominative &&
      isThere(each.first) &&
      each.actors.every(({ type }) => type === 'person' || PARTIES.has(type)) &&
      acts(section, each, { frame: ACTING }),
  ) ?? null;

/** Of any deed, as far as who can do it goes. */
const ACTING = { type: 'ASSAULT', subject: 'actor' } as const;

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

/** «удара, нанесенного США»: behind a participle, a name that has one form for all cases is who did it. */
function unchangingAgent(
  { clauses, section }: Scene,
  verb: Trigger,
  bare: readonly Participant[],
): Participant | null {
  if (clauses.list[clauses.of(verb.head)]?.kind !== 'aside') return null;
  if (!hasCases(section)) return null;
  return (
    bare.find(
      ({ first, cases, relative }) =>
        first === verb.end && !relative && cases.nominative && cases.genitive && cases.other,
    ) ?? null
  );
}

const wordOf = ({ stream }: Section, { head }: Trigger): string => stream.tokens[head]?.key ?? '';

/** The word between a name and an infinitive: "to". */
const INFINITIVE_MARK = 1;

/** Names without preposition in a clause that are not another noun's: «президент США», «удар Израиля». */
function bareIn(scene: Scene, clause: number, bearer: Bearer): Participant[] {
  const { bearers, clauses, participants } = scene;
  return participants.filter(
    (each) =>
      each.link === 'bare' &&
      clauses.of(each.first) === clause &&
      !isSomeonesOwner(scene, each) &&
      !bearers.some(
        ({ trigger }) =>
          trigger !== verbOf(bearer) &&
          clauses.of(trigger.head) === clause &&
          (trigger.form.tense === 'noun' || each.first > trigger.head) &&
          isOwnedBy(scene.section, trigger, each) &&
          !isParted(trigger, bearers, each.first),
      ),
  );
}

/** Words of a title behind a possessive: "Japan's prime minister". */
const TITLE_REACH = 3;

/** "Colombia's ELN rebels": not Colombia; of a state's official, its army and its police the state acts. */
function isSomeonesOwner({ section: { stream, pack } }: Scene, { end }: Participant): boolean {
  if (!stream.find(end, eventClasses(pack).possessive)) return false;
  const { role, deputy, actor } = eventClasses(pack);
  const holds = (id: number): boolean => stream.holds(end + 1, end + 1 + TITLE_REACH, id);
  return !holds(role) && !(holds(deputy) && !holds(actor));
}

function subjectIn(
  { section, bearers, clauses, participants, signs }: Scene,
  bare: readonly Participant[],
  bearer: Bearer,
): Participant | null {
  const verb = verbOf(bearer);
  const clause = clauses.of(verb.head);
  const { frame } = bearer.trigger;
  // «потребовал освободить арестованного в России журналиста»: whom it befell stands behind.
  if (
    verb.form.voice === 'passive' &&
    endsIn(section, 'attributive-endings', wordOf(section, verb))
  )
    return null;
  // «Украине удалось сбить»: who manages stands in the dative.
  const manages = ({ end, cases }: Participant): boolean =>
    cases.other &&
    hasCases(section) &&
    section.stream.holds(end, verb.first, eventClasses(section.pack).managed);
  const can = bare.filter(
    (each) => (each.cases.nominative || manages(each)) && acts(section, each, { frame }),
  );
  if (can.length === 0) return null;
  const { trigger, support } = bearer;
  // «переговоры начались»: what happens is itself the subject, unless a name stands between.
  const between = (name: Participant): boolean =>
    name.first >= trigger.end && name.end <= verb.first;
  const isSubjectItself = support !== null && trigger.head < support.head && !can.some(between);
  const earlier = bearers
    .map(verbOf)
    .findLast(
      ({ head, form }) => head < verb.head && form.tense !== 'noun' && clauses.of(head) === clause,
    );
  // "The WHO said an outbreak had killed 80": who speaks did not do it, unless "it" stands there.
  const isCut = ({ end }: Participant): boolean =>
    shows(signs, SIGN.subordinator) && hasOwnSubject(section, end, verb.first);
  const isSaid = earlier?.speech === true && !hasSameSubject(section, earlier.end, verb.first);
  // "convicted Estrada and sentenced him": who did the first did the second.
  const isSame =
    earlier !== undefined &&
    earlier.form.voice === verb.form.voice &&
    section.stream.find(verb.first - 1, eventClasses(section.pack).sameSubject) !== null;
  const before = can.filter(
    (name) => name.first < verb.head && !isCut(name) && !(isSame && name.first > earlier.head),
  );
  // «предложила назначить Петрова»: an infinitive has its object behind it.
  const isInfinitive = verb.form.tense === 'infinitive' && hasCases(section);
  const after = can.filter(
    ({ first, end }) => !isInfinitive && first > verb.head && end <= verb.head + SUBJECT_REACH + 2,
  );
  if (isVerbFirst(section)) {
    // «مدينة التي سيطر عليها الحوثيون»: a pronoun behind the verb stands for what the clause tells of.
    const isResumed =
      section.stream.find(verb.head + 1, eventClasses(section.pack).resumptive) !== null;
    const close = before.find(
      ({ end, relative }) =>
        !(relative && isResumed) && verb.first - end <= 1 && !hasBreak(section, end, verb.first),
    );
    // «قضت بسجن أحمد»: behind the noun that the verb governs stands whom it befalls.
    const isBefallen = ({ first, actors }: Participant): boolean =>
      frame.persons &&
      actors.every(({ type }) => type === 'person') &&
      trigger.reach > trigger.head + 1 &&
      first >= trigger.reach;
    // «خرقت الهدنة وهاجمت رفح»: a town strikes nobody.
    const isStruck = ({ first, actors }: Participant): boolean =>
      first === verb.end &&
      frame.type === 'ASSAULT' &&
      frame.subject === 'actor' &&
      actors.every(({ type }) => type === 'place');
    const isNear = (name: Participant): boolean =>
      !isStruck(name) &&
      name.first - verb.head <= SUBJECT_REACH &&
      !isBefallen(name) &&
      (!hasBreak(section, verb.head + 1, name.first) ||
        isAppositive(section, participants, name.first));
    const behind = after.find(isNear);
    if (isSubjectItself || hasOtherSubject(section, verb, can)) return null;
    // «طائرات أميركية شنت غارات»: whose they are, he acts, whether the verb tells of them or not.
    if (close?.adjective) return close;
    if (isAttributive(section, verb)) return null;
    if (support && trigger.head > support.head)
      return behind && behind.first < trigger.first ? behind : (close ?? null);
    // «قوات الدعم السريع دخلت بابنوسة وقتلت»: of those in front, the only one who can act.
    const doers = before.filter(({ actors }) => !actors.every(({ type }) => type === 'place'));
    return close ?? behind ?? (doers.length === 1 ? (doers[0] ?? null) : null);
  }
  // «Польшу захватила Германия»: who stands behind the verb acts where that is the only way to read it.
  const strict = after.find(
    ({ cases, first }) =>
      !cases.genitive &&
      first - verb.head <= SUBJECT_REACH &&
      !hasBreak(section, verb.head + 1, first) &&
      (!cases.other ||
        bare.some(
          (each) => each.first < verb.head && !each.cases.nominative && !each.cases.genitive,
        )),
  );
  // "urged Israel to hold talks", «призвал Израиль вывести войска»: who stands right before an infinitive is to do it.
  const urged =
    verb.form.tense === 'infinitive' && before.length > 1
      ? before.findLast(
          ({ end }) => verb.first - end <= INFINITIVE_MARK && !hasBreak(section, end, verb.first),
        )
      : undefined;
  if (urged && !isSubjectItself) return urged;
  const nearest =
    before.find(({ first }) => first > (earlier?.head ?? -1)) ?? (isSaid ? undefined : before[0]);
  if (isSubjectItself) return strict ?? null;
  // «Боевики вошли в город, сообщили в миссии»: behind the comma others speak.
  const isTail =
    section.stream.tokens[verb.first - 1]?.key === ',' && clauses.of(verb.first - 2) === clause;
  if (trigger.speech && isTail) return after[0] ?? null;
  // «Об этом объявило министерство»: who speaks has no object.
  if (!nearest && !strict && trigger.speech && hasCases(section)) return after[0] ?? null;
  if (strict && (!nearest || nearest.relative)) return strict;
  const after1 = nearest?.relative ? before.find((each) => each.first > nearest.first) : null;
  return after1 ?? nearest ?? titledBehind(section, bearer, after);
}

/** «В Киев прибыл президент Франции»: behind a verb that has no object, the name of a title is its subject. */
function titledBehind(
  section: Section,
  { trigger, support }: Bearer,
  after: readonly Participant[],
): Participant | null {
  const { object } = trigger.frame;
  if (!hasCases(section) || support || (object !== null && object !== 'at')) return null;
  return (
    after.find(
      ({ first, cases, actors }) =>
        cases.nominative &&
        // «рассказал, что посетит Китай»
        (object !== 'at' || !cases.other || !actors.every(isPlace) || isTitled(section, first)) &&
        first - trigger.head <= OBJECT_REACH &&
        !hasBreak(section, trigger.head + 1, first),
    ) ?? null
  );
}

/** «приехал премьер Японии» */
const isTitled = ({ stream, pack }: Section, first: number): boolean =>
  stream.find(first - 1, eventClasses(pack).role) !== null;

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
  if (speech) return coreOf(scene, speech).subject;
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

/** Whether nothing stands between "that" and a verb but what belongs to the verb; only where verbs tell persons apart. */
function isUnnamed(section: Section, from: number, verb: number): boolean {
  const { stream, pack } = section;
  const verbFirst = isVerbFirst({ pack });
  if (!verbFirst && !hasCases(section)) return false;
  // «قال إن قصف»: "that" alone has its subject behind the verb.
  if (verbFirst && verb === from + 1) return false;
  for (let at = from + 1; at < verb; at++) {
    if (!pack.classIds(VERBAL).some((id) => stream.find(at, id))) return false;
  }
  return true;
}
