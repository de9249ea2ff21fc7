import { isoDay } from '../../calendar/day-number.js';
import type { Publication, Span } from '../../types/index.js';
import { addNumerals } from '../numerals/index.js';
import type { Section } from '../section.js';
import type { Anchor } from './anchor.js';
import { recogniseDates } from './recognise.js';
import { resolveSpec } from './resolve-spec.js';

const NOWHERE: Anchor = {
  day: null,
  why: '',
  toldYear: null,
  told: null,
  tense: null,
  namedYears: new Map(),
};

/** The day that a page or an article's first words give for it, when it is a full one; `section` holds nothing but it. */
export function datelineDate(section: Section, span: Span): Publication | null {
  for (const draft of recogniseDates(section, addNumerals(section))) {
    const { period, certainty } = resolveSpec(draft.spec, NOWHERE);
    if (period?.grain !== 'day' || certainty !== 'stated') continue;
    const day = isoDay(period.from);
    const why = `“${section.article.raw.slice(span.start, span.end)}”`;
    return { from: day, to: day, basis: 'dateline', why };
  }
  return null;
}
