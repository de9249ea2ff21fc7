import type { Section } from '../../section.js';
import type { QuantityCategory, QuantityMod } from '../../../types/index.js';
import { isAboard } from '../common/aboard.js';
import { modified } from '../common/amount.js';
import type { ActorIndex, PlacedActor } from '../common/actor-index.js';
import { namesAffected } from '../counted/counted-category.js';
import { asTold } from '../counted/told-apart.js';
import type { Draft } from '../common/draft.js';
import type { SentenceTokens } from '../common/known.js';
import { readNounPhrase } from '../counted/noun-phrase.js';
import { wholeBehind } from '../relations/joined.js';
import { isBy } from '../relations/changed.js';
import { fateOfOwn } from './own-clauses.js';
import type { PhraseStyle } from '../common/phrase-style.js';
import { SIGN, tells, type SignedSentence } from '../common/signs.js';
import { categoryOf, FATED, modOf } from '../common/vocabulary.js';

/** What a sentence says is counted before it gives the number. */
interface Frame {
  readonly category: QuantityCategory | null;
  readonly actors: readonly PlacedActor[];
  readonly mod: QuantityMod | null;
}

const FARTHEST = 14;
/** The same for a number that a verb of change or of amounting leads to: "the toll from floods in … climbed to 85". */
const FARTHEST_CHANGED = 26;
/** Tokens between a verb of change and its number. */
const CHANGE_REACH = 2;

/**
 * Counts whose own noun says little («58 тысяч человек», «11») take what the sentence says is counted: «количество
 * американских военных … оценивается в», "the death toll", «контингент».
 */
