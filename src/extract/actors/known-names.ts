import type { Alias, EntityRecord } from '../../gazetteer/index.js';
import { lineAt, lineStarts } from '../../text/index.js';
import type { ActorMention, Token } from '../../types/index.js';
import { sentenceOf, tokenSpan, type Section } from '../section.js';
import type { FoundActor } from './found.js';

/** Names of the gazetteer, longest first, in order; ambiguous ones are left to rules that see their context. */
export function findKnownNames(section: Section): FoundActor[] {
  const { article, stream, gazetteer } = section;
  const lines = lineStarts(article.raw);
  const found: FoundActor[] = [];
  for (const index of section.sentences) {
    const { firstToken, endToken } = sentenceOf(section, index);
    const keys = (i: number): string | undefined =>
      i < endToken ? stream.tokens[i]?.key : undefined;
    for (let at = firstToken; at < endToken; at++) {
      if (stream.tokens[at]?.kind !== 'word') continue;
      const hit = gazetteer.longest(keys, at);
      const end = at + (hit?.tokens ?? 0);
      const alias = hit?.aliases.find((a) => !a.ambiguous && hasCasing(a, stream.tokens, at, end));
      if (!alias) continue;
      found.push({ first: at, end, mention: mentionOf(section, alias, at, end, index, lines) });
      at = end - 1;
    }
  }
  return found;
}

function mentionOf(
  section: Section,
  alias: Alias,
  first: number,
  end: number,
  sentence: number,
  lines: Uint32Array,
): ActorMention {
  const { article, pack, stream } = section;
  const span = tokenSpan(stream.tokens, first, end);
  const { entity } = alias;
  return {
    ...span,
    id: `a${span.start}`,
    kind: 'actor',
    text: article.raw.slice(span.start, span.end),
    line: lineAt(lines, span.start),
    rule: `${pack.code}/actor.known-name`,
    sentence,
    type: entity.type,
    ner: entity.ner,
    entity: entity.id,
    name: entity.name,
    lemma: lemmaOf(entity, alias, pack.code),
    use: alias.use === 'adjective' ? 'adjective' : 'name',
    nested: false,
  };
}

const lemmaOf = (entity: EntityRecord, alias: Alias, language: string): string =>
  alias.use === 'adjective' ? (entity.lemmas.get(language) ?? alias.lemma) : alias.lemma;

/** Whether the text shows the letter case that the name needs; scripts without case always do. */
function hasCasing(alias: Alias, tokens: readonly Token[], first: number, end: number): boolean {
  if (alias.casing === 'any') return true;
  let capital = false;
  for (let i = first; i < end; i++) {
    const casing = tokens[i]?.casing ?? 'none';
    if (tokens[i]?.kind !== 'word') continue;
    if (casing === 'none') return true;
    if (casing === 'lower') {
      if (alias.casing === 'upper') return false;
    } else if (alias.casing === 'capital' || casing === 'upper' || end - first > 1) capital = true;
  }
  return capital;
}
