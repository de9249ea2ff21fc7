import { standsBefore } from '../../readings.js';
import { bears, sentenceOf, type Section } from '../../section.js';
import { hasCapitals } from '../shapes/capitals.js';
import { nameTables } from '../sound/name-tables.js';
import type { Post } from './posts.js';

/** Whether words say that it is not who holds the post now: «бывший президент», «الرئيس السابق», "deputy prime minister". */
export function isAnothers(post: Post): boolean {
  const { section, at, end } = post;
  return stands(post, 'not-incumbent', [at, startOf(post)]) || bears(section, end, 'not-incumbent');
}

/** Whether a post means its holder: not itself («пост президента», "elected president"), nor a kind («الرئيس التنفيذي»). */
export function refersToHolder(post: Post): boolean {
  const { section, at, end } = post;
  const start = startOf(post);
  if (stands(post, 'about-post', [at, start])) return false;
  if (bears(section, at, 'post-as') && !BESIDE.some((name) => stands(post, name, [start])))
    return false;
  return hasCapitals(section.pack) ? !lacksArticle(post, start) : !goesOnWithArticle(section, end);
}

/** Prepositions that a post has in the case of «президентом». */
const BESIDE = ['accompany', 'between', 'oblique'];

/** Whether words of a class stand right before one of the tokens, in the sentence of the post. */
export function stands(
  { section, sentence }: Post,
  name: string,
  before: readonly number[],
): boolean {
  const { firstToken } = sentenceOf(section, sentence);
  const id = section.pack.classId(name);
  return before.some((at) => standsBefore(section, id, at, firstToken));
}

/** The first token of a post with its article. */
export const startOf = ({ section, first }: Post): number =>
  bears(section, first - 1, 'definite') ? first - 1 : first;

/** Where a language has articles and no cases, "president of Peru" without one is what somebody was or became. */
function lacksArticle(post: Post, start: number): boolean {
  const { section, first, isOwnerBefore } = post;
  if (nameTables(section.pack).hasCases || start < first) return false;
  return !isOwnerBefore || bears(section, first - 1, 'article');
}

/** What may stand behind a post with the article and is none of it. */
const APART = ['weekday', 'date', 'post-goes-on', 'preposition', 'event-preposition', 'speech'];

/** «الرئيس التنفيذي»: an adjective that is no country's. */
function goesOnWithArticle({ pack, stream }: Section, end: number): boolean {
  const article = pack.clitics?.article ?? '';
  const next = stream.tokens[end];
  if (article === '' || next?.key.startsWith(article) !== true) return false;
  return !APART.some((name) => stream.find(end, pack.classId(name)) !== null);
}
