import type { Section } from '../../section.js';
import { isMonth } from './readings.js';
import { readingEndingAt, standsBefore } from '../../readings.js';
import { isHeadLast } from '../../word-order.js';
import { DOERS, eventClasses } from './event-classes.js';

/** What the grammar of a trigger says about when it happens and who does it. */
export interface Form {
  readonly tense: 'past' | 'present' | 'future' | 'infinitive' | 'noun';
  readonly voice: 'active' | 'passive';
}

const form = (tense: Form['tense'], voice: Form['voice']): Form => ({ tense, voice });

/** The forms of each voice, made once. */
const ACTIVE: Readonly<Record<Form['tense'], Form>> = {
  past: form('past', 'active'),
  present: form('present', 'active'),
  future: form('future', 'active'),
  infinitive: form('infinitive', 'active'),
  noun: form('noun', 'active'),
};
const PASSIVE: Readonly<Record<Form['tense'], Form>> = {
  past: form('past', 'passive'),
  present: form('present', 'passive'),
  future: form('future', 'passive'),
  infinitive: form('infinitive', 'passive'),
  noun: form('noun', 'passive'),
};

/** The same tense of the passive. */
export const passive = ({ tense }: Form): Form => PASSIVE[tense];

/** The same voice in another tense. */
const inTense = ({ voice }: Form, tense: Form['tense']): Form =>
  (voice === 'passive' ? PASSIVE : ACTIVE)[tense];

const PLAIN: ReadonlyMap<string, Form> = new Map([
  ...(Object.entries(ACTIVE) satisfies [string, Form][]),
  ['passive', PASSIVE.past],
  ['passive-present', PASSIVE.present],
  ['passive-future', PASSIVE.future],
  ['passive-infinitive', PASSIVE.infinitive],
  ['participle', PASSIVE.past],
  // «убив двоих»: has the subject of another verb.
  ['adverbial', ACTIVE.past],
]);

/** What a pack may say of the form of a word of an event: those, and words that may be two of them. */
export const WORD_FORMS: readonly string[] = [
  ...PLAIN.keys(),
  'base',
  'past-or-noun',
  'past-or-passive',
  'present-or-noun',
  'base-or-noun',
  'progressive',
];

/** Tokens between "first" and "to". */
const RANKED = 5;

/** Words looked at before a verb for its auxiliaries, adverbs included. */
const REACH = 4;

/**
 * Form of a trigger: what the pack says of the word (`past`, `future`, `noun`, `past-or-noun`, `present-or-noun`, `base-or-noun`,
 * `progressive` …), changed by the auxiliaries before it: class
 * `auxiliary` with the values `future`, `be-past`, `be-present`, `be-future`, `have`, `to`. Words of class `adverb` and negations may stand between.
 */
export function formAt(section: Section, word: string, first: number, from: number): Form {
  const { stream, pack } = section;
  const auxiliary = eventClasses(pack).auxiliary;
  const between = eventClasses(pack).verbAdverb;
  const plain = plainForm(section, word, first, from);
  let form = PLAIN.get(plain === 'base' ? 'present' : plain) ?? ACTIVE.noun;
  if (plain === 'progressive') form = progressiveForm(section, first, from) ?? form;
  if (form.tense === 'noun' || plain === 'progressive') return form;
  let end = first;
  while (end > Math.max(from, first - REACH)) {
    // "attacks in May killed twelve"
    if (isMonth(section, end - 1)) break;
    const found = readingEndingAt(section, auxiliary, end, from);
    if (found) form = changed(form, String(found.value));
    else if (!stream.find(end - 1, between)) break;
    end -= found?.length ?? 1;
  }
  if (form.tense === 'past' && form.voice === 'active' && isJoined(section, first, end, from))
    return PASSIVE.past;
  return form.tense === 'infinitive' && isFirstTo(section, end, from)
    ? inTense(form, 'past')
    : form;
}

/** Tokens between "was" and the "and" before a second participle. */
const JOINED_REACH = 8;

/** "Was shot and wounded", "were arrested and later jailed": one auxiliary serves both, where the second has no object. */
function isJoined(section: Section, verb: number, end: number, from: number): boolean {
  const { stream, pack } = section;
  if (!isHeadLast({ pack })) return false;
  if (!stream.find(end - 1, eventClasses(pack).sameSubject)) return false;
  if (pack.classIds(OBJECTS).some((id) => stream.find(verb + 1, id))) return false;
  for (let at = end - 2; at >= Math.max(from, end - JOINED_REACH); at--) {
    if (stream.tokens[at]?.kind === 'mark') return false;
    const auxiliary = String(stream.find(at, eventClasses(pack).auxiliary)?.value);
    if (auxiliary === 'be-past' || auxiliary === 'be-present') {
      // "was angry and attacked"
      return [at + 1, at + 2].some((next) => stream.at(next).some(({ value }) => value === 'past'));
    }
  }
  return false;
}

