import type { Alias } from '../../../gazetteer/index.js';
import type { ActorMention } from '../../../types/index.js';
import { parseFeatures } from '../../../match/index.js';
import { keyOf } from '../../../text/index.js';
import { perPack } from '../../per-pack.js';
import { nameAt, type Section } from '../../section.js';

/** Which cases the form of a name can be; all of them where the language or the form does not tell. */
export interface NameCases {
  readonly nominative: boolean;
  readonly genitive: boolean;
  /** Dative, accusative, instrumental or locative. */
  readonly other: boolean;
  /** Certainly instrumental: «Евросоюзом». */
  readonly instrumental: boolean;
}

/** Cases as bits, while they are found out. */
const NOMINATIVE = 1;
const GENITIVE = 2;
const OTHER = 4;
const INSTRUMENTAL = 8;

/** The cases that go together, each made once. */
const TOGETHER: readonly NameCases[] = Array.from({ length: 16 }, (_, bits) => ({
  nominative: (bits & NOMINATIVE) !== 0,
  genitive: (bits & GENITIVE) !== 0,
  other: (bits & OTHER) !== 0,
  instrumental: (bits & INSTRUMENTAL) !== 0,
}));

/** Of a form that tells nothing. */
export const ANY_CASE: NameCases = together(NOMINATIVE | GENITIVE | OTHER);

function together(bits: number): NameCases {
  const cases = TOGETHER[bits];
  if (!cases) throw new RangeError(`no cases ${bits}`);
  return cases;
}

/** The same cases, and the nominative. */
export const orNominative = ({ genitive, other, instrumental }: NameCases): NameCases =>
  together(
    NOMINATIVE |
      (genitive ? GENITIVE : 0) |
      (other ? OTHER : 0) |
      (instrumental ? INSTRUMENTAL : 0),
  );

/** Endings that only the instrumental has; null where names do not change. */
const endingsOf = perPack(({ settings }) => {
  const endings = settings['instrumental'];
  if (!Array.isArray(endings)) return null;
  const all = endings.map(String);
  // «российскими войсками»: the long endings are those of many, and of no other case.
  return { all, ofMany: all.filter(({ length }) => length > 2) };
});

/**
 * The cases of a name on the tokens `[first, end)`: as the gazetteer made the form, else by comparing it with its dictionary form.
 * The setting `instrumental` of a pack lists the endings that only that case has.
 */
export function casesOf(
  section: Section,
  actor: ActorMention,
  first: number,
  end: number,
): NameCases {
  const endings = endingsOf(section.pack);
  if (endings === null) return ANY_CASE;
  const known = formCases(section, actor, first, end);
  if (known !== null && (known & NOMINATIVE) !== 0) return together(known);
  const form = formOf(section, first, end);
  const isForm = (ending: string): boolean => form.endsWith(ending);
  const read = known ?? compared(form, actor, endings.all.some(isForm));
  if ((read & NOMINATIVE) !== 0) return together(read);
  const found = endings.ofMany.some(isForm) ? OTHER : read;
  const isOblique = (found & GENITIVE) === 0;
  return together(isOblique && endings.all.some(isForm) ? found | INSTRUMENTAL : found);
}

/** The words of a name as they are compared. */
function formOf({ stream: { tokens } }: Section, first: number, end: number): string {
  let form = tokens[first]?.key ?? '';
  for (let at = first + 1; at < end; at++) form += ` ${tokens[at]?.key ?? ''}`;
  return form;
}

/** Whether a name has one form for all cases, as far as it tells. */
export const isUnchanging = ({ nominative, genitive, other }: NameCases): boolean =>
  nominative && genitive && other;

/** Whether two names can stand in one case, as what is joined by a conjunction does. */
export const shareCase = (a: NameCases, b: NameCases): boolean =>
  (a.nominative && b.nominative) || (a.genitive && b.genitive) || (a.other && b.other);

/** A form that is the dictionary form is nominative; one that only begins like it is not. */
function compared(form: string, { lemma, type }: ActorMention, isInstrumental: boolean): number {
  const key = keyOf(lemma);
  // «Министерство» for «Министерство обороны Чада»: a name cut short behind its head.
  if (form === key || key.startsWith(`${form} `))
    return type === 'person' ? NOMINATIVE : NOMINATIVE | OTHER;
  const alike = form.slice(0, STEM) === key.slice(0, STEM);
  if (!alike) return NOMINATIVE | GENITIVE | OTHER;
  return isInstrumental ? OTHER : GENITIVE | OTHER;
}

/** Letters by which a form is known to be one of another. */
const STEM = 3;

/** The cases that the gazetteer made the form of a name for; null where it made none. */
function formCases(
  section: Section,
  { entity, use }: ActorMention,
  first: number,
  end: number,
): number | null {
  const hit = nameAt(section, first, end);
  if (hit === null || first + hit.tokens > end) return null;
  const isWhole = first + hit.tokens === end;
  let cases: number | null = null;
  for (const alias of hit.aliases) {
    // «последние американские военные»: an adjective has the case of the whole.
    const isMeant = isWhole
      ? alias.entity.id === entity && (use !== 'name' || alias.use === 'name')
      : alias.use === 'adjective';
    if (isMeant) cases = (cases ?? 0) | casesOfAlias(alias);
  }
  return cases;
}

const casesOfAlias = ({ nominative, genitive, otherCase }: Alias): number =>
  (nominative ? NOMINATIVE : 0) | (genitive ? GENITIVE : 0) | (otherCase ? OTHER : 0);

/** The cases that the form of a word of a class can be, as its pack tells them; null where the word does not tell. */
export function casesOfWord({ stream }: Section, id: number, at: number): NameCases | null {
  if (stream.find(at, id) === null) return null;
  let features = 0;
  for (const each of stream.at(at)) if (each.class === id) features |= each.features;
  if (features === 0) return null;
  const has = (bits: number): boolean => (features & bits) !== 0;
  const isDirect = has(FEATURES.nominative | FEATURES.genitive);
  return together(
    (has(FEATURES.nominative) ? NOMINATIVE : 0) |
      (has(FEATURES.genitive) ? GENITIVE : 0) |
      // «внести в список чиновников Белоруссии»: of who lives, the genitive is the accusative, too.
      (has(FEATURES.genitive | FEATURES.other) ? OTHER : 0) |
      (has(FEATURES.instrumental) && !isDirect ? INSTRUMENTAL : 0),
  );
}

const bitsOf = (...names: readonly string[]): number =>
  names.reduce((bits, name) => bits | (parseFeatures(name) ?? 0), 0);

/** Cases as the features of words. */
const FEATURES = {
  nominative: bitsOf('nom'),
  genitive: bitsOf('gen'),
  instrumental: bitsOf('ins'),
  other: bitsOf('ins', 'dat', 'acc', 'loc'),
};
