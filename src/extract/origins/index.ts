import { nameTables } from '../actors/sound/name-tables.js';
import { skeleton } from '../actors/sound/skeleton.js';
import { toKey } from '../../text/index.js';
import type { ActorMention, OriginReference } from '../../types/index.js';
import { tokenText, type Section } from '../section.js';
import { citationsOf, type Citation } from './citations.js';
import { partiesOf, statementOrigin, type StatementOrigin } from './statement.js';

export { speakerOf, type Speaker } from './speaker.js';

/** An outlet with fewer consonants is not told from others by them. */
const FEWEST_CONSONANTS = 3;

/** Sentences of the body that speak for the whole article when they name a source. */
const OPENING = 3;

/** Finds whom the article cites, and whether for a sentence or for the whole. */
export function findOrigins(
  section: Section,
  actors: readonly ActorMention[],
): readonly OriginReference[] {
  const cited = section.sentences.map((sentence) => ({
    sentence,
    citations: citationsOf(section, sentence, actors),
  }));
  const statement = theStatement(section, actors, cited);
  const opening = openingOf(section);
  return cited.flatMap(({ sentence, citations }) =>
    citations.flatMap((citation): OriginReference[] => {
      const origin = originOf(section, sentence, citation, actors, statement);
      if (!origin) return [];
      const { start, end, text } = tokenText(section, citation.first, citation.end);
      const scope = speaksForAll(citation, opening.has(sentence)) ? 'article' : 'sentence';
      return [{ start, end, text, key: origin.key, name: origin.name, scope }];
    }),
  );
}

/** Title and lead, and the first sentences of the body. */
function openingOf({ article, sentences }: Section): ReadonlySet<number> {
  const opening = new Set<number>();
  let body = 0;
  for (const sentence of sentences) {
    const role = article.blocks[article.sentences[sentence]?.block ?? -1]?.role;
    if (role === 'title' || role === 'dateline') opening.add(sentence);
    else if (body++ < OPENING) opening.add(sentence);
  }
  return opening;
}

function speaksForAll({ kind, whole, actor }: Citation, opening: boolean): boolean {
  if (!opening) return false;
  if (whole || kind === 'dateline') return true;
  return (kind === 'via' || kind === 'report') && (actor === null || actor.type === 'media');
}

function originOf(
  section: Section,
  sentence: number,
  citation: Citation,
  actors: readonly ActorMention[],
  known: StatementOrigin | null,
): StatementOrigin | null {
  const { kind, actor } = citation;
  if (kind === 'statement') {
    return statementOrigin(section, partiesOf(section, sentence, citation, actors)) ?? known;
  }
  if (kind === 'said-in-statement') return known;
  if (actor) return { key: actor.entity, name: actor.name };
  if (kind !== 'via') return null;
  const { text: name } = tokenText(section, citation.first, citation.end);
  // In whatever case it stands: «Європейська правда», «Європейську правду».
  const sound = skeleton(name, nameTables(section.pack));
  const isTelling = sound.replaceAll('-', '').length >= FEWEST_CONSONANTS;
  return { key: `x:media:${isTelling ? sound : toKey(name)}`, name };
}

/** The joint statement that the article is about, with the parties of its first full mention. */
function theStatement(
  section: Section,
  actors: readonly ActorMention[],
  cited: readonly { readonly sentence: number; readonly citations: readonly Citation[] }[],
): StatementOrigin | null {
  for (const { sentence, citations } of cited) {
    for (const citation of citations) {
      if (citation.kind !== 'statement') continue;
      const origin = statementOrigin(section, partiesOf(section, sentence, citation, actors));
      if (origin) return origin;
    }
  }
  return null;
}