/** Classes of what an object begins with. */
const OBJECTS = ['actor', 'demonym', 'determiner', 'numeral', 'them', 'possessive'] as const;

/** "Was withdrawing": behind a form of "be", what is a noun alone is a verb. */
function progressiveForm(section: Section, first: number, from: number): Form | null {
  const { stream, pack } = section;
  let end = first;
  while (end > from && stream.find(end - 1, eventClasses(pack).verbAdverb)) end -= 1;
  const be = readingEndingAt(section, eventClasses(pack).auxiliary, end, from)?.value;
  const tense = PROGRESSIVE[String(be)];
  return tense ? ACTIVE[tense] : null;
}

const PROGRESSIVE: Readonly<Record<string, Form['tense']>> = {
  'be-past': 'past',
  'be-present': 'present',
  be: 'future',
};

/** "The first president to be convicted": who is ranked has done it. */
function isFirstTo({ stream, pack }: Section, end: number, from: number): boolean {
  return (
    end > from &&
    stream.find(end, eventClasses(pack).auxiliary) !== null &&
    stream.holds(Math.max(from, end - RANKED), end, eventClasses(pack).ranked)
  );
}

/** One of the forms of a word that may be verb or noun. */
function plainForm(section: Section, word: string, at: number, from: number): string {
  const { stream, pack } = section;
  if (word === 'past-or-noun') {
    const isActed =
      namesFollow(section, at) || stream.find(at + 1, eventClasses(pack).deputy) !== null;
    return isActed ? 'past' : 'noun';
  }
  if (word === 'past-or-passive') return befalls(section, at) ? 'passive' : 'past';
  if (word !== 'present-or-noun' && word !== 'base-or-noun') return word;
  const ends = (id: number): boolean => standsBefore(section, id, at, from);
  // "Israeli strikes" are a noun, whatever follows.
  if (word === 'base-or-noun' && ends(eventClasses(pack).auxiliary)) return 'base';
  const isSubject =
    (ends(eventClasses(pack).actor) && !ends(eventClasses(pack).demonym)) ||
    // "drones strike Kyiv"
    pack.classIds(DOERS).some(ends);
  return isSubject && namesFollow(section, at) ? 'present' : 'noun';
}

/**
 * Arabic writes «حظر» for "he banned" and for "a ban": a verb has whoever acts right behind it. In "Iran attacks Israel" whom it
 * concerns stands there.
 */
function namesFollow({ stream, pack }: Section, verb: number): boolean {
  return stream.find(verb + 1, eventClasses(pack).actor) !== null;
}

/**
 * Arabic writes «اعتقل» for "he arrested" and for "he was arrested": where a person or a number stands right behind the verb, with a title
 * or without, or nobody at all, it befell them.
 */
function befalls(section: Section, verb: number): boolean {
  const { stream, pack } = section;
  const next = verb + 1;
  if (namesTwo({ stream, pack }, next)) return false;
  return (
    pack.classIds(BEFALLEN).some((id) => stream.find(next, id) !== null) ||
    stream.tokens[next]?.kind === 'mark'
  );
}

/** «عين الرئيس محمود عباس حسين الشيخ نائبا له»: of two persons side by side, the first did it. */
function namesTwo({ stream, pack }: Pick<Section, 'stream' | 'pack'>, from: number): boolean {
  const { person } = eventClasses(pack);
  for (let at = from; at <= from + TITLE_REACH; at++) {
    if (stream.tokens[at]?.kind !== 'word') return false;
    const name = stream.longest(at, person);
    if (name) return stream.find(at + name.length, person) !== null;
  }
  return false;
}

/** Tokens of a title between a verb and the person who does it. */
const TITLE_REACH = 5;

/** Classes of whom it befalls, and of what stands behind a passive of which it is not told again. */
const BEFALLEN = ['person', 'role', 'numeral', 'date', 'event-preposition'] as const;

function changed(form: Form, auxiliary: string): Form {
  switch (auxiliary) {
    case 'future':
      return inTense(form, 'future');
    case 'past':
      return inTense(form, 'past');
    case 'be-past':
      // "were to resume"
      if (form.tense === 'infinitive') return inTense(form, 'future');
      return PASSIVE.past;
    case 'be-present':
      return form.tense === 'past' ? PASSIVE.past : PASSIVE.present;
    case 'be':
      return PASSIVE.infinitive;
    case 'to':
      return inTense(form, 'infinitive');
    default:
      return form;
  }
}
