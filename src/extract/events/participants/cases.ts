import type { Alias } from '../../../gazetteer/index.js';
import type { ActorMention } from '../../../types/index.js';
import { hasFeatures, parseFeatures } from '../../../match/index.js';
import { keyOf } from '../../../text/index.js';
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

/** Of a form that tells nothing. */
export const ANY_CASE: NameCases = {
  nominative: true,
  genitive: true,
  other: true,
  instrumental: false,
};

/**
 * The cases of a name on the tokens `[first, end)`: as the gazetteer made the form, else by comparing it with its dictionary form.
 * The setting `instrumental` of a pack lists the endings that only that case has.
 */
export function casesOf(
  section: Section,
  { entity, lemma, use, type }: ActorMention,
  first: number,
  end: number,
): NameCases {
  const endings = section.pack.settings['instrumental'];
  if (!Array.isArray(endings)) return ANY_CASE;
  const { tokens } = section.stream;
  const hit = nameAt(section, first, end);
  const known =
    hit && first + hit.tokens === end
      ? hit.aliases.filter(
          (alias) => alias.entity.id === entity && (use !== 'name' || alias.use === 'name'),
        )
      : [];
  const form = Array.from({ length: end - first }, (_, i) => tokens[first + i]?.key ?? '').join(
    ' ',
  );
  // «последние американские военные»: an adjective has the case of the whole.
  const adjectives =
    hit && first + hit.tokens < end ? hit.aliases.filter((alias) => alias.use === 'adjective') : [];
  const read =
    formCases(known) ??
    formCases(adjectives) ??
    compared(form, keyOf(lemma), type === 'person', endings);
  const found = !read.nominative && endsLikeMany(form, endings) ? OBLIQUE : read;
  const oblique = !found.nominative && !found.genitive;
  return {
    instrumental: oblique && endings.some((ending) => form.endsWith(String(ending))),
    ...found,
  };
}

/** Whether a name has one form for all cases, as far as it tells. */
export const isUnchanging = ({ nominative, genitive, other }: NameCases): boolean =>
  nominative && genitive && other;

/** Whether two names can stand in one case, as what is joined by a conjunction does. */
export const shareCase = (a: NameCases, b: NameCases): boolean =>
  CASES.some((each) => a[each] && b[each]);

const CASES = ['nominative', 'genitive', 'other'] as const;

const OBLIQUE = { nominative: false, genitive: false, other: true } as const;

/** «российскими войсками»: the long endings are those of many, and of no other case. */
const endsLikeMany = (form: string, endings: readonly unknown[]): boolean =>
  endings.some((ending) => String(ending).length > 2 && form.endsWith(String(ending)));

/** A form that is the dictionary form is nominative; one that only begins like it is not. */
function compared(
  form: string,
  lemma: string,
  isPerson: boolean,
  endings: readonly unknown[],
): Omit<NameCases, 'instrumental'> {
  if (form === lemma) return { nominative: true, genitive: false, other: !isPerson };
  const alike = form.slice(0, STEM) === lemma.slice(0, STEM);
  if (!alike) return ANY_CASE;
  const genitive = !endings.some((ending) => form.endsWith(String(ending)));
  return { nominative: false, genitive, other: true };
}

/** The cases that the gazetteer made a form for; null where it made none. */
const formCases = (aliases: readonly Alias[]): Omit<NameCases, 'instrumental'> | null =>
  aliases.length === 0
    ? null
    : {
        nominative: aliases.some(({ nominative }) => nominative),
        genitive: aliases.some(({ genitive }) => genitive),
        other: aliases.some(({ otherCase }) => otherCase),
      };

/** Letters by which a form is known to be one of another. */
const STEM = 3;

/** The cases that the form of a word of a class can be, as its pack tells them; null where the word does not tell. */
export function casesOfWord({ stream }: Section, id: number, at: number): NameCases | null {
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
