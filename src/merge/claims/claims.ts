import type {
  DateMention,
  EventMention,
  QuantityCategory,
  QuantityMention,
} from '../../types/index.js';
import { DEADLINES } from '../../types/date.js';
import { outcomeOf } from '../../types/outcome.js';
import type { LineMention } from '../../types/article-line.js';
import type { Source } from '../lines/article-set.js';
import { withAsides } from './asides.js';
import { dateOf, dateOfEvent, indexArticle, placesTogether } from './article-index.js';
import type { ArticleIndex } from './article-index.js';
import { UNTOLD, isMutual } from './claim.js';
import type { Claim } from './claim.js';
import { convictOf } from './convicts.js';
import { withExchanges } from './exchanges.js';
import { withInherited } from './inherit.js';
import { asJointStatement } from './joint-statement.js';
import { befalls, isOfArea, isOfStates } from './label-table.js';
import type { Names } from '../names/names.js';
import { sortedSet } from '../common/order.js';
import {
  countedKey,
  fateKey,
  isLevel,
  ownPart,
  partKey,
  quantityRelation,
  wholeOf,
} from './quantity-keys.js';
import { countsPeople, whoseOf } from '../names/whose.js';

/** Whether the number counts people of an armed force: it names one, or its event hits one. */
function countsForce(
  mention: LineMention & QuantityMention,
  { forces, eventOf }: ArticleIndex,
  names: Names,
): boolean {
  const isForce = (id: string) => names.entity(id)?.type === 'military';
  const named = (forces.get(mention.sentence) ?? []).some(
    ({ start, end }) => mention.start <= start && end <= mention.end,
  );
  const hit = eventOf.get(mention.id)?.targets.some(isForce) ?? false;
  return named || hit || (mention.of !== null && isForce(mention.of));
}

/** What is given or measured holds for no time. */
const TIMELESS: ReadonlySet<QuantityCategory> = new Set(['money', 'distance', 'duration', 'other']);

/** Whether those that it counts are where it happened: captives are freed in one place, come from another, and mediators are named with both. */
function isToll({ category }: QuantityMention): boolean {
  return countsPeople(category) && category !== 'people' && category !== 'captured';
}

/** Where something was counted: the place beside it, else that of its event, else one that was named before. */
function placeOf(
  mention: QuantityMention,
  event: EventMention | undefined,
  article: ArticleIndex,
): Pick<Claim, 'at' | 'hinted' | 'together'> {
  const { at, atFrom } = mention;
  const own = atFrom === 'context' ? null : at;
  const place = own ?? event?.at ?? null;
  const together = isToll(mention) ? placesTogether(mention, place, article) : null;
  if (together !== null) return { at: null, hinted: false, together };
  return place === null
    ? { at, hinted: at !== null, together }
    : { at: place, hinted: false, together };
}

/** Whether a number counts those of an event that is only planned, though its own words do not say so. */
function isOfPlan({ status, category }: QuantityMention, event: EventMention | undefined): boolean {
  return status === 'asserted' && event?.status === 'planned' && category === 'captured';
}

/**
 * "Has the funds to hand over half a million by December", in July: where a day lies ahead, so does the number. Those who "help until
 * September" do so already.
 */
function isAhead(date: DateMention | null, { source }: ArticleIndex): boolean {
  const published = source.line.published?.to ?? null;
  const isTerm = date !== null && DEADLINES.has(date.relation) && date.relation !== 'until';
  const last = isTerm ? (date.to ?? date.from) : null;
  return last !== null && published !== null && last > published;
}

/** Whether a day begins or ends what a number holds for: it is no day of a count. */
const lasts = (date: DateMention | null): boolean =>
  date?.relation === 'since' || date?.relation === 'until';

function isTimeless({ category, measure }: QuantityMention): boolean {
  return measure === 'plan' || TIMELESS.has(category);
}

/** Homes without power are told as people, households and customers alike. */
function categoryIn({ category, indicator }: QuantityMention): QuantityCategory {
  const outcome = outcomeOf(indicator);
  return outcome === 'without-power' || outcome === 'power-restored' ? 'other' : category;
}

