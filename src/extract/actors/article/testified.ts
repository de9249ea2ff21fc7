import { endsLike } from '../forms/declension.js';
import { standsBefore } from '../../readings.js';
import { bears, nameAt, sentenceOf, type Section } from '../../section.js';
import type { Draft } from '../forms/draft.js';
import { ROLE_PERSON } from '../names/rule-ids.js';
import { hasCapitals } from '../shapes/capitals.js';
import { isInTitle, isQuoted } from '../shapes/quoted.js';
import { nameTables } from '../sound/name-tables.js';

/** What somebody does stands behind the name. */
const DOING = ['speech', 'act', 'person-verb', 'adverb'];

/**
 * Whether the words beside a name that no list has, or its own ending, show that it is somebody's: "Li Fuchun, the head of", «Павлюченко
 * принёс победу». Capitals show it of nothing: villages, teams, films and firms have them, too.
 */
export function isTestified(draft: Draft): boolean {
  const { pack, stream } = draft.section;
  if (!hasCapitals(pack)) return stream.find(draft.first, pack.classId('given-name')) !== null;
  if (isInQuotes(draft)) return false;
  return nameTables(pack).hasCases ? byForm(draft) : byNeighbours(draft);
}

/** «Боевик «Сальваторе»», «Салават Юлаев»: whether quotation marks hold the name, alone or with other capitals. */
const isInQuotes = ({ section: { stream }, first, end }: Draft): boolean =>
  isQuoted(stream.tokens, first, end) || isInTitle(stream.tokens, first, end);

/** Where names change with the case: a surname's ending, or a verb of saying behind it. */
function byForm(draft: Draft): boolean {
  const { section, first, end, lemma } = draft;
  const tables = nameTables(section.pack);
  const isSurname = hasSurname(draft);
  const isAdjective = endsLike(lemma, tables.surnameAdjectives);
  const { tokens } = section.stream;
  // «Одесса-Рени», a road: the first half is a place.
  if (tokens[first + 1]?.key === '-' && nameAt(section, first, first + 1)) return false;
  // Behind a role adjectives are surnames, too.
  if (isSurname && (!isAdjective || draft.rule === ROLE_PERSON)) return true;
  if (end - first === 1) return acts(draft);
  return !endsLike(tokens[first]?.key ?? '', [...tables.agreement.keys()]);
}

/** Where nothing but the neighbours tells: what somebody does, an age or a post behind the name, who did it before. */
function byNeighbours(draft: Draft): boolean {
  const { section, first, end } = draft;
  const { tokens } = section.stream;
  const [next, second] = [tokens[end], tokens[end + 1]];
  const isDescribed =
    (next?.key === ',' || next?.key === '(') &&
    (second?.kind === 'number' || isPost(section, end + 1));
  if (end - first === 1) return bears(section, end, 'speech') || (isDescribed && hasSurname(draft));
  // "Friends of Stratfield Brake said"
  if (bears(section, first - 1, 'affiliation') && tokens[first - 2]?.casing === 'capital')
    return false;
  if (isDescribed || next?.key === "'s" || acts(draft)) return true;
  const isOfBody =
    bears(section, end, 'affiliation') && second !== undefined && second.casing !== 'none';
  return isOfBody || isLed(draft);
}

/** "by Ann Wu", "according to Ann Wu". */
function isLed({ section, sentence, first }: Draft): boolean {
  const { firstToken } = sentenceOf(section, sentence);
  return standsBefore(section, section.pack.classId('agent'), first, firstToken);
}

/** So many words may stand before a title: "Ann Wu, the newly appointed deputy chief". */
const LONGEST_LEAD = 4;

/** "Ann Wu, deputy chief", and not "Chase Paymentech, a subsidiary": whether a title begins among the words in small letters from a token on. */
function isPost(section: Section, from: number): boolean {
  for (let at = from; at < from + LONGEST_LEAD; at++) {
    if (section.stream.tokens[at]?.casing !== 'lower') return false;
    if (bears(section, at, 'role')) return true;
  }
  return false;
}

/** Whether a name ends as only surnames do. */
export const hasSurname = ({ section: { pack }, lemma }: Draft): boolean =>
  endsLike(lemma, nameTables(pack).surnameEndings);

/** Whether what somebody does stands behind the name, and not what was done by another: "Meteors directed by". */
export function acts({ section, end }: Draft): boolean {
  const next = section.stream.tokens[end];
  if (next?.casing !== 'lower' || bears(section, end + 1, 'agent')) return false;
  if (DOING.some((name) => bears(section, end, name))) return true;
  return endsLike(next.key, nameTables(section.pack).verbEndings);
}
