import { nerOf } from '../../../gazetteer/index.js';
import { lineAt } from '../../../text/index.js';
import type { ActorMention } from '../../../types/index.js';
import { sentenceText, tokenSpan } from '../../section.js';
import type { Draft, Identity } from '../forms/draft.js';

/** The mention that a draft has become. */
export function toMention(draft: Draft, identity: Identity, lines: Uint32Array): ActorMention {
  const { section, first, end, type, use } = draft;
  const { start, end: last } = tokenSpan(section.stream.tokens, first, end);
  return {
    start,
    end: last,
    id: `a${start}${draft.nested ? 'n' : ''}`,
    kind: 'actor',
    text: section.article.raw.slice(start, last),
    line: lineAt(lines, start),
    rule: `${section.pack.code}/${draft.rule}`,
    sentence: draft.sentence,
    type,
    // A capital that stands for its government is still the name of a place.
    ner: use === 'metonym' ? 'LOC' : nerOf(type),
    entity: identity.id,
    name: identity.name,
    lemma: draft.lemma,
    use,
    nested: draft.nested,
    context: sentenceText(section.article, draft.sentence),
  };
}
