import { NAMED } from './parties.js';
import { perPack } from './per-pack.js';
import { readingEndingAt } from './readings.js';
import type { Section } from './section.js';

/** Classes of what stands behind a name and is no verb of its own. */
const NO_VERB = [
  'event-preposition',
  'opener',
  'joiner',
  'subordinator',
  'pronoun',
  'date',
  'auxiliary',
  'negation',
  'says-that',
] as const;

/** Forms of a verb that has a subject. */
const FINITE: ReadonlySet<unknown> = new Set(['past', 'present', 'base']);

const classes = perPack((pack) => ({
  saysThat: pack.classId('says-that'),
  auxiliary: pack.classId('auxiliary'),
  date: pack.classId('date'),
  determiner: pack.classId('determiner'),
  preposition: pack.classId('event-preposition'),
  names: pack.classIds(NAMED),
  noVerb: pack.classIds(NO_VERB),
}));

/** Tokens between the subject of a clause and its verb. */
const SAID_REACH = 3;

/**
 * "Hamas said Israel had broken the truce": a clause that is said may begin with its subject. Tells of a token whether such a clause begins
 * there: a name right behind a verb of class `says-that`, a day between them or not, with a verb behind it; not in "…, said Ada of
 * Kenya". Null where nobody says anything.
 */
export function zeroThat(
  section: Section,
  firstToken: number,
  endToken: number,
): ((at: number) => boolean) | null {
  const { stream, pack } = section;
  const { saysThat, names, date, auxiliary, noVerb, preposition, determiner } = classes(pack);
  if (!stream.holds(firstToken, endToken, saysThat)) return null;
  const isVerb = (at: number): boolean =>
    stream
      .at(at)
      .some((each) => (each.class === auxiliary ? each.value !== 'to' : FINITE.has(each.value)));
  // "said Azerbaijan crossed the border": behind a name, any word that opens nothing else.
  const mayBeVerb = (at: number): boolean =>
    stream.tokens[at]?.kind === 'word' &&
    stream.tokens[at].casing === 'lower' &&
    !noVerb.some((id) => stream.find(at, id));
  // The end of the verb of saying, before a day: "said on Tuesday Israel had".
  const beforeDay = (at: number): number => {
    const day = at - (readingEndingAt(section, date, at, firstToken)?.length ?? 0);
    return day < at && stream.find(day - 1, preposition) ? day - 1 : day;
  };
  return (at) => {
    const end = beforeDay(at);
    const verb = readingEndingAt(section, saysThat, end, firstToken);
    if (verb === null || stream.tokens[end - verb.length - 1]?.kind === 'mark') return false;
    const first = stream.find(at, determiner) ? at + 1 : at;
    const name = names.map((id) => stream.longest(first, id)).find(Boolean);
    if (!name) return false;
    const from = first + name.length;
    if (name.class === names[0] && mayBeVerb(from)) return true;
    for (let next = from; next < from + SAID_REACH; next++) {
      if (stream.tokens[next]?.kind === 'mark') return false;
      if (isVerb(next)) return true;
    }
    return false;
  };
}
