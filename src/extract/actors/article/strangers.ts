import { toKey } from '../../../text/index.js';
import { endsLike } from '../forms/declension.js';
import type { Draft } from '../forms/draft.js';
import { nameTables } from '../sound/name-tables.js';
import { ShapeClasses } from '../shapes/shape-classes.js';
import { hasCapitals } from '../shapes/shapes.js';
import { introducesPeople } from './introduces.js';

/** The rule that takes a lone word for somebody because of nothing but its capital. */
const BARE = 'actor.person-bare';
/** What somebody does stands behind the name. */
const DOING = ['speech', 'act', 'person-verb', 'adverb'];

/** Whether a draft is a lone word that only its capital makes a person. */
const isLone = ({ type, rule, first, end }: Draft): boolean =>
  type === 'person' && rule === BARE && end - first === 1;

/**
 * Lone words with a capital that are nobody the article knows: a firm, a product, a village, a tribe ("Karuna's cash", "four Tesco accounts"). An
 * article introduces its people by a full name or a title; a lone word that it nowhere introduces is somebody only where it looks like a
 * surname, or the words beside it say what somebody does. A sentence or two introduce nobody: there only a noun behind says
 * that the word belongs to it.
 */
export function strangers(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const lone = drafts.filter((draft) => isLone(draft) && hasCapitals(draft.section.pack));
  if (lone.length === 0) return new Set();
  const known = new Set<string>();
  for (const draft of drafts) {
    if (draft.type === 'person' && (!isLone(draft) || looksLikeSomebody(draft)))
      known.add(surnameOf(draft));
  }
  return new Set(
    lone.filter(
      (draft) =>
        !known.has(surnameOf(draft)) && (isAttribute(draft) || introducesPeople(draft.section)),
    ),
  );
}

const surnameOf = ({ lemma }: Draft): string => toKey(lemma.split(' ').at(-1) ?? lemma);

/** Whether the word has a surname's ending, or does what only somebody does. */
function looksLikeSomebody({ section, lemma, end }: Draft): boolean {
  const { pack, stream } = section;
  const tables = nameTables(pack);
  if (tables.rows.length > 0 && endsLike(lemma, tables.surnameEndings)) return true;
  const next = stream.tokens[end];
  if (next?.casing !== 'lower') return false;
  if (DOING.some((name) => stream.find(end, pack.classId(name)))) return true;
  return endsLike(next.key, tables.verbEndings);
}

/** "Tesco accounts", "Team Telekom": whether another name's word stands before it, or a noun that the language's rules do not know behind it. */
function isAttribute(draft: Draft): boolean {
  const { section, first, end } = draft;
  const { pack, stream } = section;
  if (pack.script !== 'Latn' || looksLikeSomebody(draft)) return false;
  if (stream.tokens[first - 1]?.casing === 'capital') return true;
  const next = stream.tokens[end];
  return next?.casing === 'lower' && !new ShapeClasses(pack, stream).isKnown(end);
}
