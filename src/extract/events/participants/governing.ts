import type { NameCases } from './cases.js';
import { type Link, EITHER, linkOf, DIRECT } from './participant.js';
import { eventClasses } from '../triggers/event-classes.js';
import type { EventTokens } from '../triggers/event-tokens.js';
import { isFusedTo } from '../triggers/object-behind.js';
import { readingEndingAt } from '../../readings.js';
import type { Section } from '../../section.js';
import type { ActorMention } from '../../../types/index.js';

/** Unread words that may stand between a preposition and its name. */
const MOST_BETWEEN = 2;

/** «санкции за агрессию против Украины», "over its war on Ukraine": whom a war is against is struck by nothing else. */
function isOfWar(
  section: Section,
  preposition: { readonly length: number; readonly value: unknown } | null,
  end: number,
  events: EventTokens,
): boolean {
  if (preposition === null || !AGAINST.has(preposition.value)) return false;
  const noun = end - preposition.length - 1;
  const war = eventClasses(section.pack).itWar;
  return section.stream.find(noun, war) !== null && !events.isInTrigger(noun);
}

const AGAINST: ReadonlySet<unknown> = new Set(['against', 'on', 'in', 'to']);

/** «с Путиным», «с Кубы»: one word is "with" and "from"; the case tells, and nobody comes from a person. */
export const eitherLink = (actor: ActorMention, { instrumental }: NameCases): Link =>
  instrumental || actor.type === 'person' ? 'with' : 'from';

/** Classes of words that no preposition reaches over; «в ответ на это власти США ввели». */
const STOPS = ['date', 'numeral', 'opener', 'it-this'] as const;

/** `either` is what a preposition of two senses means before this name. */
export function governing(
  section: Section,
  first: number,
  from: number,
  either: Link,
  events: EventTokens,
): Link {
  const { stream, pack } = section;
  const preposition = eventClasses(pack).eventPreposition;
  const place = eventClasses(pack).placeAdjective;
  const nation = eventClasses(pack).demonym;
  const stops = pack.classIds(STOPS);
  const role = eventClasses(pack).role;
  // «غزو الولايات المتحدة للعراق»
  if (isFusedTo(section, first)) return 'to';
  let end = first;
  let skipped = 0;
  let titled = false;
  for (let words = 0; words <= MOST_BETWEEN && end > from;) {
    const found = readingEndingAt(section, preposition, end, from);
    // «с президентом Узбекистана»: nobody comes from a president.
    const link =
      found?.value === EITHER ? (titled ? 'with' : either) : found && linkOf(found.value);
    // «взяли под контроль Дамаск»: a preposition among the words of an event is theirs.
    if (link && skipped > 0 && (link === 'inside' || DIRECT.has(link)))
      return events.isInTrigger(end - 1) ? 'bare' : 'inside';
    // "have taken over Minova"
    if (link === 'about' && events.isInTrigger(end - 1)) return 'bare';
    if (link) return isOfWar(section, found, end, events) ? 'about' : link;
    const token = stream.tokens[end - 1];
    if (!token || events.isTrigger(end - 1)) return 'bare';
    if (stops.some((id) => stream.find(end - 1, id))) return 'bare';
    if (token.kind === 'mark') {
      if (token.key !== '"' && token.key !== '-') return 'bare';
      // A quotation mark is no word: «з угрупованням „Ісламська держава“».
      words += token.key === '"' ? 0 : 1;
    } else {
      words += 1;
      // «في العاصمة الباكستانية إسلام أباد»: an adjective of the place is passed over, too.
      if (!stream.find(end - 1, place) && !stream.find(end - 1, nation)) skipped += 1;
    }
    titled ||= stream.find(end - 1, role) !== null;
    end -= 1;
  }
  return 'bare';
}
