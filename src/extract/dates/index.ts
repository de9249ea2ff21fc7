export type { DateDraft } from './draft.js';
export { recogniseDates } from './recognise.js';
export { resolveDates, type ResolvedDates } from './resolve.js';
export { datelineDate } from './dateline-date.js';
