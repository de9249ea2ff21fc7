import type { Alias, EntityRecord, GazetteerHit } from '../../../gazetteer/index.js';
import type { Token } from '../../../types/index.js';
import { PEOPLE_RULE } from '../../parties.js';
import { bears, nameAt, sentenceOf, type Section } from '../../section.js';
import type { Draft } from '../forms/draft.js';
import { nameTables } from '../sound/name-tables.js';
import { asPeople } from './peoples.js';
import { hasCapitals } from '../shapes/capitals.js';
import { isWordAsSpelt } from './spelt-words.js';
import { isInTitle, isQuoted } from '../shapes/quoted.js';

/** Names of the gazetteer in one section: those that are certain, and those that their context must confirm. */
export interface KnownNames {
  readonly sure: readonly Draft[];
  readonly maybe: readonly Draft[];
}

/** Names of the gazetteer, longest first, in order, with the states that are named inside them. */
export function findKnownNames(section: Section): KnownNames {
  const sure: Draft[] = [];
  const maybe: Draft[] = [];
  for (const index of section.sentences) {
    const { firstToken, endToken } = sentenceOf(section, index);
    for (let at = firstToken; at < endToken; at++) {
      // Three of four words begin no name.
      if (!section.stream.beginsName(at)) continue;
      const found = hitAt(section, at, endToken);
      if (!found) continue;
      const { hit } = found;
      const alias = asPeople(section, at, hit, found.alias, sure.at(-1));
      const draft = draftOf(section, alias, at, at + hit.tokens, index);
      if (alias.ambiguous) {
        maybe.push(draft);
        // A certain name may begin inside an uncertain one.
        continue;
      }
      sure.push(draft);
      sure.push(...statesInside(section, draft));
      at = draft.end - 1;
    }
  }
  return { sure, maybe: withoutOverlaps(maybe, sure) };
}

function withoutOverlaps(maybe: readonly Draft[], sure: readonly Draft[]): readonly Draft[] {
  if (maybe.length === 0) return maybe;
  const taken = new Set<number>();
  for (const { first, end } of sure) for (let at = first; at < end; at++) taken.add(at);
  return maybe.filter(({ first, end }) => {
    for (let at = first; at < end; at++) if (taken.has(at)) return false;
    return true;
  });
}

function hitAt(
  section: Section,
  at: number,
  limit: number,
): { hit: GazetteerHit; alias: Alias } | null {
  const { tokens } = section.stream;
  if (tokens[at]?.kind !== 'word') return null;
  const hit = nameAt(section, at, limit);
  if (!hit || isCurrency(tokens[at + hit.tokens])) return null;
  if (endsSurname(section, at) || isTitled(section, at, limit, hit)) return null;
  if (hit.tokens === 1 && isWordAsSpelt(section, at, hit.aliases)) return null;
  const end = at + hit.tokens;
  const cased = hit.aliases.filter((alias) => hasCasing(alias, tokens, at, end));
  // «российские войска» in small letters is no name, «российские» is an adjective all the same.
  if (cased.length === 0) return hit.tokens > 1 ? hitAt(section, at, end - 1) : null;
  const told = hit.tokens === 1 ? vowelledAt(section, at, cased) : undefined;
  if (told) return { hit, alias: { ...told, ambiguous: false } };
  const isInQuotes = isQuoted(tokens, at, end);
  const quoted = isInQuotes ? onlyOne(cased.filter(bearsQuotes)) : null;
  if (quoted) return { hit, alias: { ...quoted, ambiguous: false } };
  // «Карабах» in quotation marks is another club, whom no list has.
  const isNamesake =
    (isInQuotes && cased.every(isPlace)) || (cased.every(isOfPlace) && isInTitle(tokens, at, end));
  if (isNamesake && nameTables(section.pack).hasQuotedPlaces) return null;
  const adjective = cased.find(({ use }) => use === 'adjective');
  if (adjective && hit.tokens === 1 && cased.length > 1 && isBeforeAdjective(section, at, limit))
    return { hit, alias: adjective };
  const alias = cased.find(({ ambiguous }) => !ambiguous) ?? cased[0];
  return alias ? { hit, alias } : null;
}

/**
 * «اللقاءات السعودية الإيرانية»: whether a word that is a state's name and its adjective stands before another state's adjective of its own gender.
 * Behind one it can as well be whom the sentence goes on with: «زارت الوزيرة التركية السعودية».
 */
function isBeforeAdjective(section: Section, at: number, limit: number): boolean {
  if (hasCapitals(section.pack)) return false;
  const { tokens } = section.stream;
  const other = tokens[at + 1]?.key === '-' ? at + 2 : at + 1;
  if (tokens[other]?.key.at(-1) !== tokens[at]?.key.at(-1)) return false;
  const hit = nameAt(section, other, limit);
  return hit?.tokens === 1 && hit.aliases.every(({ use }) => use !== 'name');
}

