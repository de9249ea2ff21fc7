import type { Section } from '../../section.js';
import type { SentenceTokens } from '../common/known.js';
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
];

/**
 * "talks in Jeddah", "said in Washington", «прибыл в Каир»: where people meet, speak or travel is not where something is counted.
 * What happens, or another count, comes in between in "said 15 people died in Mali".
 */
export function isMeetingPlace(
  { pack, stream }: Section,
  first: number,
  end: number,
  { firstToken, endToken }: SentenceTokens,
): boolean {
  const [meeting, speech] = [pack.classId('meeting-word'), pack.classId('speech')];
  const auxiliary = pack.classId('passive-auxiliary');
  const count = pack.classId('count');
  const stops = pack.classIds(OTHER_MATTERS);
  /** True for a meeting, false for something else, null to look on. */
  const judge = (at: number): boolean | null => {
    if (stream.tokens[at]?.kind === 'mark' && stream.tokens[at].key !== '-') return false;
    const ids = stream.at(at).map((reading) => reading.class);
    // "deaths have been reported in California"
    const isSpeech = ids.includes(speech);
    // «в Венгрию прибыло 260 тысяч»: who is counted does not come to talk.
    if (isSpeech || ids.includes(meeting))
      return (
        stream.find(at - 1, auxiliary) === null && (isSpeech || stream.find(at + 1, count) === null)
      );
    return ids.some((id) => stops.includes(id)) ? false : null;
  };
  const earliest = Math.max(firstToken, first - MEETING_BEFORE);
  for (let at = first - 1; at >= earliest; at--) {
    const verdict = judge(at);
    if (verdict !== null) {
      if (verdict) return true;
      break;
    }
  }
  for (let at = end; at < Math.min(endToken, end + MEETING_AFTER); at++) {
    const verdict = judge(at);
    if (verdict !== null) return verdict;
  }
  return false;
}
