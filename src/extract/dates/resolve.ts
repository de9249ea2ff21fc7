import { lineAt, lineStarts } from '../../text/index.js';
import type {
  Article,
  DateConstraint,
  DateMention,
  DateMod,
  Publication,
} from '../../types/index.js';
import { sentenceText, tokenSpan, type Section } from '../section.js';
import { finestUnit, offsetDay } from './amount.js';
import type { Anchor } from './anchor.js';
import { boundsOf, type Bounds } from './bounds.js';
import { isoDay, parseIsoDay } from '../../calendar/day-number.js';
import { constraintsOf, publicationFrom } from './constraints.js';
import { Discourse } from './discourse.js';
import type { DateDraft } from './draft.js';
import { namedYears } from './named-years.js';
import type { Resolved } from './resolved.js';
import { writtenEachYear, writtenOn } from './written-on.js';
import { resolveSpec } from './resolve-spec.js';

/** The dates of an article, and what they say about its own. */
export interface ResolvedDates {
  /** In order of start. */
  readonly mentions: readonly DateMention[];
  readonly constraints: readonly DateConstraint[];
  readonly published: Publication | null;
}

/** A draft with the section that it stands in. */
interface Placed {
  readonly draft: DateDraft;
  readonly code: string;
}

interface Input {
  readonly article: Article;
  readonly sections: readonly Section[];
  /** By section. */
  readonly drafts: readonly (readonly DateDraft[])[];
  /** What page or dateline say of the day; see {@link datelineDate}. */
  readonly dateline: Publication | null;
}

/**
 * Resolves the time expressions of an article against its own date: the given one, that of the metadata, of the
 * dateline; without one they stay open, and the text's constraints bound the date where they can.
 */
export function resolveDates({ article, sections, drafts, dateline }: Input): ResolvedDates {
  const placed = drafts
    .flatMap((list, i) =>
      list.map((draft): Placed => ({ draft, code: sections[i]?.pack.code ?? '' })),
    )
    .sort((a, b) => a.draft.first - b.draft.first);
  const given = publishedOf(article) ?? dateline;
  const first = resolveFrom(given, article, placed);
  // "BAGHDAD, July 3 (Agency)": the year that the text names elsewhere makes it a day, from which all else is told.
  const written = given
    ? null
    : writtenOn(
        article,
        first.map(({ mention }) => mention),
      );
  const results = written ? resolveFrom(written, article, placed) : first;
  const mentions = results.map(({ mention }) => mention);
  const constraints = constraintsOf(results);
  const day = given ?? written;
  const yearless = day === null ? writtenEachYear(article, mentions) : null;
  const told = constraints.map(({ constraint }) => constraint);
  return {
    mentions,
    constraints: yearless === null ? told : [yearless, ...told],
    published: day ?? publicationFrom(constraints),
  };
}

interface Result {
  readonly draft: DateDraft;
  readonly resolved: Resolved;
  readonly mention: DateMention;
}

function resolveFrom(
  published: Publication | null,
  article: Article,
  placed: readonly Placed[],
): Result[] {
  const day = published ? parseIsoDay(published.from) : null;
  const discourse = new Discourse(day, namedYears(placed.map(({ draft }) => draft)));
  const lines = lineStarts(article.raw);
  return placed.map(({ draft, code }) => {
    const sentence = article.sentences[draft.sentence];
    const anchor = discourse.anchorOf(draft, sentence?.block ?? -1);
    const resolved = resolveSpec(draft.spec, anchor);
    const mention = mentionOf(article, draft, code, resolved, anchor, lines);
    discourse.tell(draft, sentence?.block ?? -1, resolved, mention.id);
    return { draft, resolved, mention };
  });
}

function publishedOf({ published }: Article): Publication | null {
  if (!published) return null;
  const { date, basis } = published;
  return { from: date, to: date, basis, why: basis };
}

const TYPES = {
  calendar: 'DATE',
  offset: 'DATE',
  range: 'DATE',
  span: 'DURATION',
  duration: 'DURATION',
  set: 'SET',
} as const;

function mentionOf(
  article: Article,
  draft: DateDraft,
  code: string,
  resolved: Resolved,
  anchor: Anchor,
  lines: Uint32Array,
): DateMention {
  const { start, end } = tokenSpan(article.tokens, draft.first, draft.end);
  const { spec, relation } = draft;
  const part = spec.kind === 'calendar' ? spec.calendar.part : null;
  const within = lengthBounds(draft, anchor);
  const days = within ?? daysOf(resolved, draft, part);
  const { value, grain, mod } = namedDay(resolved, draft, part);
  const { relative } = resolved;
  return {
    kind: 'date',
    id: `d${start}`,
    start,
    end,
    text: article.raw.slice(start, end),
    line: lineAt(lines, start),
    rule: `${code}/${draft.rule}`,
    sentence: draft.sentence,
    type: TYPES[spec.kind],
    value,
    grain,
    mod,
    relation,
    relative,
    from: days.from,
    to: days.to,
    certainty: (within ?? resolved).certainty,
    why: (within ?? resolved).why,
    attribution: null,
    context: sentenceText(article, draft.sentence),
  };
}

/** "By the end of September" names a day: the last of the month. */
function namedDay(
  { period, value, grain }: Resolved,
  { relation, mod }: DateDraft,
  part: DateMod | null,
): Pick<DateMention, 'value' | 'grain' | 'mod'> {
  const bounds = relation === 'by' || relation === 'until' || relation === 'before';
  if (part === 'END' && period && bounds) return { value: isoDay(period.to), grain: 'day', mod };
  return { value, grain, mod: mod ?? part };
}

function daysOf({ period }: Resolved, { relation }: DateDraft, part: DateMod | null): Bounds {
  return period ? boundsOf(period, relation, part) : { from: null, to: null };
}

/** "within 12 months" runs from the article's day on, where that is known. */
function lengthBounds(
  { spec, relation, tense }: DateDraft,
  anchor: Anchor,
): (Bounds & Pick<DateMention, 'certainty' | 'why'>) | null {
  // «за сутки погибли трое»: from when to when it does not say.
  if (spec.kind !== 'duration' || relation !== 'within' || tense === 'past') return null;
  // Hours hang on what was told last, not on the article's day.
  const unit = finestUnit(spec.amounts);
  if (anchor.day === null || unit === 'hour' || unit === 'minute') return null;
  const end = offsetDay(anchor.day, spec.amounts, 1);
  if (end === null) return null;
  return { from: isoDay(anchor.day), to: isoDay(end), certainty: 'inferred', why: anchor.why };
}
