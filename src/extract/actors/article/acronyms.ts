import type { EntityTable } from '../../../gazetteer/index.js';
import type { ActorType } from '../../../types/index.js';
import type { Draft, Identity } from '../forms/draft.js';
import { identify } from '../names/identify.js';
import { merge } from '../names/overlaps.js';
import { ACRONYM_RULES } from '../names/rule-ids.js';
import { OnlyBearers } from './only-bearers.js';
import { speltOut } from './spelt-out.js';

const BODIES: ReadonlySet<ActorType> = new Set([
  'government',
  'military',
  'coalition',
  'organisation',
  'armed-group',
  'media',
]);

/**
 * «Силы быстрой поддержки (RSF)»: an acronym in brackets behind the name of a body, or of a place whose letters it has, is that, in the
 * whole article; words whose first letters it is are a body's name.
 */
export function withAcronyms(drafts: readonly Draft[], entities: EntityTable): readonly Draft[] {
  const short = drafts.filter(isShort);
  if (short.length === 0) return drafts;
  const endingAt = new Map<number, Draft>();
  const places = new Map<number, Draft>();
  /** Where known names of states, people and places end: "United States (USA)". */
  const named = new Set<number>();
  for (const draft of drafts) {
    if (draft.identity) named.add(draft.end);
    if (draft.nested || draft.use !== 'name') continue;
    if (BODIES.has(draft.type)) endingAt.set(draft.end, draft);
    else if (draft.type === 'place') places.set(draft.end, draft);
  }
  const found: Draft[] = [];
  const meant = new Map<string, Draft & { readonly identity: Identity }>();
  for (const draft of short) {
    const { tokens } = draft.section.stream;
    if (tokens[draft.first - 1]?.key !== '(' || tokens[draft.end]?.key !== ')') continue;
    const behind = endBefore(draft);
    if (draft.identity !== null && !isAnother(endingAt.get(behind), draft)) continue;
    const place = places.get(behind);
    // «Элязыг (Elazig)»: the name once more.
    const isGloss = tokens[draft.first]?.casing === 'capital';
    const known = endingAt.get(behind) ?? (isGloss ? place : placeOf(draft, place));
    const body = known ?? (named.has(behind) ? null : speltOut(draft));
    if (!body || (mustHaveLetters(body) && !hasLetters(body, draft))) continue;
    if (!known) found.push(body);
    const identity = body.identity ?? identify(body, entities);
    if (!meant.has(keyOf(draft))) meant.set(keyOf(draft), { ...body, identity });
  }
  addUnbracketed(short, [...drafts, ...found], meant, entities);
  if (meant.size === 0) return drafts;
  return merge(drafts, found).map((draft) => {
    const body = isShort(draft) ? meant.get(keyOf(draft)) : undefined;
    return body ? { ...draft, type: body.type, identity: body.identity } : draft;
  });
}

/** Letters alone: an acronym that no list has, or one that a body of the gazetteer bears, which another body may bear here. */
const isShort = ({ section, first, end, rule, type, identity }: Draft): boolean =>
  end - first === 1 &&
  (ACRONYM_RULES.has(rule) ||
    (identity !== null && BODIES.has(type) && section.stream.tokens[first]?.casing === 'upper'));

/** "the National Beekeepers' Association (NBA)": whether the body in front, which no list has, has the letters of one that is known. */
const isAnother = (body: Draft | undefined, acronym: Draft): boolean =>
  body?.identity === null && hasLetters(body, acronym);

/** «CNN (ТАСС)», "Reuters (ANP)" are not one body, «International Finance Corporation (IFC)» is. */
const mustHaveLetters = ({ rule, type }: Draft): boolean =>
  ACRONYM_RULES.has(rule) || type === 'media';

/** Fewer letters than this are too many bodies' first ones. */
const FEWEST_LETTERS = 3;

/**
 * «БЕБ» without a bracket is the «Бюро економічної безпеки» of the article: the only body whose words begin with the letters, whatever state
 * is named behind them.
 */
function addUnbracketed(
  short: readonly Draft[],
  drafts: readonly Draft[],
  meant: Map<string, Draft & { readonly identity: Identity }>,
  entities: EntityTable,
): void {
  const open = short.filter(
    (draft) =>
      draft.identity === null && keyOf(draft).length >= FEWEST_LETTERS && !meant.has(keyOf(draft)),
  );
  if (open.length === 0) return;
  const bodies = new OnlyBearers();
  for (const draft of drafts) {
    if (draft.nested || draft.use !== 'name' || !BODIES.has(draft.type)) continue;
    const letters = lettersOf(draft);
    if (letters.length >= FEWEST_LETTERS) bodies.add(letters, draft);
  }
  for (const draft of open) {
    const body = bodies.of(keyOf(draft));
    if (!body || ACRONYM_RULES.has(body.rule)) continue;
    meant.set(keyOf(draft), { ...body, identity: body.identity ?? identify(body, entities) });
  }
}

/** The first letters of a name's words; «и» between them gives none. */
function lettersOf({ section, first, end }: Draft): string {
  const { pack, stream } = section;
  const conjunction = pack.classId('conjunction');
  let letters = '';
  for (let at = first; at < end; at++) {
    const token = stream.tokens[at];
    if (token?.kind === 'word' && !stream.find(at, conjunction)) letters += token.key.charAt(0);
  }
  return letters;
}

/** Where a name ends before the bracket: "Ferro Corp. (FOE)". */
const endBefore = ({ section, first }: Draft): number =>
  section.stream.tokens[first - 2]?.key === '.' ? first - 2 : first - 1;

/** «Khyber-Pakhtunkhwa (KP)»: a place whose words begin with the letters. */
function placeOf(acronym: Draft, place: Draft | undefined): Draft | undefined {
  return place && hasLetters(place, acronym) ? place : undefined;
}

/** Whether the words of a name begin with the letters of an acronym. */
function hasLetters(body: Draft, acronym: Draft): boolean {
  const letters = lettersOf(body);
  return letters.length > 1 && letters === keyOf(acronym);
}

const keyOf = ({ section, first }: Draft): string => section.stream.tokens[first]?.key ?? '';
