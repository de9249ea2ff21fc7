import type { Draft } from '../forms/draft.js';
import { ACRONYM_RULES } from '../names/rule-ids.js';
import { OnlyBearers } from './only-bearers.js';

/** What a name without its own head or legal form can have been taken for. */
const UNSURE = new Set(['person', 'place', 'organisation']);
/** The rule that reads of a name that it is a firm's: "Nike stock". */
const TRADED = 'actor.organisation-traded';

/**
 * "Broadcom" is the "Broadcom Corp." of the same article: a firm's name teaches the article the name without its legal form, whose
 * identity both share. "Karuna" is "Karuna Therapeutics Inc.", "Paramount" in "Paramount shares" is "Paramount Global", and what once has
 * shares is a firm everywhere.
 */
export function withShortBodies(all: readonly Draft[]): readonly Draft[] {
  const drafts = withBegunBodies(all);
  const firms = drafts.filter((draft) => isFirm(draft) || draft.rule === TRADED);
  if (firms.length === 0) return drafts;
  const cores = coresOf(firms, drafts);
  return drafts.map((draft) => {
    if (draft.identity !== null || draft.nested || !UNSURE.has(draft.type)) return draft;
    const core = cores.get(keyOf(draft, draft.end));
    if (core === undefined) return draft;
    if (isFirm(draft)) return { ...draft, core };
    return { ...draft, type: 'organisation', lemma: core, core, person: null };
  });
}

/**
 * "ProPhase" is the "ProPhase Labs" of the same article: a body that only its letters show is the one whose name begins so; where two do,
 * nobody can tell.
 */
function withBegunBodies(drafts: readonly Draft[]): readonly Draft[] {
  const isByLetters = (draft: Draft): boolean =>
    ACRONYM_RULES.has(draft.rule) && draft.identity === null && draft.end - draft.first === 1;
  if (!drafts.some(isByLetters)) return drafts;
  const begun = new OnlyBearers();
  for (const draft of drafts) {
    if (draft.type !== 'organisation' || draft.identity !== null || draft.nested) continue;
    if (draft.end - draft.first > 1) begun.add(keyOf(draft, draft.first + 1), draft);
  }
  return drafts.map((draft) => {
    const body = isByLetters(draft) ? begun.of(keyOf(draft, draft.end)) : null;
    return body ? { ...draft, core: body.core ?? body.lemma, english: body.english } : draft;
  });
}

/** The names of firms, by what the article may call them. */
function coresOf(firms: readonly Draft[], drafts: readonly Draft[]): Map<string, string> {
  const cores = new Map<string, string>();
  const add = (draft: Draft, end: number, core: string): void => {
    const key = keyOf(draft, end);
    if (!cores.has(key)) cores.set(key, core);
  };
  for (const draft of firms.filter(isFirm)) {
    const core = textOf(draft, draft.end - 1);
    add(draft, draft.end, core);
    add(draft, draft.end - 1, core);
    add(draft, headless(draft), core);
  }
  const traded = firms.filter(({ rule }) => rule === TRADED);
  const begun = new Map(traded.map((draft) => [keyOf(draft, draft.end), draft]));
  for (const draft of drafts) {
    if (draft.type !== 'organisation' || draft.identity !== null || draft.nested) continue;
    if (isFirm(draft) || draft.rule === TRADED) continue;
    const start = begun.get(keyOf(draft, draft.first + 1));
    if (start && start.end - start.first === 1) add(start, start.end, textOf(draft, draft.end));
  }
  for (const draft of traded) add(draft, draft.end, textOf(draft, draft.end));
  return cores;
}

const isFirm = ({ section, type, identity, nested, first, end }: Draft): boolean =>
  type === 'organisation' &&
  identity === null &&
  !nested &&
  end - first > 1 &&
  section.stream.find(end - 1, section.pack.classId('legal-form')) !== null;

/** The end of a firm's name without its legal form and the words in front of it that say what it makes: Therapeutics. */
function headless({ section: { pack, stream }, first, end }: Draft): number {
  const head = pack.classId('org-head');
  let at = end - 1;
  while (at - 1 > first && stream.find(at - 1, head)) at -= 1;
  return at;
}

const keyOf = ({ section, first }: Draft, end: number): string =>
  section.stream.tokens
    .slice(first, end)
    .map(({ key }) => key)
    .join(' ');

const textOf = ({ section: { article, stream }, first }: Draft, end: number): string =>
  article.raw.slice(stream.tokens[first]?.start ?? 0, stream.tokens[end - 1]?.end ?? 0);
