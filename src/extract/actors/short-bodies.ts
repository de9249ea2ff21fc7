import type { Draft } from './draft.js';

/** What a name without its own head or legal form can have been taken for. */
const UNSURE = new Set(['person', 'place', 'organisation']);

/**
 * "Broadcom" is the "Broadcom Corp." of the same article: a firm's name teaches the article the name without its legal form, whose
 * identity both share.
 */
export function withShortBodies(drafts: readonly Draft[]): readonly Draft[] {
  const firms = drafts.filter(isFirm);
  if (firms.length === 0) return drafts;
  const cores = new Map(firms.map((draft) => [keyOf(draft, draft.end - 1), coreOf(draft)]));
  return drafts.map((draft) => {
    if (isFirm(draft)) return { ...draft, core: coreOf(draft) };
    if (draft.identity !== null || draft.nested || !UNSURE.has(draft.type)) return draft;
    const core = cores.get(keyOf(draft, draft.end));
    if (core === undefined) return draft;
    return { ...draft, type: 'organisation', lemma: core, core, person: null };
  });
}

const isFirm = ({ section, type, identity, nested, first, end }: Draft): boolean =>
  type === 'organisation' &&
  identity === null &&
  !nested &&
  end - first > 1 &&
  section.stream.find(end - 1, section.pack.classId('legal-form')) !== null;

const keyOf = ({ section, first }: Draft, end: number): string =>
  section.stream.tokens
    .slice(first, end)
    .map(({ key }) => key)
    .join(' ');

const coreOf = ({ section: { article, stream }, first, end }: Draft): string =>
  article.raw.slice(stream.tokens[first]?.start ?? 0, stream.tokens[end - 2]?.end ?? 0);
