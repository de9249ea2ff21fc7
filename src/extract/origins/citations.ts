import type { Bindings } from '../../match/index.js';
import type { ActorMention } from '../../types/index.js';
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
  for (const match of pack.grammar('origins').matchEach(stream, firstToken, endToken)) {
    const bindings = pack.bindings(match);
    const kind = KINDS.find((each) => each === bindings.text('kind'));
    if (!kind) continue;
    const actor = actorOf(bindings, actors);
    if (!actor && bindings.get('who')) continue;
    const { spanFirst: first, spanEnd: end } = match;
    found.push({ kind, first, end, actor, whole: bindings.emit('about') === true });
  }
  return found.filter(
    (citation, i) => !found.some((other, j) => j < i && overlap(other, citation)),
  );
}

function actorOf(bindings: Bindings, actors: readonly ActorMention[]): ActorMention | null {
  const index = bindings.get('who')?.value;
  return typeof index === 'number' ? (actors[index] ?? null) : null;
}

const overlap = (a: Citation, b: Citation): boolean => a.first < b.end && b.first < a.end;
