import type { CompiledRule, LanguagePack, Match } from '../../../match/index.js';
import { frame, withRoles, type Frame } from './frame.js';
import { FRAMES } from './frames.js';

/** By what an event that was told before is named. */
export type Recalls = 'pronoun' | 'noun';

/** What a rule tells of all events that it finds. */
export interface Naming {
  readonly label: string;
  readonly frame: Frame;
  /** The form of the verb, where the rule knows it. */
  readonly form: string | null;
  readonly passive: boolean;
  readonly support: boolean;
  readonly happens: boolean;
  readonly aims: boolean;
  readonly putsOff: boolean;
  readonly recalls: Recalls | null;
  readonly speech: boolean;
  readonly named: boolean;
}

/** What rules say that say the same of each match. */
const known = new WeakMap<CompiledRule, Naming | null>();

/** What the rule of a match says of the event; null where it names none that has a frame. */
export function namingOf(pack: LanguagePack, match: Match): Naming | null {
  const { rule } = match;
  const said = known.get(rule);
  if (said !== undefined) return said;
  const naming = readNaming(pack, match);
  const isOfMatch = Object.values(rule.emit).some(
    (value) => typeof value === 'string' && value.startsWith('$'),
  );
  if (!isOfMatch) known.set(rule, naming);
  return naming;
}

function readNaming(pack: LanguagePack, match: Match): Naming | null {
  const bindings = pack.bindings(match);
  const is = (key: string): boolean => bindings.emit(key) === true;
  const label = bindings.text('label') ?? '';
  const own = FRAMES[bindings.text('like') ?? label] ?? (is('support') ? SUPPORT : null);
  return (
    own && {
      label,
      frame: withRoles(own, bindings.text('subject'), bindings.text('object')),
      form: bindings.text('form'),
      passive: bindings.emit('voice') === 'passive',
      support: is('support'),
      happens: is('happens'),
      aims: is('aims'),
      putsOff: is('puts-off'),
      recalls: recallsOf(bindings.text('recalls')),
      speech: is('speech'),
      named: is('named'),
    }
  );
}

const recallsOf = (text: string | null): Recalls | null =>
  text === 'pronoun' || text === 'noun' ? text : null;

/** Of a verb that only lends its tense: whoever does it does what it supports. */
const SUPPORT = frame('CONSULT', { object: null, owner: null, in: null, on: null, against: null });
