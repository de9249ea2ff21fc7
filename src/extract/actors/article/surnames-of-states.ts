import type { EntityTable } from '../../../gazetteer/index.js';
import { bears } from '../../section.js';
import type { Draft } from '../forms/draft.js';
import { spokenOf } from '../names/owners.js';
import { hasCapitals } from '../shapes/capitals.js';
import { acts } from './testified.js';

/** What stands before a name that is rather a place's than somebody's. */
const LEADS = ['place-cue', 'going', 'beside', 'oblique'];

/** Lone names of states that can be the surname of somebody whom the article names in full: "Jim Jordan … Jordan said". */
export interface StateSurnames {
  /** Where the article says nothing else of the state: they are that person's. */
  readonly borne: ReadonlySet<Draft>;
  /** Where it does, and what is told can be either's: they are nobody's for certain. */
  readonly open: ReadonlySet<Draft>;
}

const NONE: StateSurnames = { borne: new Set(), open: new Set() };

/** Which lone names of states can be surnames. */
export function surnamesOfStates(drafts: readonly Draft[], entities: EntityTable): StateSurnames {
  const alone = drafts.filter(isLone);
  if (alone.length === 0) return NONE;
  const isState = statesAt(drafts);
  const free = new Set(alone.filter((draft) => !isPlaced(draft) && !isListed(draft, isState)));
  const spoken = spokenOf(
    drafts.filter((draft) => !free.has(draft)),
    entities,
  );
  const speaksOf = ({ identity }: Draft): boolean => spoken.has(identity?.id ?? '');
  return {
    borne: new Set([...free].filter((draft) => !speaksOf(draft))),
    open: new Set([...free].filter((draft) => speaksOf(draft) && acts(draft))),
  };
}

/** A state's name, or a capital's that stands for its government: "Jack London … London denied". */
const isLone = ({ type, use, nested, first, end, section }: Draft): boolean =>
  ((type === 'state' && use === 'name') || use === 'metonym') &&
  !nested &&
  end - first === 1 &&
  hasCapitals(section.pack);

/** "in Jordan", "the king of Jordan" */
const isPlaced = ({ section, first }: Draft): boolean =>
  LEADS.some((name) => bears(section, first - 1, name));

/** "Egypt, Jordan and Qatar": whether another state stands beside it in a list. */
function isListed({ section, first, end }: Draft, isState: (at: number) => boolean): boolean {
  const isLink = (at: number): boolean =>
    section.stream.tokens[at]?.key === ',' || bears(section, at, 'conjunction');
  return (isState(first - 2) && isLink(first - 1)) || (isState(end + 1) && isLink(end));
}

function statesAt(drafts: readonly Draft[]): (at: number) => boolean {
  const tokens = new Set<number>();
  for (const { type, first, end } of drafts)
    if (type === 'state') for (let at = first; at < end; at++) tokens.add(at);
  return (at) => tokens.has(at);
}
