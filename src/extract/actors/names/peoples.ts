import type { Alias, GazetteerHit } from '../../../gazetteer/index.js';
import type { Token } from '../../../types/index.js';
import { PEOPLE_RULE } from '../../parties.js';
import type { Section } from '../../section.js';
import type { Draft } from '../forms/draft.js';

/**
 * «يتهم الأوكرانيون موسكو»: where a state's people are its adjective in the plural, one with the article is the people unless it stands
 * behind a noun with the article («المسؤولين الأميركيين») or is joined to an adjective that does.
 */
export function asPeople(
  { pack, stream }: Section,
  at: number,
  hit: GazetteerHit,
  alias: Alias,
  previous: Draft | undefined,
): Alias {
  const article = pack.clitics?.article;
  if (article === undefined || alias.use !== 'adjective') return alias;
  const people = hit.aliases.find(
    ({ use, entity }) => use === 'national' && entity === alias.entity,
  );
  if (!people || !isDefinite(stream.tokens[at], article)) return alias;
  let before = at - 1;
  while (stream.tokens[before]?.clitic) before -= 1;
  const isJoined = before < at - 1 && previous?.end === before + 1;
  const describes = isJoined
    ? previous.rule !== PEOPLE_RULE
    : isDefinite(stream.tokens[before], article);
  return describes ? alias : people;
}

/** With the article, also behind ل: الفلسطينيين, للفلسطينيين. */
const isDefinite = (token: Token | undefined, article: string): boolean =>
  token !== undefined &&
  (token.key.startsWith(article) || token.key.startsWith(article.slice(-1).repeat(2)));
