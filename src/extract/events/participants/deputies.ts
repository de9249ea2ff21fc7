import { hasFeatures, parseFeatures } from '../../../match/index.js';
import type { Section } from '../../section.js';
import type { NameCases } from './cases.js';
import { readingEndingAt } from '../../readings.js';

/** Words between those who act and the body that they act for: «боевики палестинского движения ХАМАС». */
const MOST_BETWEEN = 4;

/** Classes of who acts, and of what strikes, for whoever they belong to. */
const DOERS = ['deputy', 'it-drone', 'it-rockets', 'it-warplanes'] as const;

/** Those who act for somebody. */
export interface Deputies {
  /** Their token. */
  readonly at: number;
  /** Null where the word does not tell. */
  readonly cases: NameCases | null;
}

/**
 * «боевики движения „Талибан“», "negotiators from Iran", «مقاتلون من حركة طالبان»: who acts for whom the name at the token `name` names;
 * null where nobody of class `deputy` stands before it. Between them may stand adjectives, nouns, quotation marks and one word of
 * class `deputy-link`, which languages of the setting `head-last` need, or one of class `belonging`; no words of an event, for which
 * `isInTrigger` holds.
 */
export function deputiesBefore(
  section: Section,
  name: number,
  from: number,
  isInTrigger: (token: number) => boolean,
): Deputies | null {
  const { stream, pack } = section;
  const deputy = pack.classId('deputy');
  const link = pack.classId('deputy-link');
  const preposition = pack.classId('event-preposition');
  // «مسيرات تابعة لقوات الدعم السريع»
  const belonging = readingEndingAt(section, pack.classId('belonging'), name, from);
  if (belonging) {
    const last = name - belonging.length;
    // «طائرات مسيرة تابعة لقوات الدعم السريع»: whose the weapons are, he acts.
    const length = Math.max(
      ...pack.classIds(DOERS).map((id) => readingEndingAt(section, id, last, from)?.length ?? 0),
    );
    return length === 0 ? null : { at: last - length, cases: casesOf(section, last - length) };
  }
  // The name may have taken them in: «бойовики руху М23».
  if (stream.find(name, deputy)) return { at: name, cases: casesOf(section, name) };
  let isLinked = pack.settings['head-last'] !== true;
  let words = 0;
  for (let at = name - 1; at >= from; at--) {
    const token = stream.tokens[at];
    if (!token || isInTrigger(at)) return null;
    if (stream.find(at, deputy)) return isLinked ? { at, cases: casesOf(section, at) } : null;
    if (token.kind === 'mark') {
      if (token.key !== '"' && token.key !== '-') return null;
    } else if (stream.find(at, link)) {
      if (!stream.find(at - 1, deputy)) return null;
      isLinked = true;
    } else if (readingEndingAt(section, preposition, at + 1, from) || ++words > MOST_BETWEEN) {
      return null;
    }
  }
  return null;
}

/** The cases that the form of a deputy can be. */
function casesOf({ stream, pack }: Section, at: number): NameCases | null {
  const id = pack.classId('deputy');
  const forms = stream.at(at).filter((each) => each.class === id && each.features !== 0);
  if (forms.length === 0) return null;
  const is = (bits: number): boolean => forms.some(({ features }) => hasFeatures(features, bits));
  const nominative = is(NOMINATIVE);
  const genitive = is(GENITIVE);
  const instrumental = is(INSTRUMENTAL);
  return {
    nominative,
    genitive,
    // «внести в список чиновников Белоруссии»: of who lives, the genitive is the accusative, too.
    other: genitive || OTHERS.some(is),
    instrumental: instrumental && !nominative && !genitive,
  };
}

const [NOMINATIVE = 0, GENITIVE = 0, INSTRUMENTAL = 0, ...REST] = [
  'nom',
  'gen',
  'ins',
  'dat',
  'acc',
  'loc',
].map((name) => parseFeatures(name) ?? 0);
const OTHERS = [INSTRUMENTAL, ...REST];