/** «عُمان» is Oman and «عمّان» Amman, which without signs are one word. */
function vowelledAt(
  { article, stream, pack }: Section,
  at: number,
  aliases: readonly Alias[],
): Alias | undefined {
  const { vowelled } = nameTables(pack);
  const token = stream.tokens[at];
  if (vowelled.size === 0 || !token || token.end - token.start === token.key.length)
    return undefined;
  const id = vowelled.get(article.raw.slice(token.start, token.end).normalize('NFC'));
  return aliases.find(({ entity, use }) => entity.id === id && use === 'name');
}

/** "Abdel-Moneim al-Haiti", «аль-Гаити»: behind the particle of a surname stands no state; "Maria de los Angeles Ruiz": and no city. */
function endsSurname({ stream, pack }: Section, at: number): boolean {
  const particle = pack.classId('particle');
  if (stream.tokens[at - 1]?.key === '-') return stream.find(at - 2, particle) !== null;
  const isParticle = stream.tokens[at]?.casing === 'lower' && stream.find(at, particle) !== null;
  return isParticle && stream.find(at - 1, particle) !== null;
}

/** "King Charles III", «الملك سلمان بن عبدالعزيز»: whether a title stands before a name that is the same person's without it. */
function isTitled(section: Section, at: number, limit: number, hit: GazetteerHit): boolean {
  if (!bears(section, at, 'role')) return false;
  const inner = nameAt(section, at + 1, limit);
  if (inner === null || inner.tokens < 2 || inner.tokens < hit.tokens - 1) return false;
  const ids = new Set(hit.aliases.map(({ entity }) => entity.id));
  return inner.aliases.some(({ entity }) => entity.type === 'person' && ids.has(entity.id));
}

/** «Барселона» in quotation marks is the club, not the city. */
const bearsQuotes = ({ entity, use }: Alias): boolean =>
  use === 'name' && (entity.type === 'organisation' || entity.type === 'media');

const isPlace = ({ entity, use }: Alias): boolean =>
  use === 'name' && (entity.type === 'place' || entity.type === 'state');

const isOfPlace = (alias: Alias): boolean => isPlace(alias) || alias.use !== 'name';

/** The alias of the only entity among them: two papers are called «Телеграф». */
const onlyOne = (aliases: readonly Alias[]): Alias | null =>
  aliases.every(({ entity }) => entity.id === aliases[0]?.entity.id) ? (aliases[0] ?? null) : null;

/** "US$", "HK$": the letters in front of a currency sign name a currency and no state. */
const isCurrency = (after: Token | undefined): boolean =>
  after?.spaced === false && /^\p{Sc}$/u.test(after.key);

/** «войск США»: a body's name holds its state's; names of media and the like hold none. */
function statesInside(section: Section, outer: Draft): Draft[] {
  if (!HOLDING.has(outer.type)) return [];
  const found: Draft[] = [];
  for (let at = outer.first; at < outer.end; at++) {
    const inner = hitAt(section, at, outer.end);
    if (!inner || inner.alias.ambiguous || inner.hit.tokens >= outer.end - outer.first) continue;
    const { alias, hit } = inner;
    if (!INNER.has(alias.entity.type) || alias.use !== 'name') continue;
    found.push({ ...draftOf(section, alias, at, at + hit.tokens, outer.sentence), nested: true });
    at += hit.tokens - 1;
  }
  return found;
}

const HOLDING = new Set(['government', 'military', 'coalition', 'organisation']);
const INNER = new Set(['state', 'armed-group']);

function draftOf(
  section: Section,
  alias: Alias,
  first: number,
  end: number,
  sentence: number,
): Draft {
  const { entity, use } = alias;
  return {
    section,
    sentence,
    first,
    end,
    rule: use === 'national' ? PEOPLE_RULE : 'actor.known-name',
    type: entity.type,
    // A state's people are named by the state, as by an adjective: «американцы».
    use: use === 'name' ? 'name' : 'adjective',
    nested: false,
    lemma: lemmaOf(entity, alias, section.pack.code),
    core: null,
    english: null,
    identity: entity,
    person: null,
  };
}

const lemmaOf = (entity: EntityRecord, alias: Alias, language: string): string =>
  alias.use !== 'name' || alias.short ? (entity.lemmas.get(language) ?? alias.lemma) : alias.lemma;

/** Whether the text shows the letter case that the name needs; scripts without case always do. */
function hasCasing(alias: Alias, tokens: readonly Token[], first: number, end: number): boolean {
  if (alias.casing === 'any') return true;
  let capital = false;
  for (let i = first; i < end; i++) {
    const casing = tokens[i]?.casing ?? 'none';
    if (tokens[i]?.kind !== 'word') continue;
    if (casing === 'none') return true;
    if (casing === 'lower') {
      if (alias.casing === 'upper') return false;
    } else if (alias.casing === 'capital' || casing === 'upper' || end - first > 1) capital = true;
  }
  return capital;
}