/** "Asked the court for 20 years": the term lies ahead, that it was asked for does not. */
function asRequested<T extends QuantityMention>(mention: T): T {
  if (outcomeOf(mention.indicator) !== 'term-sought') return mention;
  return { ...mention, status: 'asserted', measure: 'stock' };
}

function ofQuantity(
  mention: LineMention & QuantityMention,
  article: ArticleIndex,
  names: Names,
): Claim {
  const whole = wholeOf(mention, article.quantities);
  const own = dateOf(mention.when ?? whole?.when, article);
  const ahead = mention.status === 'asserted' && isAhead(own, article);
  const planned = ahead || isOfPlan(mention, article.eventOf.get(mention.id));
  const isFirst = article.firstCounts.has(mention.id);
  const measure = isFirst ? 'cumulative' : mention.measure;
  const { category, indicator } = mention;
  const relation = planned ? 'plan' : quantityRelation({ measure, category, indicator });
  const event = article.eventOf.get(mention.id) ?? article.datedIn.get(mention.sentence);
  const place = placeOf(mention, article.eventOf.get(mention.id), article);
  const ofForce = countsForce(mention, article, names);
  const whose = whoseOf(mention, place.at, ofForce, names) ?? convictOf(mention, article, names);
  // When people were killed is the time of the occurrence; when so many stood or were homeless is "as of".
  const occurred = relation === 'total' && !isLevel(mention.category) && own?.relation === 'at';
  const day = occurred ? own : null;
  return {
    ...UNTOLD,
    kind: 'quantity',
    source: article.source,
    mention,
    relation,
    category: categoryIn(mention),
    counted:
      countedKey(mention, article.source.line.bytes) ??
      (article.enumerated.has(mention.id) ? ownPart(mention) : partKey(mention, whole)) ??
      fateKey(mention, event?.label, planned),
    subjects: whose === null ? [] : [whose],
    isPart: whole !== null,
    isEarlier: article.replaced.has(mention.id),
    ...place,
    by: mention.by === null ? null : names.actorOf(mention.by),
    ofForce,
    status: planned ? 'planned' : mention.status,
    polarity: mention.polarity,
    attribution: mention.attribution,
    quantity: mention,
    date: relation === 'total' ? (day ?? dateOfEvent(event, article)) : null,
    asOf: planned || own === day || lasts(own) || isTimeless(mention) ? null : own,
    prominent: article.prominent(mention),
  };
}

/** Whether all whom an event hits are armed forces, for which their states stand otherwise. */
function hitsForces({ targets }: EventMention, names: Names): boolean {
  const forces = targets.filter((id) => names.entity(id)?.type === 'military');
  const covered = new Set([...forces, ...forces.map(names.subjectOf)]);
  return forces.length > 0 && targets.every((id) => covered.has(id));
}

/** "Subject to consultations": what is itself the condition does not depend on it, and may not come about. */
function isCondition({ condition, trigger }: EventMention): boolean {
  return condition !== null && condition.start <= trigger.start && trigger.end <= condition.end;
}

/** "Niger's coup" is a coup in Niger: the only state that is named with what befalls an area is where it was. */
function homeOf({ label, actors, at }: EventMention, names: Names): string | null {
  const [actor, ...others] = actors.map(names.actorOf);
  if (actor === undefined || others.length > 0 || at !== null || !isOfArea(label)) return null;
  return names.entity(actor)?.type === 'state' ? actor : null;
}

/** "Agreed to reopen embassies within two months": a limit lies ahead of who agrees, and is that of what is agreed. */
function isOfContent({ type, status }: EventMention, date: DateMention | null): boolean {
  return type === 'AGREE' && status === 'asserted' && DEADLINES.has(date?.relation ?? '');
}

