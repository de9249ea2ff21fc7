import { ENGLISH, measureName } from '../../wording/index.js';
import type { EventType } from '../../types/index.js';
import type { Fact } from '../../types/fact.js';
import { isMutual } from '../claims/claim.js';
import type { Claim } from '../claims/claim.js';
import type { Cluster } from '../slots/cluster.js';
import type { Names } from '../names/names.js';
import { isFreed, isMeasured } from '../claims/quantity-keys.js';
import { isLongOver, ownPlace } from '../slots/theatre.js';
import { COUNTS, COUNT_KINDS, PEOPLE } from './count-table.js';
import { isoDay } from '../../calendar/day-number.js';
import { byKeys } from '../common/order.js';
import { LABELS } from '../claims/label-table.js';
import { withArticle } from '../names/english-article.js';
import { initialsOf } from '../names/short-names.js';
import { fill, type Words } from '../../labels/template.js';

const LONG_NAME = /\s(?:against|to defeat|for the)\s/u;

/** Places that one is at and not in. */
const POINT = /\s(?:Airport|Base|Crossing|Bridge|Plant|Border|Station)$/u;

/** A name short enough for a table: "US-led coalition against the Islamic State" loses its end. */
export function briefName(name: string): string {
  return name.split(LONG_NAME)[0] ?? name;
}

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function sidesOf(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `${names.length === 1 ? 'involving' : 'between'} ${joined(names)}`;
}

function adjectives(ids: readonly string[], names: Names): string {
  const adjective = (id: string) => initialsOf(id) ?? names.adjectiveOf(id);
  // Initials stand first, as in "US–Iraqi talks".
  const inOrder = [...ids].sort(byKeys((id) => (initialsOf(id) === null ? 1 : 0)));
  const words = inOrder.map(adjective).filter((word) => word !== null);
  if (words.length === ids.length && words.length > 0) return words.join('–');
  return joined(inOrder.map((id) => adjective(id) ?? owner(id, names)));
}

/** "Mahama's inauguration", but "Hamas attack". */
function owner(id: string, names: Names): string {
  const name = briefName(names.nameOf(id));
  return names.entity(id)?.type === 'person' ? `${name}'s` : name;
}

/** The words that templates ask for. */
export function wordsOf(cluster: Cluster, names: Names): Words {
  const { subjects, targets, at, by } = cluster;
  const brief = (id: string) => {
    const initials = initialsOf(id);
    return initials === null ? withArticle(briefName(names.nameOf(id))) : `the ${initials}`;
  };
  const forces = cluster.members.some(({ situated }) => situated.claim.ofForce);
  const hit = (id: string) =>
    forces && names.entity(id)?.type === 'state' ? `${adjectives([id], names)} forces` : brief(id);
  // A place that was named some sentences before and never with the number itself is no more than a hint.
  const sure = cluster.members.some(
    ({ situated: { claim } }) => claim.quantity === null || ownPlace(claim) !== null,
  );
  const place = at === null || !sure ? '' : brief(at);
  // "Airstrike on Nyala in Nyala" says the place twice.
  const elsewhere = at !== null && !targets.includes(at) ? place : '';
  // "In Northland and Southland" of what was counted in both together.
  const both = cluster.members.flatMap(({ situated }) => situated.claim.together ?? []);
  const inBoth =
    at === null && both.length > 0 ? `in ${joined([...new Set(both)].map(brief))}` : '';
  const isPerson = (id: string) => names.entity(id)?.type === 'person';
  return {
    of: adjectives(subjects, names),
    who: joined(subjects.map(brief)),
    person: joined(subjects.filter(isPerson).map(brief)),
    country: joined(subjects.filter((id) => names.entity(id)?.type === 'state').map(brief)),
    sides: sidesOf(subjects.map(brief)),
    target: joined(targets.map(hit)),
    at: place,
    in: elsewhere === '' ? inBoth : `${POINT.test(place) ? 'at' : 'in'} ${place}`,
    place: targets.length > 0 ? joined(targets.map(brief)) : place,
    party: joined((targets.length > 0 ? targets : subjects).map(brief)),
    by: by === null ? '' : brief(by),
  };
}

function spelled(label: string): string {
  return `[{of} ]${label.replaceAll('-', ' ')}[ of {target}][ {in}]`;
}

/** Whether all are people of a force, to be told from the citizens of its state: "US troops killed". */
export function countsForces({ members }: Cluster): boolean {
  const acting = members.filter(({ situated }) => situated.claim.subjects.length > 0);
  return acting.length > 0 && acting.every(({ situated }) => situated.claim.ofForce);
}

/** Whether all that date a count say since when it goes on. */
function isSince({ members }: Cluster): boolean {
  const dates = members.flatMap(({ situated: { claim } }) => claim.date ?? []);
  return dates.length > 0 && dates.every(({ relation }) => relation === 'since');
}

/** The year and month of what is long over: "killed in Northland, 2003-05"; "since 2023-10" of what has gone on from then. */
function long(cluster: Cluster): string {
  const { days } = cluster;
  if (days?.from == null || !isLongOver(cluster)) return '';
  const [first, last] = [isoDay(days.from), isoDay(days.to ?? days.from)];
  const time = first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : first.slice(0, 4);
  return isSince(cluster) ? ` since ${time}` : `, ${time}`;
}

const MOST_COUNTED_WORDS = 4;

