import type { Draft } from '../forms/draft.js';
import type { People } from './people.js';
import { hasCapitals } from '../shapes/capitals.js';

/**
 * In scripts without capitals a surname may look like an adjective of a state: «السوداني» is the Prime Minister or the
 * Sudanese. Once the article has named somebody so, it is the person, unless a noun with the article stands right
 * before, which an adjective belongs to.
 */
export function withoutSurnames(drafts: readonly Draft[], people: People): readonly Draft[] {
  if (people.isEmpty || drafts.every(({ section }) => hasCapitals(section.pack))) return drafts;
  return drafts.filter((draft) => {
    const { section, first, end, use, nested } = draft;
    if (use !== 'adjective' || nested || end - first > 1 || hasCapitals(section.pack)) return true;
    const { tokens } = section.stream;
    const [before, own] = [tokens[first - 1], tokens[first]];
    const article = section.pack.clitics?.article ?? '';
    if (!own || before?.key.startsWith(article) === true) return true;
    return people.findWord(section.article.raw.slice(own.start, own.end), draft) === null;
  });
}
