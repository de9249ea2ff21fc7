import type { EventMention, EventRole } from '../types/index.js';
import { mentionOf, pointed, type ExplainContext } from './context.js';

/** An event in words: `mission-end (RETREAT), planned`. */
export function eventValue({ label, type, status, polarity }: EventMention): string {
  const denied = polarity === 'negative' ? ', denied or did not happen' : '';
  return `${label} (${type}), ${status}${denied}`;
}

/** Roles by the words that tell who fills them. */
const ROLES: Readonly<Record<EventRole, string>> = { actor: 'who', target: 'whom', at: 'where' };

/** How an event came about. */
export function eventSteps(mention: EventMention, context: ExplainContext): string[] {
  const { trigger, actors, targets, at, when, quantities, attribution, condition, unknown } =
    mention;
  const { outside = [], instrument = null, phase = null } = mention;
  const names = (ids: readonly string[]): string =>
    ids.map((id) => `${context.words.nameOf(id)} (${id})`).join(', ');
  const date = mentionOf(context, when);
  const cues = context.traced.cuesIn(mention.sentence);
  const numbers = quantities.flatMap((id) => mentionOf(context, id) ?? []);
  const lines: readonly (readonly [name: string, text: string])[] = [
    ['named by', `«${trigger.text.replace(/\s+/gu, ' ')}»`],
    ['who', names(actors)],
    ['whom', names(targets)],
    ['where', at === null ? '' : names([at])],
    ['from outside its clause', outside.map((role) => ROLES[role]).join(', ')],
    ['phase', phase ?? ''],
    ['with what', instrument === null ? '' : `«${instrument.text}»`],
    [
      'when',
      date === null
        ? ''
        : `${mention.whenRelation === undefined ? '' : `${mention.whenRelation} `}${pointed(date)}`,
    ],
    ['how many', numbers.map(pointed).join(', ')],
    ['says', attribution === null ? '' : saying(mention, attribution, context)],
    [
      'words that say how it is meant',
      cues.map(({ kind, words }) => `${kind} «${words}»`).join(', '),
    ],
    ['on condition', condition === null ? '' : `«${condition.text}»`],
    ['not known', unknown === null ? '' : `«${unknown.text}»`],
  ];
  return lines.filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${text}`);
}

/** Who says so, with the words of the sentence that cite them: `Ministry of Defence, cited with «according to the ministry»`. */
function saying(
  { sentence }: EventMention,
  attribution: string,
  { line, words }: ExplainContext,
): string {
  const { start = 0, end = 0 } = line.sentences[sentence] ?? {};
  const cited = line.origins.filter((each) => start <= each.start && each.start < end);
  const by = cited.find(({ key }) => key === attribution) ?? cited[0];
  const name = words.nameOf(attribution);
  return by === undefined ? name : `${name}, cited with «${by.text.replace(/\s+/gu, ' ')}»`;
}
