import type { ActorMention } from '../../types/index.js';
import { toKey } from '../../text/index.js';
import type { Section } from '../section.js';

/** Which cases the form of a name can be; all of them where the language or the form does not tell. */
export interface NameCases {
  readonly nominative: boolean;
  readonly genitive: boolean;
  /** Dative, accusative, instrumental or locative. */
  readonly other: boolean;
  /** Certainly instrumental: «Евросоюзом». */
  readonly instrumental: boolean;
}

const ANY: NameCases = { nominative: true, genitive: true, other: true, instrumental: false };

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
  if (!Array.isArray(endings)) return ANY;
  const { tokens } = section.stream;
  const hit = section.gazetteer.longest((i) => (i < end ? tokens[i]?.key : undefined), first);
  const known =
    hit && first + hit.tokens === end
      ? hit.aliases.filter(
          (alias) => alias.entity.id === entity && (use !== 'name' || alias.use === 'name'),
        )
      : [];
  const form = Array.from({ length: end - first }, (_, i) => tokens[first + i]?.key ?? '').join(
    ' ',
  );
  const found =
    known.length > 0
      ? {
          nominative: known.some(({ nominative }) => nominative),
          genitive: known.some(({ genitive }) => genitive),
          other: known.some(({ otherCase }) => otherCase),
        }
      : (adjectiveCases(section, first, end) ??
        compared(form, toKey(lemma), type === 'person', endings));
  const oblique = !found.nominative && !found.genitive;
  return {
    ...found,
    instrumental: oblique && endings.some((ending) => form.endsWith(String(ending))),
  };
}

/** A form that is the dictionary form is nominative; one that only begins like it is not. */
function compared(
  form: string,
  lemma: string,
  isPerson: boolean,
  endings: readonly unknown[],
): Omit<NameCases, 'instrumental'> {
  if (form === lemma) return { nominative: true, genitive: false, other: !isPerson };
  const alike = form.slice(0, STEM) === lemma.slice(0, STEM);
  if (!alike) return ANY;
  const genitive = !endings.some((ending) => form.endsWith(String(ending)));
  return { nominative: false, genitive, other: true };
}

/** «последние американские военные»: the adjective has the case of the whole. */
function adjectiveCases(
  { gazetteer, stream }: Section,
  first: number,
  end: number,
): Omit<NameCases, 'instrumental'> | null {
  const hit = gazetteer.longest((i) => (i < end ? stream.tokens[i]?.key : undefined), first);
  const adjectives = hit?.aliases.filter(({ use }) => use === 'adjective') ?? [];
  if (!hit || adjectives.length === 0 || first + hit.tokens >= end) return null;
  return {
    nominative: adjectives.some(({ nominative }) => nominative),
    genitive: adjectives.some(({ genitive }) => genitive),
    other: adjectives.some(({ otherCase }) => otherCase),
  };
}

/** Letters by which a form is known to be one of another. */
const STEM = 3;
