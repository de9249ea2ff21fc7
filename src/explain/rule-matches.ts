import type { Article, Mention, Span } from '../types/index.js';
import type { Rejection, RuleMatch } from '../types/explanation.js';
import { matchedParts, tokenText } from './matched-parts.js';
import type { TracedTrial } from './trace-document.js';

/** Stages whose rules make mentions of a kind. */
const STAGES: Readonly<Record<Mention['kind'], string>> = {
  date: 'dates',
  quantity: 'quantities',
  event: 'events',
  actor: 'actors',
};

/** The characters of a match: all that it looked at, or only what it would cite. */
function spanOf(
  { tokens }: Article,
  { match: { first, end, spanFirst, spanEnd } }: TracedTrial,
  cited: boolean,
): Span {
  const [from, to] = cited ? [spanFirst, spanEnd] : [first, end];
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const isOf = (kind: Mention['kind'], { stage }: TracedTrial): boolean =>
  stage === STAGES[kind] || stage.startsWith(`${STAGES[kind]}.`);

/** A rule that merely lacks the words that it needs, or that would have taken words to be nothing, says nothing about them. */
function tells({ outcome, match }: TracedTrial): boolean {
  if (outcome.kind !== 'context') return true;
  return outcome.which.startsWith('not-') && match.rule.emit['kind'] !== 'none';
}

const idOf = ({ pack, match }: TracedTrial): string => `${pack.code}/${match.rule.id}`;

/** Rules that took the words of a mention, in the order of the stages. */
export function matchesOf(
  mention: Mention,
  article: Article,
  trials: readonly TracedTrial[],
): readonly RuleMatch[] {
  return once(
    trials
      .filter((trial) => trial.outcome.kind === 'taken' && isOf(mention.kind, trial))
      .filter((trial) => took(trial, mention, article))
      .map((trial) => ({
        rule: idOf(trial),
        stage: trial.stage,
        text: tokenText(article, trial.match.first, trial.match.end),
        parts: matchedParts(article, trial.pack, trial.match),
      })),
  );
}

/** The words of an event reach from what names it to the verb that bears it; what stands between has rules of its own. */
function took(trial: TracedTrial, mention: Mention, article: Article): boolean {
  const span = spanOf(article, trial, false);
  if (mention.kind !== 'event') return meet(span, mention);
  const bears = trial.match.rule.emit['support'] === true && meet(span, mention);
  return bears || meet(span, mention.trigger);
}

/** Rules that would have taken words of a mention, and why they did not. */
export function rejectedFor(
  mention: Mention,
  article: Article,
  trials: readonly TracedTrial[],
): readonly Rejection[] {
  return once(
    trials
      .filter((trial) => trial.outcome.kind !== 'taken' && isOf(mention.kind, trial))
      .filter(tells)
      .filter((trial) => meet(spanOf(article, trial, true), mention))
      .filter((trial) => idOf(trial) !== mention.rule)
      .map((trial) => rejection(trial, article, mentionReason(trial))),
  );
}

/**
 * Words of a place that no mention of their kind has, which a rule took to be nothing (an ordinal, a score), or which a rule would
 * have taken, had the words around them or what they stand for not said no.
 */
export function asideOf(
  place: Span,
  mentions: readonly Mention[],
  article: Article,
  trials: readonly TracedTrial[],
): readonly Rejection[] {
  const isHad = (trial: TracedTrial): boolean => {
    const span = spanOf(article, trial, true);
    return mentions.some((mention) => isOf(mention.kind, trial) && meet(span, mention));
  };
  return once(
    trials
      .filter((trial) => meet(spanOf(article, trial, true), place) && !isHad(trial))
      .filter(tells)
      .flatMap((trial) => {
        const why = asideReason(trial);
        return why === null ? [] : [rejection(trial, article, why)];
      }),
  );
}

function rejection(trial: TracedTrial, article: Article, why: string): Rejection {
  const { first, end } = trial.match;
  return { rule: idOf(trial), stage: trial.stage, text: tokenText(article, first, end), why };
}

function mentionReason({ outcome }: TracedTrial): string {
  switch (outcome.kind) {
    case 'shorter':
      return `shorter than ${outcome.by.rule.id}`;
    case 'priority':
      return `as long as ${outcome.by.rule.id}, which has priority`;
    case 'order':
      return `as long as ${outcome.by.rule.id}, which stands before it`;
    case 'context':
      return `the words around it: ${outcome.which} of the rule`;
    case 'refused':
      return 'means nothing here';
    case 'taken':
      return '';
  }
}

/** Why words are nothing; null where another rule has them, or the rule says nothing of it. */
function asideReason({ outcome, match, stage }: TracedTrial): string | null {
  if (outcome.kind === 'context') return `excluded by the words around it: ${outcome.which}`;
  if (outcome.kind === 'refused') return 'means nothing here';
  const isNone = match.rule.emit['kind'] === 'none' && stage.startsWith('quantities');
  return outcome.kind === 'taken' && isNone ? 'a number that counts nothing: no quantity' : null;
}

/** Several patterns of one rule say the same. */
function once<T extends { readonly rule: string; readonly text: string }>(
  items: readonly T[],
): readonly T[] {
  const seen = new Map(items.map((item) => [`${item.rule} ${item.text}`, item]));
  return [...seen.values()];
}