export function applyFrames(
  section: Section,
  drafts: readonly Draft[],
  { firstToken, endToken, signs }: SignedSentence,
  actors: ActorIndex,
  style: PhraseStyle,
): readonly Draft[] {
  if (!tells({ signs }, SIGN.frame | SIGN.hurt)) return drafts;
  return drafts.map((draft, i) => {
    // «число погибших могло превысить 5 тысяч из 13 тысяч заражённых»
    const part = drafts[i - 1];
    if (part && wholeBehind(section, part, draft)) return draft;
    const open = isOpen(draft) && !draft.fated;
    const lacksOwner = draft.actors.length === 0 && OWNED.has(draft.category);
    if ((!open && !lacksOwner) || isAboard(section, draft)) return draft;
    // «число погибших достигло 10, ранены 70, из них 50 тяжело»: of the count in between, not of the frame; «выросло на 4 человека и
    // составило 40»: of the frame.
    const barrier = drafts.findLast(
      (other) =>
        other.end <= draft.first &&
        !isOpen(other) &&
        other.category !== 'duration' &&
        !isBy(section, other),
    );
    // «عدد العائلات 900 عائلة، موزعين على 590 مركزا»: what counts something of its own behind another count is not of the frame.
    const isOwn = draft.category === null && draft.counted !== null;
    const from = Math.max(firstToken, (isOwn ? part : barrier)?.end ?? 0);
    const range = { firstToken: from, endToken };
    const frame =
      frameBefore(section, draft, range, actors, style) ??
      frameBehind(section, draft, range, actors, style);
    // «смертность снизилась на треть»
    if (!Number.isInteger(draft.best ?? draft.low ?? 0) && FATED.has(frame?.category ?? 'other'))
      return draft;
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

const isOpen = ({ category, unit }: Pick<Draft, 'category' | 'unit'>): boolean =>
  (category === null || category === 'people') && (unit === null || unit === 'person');

function frameBefore(
  section: Section,
  draft: Draft,
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
  style: PhraseStyle,
): Frame | null {
  const { pack, stream } = section;
  const frame = pack.classId('count-of');
  const body = pack.classId('body');
  const modifier = pack.classId('amount-mod');
  const change = pack.classId('change-verb');
  const isOfUnknown = draft.category === null && draft.counted !== null;
  const isChanged = [change, pack.classId('amounted')].some((id) =>
    stream.holds(draft.first - CHANGE_REACH, draft.first, id),
  );
  const farthest = isChanged ? FARTHEST_CHANGED : FARTHEST;
  const earliest = Math.max(firstToken, draft.first - farthest);
  for (let at = draft.first - 1; at >= earliest; at--) {
    if (stream.tokens[at]?.key === ';') return null;
    // «угруповання вразило чотири повітряні цілі»: a noun that nobody knows is no soldier of the force in front.
    const named = isOfUnknown ? null : stream.longest(at, body);
    if (named && at + named.length <= draft.first) {
      const near = actors.at(at + named.length) ?? actors.within(at - 1, at)[0] ?? null;
      const category = asTold(section, at, categoryOf(named.value));
      return { category, actors: near ? [near] : [], mod: null };
    }
    // «загиблих у шести місцях»: places.
    const hurt = isOfUnknown ? null : hurtAt(section, at, draft, style, firstToken);
    if (hurt) return { category: hurt, actors: [], mod: null };
    const reading = stream.longest(at, frame);
    if (!reading) continue;
    const phrase = readNounPhrase(
      section,
      { end: at + reading.length },
      draft.first,
      actors,
      style,
    );
    const mod = at > firstToken ? stream.find(at - 1, modifier) : null;
    if (phrase?.known !== true) continue;
    // «количество людей, которые погибли, выросло до 19»
    const range = { first: at, end: phrase.end };
    const isCount = (index: number): boolean => index >= draft.first;
    const fate = fateOfOwn(section, range, { firstToken, endToken }, isCount);
    const suffered = fate ?? phrase.category;
    const category = suffered === 'wounded' && namesAffected(section, range) ? 'people' : suffered;
    return { category, actors: phrase.actors, mod: mod && modOf(mod.value) };
  }
  return null;
}

/**
 * «до трёх человек выросло число погибших», "raised to 40 the number of dead": what is counted stands behind a verb of change that the number
 * leads to, or right behind the number that such a verb leads to.
 */
function frameBehind(
  section: Section,
  { first, end, counted }: Draft,
  { firstToken, endToken }: SentenceTokens,
  actors: ActorIndex,
  style: PhraseStyle,
): Frame | null {
  const { pack, stream } = section;
  const to = pack.classId('change-to');
  if (first - 1 < firstToken || !stream.holds(first - 1, first, to)) return null;
  const change = pack.classId('change-verb');
  const verb = stream.longest(end, change);
  if (!verb && (counted !== null || !stream.find(first - 2, change))) return null;
  const at = end + (verb?.length ?? 0);
  const named = stream.longest(at, pack.classId('body'));
  if (named) return { category: categoryOf(named.value), actors: [], mod: null };
  const frame = stream.longest(at, pack.classId('count-of'));
  if (!frame) return null;
  const from = at + frame.length;
  const phrase = readNounPhrase(section, { end: from }, endToken, actors, style);
  return phrase?.known === true
    ? { category: phrase.category, actors: phrase.actors, mod: null }
    : null;
}

/** Tokens between a noun and its number: «а поранених – понад 20 тисяч». */
const HURT_REACH = 2;

/** «загиблих 5, а поранених – 20»: a noun of those to whom something happened that begins a clause before its number. */
function hurtAt(
  section: Section,
  at: number,
  { first }: Draft,
  { counted, and }: PhraseStyle,
  firstToken: number,
): QuantityCategory | null {
  const { stream } = section;
  const noun = stream.longest(at, counted);
  const category = noun && asTold(section, at, categoryOf(noun.value));
  if (!noun || !category || !FATED.has(category)) return null;
  const end = at + noun.length;
  if (end > first || first - end > HURT_REACH || stream.find(end, and)) return null;
  const mark = stream.tokens[at - 1]?.key;
  if (at === firstToken || mark === ',' || mark === '(') return category;
  // «потери убитыми и пленными составили 234»
  const before = categoryOf(stream.longest(at - 2, counted)?.value ?? null);
  return stream.find(at - 1, and) && !(before && FATED.has(before)) ? category : null;
}
