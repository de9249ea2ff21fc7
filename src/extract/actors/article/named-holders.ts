import type { EntityTable } from '../../../gazetteer/index.js';
import { bears, tokenText } from '../../section.js';
import type { Draft } from '../forms/draft.js';
import { hasCapitals } from '../shapes/capitals.js';
import { ownerOf } from '../names/owners.js';
import { nameTables } from '../sound/name-tables.js';
import { stands, startOf } from './post-sense.js';
import type { Named, NamesByPlace, Post } from './posts.js';

/** Whom an article names beside a post: «президент Украины Владимир Зеленский», "Egypt's president, Abdel Fattah al-Sisi,". */
export function holderOf(post: Post, names: NamesByPlace, entities: EntityTable): Named | null {
  const behind = personBehind(post, names);
  const person = behind ?? personApposed(post, names);
  return person && !isOfAnotherState(person, post, entities) ? person : null;
}

const isPerson = ({ type, use }: Draft): boolean => type === 'person' && use === 'name';

/** So many titles may stand between a post and its holder: «الدكتور». */
const MOST_TITLES = 2;
const TITLES = ['address', 'role', 'role-of'];

/** Right behind the post, behind other titles of the same man, or between commas. */
function personBehind(post: Post, names: NamesByPlace): Named | null {
  const { section, end } = post;
  const { pack, stream } = section;
  let at = end;
  for (let titles = 0; titles < MOST_TITLES; titles++) {
    const length = Math.max(
      ...TITLES.map((name) => stream.longest(at, pack.classId(name))?.length ?? 0),
    );
    if (length === 0 || names.beginningAt(at, isPerson)) break;
    at += length;
  }
  const person = names.beginningAt(at, isPerson);
  if (person) return agrees(post, person) ? person : null;
  if (stream.tokens[at]?.key !== ',' || isSomebodysOwn(post)) return null;
  const apposed = names.beginningAt(at + 1, isPerson);
  const isClosed = apposed && CLOSING.has(stream.tokens[apposed.draft.end]?.key ?? '.');
  return isClosed && agrees(post, apposed) ? apposed : null;
}

const CLOSING = new Set([',', '.', ')', ';']);
const OPENING = new Set([',', '(']);

/** «Владимир Зеленский, президент Украины,» */
function personApposed(post: Post, names: NamesByPlace): Named | null {
  const { section, end } = post;
  const { tokens } = section.stream;
  const start = startOf(post);
  const isApposed =
    OPENING.has(tokens[start - 1]?.key ?? '') && CLOSING.has(tokens[end]?.key ?? '.');
  return isApposed ? names.endingAt(start - 1, isPerson) : null;
}

/** «пресс-секретарь президента Дмитрий Песков»: who is named in another case than the post is somebody else. */
function agrees(post: Post, { draft }: Named): boolean {
  const { section, at } = post;
  if (!hasCapitals(section.pack)) return !isSomebodysOwn(post);
  if (!nameTables(section.pack).hasCases || bears(section, at, 'post-nominative')) return true;
  return tokenText(section, draft.first, draft.end).text !== draft.lemma;
}

/** What a post is somebody's behind: another title, words that lead from it to the post. */
const OWNING = ['role', 'spoken-for', 'oblique', 'post-link'];

/** «مستشار الرئيس», "an aide to the president": the post belongs to another title, whose bearer the name may be. */
const isSomebodysOwn = (post: Post): boolean =>
  OWNING.some((name) => stands(post, name, [startOf(post)]));

/** «استقبل الرئيس المصري محمود عباس»: a name behind a post whose bearer is known to be of another state is not the holder's. */
function isOfAnotherState({ identity }: Named, { owner }: Post, entities: EntityTable): boolean {
  const state = ownerOf(identity, entities);
  return (
    state !== null &&
    owner !== null &&
    owner.identity.type === 'state' &&
    owner.identity.id !== state
  );
}

/** Nouns of bodies whose head has the same title: «президент компании», «министр обороны» is a post of its own. */
const BODIES = ['role-of', 'org-head', 'named-head', 'org-name'];
const QUOTES = new Set(['"', '«', '“']);

/** Whether what stands behind a post without a country says that it is of something else: «президент ФИФА», "the president of the club". */
export function isOfSomethingElse(post: Post, names: NamesByPlace): boolean {
  const { section, owner, isOfCountry, end } = post;
  if (owner !== null || isOfCountry) return false;
  const { pack, stream } = section;
  const next = stream.tokens[end];
  if (next === undefined) return false;
  if (bears(section, end, 'post-link') || QUOTES.has(next.key)) return true;
  if (BODIES.some((name) => bears(section, end, name)) || names.covers(end)) return true;
  return hasCapitals(pack) && next.kind === 'word' && next.casing !== 'lower';
}

const GOING_ON = ['speech', 'act', 'adverb', 'post-goes-on', 'auxiliary', 'person-verb'];

/** Whether a sentence goes on behind a post as behind somebody who is known. */
export function standsAlone({ section, end, isOfCountry, kind }: Post): boolean {
  if (kind === 'leader') return false;
  const next = section.stream.tokens[end];
  if (isOfCountry || next === undefined || next.kind === 'mark') return true;
  return GOING_ON.some((name) => bears(section, end, name));
}
