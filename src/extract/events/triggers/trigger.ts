import { articleVariants, type Match } from '../../../match/index.js';
import { sentenceOf, type Section } from '../../section.js';
import { formAt, passive, type Form } from './form.js';
import { matchesOf } from './matches.js';
import { hasObjectBehind } from './object-behind.js';
import { standsBefore } from '../../readings.js';
import type { Frame } from './frame.js';
import { isHeadLast, isVerbFirst } from '../../word-order.js';
import { eventClasses } from './event-classes.js';
import { namingOf, type Recalls } from './naming.js';
import { ANY_SIGN, shows, SIGN, signsOf } from './signs.js';

const LEADS = ['determiner', 'event-preposition'];

/** Words that name an event. */
export interface Trigger {
  readonly label: string;
  readonly frame: Frame;
  readonly rule: string;
  /** Tokens `[first, end)` of the words that name it. */
  readonly first: number;
  readonly end: number;
  /** Start of all that the rule matched; before `first` where that is too long to cite. */
  readonly from: number;
  /** End of all that the rule matched; beyond `end` where that is too long to cite. */
  readonly reach: number;
  /** The word that bears its tense: the verb, or the noun itself. */
  readonly head: number;
  readonly form: Form;
  /** A verb that may lend its tense to a noun beside it («провели переговоры»); names no event itself. */
  readonly support: boolean;
  /** What it supports is its own subject: "talks began", «произошёл взрыв». */
  readonly happens: boolean;
  /** What it supports hits its object: "the strike hit Tyre". */
  readonly aims: boolean;
  /** What it supports is put off to another day: «перенесли на май». */
  readonly putsOff: boolean;
  /** How what takes place is named that was told before: "It will be held in May"; null where it is not. */
  readonly recalls: Recalls | null;
  /** A verb beside another, whose subject it has: «напали, убив двоих». */
  readonly adverbial: boolean;
  /** A verb as a noun, with its object right behind it: "leaving Iraq". */
  readonly gerund: boolean;
  /** Says rather than does: an event only where it is dated. */
  readonly speech: boolean;
  /** Soldiers return, people come home: an event only where somebody is named. */
  readonly named: boolean;
}

/** Tokens between a quotation mark and a word of the title that it opens. */
const TITLE_REACH = 5;

/** Tokens of the longest trigger that is cited whole. */
const MOST_CITED = 7;

/** What a sentence names events by, and what else it holds. */
export interface Told {
  /** In order of the text; of those that overlap, the longer. */
  readonly triggers: readonly Trigger[];
  /** Bits of {@link SIGN}; all of them where nothing is told, and nobody looked. */
  readonly signs: number;
}

const NOTHING: Told = { triggers: [], signs: ANY_SIGN };

/** The triggers of a sentence. */
export function triggersOf(section: Section, sentence: number): Told {
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const matches = matchesOf(section, firstToken, endToken);
  if (matches.length === 0) return NOTHING;
  const signs = signsOf(section, sentence);
  const found: Trigger[] = [];
  for (const match of matches) {
    const trigger = triggerOf(section, match, firstToken, signs);
    if (trigger) found.push(trigger);
  }
  return { triggers: withoutOverlaps(found), signs };
}

/** What a match names; null where the words around it make something else of it. */
function triggerOf(
  section: Section,
  match: Match,
  firstToken: number,
  signs: number,
): Trigger | null {
  const { spanFirst, spanEnd } = match;
  const naming = namingOf(section.pack, match);
  if (naming === null || isOfWork(section, spanFirst, firstToken, signs)) return null;
  if (isInName(section, spanFirst, spanEnd, firstToken)) return null;
  const { label, support } = naming;
  const verb = section.pack.bindings(match).get('v');
  const head = verb?.first ?? spanFirst;
  // "storm-battered"
  if (support && section.stream.tokens[head - 1]?.key === '-') return null;
  const told = naming.form ?? (typeof verb?.value === 'string' ? verb.value : 'noun');
  const afterDeterminer = told === 'base' && isNoun(section, head);
  const word =
    (afterDeterminer && isNounToo(section, head)) || isNominal(section, head, told, firstToken)
      ? 'noun'
      : told;
  // "43 died in the besieged city": a state, which no day of the sentence dates.
  if (told === 'past' && STATES.has(label) && isAttribute(section, head)) return null;
  // "by the end of", "no end date": not the verb.
  if (word === 'base' && afterDeterminer) return null;
  if (word !== 'noun' && isInDate(section, spanFirst, spanEnd, firstToken)) return null;
  const form = formAt(section, word, head, firstToken);
  // «миссия, которую …, продлится»: what stands in between is not cited.
  const wide = verb !== null && spanEnd - spanFirst > MOST_CITED;
  return {
    label,
    frame: naming.frame,
    rule: match.rule.id,
    first: wide ? verb.first : spanFirst,
    end: wide ? verb.end : spanEnd,
    from: spanFirst,
    reach: match.end,
    head,
    form: naming.passive || isCounted(section, head) ? passive(form) : form,
    support,
    happens: naming.happens,
    aims: naming.aims,
    putsOff: naming.putsOff,
    recalls: naming.recalls,
    adverbial: word === 'adverbial',
    gerund: word === 'progressive' && form.tense === 'noun',
    speech: naming.speech,
    named: naming.named,
  };
}

/** Whether words are of a work of art: in its title, or what it is about. */
const isOfWork = (section: Section, first: number, from: number, signs: number): boolean =>
  shows(signs, SIGN.work) && (isTitle(section, first, from) || isTopic(section, first, from));

/** What is told of a place as a state that it is in. */
const STATES: ReadonlySet<string> = new Set(['siege']);

