import type { Bindings, Match } from '../../match/index.js';
import type { ActorMention } from '../../types/index.js';
import { NAMED } from '../parties.js';
import { sentenceOf, type Section } from '../section.js';

const KINDS = [
  'via',
  'report',
  'by',
  'told',
  'quote',
  'say',
  'dateline',
  'statement',
  'said-in-statement',
] as const;

/** Words that name whom a sentence relies on. */
export interface Citation {
  readonly kind: (typeof KINDS)[number];
  /** Tokens `[first, end)` of the one who is cited. */
  readonly first: number;
  readonly end: number;
  /** Null for statements and for names that nobody knows. */
  readonly actor: ActorMention | null;
  /** Points at the whole story («об этом сообщает»). */
  readonly whole: boolean;
}

/** The citations of a section's sentences, for the actors of its article. */
interface Cited {
  readonly actors: readonly ActorMention[];
  readonly bySentence: Map<number, readonly Citation[]>;
}

const read = new WeakMap<Section, Cited>();

/** The citations of a sentence, in order of the text. Numbers, events and origins ask for them: they are read once. */
export function citationsOf(
  section: Section,
  sentence: number,
  actors: readonly ActorMention[],
): readonly Citation[] {
  let cited = read.get(section);
  if (cited?.actors !== actors) {
    cited = { actors, bySentence: new Map() };
    read.set(section, cited);
  }
  const known = cited.bySentence.get(sentence);
  if (known) return known;
  const citations = readCitations(section, sentence, actors);
  cited.bySentence.set(sentence, citations);
  return citations;
}

/** Whether words `[first, end)` of a sentence name whom it cites in a way. */
export const isCitedAs = (
  kind: Citation['kind'],
  citations: readonly Citation[],
  { first, end }: Pick<Citation, 'first' | 'end'>,
): boolean =>
  citations.some((each) => each.kind === kind && each.first <= first && end <= each.end);

function readCitations(
  section: Section,
  sentence: number,
  actors: readonly ActorMention[],
): readonly Citation[] {
  const { pack, stream } = section;
  const { firstToken, endToken } = sentenceOf(section, sentence);
  const found: Citation[] = [];
  const that = pack.classId('complementizer');
  for (const match of pack.grammar('origins').matchEach(stream, firstToken, endToken)) {
    const bindings = pack.bindings(match);
    const kind = KINDS.find((each) => each === bindings.text('kind'));
    if (!kind) continue;
    const actor = actorOf(bindings, actors);
    if (!actor && bindings.get('who')) continue;
    const { spanFirst: first, spanEnd: end } = match;
    const cited = actor && NAMING.has(kind) ? meant(section, match, actors) : null;
    // «قالت مصادر إن إسرائيل»: whom what is said begins with does not say it.
    const behind = (cited?.first ?? first) > match.first;
    if (
      cited &&
      stream.holds(behind ? match.first : cited.end, behind ? cited.first : match.end, that)
    )
      continue;
    found.push({ kind, first, end, actor, ...cited, whole: bindings.emit('about') === true });
  }
  return found.filter(
    (citation, i) => !found.some((other, j) => j < i && overlap(other, citation)),
  );
}

/** Ways to cite whose words stand beside the one who is cited. */
const NAMING: ReadonlySet<Citation['kind']> = new Set(['by', 'say']);

/**
 * Of several names beside the words that cite, the one who is meant: the first behind them («بحسب لافروف ستبدأ المحادثات مع الولايات المتحدة»),
 * and of a title with a name the person: «заявил министр обороны Израиля Исраэль Кац», «президент Руанды Поль Кагаме сообщил».
 */
function meant(
  section: Section,
  { first: from, spanFirst, end: to, spanEnd }: Match,
  actors: readonly ActorMention[],
): Pick<Citation, 'first' | 'end' | 'actor'> | null {
  const { stream, pack } = section;
  const classes = pack.classIds(NAMED);
  const nameAt = (first: number): Pick<Citation, 'first' | 'end' | 'actor'> | null => {
    for (const { class: id, value, length } of stream.at(first)) {
      const actor = classes.includes(id) && typeof value === 'number' ? actors[value] : undefined;
      if (actor && !actor.nested) return { first, end: first + length, actor };
    }
    return null;
  };
  let named = nameAt(spanFirst) ?? { first: spanFirst, end: spanEnd, actor: null };
  // "said Israeli Defence Minister Israel Katz": what stands before the title belongs to it.
  if (named.actor?.type === 'person' && stream.holds(from, spanFirst, pack.classId('role')))
    return named;
  for (let at = from; at < spanFirst; at++) {
    const nearer = nameAt(at);
    if (nearer) {
      named = nearer;
      break;
    }
  }
  if (named.actor?.type === 'person') return named;
  const person = nameAt(named.end);
  // Behind the verb of saying another clause may begin: «сообщил США Путин».
  const isTitle = stream.holds(
    Math.max(0, named.first - TITLE_REACH),
    named.first,
    pack.classId('role'),
  );
  return person?.actor?.type === 'person' && (isTitle || person.end <= to) ? person : named;
}

/** Tokens from a title to the state whose it is. */
const TITLE_REACH = 3;

function actorOf(bindings: Bindings, actors: readonly ActorMention[]): ActorMention | null {
  const index = bindings.get('who')?.value;
  return typeof index === 'number' ? (actors[index] ?? null) : null;
}

const overlap = (a: Citation, b: Citation): boolean => a.first < b.end && b.first < a.end;
