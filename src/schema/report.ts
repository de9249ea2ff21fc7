import { REPORT_SCHEMA, type Report } from '../types/report.js';
import { DELTA_DEFINITIONS, deltaObject } from './delta.js';
import { errorObject } from './lines.js';
import { day, described, document, list, object, only, ref, text } from './schema.js';

/** What is new since a report was last told. */
export const REPORT = document(
  'report',
  1,
  'What digest report writes with --format json: what has not been told before.',
  object<Report>({
    schema: only(REPORT_SCHEMA),
    name: text,
    now: described('The day of this report.', day),
    news: described('What has not been told.', ref('delta')),
    again: described('What a run that was stopped may have told in part.', ref('delta')),
    errors: list(errorObject),
    gone: described('Inputs that are no longer there; what they said stays.', list(text)),
  }),
  { delta: deltaObject, ...DELTA_DEFINITIONS },
);
