import { nerOf } from '../../../gazetteer/index.js';
import type { Span } from '../../../types/index.js';
import { standsBefore } from '../../readings.js';
import {
  bears,
  nameAt,
  sentenceOf,
  spansIn,
  tokenSpan,
  tokenText,
  type Section,
} from '../../section.js';
import type { Draft } from '../forms/draft.js';
import { findKnownNames } from './known-names.js';
import { nameTables } from '../sound/name-tables.js';
import { CAPITAL_RULES, FOREIGN_RULES } from './rule-ids.js';

const LATIN = 'Latn';
/** What somebody does stands behind the name. */
const DOING = ['speech', 'act', 'person-verb'];
const NAME = /^[\p{Script=Latin}\p{M}'’.-]+$/u;

/**
 * Names in another script, told apart by the language that reads it: "Elon Musk" in a Russian text is whom an English one means. A
 * name of which that language knows nothing stays what the rules of its own text took it for, a body; one that it knows for a person's or
 * a place's is one where the words beside it say so, too, because firms are called after both.
 */
export function withForeignNames(
  section: Section,
  names: readonly Draft[],
  read: (section: Section) => readonly Draft[],
): readonly Draft[] {
  const language = nameTables(section.pack).readers.get(LATIN);
  const foreign = names.filter(isForeign);
  if (language === undefined || foreign.length === 0) return names;
  const other = spansIn(section, foreign.map(spanOf), language);
  if (other === null) return names;
  const told = new Told([...wordsAsBodies(other), ...read(other).filter(tells)]);
  const readings = new Map(foreign.map((draft) => [draft, readAs(draft, told)]));
  return names.flatMap((draft) => readings.get(draft) ?? [draft]);
}

/** A body's name of letters of another script only. */
function isForeign({ rule, section, first, end }: Draft): boolean {
  if (!FOREIGN_RULES.has(rule)) return false;
  const { tokens } = section.stream;
  for (let at = first; at < end; at++)
    if (tokens[at]?.kind === 'word' && !NAME.test(tokens[at]?.key ?? '')) return false;
  return true;
}

/** Two words with capitals alone tell nothing of what bears them. */
const tells = ({ nested, use, rule, type, identity }: Draft): boolean =>
  !nested && use === 'name' && !CAPITAL_RULES.has(rule) && !(type === 'place' && identity === null);

/** "Apple", "Visa": what is a word as well in its own language is none in a text of another. */
function wordsAsBodies(other: Section): readonly Draft[] {
  return findKnownNames(other).maybe.filter((draft) => {
    const { firstToken, endToken } = sentenceOf(other, draft.sentence);
    const isWhole = draft.first === firstToken && draft.end === endToken;
    return isWhole && isBody(draft) && draft.use === 'name' && isOnly(draft);
  });
}

/** Whether nobody else bears the name. */
const isOnly = ({ section, first, end, identity }: Draft): boolean =>
  nameAt(section, first, end)?.aliases.every(({ entity }) => entity.id === identity?.id) ?? false;

const spanOf = ({ section, first, end }: Draft): Span =>
  tokenSpan(section.stream.tokens, first, end);

/** What the other language reads, by where it begins. */
class Told {
  readonly #byStart: ReadonlyMap<number, Draft>;

  constructor(drafts: readonly Draft[]) {
    this.#byStart = new Map(drafts.map((draft) => [spanOf(draft).start, draft]));
  }

  at({ start }: Span): Draft | undefined {
    return this.#byStart.get(start);
  }
}

/** What a foreign name is: what the other language takes it for, itself where that does not know better, nothing where it is a thing's. */
function readAs(draft: Draft, told: Told): readonly Draft[] {
  const parts = partsOf(draft, told);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return hasNumber(draft) ? [] : [draft];
  if (first.first === draft.first && first.end === draft.end) {
    if (isBody(first)) return [first.identity === null ? draft : first];
    return isMeant(first) ? [first] : [];
  }
  // "Tesla Elon Musk": whose founder somebody is stands before the name.
  if (last.end === draft.end && last.type === 'person' && last.identity !== null) {
    const lead = { ...draft, end: last.first, lemma: textOf(draft, last.first) };
    return [...readAs(lead, told), last];
  }
  // "Samsung Galaxy": what a firm makes begins with its name, and so do firms that are called by letters: "NYSE Euronext".
  return first.first === draft.first && isBody(first) && !isByLetters(first) ? [] : [draft];
}

/** The names that the other language reads in a foreign one, in order. */
function partsOf({ section, sentence, first: start, end: limit }: Draft, told: Told): Draft[] {
  const { tokens } = section.stream;
  const parts: Draft[] = [];
  for (let first = start; first < limit; first++) {
    const token = tokens[first];
    const found = token && told.at(token);
    if (!found) continue;
    const { end: last } = spanOf(found);
    let end = first + 1;
    while (end < limit && (tokens[end]?.start ?? last) < last) end += 1;
    parts.push({ ...found, section, sentence, first, end });
    first = end - 1;
  }
  return parts;
}

const textOf = ({ section, first }: Draft, end: number): string =>
  tokenText(section, first, end).text;

/** "iPhone 15", "Hayabusa2": models have numbers. */
const hasNumber = (draft: Draft): boolean => /\d/u.test(textOf(draft, draft.end));

const isByLetters = ({ section, first, end }: Draft): boolean =>
  end - first === 1 && section.stream.tokens[first]?.casing === 'upper';

const isBody = ({ type }: Draft): boolean => nerOf(type) === 'ORG';

/** Whether the words beside a name bear out that it is a person's or a place's. */
function isMeant(draft: Draft): boolean {
  const { section, type, identity, first, end } = draft;
  const isAlone = end - first === 1;
  if (type === 'person')
    return identity !== null || isTitled(draft) || DOING.some((name) => bears(section, end, name));
  if (type !== 'place' && type !== 'state') return true;
  // «Элязыг (Elazig)»
  const isInBrackets = section.stream.tokens[first - 1]?.key === '(';
  return !isAlone || isInBrackets || bears(section, first - 1, 'place-cue');
}

/** "the singer Ann Wu", in whatever language the title is. */
function isTitled({ section, sentence, first }: Draft): boolean {
  const { firstToken } = sentenceOf(section, sentence);
  return standsBefore(section, section.pack.classId('role'), first, firstToken);
}
