import type { ActorMention } from '../../../types/index.js';
import type { Section } from '../../section.js';
import { casesOf, shareCase, type NameCases } from './cases.js';
import { isAdjective } from './people.js';
import type { Name } from './qualified.js';
import { behindShortForm } from './short-form.js';
import { eventClasses } from '../triggers/event-classes.js';

/**
 * «Дроны атаковали порт Одессы, Киев …»: what is listed together stands in one case and, behind a mere comma, is of one kind
 * ("In Pretoria, Ethiopia and …").
 */
export function areJoined(section: Section, name: Name, next: Name): boolean {
  if (!areListed(section, name, next) || isOfTitle(section, name, next)) return false;
  if (
    section.stream.tokens[behindShortForm(section, name.end)]?.key === ',' &&
    !areAlike(name.actor, next.actor) &&
    !goesOn(section, name, next)
  )
    return false;
  return shareCase(casesOfName(section, name), casesOfName(section, next));
}

/** "Rubio and his Turkish counterpart", «Израиль и палестинская группировка»: the adjective is that of a title or a band. */
const isOfTitle = ({ stream, pack }: Section, name: Name, { actor, end }: Name): boolean =>
  isAdjective(actor) &&
  !isAdjective(name.actor) &&
  pack.classIds(TITLED).some((id) => stream.find(end, id) !== null);

/** Classes of what an adjective goes with before another name. */
const TITLED = ['role', 'band'] as const;

/** "Negotiators from Israel, Hamas and the US", but "In Lebanon, Hezbollah and Israel …". */
function goesOn({ stream, pack }: Section, { first, actor }: Name, next: Name): boolean {
  if (!SIDES.has(actor.type) || !SIDES.has(next.actor.type)) return false;
  if (stream.find(first - 1, eventClasses(pack).eventPreposition)?.value === 'in') return false;
  return (
    stream.tokens[next.end]?.key === ',' ||
    stream.find(next.end, eventClasses(pack).joiner) !== null
  );
}

/** Who can stand beside another at a table. */
const SIDES: ReadonlySet<string> = new Set(['state', 'armed-group', 'organisation', 'coalition']);

const areAlike = (a: ActorMention, b: ActorMention): boolean =>
  a.ner === b.ner && (a.type === 'place') === (b.type === 'place');

const casesOfName = (section: Section, { actor, first, end }: Name): NameCases =>
  casesOf(section, actor, first, end);

function areListed(section: Section, { end, actor }: Name, next: Name): boolean {
  const { stream, pack } = section;
  const from = behindShortForm(section, end);
  const to = next.first;
  // «البيان الأمريكي العراقي»: adjectives need no conjunction, names side by side are subject and object.
  if (from === to) return isAdjective(actor) && isAdjective(next.actor);
  if (to - from > 2) return false;
  const joiner = eventClasses(pack).joiner;
  const determiner = eventClasses(pack).determiner;
  for (let at = from; at < to; at++) {
    const binds = stream.tokens[at]?.key === ',' || stream.find(at, joiner) !== null;
    if (!binds && !(at > from && stream.find(at, determiner))) return false;
  }
  return true;
}