/** What is counted, in the words of the article; in quotation marks where they are not English. */
function countedWords(text: string, category: string): string {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0 || text.toLowerCase() === category) return '';
  const short = words
    .slice(0, MOST_COUNTED_WORDS)
    .join(' ')
    .replace(/\p{P}+$/u, '');
  const shown = words.length > MOST_COUNTED_WORDS ? `${short}…` : short;
  return LATIN.test(shown) ? `: ${shown}` : `: “${shown}”`;
}

const LATIN = /^[\p{Script=Latin}\P{L}]*$/u;

/** Whether the words that are said to be counted are those of another number: "by 600 basis points, to 27.25%". */
function isOfAnother({ source, quantity, mention }: Claim): boolean {
  const counted = quantity?.counted ?? null;
  if (quantity === null || counted === null || counted.end > quantity.number.start) return false;
  return source.line.mentions.some(
    (other) =>
      other.kind === 'quantity' &&
      other.sentence === mention.sentence &&
      other.id !== mention.id &&
      other.number.start < counted.start &&
      counted.end <= other.end,
  );
}

/** What is counted, in the words of the articles: in Latin letters where one has such, the fewest. */
function wordsCounted({ members }: Cluster): string {
  const told = members.map(({ situated: { claim } }) =>
    isOfAnother(claim) ? '' : (claim.quantity?.counted?.text ?? ''),
  );
  const some = told.filter((text) => text !== '');
  const latin = some.filter((text) => LATIN.test(text));
  const inOrder = byKeys<string>(
    (text) => text.split(' ').length,
    (text) => text.length,
    (text) => text,
  );
  return [...latin].sort(inOrder)[0] ?? some[0] ?? '';
}

/** Categories that do not say by themselves what is counted, or of what a sum or share is. */
const NAMED: ReadonlySet<string> = new Set(['other', 'people', 'money', 'percent']);

/** What a count is called: captives who are freed are no captives, 500,000 barrels no count. */
function kindOf(claim: Claim, category: string): string {
  if (isFreed(claim)) return 'freed';
  return claim.quantity !== null && isMeasured(claim.quantity) ? 'amount' : category;
}

/** What a number is of and whom it counts, as its fact says. */
type Counted = Pick<Fact, 'indicator' | 'people'>;

/** What sums, shares and bulks are of, where ids say it all; null where they do not. */
function measureOf({ indicator }: Counted): string | null {
  if (indicator?.rest !== null) return null;
  return measureName(indicator.ids, ENGLISH.catalogue)?.text ?? null;
}

function countLabel(cluster: Cluster, counts: Counted, names: Names): string {
  const claim = cluster.members[0]?.situated.claim;
  const category = claim?.category ?? 'other';
  const measure = measureOf(counts);
  const kind = claim === undefined ? category : kindOf(claim, category);
  const template = COUNTS[measure === null ? kind : 'measure'];
  const words: Words = { ...wordsOf(cluster, names), measure: measure ?? '' };
  const of =
    words['of'] === '' || category === 'troops'
      ? (words['of'] ?? '')
      : `${words['of'] ?? ''}${countsForces(cluster) ? ' troops' : ''}`;
  const people = of.endsWith(' troops') ? undefined : counts.people;
  const label = fill(template ?? category, {
    ...words,
    of,
    people: people === undefined ? '' : PEOPLE[people][1],
  });
  const isNamed = measure === null && NAMED.has(category);
  const counted = isNamed ? countedWords(wordsCounted(cluster), category) : '';
  const part = claim?.counted?.startsWith('part ') === true ? ', part of them' : '';
  return `${label}${part}${long(cluster)}${counted}${COUNT_KINDS[claim?.relation ?? ''] ?? ''}`;
}

/** So many words before a noun are a burden. */
const LIGHT_WORDS = 2;
const ACTS: ReadonlySet<EventType> = new Set([
  ...(['ASSAULT', 'COERCE', 'THREATEN', 'PROTEST', 'MOBILIZE', 'SANCTION', 'AID'] as const),
]);
/** Who acts, the noun, and what follows it. */
const OF_NOUN = /^\[\{of\} \]([^[]+)/u;

/** "Drone attack by Iran-backed armed groups", not theirs before it; talks "involving" or "between" them. */
function withAgent(template: string, { subjects, type }: Claim, names: Names): string {
  const heavy = subjects.some((id) => {
    const known = initialsOf(id) ?? names.adjectiveOf(id);
    return known === null && briefName(names.nameOf(id)).split(' ').length > LIGHT_WORDS;
  });
  if (!heavy || type === null) return template;
  if (isMutual(type)) return template.replace(OF_NOUN, '$1[ {sides}]');
  return ACTS.has(type) ? template.replace(OF_NOUN, '$1[ by {who}]') : template;
}

const LONGEST_QUOTE = 60;

// Nothing tells in English what the date is about; the words that lead to it do in their language.
function quote({ mention }: Claim): string {
  const at = mention.context.indexOf(mention.text);
  const upTo = mention.context.slice(0, at < 0 ? undefined : at + mention.text.length);
  const words = upTo.split(/\s+/u).reverse();
  let text = '';
  for (const word of words) {
    if (text.length + word.length >= LONGEST_QUOTE) return `“…${text}”`;
    text = text === '' ? word : `${word} ${text}`;
  }
  return `“${text}”`;
}

/** A short English description of a slot. */
export function labelOf(cluster: Cluster, counts: Counted, names: Names): string {
  const claim = cluster.members[0]?.situated.claim;
  if (claim === undefined) return '';
  if (claim.kind === 'quantity') return countLabel(cluster, counts, names);
  if (claim.kind === 'date') return quote(claim);
  const template = LABELS[claim.relation]?.fact ?? spelled(claim.relation);
  return fill(withAgent(template, claim, names), wordsOf(cluster, names));
}
