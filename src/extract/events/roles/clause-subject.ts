import type { Trigger } from '../triggers/trigger.js';
import type { Section } from '../../section.js';
import { hasBreak } from '../../breaks.js';
import { hasCases } from '../../cases.js';
import { endsIn } from '../../endings.js';
import type { Participant } from '../participants/participant.js';
import { acts, hasOtherSubject } from './acting.js';
import { type Scene, type Bearer, verbOf } from './scene.js';
import { hasOwnSubject, hasSameSubject, isAppositive, isAttributive } from './subject-signs.js';
import { titledBehind } from './titled-subject.js';
import { eventClasses } from '../triggers/event-classes.js';
import { shows, SIGN } from '../triggers/signs.js';
import { isVerbFirst } from '../../word-order.js';

/** Tokens between a verb and a subject behind it. */
const SUBJECT_REACH = 8;

/** The word between a name and an infinitive: "to". */
const INFINITIVE_MARK = 1;

/**
 * «Украине удалось сбить», «позволит Киеву ввести санкции»: who manages, is let or is told to do something stands in the dative. Classes `managed`,
 * `lets`.
 */
function isDativeDoer(
  section: Section,
  { first, end, cases }: Participant,
  verb: Trigger,
): boolean {
  if (!cases.other || !hasCases(section)) return false;
  const { managed, lets } = eventClasses(section.pack);
  return (
    section.stream.holds(end, verb.first, managed) ||
    (verb.form.tense === 'infinitive' &&
      end === verb.first &&
      section.stream.find(first - 1, lets) !== null)
  );
}

/** The subject of a verb among the names of its clause. */
export function subjectIn(
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
  const manages = (name: Participant): boolean => isDativeDoer(section, name, verb);
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
    ({ first, end, actors }) =>
      !isInfinitive &&
      first > verb.head &&
      // «بحث وزير الخارجية أيمن الصفدي ووزير الخارجية الروسي سيرجي لافروف»: a list may be long.
      (actors.length > 1 || end <= verb.head + SUBJECT_REACH + 2),
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

const wordOf = ({ stream }: Section, { head }: Trigger): string => stream.tokens[head]?.key ?? '';
