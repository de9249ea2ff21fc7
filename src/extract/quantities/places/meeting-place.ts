import type { Section } from '../../section.js';
import type { SentenceTokens } from '../common/known.js';
import { perPack } from '../../per-pack.js';
import { FATE_CLASSES } from '../common/vocabulary.js';

/** How far in front of a place and behind it the word may stand that makes it one of talks. */
const MEETING_BEFORE = 9;
const MEETING_AFTER = 3;

/** Classes of words behind which a meeting is no longer what is spoken of. */
const OTHER_MATTERS = [
  'count',
  'count-of',
  'happening',
  'mission',
  'clause-start',
  ...FATE_CLASSES,
] as const;

/**
 * "talks in Jeddah", "said in Washington", «прибыл в Каир»: where people meet, speak or travel is not where something is counted.
 * What happens, or another count, comes in between in "said 15 people died in Mali".
 */
export function isMeetingPlace(
  section: Section,
  first: number,
  end: number,
  { firstToken, endToken }: SentenceTokens,
): boolean {
  const earliest = Math.max(firstToken, first - MEETING_BEFORE);
  for (let at = first - 1; at >= earliest; at--) {
    const verdict = judge(section, at, endToken);
    if (verdict !== null) {
      if (verdict) return true;
      break;
    }
  }
  for (let at = end; at < Math.min(endToken, end + MEETING_AFTER); at++) {
    const verdict = judge(section, at, endToken);
    if (verdict !== null) return verdict;
  }
  return false;
}

/** Tokens between what happens and its verb. */
const HAPPENING_REACH = 2;

const idsOf = perPack((pack) => ({
  happening: pack.classId('happening'),
  meeting: pack.classId('meeting-word'),
  speech: pack.classId('speech'),
  auxiliary: pack.classId('passive-auxiliary'),
  count: pack.classId('count'),
  stops: pack.classSet(OTHER_MATTERS),
}));

/** True where a token tells of a meeting, false where of something else, null where it tells nothing. */
function judge(section: Section, at: number, endToken: number): boolean | null {
  const { stream } = section;
  const token = stream.tokens[at];
  if (token?.kind === 'mark' && token.key !== '-') return false;
  const { meeting, speech, auxiliary, count, happening, stops } = idsOf(section.pack);
  // "deaths have been reported in California"
  const isSpeech = stream.find(at, speech) !== null;
  if (isSpeech || stream.find(at, meeting) !== null) {
    if (stream.find(at - 1, auxiliary) !== null) return false;
    // «انفجار قوي وقع في»: the verb of signing is that of happening, too.
    if (stream.holds(at - HAPPENING_REACH, at, happening) || stream.find(at + 1, happening))
      return false;
    // «в Венгрию прибыло 260 тысяч»: who is counted does not come to talk.
    return isSpeech || at + 1 === endToken || stream.find(at + 1, count) === null;
  }
  return stream.at(at).some(({ class: id }) => stops.has(id)) ? false : null;
}
