import { VERIFICATION_SCHEMA } from '../types/verification.js';
import type { CitationFailure, Verification } from '../types/verification.js';
import { count, document, list, nullable, object, oneOf, only, ordinal, text } from './schema.js';

const failure = object<CitationFailure>({
  problem: oneOf(['changed', 'moved', 'line', 'unread']),
  path: text,
  article: text,
  start: count,
  end: count,
  // As the output that is checked has it, be it wrong.
  line: nullable(count),
  expected: text,
  found: nullable(text),
  now: nullable(object<NonNullable<CitationFailure['now']>>({ start: count, line: ordinal })),
});

/** What re-reading the citations of an output gave. */
export const VERIFICATION = document(
  'verification',
  1,
  'What digest verify writes with --format json: whether the citations of an output hold.',
  object<Verification>({
    schema: only(VERIFICATION_SCHEMA),
    checked: count,
    held: count,
    articles: count,
    changedSources: list(text),
    failures: list(failure),
  }),
);
