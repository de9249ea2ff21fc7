import type { Reading } from '../../../match/index.js';
import type { Section } from '../../section.js';
import type { SentenceTokens } from './known.js';
import { perPack } from '../../per-pack.js';
import { signTable } from '../../signs.js';
import { categoryOf, FATED } from './vocabulary.js';

/** What a sentence may have a word for, as bits, so that one number holds all that it has. */
export const SIGN = {
  number: 1,
  /** What befalls somebody. */
  fate: 1 << 1,
  /** A noun of those to whom something happened: «погибших». */
  hurt: 1 << 2,
  /** What is counted, before its number. */
  frame: 1 << 3,
  change: 1 << 4,
  times: 1 << 5,
  denial: 1 << 6,
  /** What is planned, feared or merely possible. */
  unreal: 1 << 7,
  /** What an earlier report said. */
  earlier: 1 << 8,
  owning: 1 << 9,
  /** Votes, and who won. */
  winning: 1 << 10,
  hosting: 1 << 11,
  mission: 1 << 12,
  /** Attacks, and what happens like them. */
  striking: 1 << 13,
  /** "By". */
  agent: 1 << 14,
  /** "Said that it": who tells of his own deed. */
  self: 1 << 15,
  irregular: 1 << 16,
  /** Verbs of those who kill, take or fire. */
  deed: 1 << 17,
  /** What came of the things and people that are counted. */
  outcome: 1 << 18,
  /** How somebody did at the polls. */
  contest: 1 << 19,
} as const;

const signsOfClasses = signTable([
  [
    SIGN.number,
    // Numerals, and words that are a number, or deny one, without being a numeral: «оба», «никто», جنديان.
    [
      'numeral',
      'both',
      'pair-word',
      'score-word',
      'fraction',
      'fraction-sign',
      'days-adjective',
      'strong-adjective',
      'months-adjective',
      'decade-word',
      'dual',
      'dual-time',
      'dual-length',
      'dual-money',
      'no-one',
      'no-one-object',
      'no-word',
      'zero-noun',
      'zero-verb',
      'zero-lost',
    ],
  ],
  [SIGN.fate, ['fate', 'fate-active', 'fate-passive', 'loss-verb', 'victim-of']],
  [SIGN.frame, ['count-of', 'body']],
  [SIGN.change, ['change-verb', 'change-noun', 'change-comparative', 'difference-verb']],
  [SIGN.times, ['times-word']],
  [SIGN.denial, ['deny-verb', 'verb-negation']],
  [SIGN.unreal, ['planned-cue', 'future-cue', 'hypothetical-cue', 'condition-cue', 'fear-cue']],
  [SIGN.earlier, ['earlier-report']],
  [SIGN.owning, ['owner-verb', 'owner-link', 'possess-verb', 'grant-verb']],
  [SIGN.winning, ['ballot', 'share-verb']],
  [SIGN.hosting, ['host-verb']],
  [SIGN.mission, ['mission']],
  [SIGN.striking, ['occurrence', 'strike-noun']],
  [SIGN.agent, ['agent-marker']],
  [SIGN.self, ['self-lead']],
  [SIGN.deed, ['fate-active', 'hold-verb', 'seize-verb', 'agent-verb']],
  [SIGN.irregular, ['irregular-forces']],
  [SIGN.outcome, ['outcome-thing', 'outcome-cue', 'outcome-verb']],
  [SIGN.contest, ['contest-result']],
]);

/** A sentence, and the signs of its words and of those around that a rule may look at. */
export interface SignedSentence extends SentenceTokens {
  readonly signs: number;
}

/** Whether a sentence has a word that one of these signs stands for. */
export const tells = ({ signs }: Pick<SignedSentence, 'signs'>, sign: number): boolean =>
  (signs & sign) !== 0;

const countedClass = perPack((pack) => pack.classId('counted'));

/** The signs of the words in the tokens `[first, end)`. */
export function signsIn(section: Section, first: number, end: number): number {
  const { pack, stream } = section;
  const ofClass = signsOfClasses(pack);
  const counted = countedClass(pack);
  let signs = 0;
  for (let at = first; at < end; at++) {
    for (const reading of stream.at(at)) {
      signs |= ofClass[reading.class] ?? 0;
      if (reading.class === counted) signs |= signsOf(reading);
    }
  }
  return signs;
}

/** Of a noun that is counted its value tells whether something happened to those whom it names. */
const signsOf = ({ value }: Reading): number =>
  FATED.has(categoryOf(value) ?? 'other') ? SIGN.hurt : 0;

/** Tokens in front of a sentence and behind it that a rule may look at: «(…) ниже» stands behind all that says by how much. */
const BEFORE = 2;
const BEHIND = 12;

/** The signs of a sentence, of which its own are known, and of what stands around it. */
export const signsAround = (
  section: Section,
  { firstToken, endToken, signs }: SignedSentence,
): number =>
  signs |
  signsIn(section, Math.max(0, firstToken - BEFORE), firstToken) |
  signsIn(section, endToken, endToken + BEHIND);
