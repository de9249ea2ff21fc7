import type { Digest, DigestArticle } from '../types/digest.js';
import type { Fact } from '../types/fact.js';

/** What was asked for: a fact, or a line of an article; or why it is neither, in words. */
export type Target =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'line'; readonly article: DigestArticle; readonly line: number }
  | { readonly kind: 'none'; readonly problem: string };

const PLACE = /^(.+):(\d+)$/u;
const FACT = /^[0-9a-f]{4,16}$/u;
/** As many ids are named where several begin alike. */
const MOST_NAMED = 5;

/** Finds what a citation (`4:9`, `a.txt:9`) or the beginning of a fact's id stands for. */
export function findTarget(asked: string, { articles, stories }: Digest): Target {
  const [, name, line] = PLACE.exec(asked) ?? [];
  if (name !== undefined) {
    const article = articleNamed(name, articles);
    if (article !== null) return { kind: 'line', article, line: Number(line) };
    const count = `there ${articles.length === 1 ? 'is 1 article' : `are ${articles.length} articles`}`;
    return none(`no article is called ${name}: ${count}, give its number or its path`);
  }
  if (!FACT.test(asked))
    return none('give a citation such as 4:9, or the id of a fact or its beginning');
  const facts = stories.flatMap((story) => story.facts).filter(({ id }) => id.startsWith(asked));
  const [fact] = facts;
  const ids = [...new Set(facts.map(({ id }) => id))];
  if (fact !== undefined && ids.length === 1) return { kind: 'fact', fact };
  if (fact === undefined)
    return none('no fact has this id; --format json of summarize has all ids');
  const some = ids.slice(0, MOST_NAMED).join(', ');
  return none(
    `${ids.length} facts have such an id (${some}${ids.length > MOST_NAMED ? ' …' : ''}): give more of it`,
  );
}

const none = (problem: string): Target => ({ kind: 'none', problem });

function articleNamed(name: string, articles: readonly DigestArticle[]): DigestArticle | null {
  const byNumber = articles.find(({ n }) => String(n) === name);
  if (byNumber !== undefined) return byNumber;
  const byPath = articles.filter(({ path }) => path === name || path.endsWith(`/${name}`));
  return byPath.length === 1 ? (byPath[0] ?? null) : null;
}
