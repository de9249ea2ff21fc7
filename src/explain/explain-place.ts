import { codePointIndex } from '../io/code-points.js';
import { lineStarts } from '../text/index.js';
import type { Block, Mention, Span } from '../types/index.js';
import type { MentionExplanation, PlaceExplanation } from '../types/explanation.js';
import { actorSteps, actorValue } from './actor-steps.js';
import type { ExplainContext } from './context.js';
import { dateSteps, dateValue } from './date-steps.js';
import { eventSteps, eventValue } from './event-steps.js';
import { rolesOf } from './fact-roles.js';
import { missedNumbers } from './missed.js';
import { quantitySteps, quantityValue } from './quantity-steps.js';
import { asideOf, matchesOf, rejectedFor } from './rule-matches.js';
import type { RuleMatch } from '../types/explanation.js';

/** The characters of a line, without its end. Lines count from 1; null when the text has fewer. */
function lineSpan(raw: string, line: number): Span | null {
  const starts = lineStarts(raw);
  const start = starts[line - 1];
  if (start === undefined) return null;
  const end = starts[line] ?? raw.length;
  return { start, end: start + raw.slice(start, end).trimEnd().length };
}

/** How many lines the text of an article has. */
export function lineCount({ traced }: ExplainContext): number {
  return lineStarts(traced.extraction.article.raw).length;
}

/**
 * What stands on a line and what was made of it; null when the article has no such line. With `wanted`, only these mentions, by
 * id.
 */
export function explainPlace(
  context: ExplainContext,
  line: number,
  wanted: ReadonlySet<string> | null = null,
): PlaceExplanation | null {
  const { article: known, traced } = context;
  const { article, mentions } = traced.extraction;
  const span = lineSpan(article.raw, line);
  if (span === null) return null;
  const here = mentions.filter((mention) => meets(mention, span));
  const told = here.filter(({ id }) => wanted === null || wanted.has(id));
  const { toCodePoint } = codePointIndex(article.raw);
  const characters = Array.from(article.raw);
  const place = { start: toCodePoint(span.start), end: toCodePoint(span.end) };
  const block = article.blocks.find((each) => meets(each, span));
  const unread = context.line.sentences.some(
    (sentence) => sentence.numeric && !sentence.understood && meets(sentence, place),
  );
  return {
    path: known.path,
    article: known.id,
    n: known.n,
    line,
    text: article.raw.slice(span.start, span.end),
    block: block === undefined ? null : blockOf(block),
    mentions: told.map((mention) => explainMention(mention, context)),
    aside: wanted === null ? asideOf(span, here, article, traced.trials) : [],
    missed:
      wanted === null && unread
        ? missedNumbers({ n: known.n, line: context.line, characters }, place)
        : [],
  };
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const blockOf = ({ role, rule, language }: Block): PlaceExplanation['block'] => ({
  role,
  rule,
  language,
});

function explainMention(mention: Mention, context: ExplainContext): MentionExplanation {
  const { traced, line } = context;
  const { article } = traced.extraction;
  const matches = matchesOf(mention, article, traced.trials);
  const cited = line.mentions.find(({ id }) => id === mention.id) ?? mention;
  return {
    kind: mention.kind,
    mention: mention.id,
    start: cited.start,
    end: cited.end,
    text: mention.text,
    line: mention.line,
    rule: mention.rule,
    value: valueOf(mention),
    matches,
    steps: [...stepsOf(mention, matches, context), ...usedIn(mention, context)],
    merged: rolesOf(mention.id, context),
    rejected: rejectedFor(mention, article, traced.trials),
  };
}

function valueOf(mention: Mention): string {
  switch (mention.kind) {
    case 'date':
      return dateValue(mention);
    case 'quantity':
      return quantityValue(mention);
    case 'event':
      return eventValue(mention);
    case 'actor':
      return actorValue(mention);
  }
}

function stepsOf(
  mention: Mention,
  matches: readonly RuleMatch[],
  context: ExplainContext,
): readonly string[] {
  switch (mention.kind) {
    case 'date':
      return dateSteps(mention, matches, context);
    case 'quantity':
      return quantitySteps(mention, matches, context);
    case 'event':
      return eventSteps(mention, context);
    case 'actor':
      return actorSteps(mention);
  }
}

/** The events and numbers that a date or a number belongs to. */
function usedIn({ id }: Mention, { line }: ExplainContext): readonly string[] {
  return line.mentions.flatMap((other) => {
    const name = `«${other.text.replace(/\s+/gu, ' ')}» (${other.id})`;
    if (other.kind === 'event' && other.when === id) return [`dates the event ${name}`];
    if (other.kind === 'quantity' && other.when === id)
      return [`is the time of the number ${name}`];
    if (other.kind === 'event' && other.quantities.includes(id)) return [`counts in ${name}`];
    return [];
  });
}
