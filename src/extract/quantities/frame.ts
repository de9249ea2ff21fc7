import type { Section } from '../section.js';
import type { QuantityMod } from '../../types/index.js';
import { modified } from './amount.js';
import type { ActorIndex, PlacedActor } from './actor-index.js';
import type { Draft } from './draft.js';
import type { SentenceTokens } from './known.js';
import { readNounPhrase, type PhraseStyle } from './noun-phrase.js';
import { categoryOf, modOf } from './vocabulary.js';
import type { QuantityCategory } from '../../types/index.js';

/** What a sentence says is counted before it gives the number. */
interface Frame {
  readonly category: QuantityCategory | null;
  readonly actors: readonly PlacedActor[];
  readonly mod: QuantityMod | null;
}

const FARTHEST = 14;

/**
 * Counts whose own noun says little («58 тысяч человек», «11») take what the sentence says is counted: «количество
 * американских военных … оценивается в», "the death toll", «контингент».
 */
export function applyFrames(
  section: Section,
  drafts: readonly Draft[],
  sentence: SentenceTokens,
  actors: ActorIndex,
  style: PhraseStyle,
): Draft[] {
  return drafts.map((draft) => {
    const open = isOpen(draft);
    const lacksOwner = draft.actors.length === 0 && OWNED.has(draft.category);
    if (!open && !lacksOwner) return draft;
    const frame = frameBefore(section, draft, sentence, actors, style);
    const isLoss = frame?.category === 'casualties' && draft.category === 'troops';
    if (!frame?.category || !(open || isLoss || frame.category === draft.category)) return draft;
    return {
      ...draft,
      ...(frame.mod && draft.mod === 'exact' ? modified(draft, frame.mod) : {}),
      category: frame.category,
      actors: draft.actors.length > 0 ? draft.actors : frame.actors,
    };
  });
}

/** Of these, a frame may tell the owner: «потери РФ — 300 убитыми и ранеными». */
const OWNED: ReadonlySet<QuantityCategory | null> = new Set(['troops', 'casualties']);

const isOpen = ({ category, unit }: Draft): boolean =>
  (category === null || category === 'people') && (unit === null || unit === 'person');

function frameBefore(
  section: Section,
  draft: Draft,
  sentence: SentenceTokens,
  actors: ActorIndex,
  style: PhraseStyle,
): Frame | null {
  const { pack, stream } = section;
  const frame = pack.classId('count-of');
  const body = pack.classId('body');
  const modifier = pack.classId('amount-mod');
  const earliest = Math.max(sentence.firstToken, draft.first - FARTHEST);
  for (let at = draft.first - 1; at >= earliest; at--) {
    if (stream.tokens[at]?.key === ';') return null;
    const named = stream.longest(at, body);
    if (named && at + named.length <= draft.first) {
      const near = actors.at(at + named.length) ?? actors.within(at - 1, at)[0] ?? null;
      return { category: categoryOf(named.value), actors: near ? [near] : [], mod: null };
    }
    const reading = stream.longest(at, frame);
    if (!reading) continue;
    const phrase = readNounPhrase(
      section,
      { end: at + reading.length },
      draft.first,
      actors,
      style,
    );
    const mod = at > sentence.firstToken ? stream.find(at - 1, modifier) : null;
    if (phrase?.known !== true) continue;
    return { category: phrase.category, actors: phrase.actors, mod: mod && modOf(mod.value) };
  }
  return null;
}