/** "The besieged city", "in besieged Aleppo": where heads come last, a participle right behind a determiner or a preposition. */
const isAttribute = ({ stream, pack }: Section, head: number): boolean =>
  isHeadLast({ pack }) && pack.classIds(LEADS).some((id) => stream.find(head - 1, id));

/** "The Election Commission", «Верховная комиссия по выборам»: within the name of a body nothing happens. */
function isInName({ stream, pack }: Section, first: number, end: number, from: number): boolean {
  // Without capitals, names are less certain than verbs.
  if (pack.clitics) return false;
  const actor = eventClasses(pack).actor;
  for (let at = Math.max(from, first - NAME_REACH); at <= first; at++) {
    if (at + stream.reach(at) < end) continue;
    const name = stream.longest(at, actor);
    if (name && name.length > end - first && at + name.length >= end) return true;
  }
  return false;
}

/** «فجر الأربعاء»: a word of a date is no verb. */
function isInDate({ stream, pack }: Section, first: number, end: number, from: number): boolean {
  const date = eventClasses(pack).date;
  for (let at = Math.max(from, first - 1); at <= first; at++) {
    const reading = stream.longest(at, date);
    if (reading && at + reading.length >= end) return true;
  }
  return false;
}

/** Tokens of a name before a word of it. */
const NAME_REACH = 6;

/** «спектакль „Убийство“», "the film 'Strike'": what stands in quotation marks behind a work of art is its title. */
function isTitle({ stream, pack }: Section, first: number, from: number): boolean {
  for (let at = first - 1; at >= Math.max(from + 1, first - TITLE_REACH); at--) {
    if (stream.tokens[at]?.key === '"')
      return stream.find(at - 1, eventClasses(pack).itWork) !== null;
  }
  return false;
}

/** "A drama about the invasion", «книга о перевороте», «فيلم عن الغزو»: what a work of art is about. */
function isTopic(section: Section, first: number, from: number): boolean {
  const { stream, pack } = section;
  const preposition = eventClasses(pack).eventPreposition;
  for (let at = first - 1; at > Math.max(from, first - TOPIC_REACH); at--) {
    const link = stream.longest(at, preposition)?.value;
    const isOn = link === 'on' && isHeadLast({ pack });
    if (link === 'about' || isOn || (link === 'from' && isVerbFirst({ pack })))
      return stream.find(at - 1, eventClasses(pack).itWork) !== null;
    if (stream.tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

/** Tokens between what a work is about and the preposition before it. */
const TOPIC_REACH = 4;

/** «القصف», «بقصف»: with an article or behind a preposition, what else is a verb is a noun; «التقى» only begins so. */
function isNominal(section: Section, head: number, form: string, from: number): boolean {
  const { stream, pack } = section;
  const token = stream.tokens[head];
  if (!pack.clitics || !token) return false;
  // «عن "قصف عشوائي"»
  const end = stream.tokens[head - 1]?.key === '"' ? head - 1 : head;
  if (form === 'past' && standsBefore(section, eventClasses(pack).eventPreposition, end, from))
    return true;
  // «أدانت باريس قصف الجيش لبلدة صور»: a verb has its object behind no preposition.
  const doer = stream.longest(head + 1, eventClasses(pack).actor);
  if (form === 'past' && doer && hasObjectBehind(section, head + 1 + doer.length)) return true;
  if (articleVariants(token, pack.clitics).length === 0) return false;
  return !pack.lexicon.readings(token.key).some(({ value }) => value === form);
}

/** "The release of", "to release": one class has both. */
function isNounToo({ stream }: Section, head: number): boolean {
  const readings = stream.at(head);
  return readings.some(
    (verb) =>
      verb.value === 'base' &&
      readings.some((noun) => noun.value === 'noun' && noun.class === verb.class),
  );
}

/** "The visit", "his first visit", "an official visit" */
function isNoun({ stream, pack }: Section, head: number): boolean {
  const determiner = eventClasses(pack).determiner;
  if (stream.find(head - 1, determiner)) return true;
  // "Modi's visit"
  if (stream.find(head - 1, eventClasses(pack).possessive)) return true;
  const isAttribute = pack.classIds(ATTRIBUTES).some((id) => stream.find(head - 1, id));
  return isAttribute && stream.find(head - 2, determiner) !== null;
}

/** Classes of words that stand between a determiner and its noun. */
const ATTRIBUTES = ['attribute', 'ranked', 'superlative'] as const;

/** "64 wounded": a participle, whoever stands before it; but «في عام 2022 حظر» has a year there, «М23 захватили» a name. */
function isCounted(section: Section, head: number): boolean {
  const { stream, pack } = section;
  if (!stream.find(head - 1, eventClasses(pack).numeral)) return false;
  return pack.classIds(ENDING).every((id) => !standsBefore(section, id, head));
}

/** Classes of what may end in a number. */
const ENDING = ['date', 'actor'] as const;

/** Where two overlap, the longer; verbs that only lend their tense give way. */
function withoutOverlaps(found: readonly Trigger[]): readonly Trigger[] {
  if (found.every(({ first }, i) => i === 0 || (found[i - 1]?.end ?? 0) <= first)) return found;
  const bySize = [...found].sort(
    (a, b) =>
      Number(a.support) - Number(b.support) ||
      b.end - b.first - (a.end - a.first) ||
      a.first - b.first,
  );
  const kept: Trigger[] = [];
  for (const trigger of bySize) {
    if (kept.every(({ first, end }) => trigger.end <= first || end <= trigger.first))
      kept.push(trigger);
  }
  return kept.sort((a, b) => a.first - b.first);
}
