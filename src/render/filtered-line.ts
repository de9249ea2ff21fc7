import type { Coverage } from '../types/digest.js';

/** What options left out of a digest, in words; empty where they left out nothing. */
export function filteredText({ filtered }: Coverage): string {
  if (filtered === undefined) return '';
  const { asked, facts, stories, articles } = filtered;
  const left = [
    counted(articles, 'article', 'articles'),
    counted(facts, 'fact', 'facts'),
    counted(stories, 'story', 'stories'),
  ].filter((part) => part !== '');
  return `only ${asked.join(', ')}; left out ${left.length === 0 ? 'nothing' : left.join(', ')}`;
}

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${String(count)} ${count === 1 ? one : many}`;
