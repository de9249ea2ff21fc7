import type { Fact, FactValue } from '../../types/fact.js';
import type { SlotFact } from './facts.js';
import { amountText } from './amount-text.js';
import { leading } from './current.js';
import { LABELS, isAttack } from '../claims/label-table.js';
import { fill } from '../../labels/template.js';
import { wordsOf } from './labels.js';
import type { Names } from '../names/names.js';
import { countSentence } from './count-text.js';
import { byKeys } from '../common/order.js';
import { isMinor } from './rank.js';
import { dateText } from './date-text.js';
import type { GivenTitle } from './given-title.js';
import { isLongOver } from '../slots/theatre.js';
import { isTold } from '../worth/is-told.js';
import { linesOf } from '../worth/lines-of.js';
import { rolesOf } from '../worth/roles.js';
import { SEVERAL } from '../worth/several.js';
import { titleFact } from './title-fact.js';

const LONGEST_TITLE = 60;
const SENTENCES = 3;

/** A text that begins with a capital. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function cut(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const space = title.lastIndexOf(' ', LONGEST_TITLE - 1);
  return `${title.slice(0, space > 0 ? space : LONGEST_TITLE - 1)}…`;
}

/** "6 killed in Ukraine": a number stands before what it counts. */
function countTitle({ fact }: SlotFact): string {
  const value = leading(fact);
  return value === undefined || fact.relation !== 'total'
    ? fact.label
    : `${amountText(value)} ${fact.label}`;
}

/** The fact that leads a story, see {@link titleFact}. */
export function leadOf(facts: readonly SlotFact[], sources: number): SlotFact | null {
  const titling = titleFact(
    facts.map(({ fact }) => fact),
    sources,
  );
  return facts.find(({ fact }) => fact === titling) ?? null;
}

/** Whether one article tells a fact, and neither title nor lead: an article that has a title is not about that. */
function isPassing({ fact }: SlotFact): boolean {
  return fact.prominent === 0 && fact.articles === 1;
}

/** Whether fewer than half of several articles tell a fact: what a title of one of them says is more surely what the story is about. */
function isOfFew({ fact }: SlotFact, sources: number): boolean {
  return sources >= SEVERAL && 2 * fact.articles < sources;
}

/** What a title depends on beside the facts. */
export interface TitleContext {
  readonly names: Names;
  /** How many articles tell the story. */
  readonly sources: number;
  readonly given: GivenTitle;
}

/** How many died or were hurt, as a title or lead says without saying where. */
function tollOf(facts: readonly SlotFact[]): SlotFact | undefined {
  return facts.find(
    ({ fact }) =>
      fact.kind === 'quantity' && fact.relation === 'total' && fact.prominent > 0 && isTold(fact),
  );
}

/** A title for a story, from the fact that leads it, else one that an article gives. */
export function storyTitle(
  facts: readonly SlotFact[],
  lead: SlotFact | null,
  { names, sources, given: { english, fallback } }: TitleContext,
): string {
  const isWeak = lead === null || isPassing(lead) || isOfFew(lead, sources);
  if (isWeak && english !== null) return cut(english);
  const leading = lead === null || isPassing(lead) ? (tollOf(facts) ?? lead) : lead;
  if (leading === null) return cut(fallback);
  const template = LABELS[leading.fact.relation]?.title;
  const title =
    template === undefined ? countTitle(leading) : fill(template, wordsOf(leading.cluster, names));
  return cut(capital(title));
}

/**
 * The value to tell of an event: what happened before what was planned, a date before none, a day
 * before a few to choose from, those before a month.
 */
function told(values: readonly FactValue[]): FactValue | undefined {
  return [...values].sort(
    byKeys(
      ({ polarity }) => (polarity === 'positive' ? 0 : 1),
      ({ from, to }) => ((from ?? to) === null ? 1 : 0),
      ({ status }) => (status === 'asserted' ? 0 : 1),
      ({ from, to, candidates }) => (from === to ? 0 : candidates.length > 1 ? 1 : 2),
    ),
  )[0];
}

/** A sentence on an event, for which it takes a day unless the story is named after it. */
function eventSentence({ fact, cluster }: SlotFact, isTitle: boolean, names: Names): string | null {
  const template = LABELS[fact.relation];
  const value = told(fact.values);
  if (value === undefined || value.polarity === 'negative' || value.status === 'hypothetical')
    return null;
  // "An attack took place between 8 and 14 September": of nobody and nowhere it takes a day to tell which.
  const isNamed = fact.subject.length + fact.targets.length > 0 || fact.at !== null;
  if (!isNamed && value.from !== value.to) return null;
  const text = value.status === 'planned' ? template?.planned : template?.told;
  const when = dateText(value);
  if (text === undefined || (when === null && !isTitle && fact.prominent < SEVERAL - 1))
    return null;
  const condition = value.condition === null ? '' : ', on conditions';
  const sentence = capital(fill(text, wordsOf(cluster, names)));
  return when === null ? `${sentence}${condition}` : `${sentence} ${when}${condition}`;
}

/** Whether the same line tells a blow in other words, which say more of who and whom: "the attack", "a strike by Israel on Qatar". */
function isToldBetter(fact: Fact, facts: readonly SlotFact[]): boolean {
  if (!isAttack(fact.relation)) return false;
  const lines = linesOf(fact.values);
  return facts.some(
    ({ fact: other }) =>
      isAttack(other.relation) &&
      rolesOf(other) > rolesOf(fact) &&
      lines.size === linesOf(other.values).size &&
      [...linesOf(other.values)].every((line) => lines.has(line)),
  );
}

/** Whether titles or leads of two articles say who did what another fact of its kind tells of nobody: "an election was held", "she won". */
function isNamedBy({ fact }: SlotFact, { fact: other }: SlotFact): boolean {
  const isKind = other.kind === 'event' && other.relation === fact.relation;
  const isOfNobody = fact.subject.length + fact.targets.length === 0;
  return (
    isKind && isOfNobody && other.prominent > 1 && other.subject.length > 0 && fact.at === other.at
  );
}

/** At most three sentences about the most important facts. */
export function storySummary(
  facts: readonly SlotFact[],
  lead: SlotFact | null,
  sources: number,
  names: Names,
): readonly { readonly text: string; readonly fact: string }[] {
  // What is only recalled is not what a story is about.
  const told = facts.filter(({ fact }) => isTold(fact));
  const major = told.filter(
    ({ fact, cluster }) =>
      (fact.prominent > 0 || (!isMinor(fact) && fact.articles > 1 && !isLongOver(cluster))) &&
      (fact.kind === 'quantity' || fact.articles > 1 || sources < SEVERAL),
  );
  const kinds = new Set<string>();
  const sentences = (major.length === 0 && sources < SEVERAL ? told : major).flatMap((each) => {
    // Two sentences about one kind of thing are one too many, and a blow is one in whatever words.
    const blow = isAttack(each.fact.relation) ? 'attack' : each.fact.relation;
    const kind = `${each.fact.category ?? ''} ${blow}`;
    if (kinds.has(kind) || isToldBetter(each.fact, facts)) return [];
    if (each.fact.kind === 'event' && major.some((other) => isNamedBy(each, other))) return [];
    const text = each.fact.kind === 'event' ? eventSentence(each, each === lead, names) : null;
    const number = each.fact.kind === 'quantity' ? countSentence(each, names) : null;
    const sentence = text ?? number;
    if (sentence === null) return [];
    kinds.add(kind);
    return [{ text: `${capital(sentence)}.`, fact: each.fact.id }];
  });
  return sentences.slice(0, SENTENCES);
}
