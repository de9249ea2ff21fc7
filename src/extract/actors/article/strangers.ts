import { toKey } from '../../../text/index.js';
import { bears, type Section } from '../../section.js';
import type { Draft } from '../forms/draft.js';
import { ShapeClasses } from '../shapes/shape-classes.js';
import { mayBeGiven } from '../names/given.js';
import { BARE_PERSON, CAPITAL_RULES, ROLE_PERSON } from '../names/rule-ids.js';
import { isInTitle } from '../shapes/quoted.js';
import { hasCapitals } from '../shapes/capitals.js';
import { nameTables } from '../sound/name-tables.js';
import { introducesPeople } from './introduces.js';
import { acts, hasSurname, isTestified } from './testified.js';

/** The rule that, where no capitals are, takes any word behind a form of address: «الفنانة القديرة», the great artist. */
const ADDRESSED = 'actor.person-address';

/** The rule that takes two words with capitals where a sentence begins: only what stands beside them tells what they are. */
const FIRST = 'actor.person-first';

/** The rule that takes what stands behind a verb of saying. */
const SAID = 'actor.person-said';

/** The rule that takes a given name alone. */
const FORENAME = 'actor.person-forename';

const POSSESSIVE = "'s";

/** «имени Ивана Франка», "Stanley Cup", "Molly's Game": whether a word with a capital goes on. */
function isCut({ stream: { tokens } }: Section, end: number): boolean {
  const next = tokens[end]?.key === POSSESSIVE ? end + 1 : end;
  return tokens[next]?.casing === 'capital';
}

const isWeak = ({ type, rule, section, first, end }: Draft): boolean => {
  if (type !== 'person') return false;
  if (!hasCapitals(section.pack)) return rule === ADDRESSED && end - first === 1;
  return (
    CAPITAL_RULES.has(rule) ||
    (rule === FORENAME && isCut(section, end)) ||
    (end - first === 1 && isInTitle(section.stream.tokens, first, end)) ||
    isReported(section, rule, first, end) ||
    isTitled(section, rule, first, end)
  );
};

/** «актёров Таганки», «мэру Хохтюра»: where names change with the case, a lone word behind a role may be what the role is of. */
const isTitled = ({ pack, stream }: Section, rule: string, first: number, end: number): boolean =>
  rule === ROLE_PERSON &&
  end - first === 1 &&
  nameTables(pack).hasCases &&
  stream.find(first, pack.classId('given-name')) === null;

/** «сообщает Информатор»: behind what only outlets do a lone word is rather one of them than somebody. */
const isReported = (section: Section, rule: string, first: number, end: number): boolean =>
  rule === SAID && end - first === 1 && bears(section, first - 1, 'reporting');

/**
 * Words with a capital that are nobody the article knows: a firm, a product, a village, a tribe ("Karuna's cash", "White Hart Lane"). An article introduces its
 * people by a full name with a given name that is known, or by a title; other words are somebody only where their form or the words
 * beside them show it. A sentence or two introduce nobody: there only a noun behind says that a lone word belongs to it.
 */
export function strangers(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const weak = drafts.filter(isWeak);
  if (weak.length === 0) return NOBODY;
  const known = new Set<string>();
  for (const draft of drafts) {
    if (draft.type === 'person' && (!isWeak(draft) || isTestified(draft)))
      known.add(surnameOf(draft));
  }
  return new Set(
    weak.filter(
      (draft) =>
        !known.has(surnameOf(draft)) &&
        (isAttribute(draft) || isUntold(draft) || introducesPeople(draft.section)),
    ),
  );
}

/** Two words with capitals of which the first is no given name, not even of somebody. */
const isUntold = ({ section, rule, first }: Draft): boolean =>
  rule === FIRST && !mayBeGiven(section, first);

const NOBODY: ReadonlySet<Draft> = new Set();

const surnameOf = ({ lemma }: Draft): string => toKey(lemma.split(' ').at(-1) ?? lemma);

/** "Tesco accounts", "Team Telekom", "at Tesco": whether another name's word stands before it, or "at", or a noun that the language's rules do not know behind it. */
function isAttribute(draft: Draft): boolean {
  const { section, rule, first, end } = draft;
  const { pack, stream } = section;
  if (rule !== BARE_PERSON || end - first > 1 || nameTables(pack).hasCases) return false;
  if (hasSurname(draft) || acts(draft)) return false;
  if (stream.tokens[first - 1]?.casing === 'capital' || bears(section, first - 1, 'seat'))
    return true;
  const next = stream.tokens[end];
  return next?.casing === 'lower' && !new ShapeClasses(pack, stream).isKnown(end);
}