/** "Approved a truce yesterday evening": the day is that of the approval, what is planned lies ahead. */
function dayOf(event: EventMention, article: ArticleIndex): DateMention | null {
  const { status } = event;
  const date = dateOfEvent(event, article);
  if (isOfContent(event, date)) return null;
  const isOver = date?.relative?.anchor === 'published' && (date.relative.amount ?? 0) < 0;
  return status === 'planned' && isOver ? null : date;
}

/** Whether a number that belongs to an event is more than one. */
function countsSeveral(event: EventMention, { quantities }: ArticleIndex): boolean {
  return event.quantities.some((id) => {
    const number = quantities.get(id);
    return (number?.best ?? number?.low ?? 0) > 1;
  });
}

function ofEvent(mention: LineMention & EventMention, article: ArticleIndex, names: Names): Claim {
  const mutual = isMutual(mention.type);
  const home = homeOf(mention, names);
  const actors = home === null ? mention.actors.map(names.actorOf) : [];
  const isActor = mutual || isOfStates(mention.label);
  const targets = mention.targets.map(isActor ? names.actorOf : names.subjectOf);
  // "Israel's army said that it struck those behind the attack on Israel": nobody attacks himself.
  const doers = mutual ? [...actors, ...targets] : actors.filter((id) => !targets.includes(id));
  return {
    ...UNTOLD,
    kind: 'event',
    source: article.source,
    mention,
    relation: mention.label,
    type: mention.type,
    subjects: sortedSet(doers),
    targets: mutual ? [] : sortedSet(targets),
    at: mention.at ?? home,
    ofForce: hitsForces(mention, names),
    ofSeveral: countsSeveral(mention, article),
    status: isCondition(mention) ? 'hypothetical' : mention.status,
    polarity: mention.polarity,
    attribution: mention.attribution,
    condition:
      isCondition(mention) || befalls(mention.label) ? null : (mention.condition?.text ?? null),
    unknown: mention.unknown?.text ?? null,
    date: dayOf(mention, article),
    prominent: article.prominent(mention),
  };
}

function ofDate(mention: LineMention & DateMention, article: ArticleIndex): Claim {
  return {
    ...UNTOLD,
    kind: 'date',
    source: article.source,
    mention,
    relation: mention.relation,
    counted: mention.value,
    attribution: mention.attribution ?? null,
    date: mention,
    prominent: article.prominent(mention),
  };
}

/** Relations that make a date a deadline or a beginning even where no event is known. */
const TELLING: ReadonlySet<string> = new Set(['by', 'until', 'since']);

/** A date that nothing uses is worth a line as a limit only: a bare day, as in a dateline, tells nothing. */
function worthTelling({ type, relation, relative, certainty }: DateMention): boolean {
  return type === 'DATE' && relative === null && TELLING.has(relation) && certainty === 'stated';
}

function overlapsDate({ number, sentence }: QuantityMention, { datesIn }: ArticleIndex): boolean {
  const dates = datesIn.get(sentence) ?? [];
  return dates.some(({ start, end }) => start < number.end && number.start < end);
}

/** Everything that an article says about numbers and occurrences, in order of the text. */
export function claimsOf(source: Source, names: Names): readonly Claim[] {
  const article = indexArticle(source);
  const used = new Set<string>();
  for (const mention of source.line.mentions) {
    const telling = mention.kind === 'quantity' && countedKey(mention, '') === null;
    if (mention.kind === 'event' || telling) used.add(mention.when ?? '');
  }
  const claims = source.line.mentions.flatMap((mention): Claim[] => {
    if (mention.kind === 'event') return [asJointStatement(ofEvent(mention, article, names))];
    if (mention.kind === 'quantity') {
      // "12 months" is told as a date already.
      const isBare = mention.category === 'duration' && outcomeOf(mention.indicator) === null;
      const told = isBare && overlapsDate(mention, article);
      return told ? [] : [ofQuantity(asRequested(mention), article, names)];
    }
    if (mention.kind !== 'date') return [];
    const told = used.has(mention.id) || !worthTelling(mention);
    return told ? [] : [ofDate(mention, article)];
  });
  return withAsides(withInherited(withExchanges(claims)));
}
