import type { Digest, DigestArticle, Story } from '../../types/digest.js';
import type { Fact, FactValue, Support } from '../../types/fact.js';
import { columnsOf } from './column.js';

/** One row: a place where a source gives a value of a fact. */
export interface SupportRow {
  readonly digest: Digest;
  readonly story: Story;
  readonly fact: Fact;
  readonly value: FactValue;
  /** Position of the value in the fact, from 1. */
  readonly rank: number;
  readonly support: Support;
  readonly article: DigestArticle | null;
}

/** Every place where a value stands, in the order of the digest. */
export function supportRows(digest: Digest): readonly SupportRow[] {
  const articles = new Map(digest.articles.map((article) => [article.n, article]));
  return digest.stories.flatMap((story) =>
    story.facts.flatMap((fact) =>
      fact.values.flatMap((value, index) =>
        value.support.map((support) => ({
          ...{ digest, story, fact, value, support },
          rank: index + 1,
          article: articles.get(support.n) ?? null,
        })),
      ),
    ),
  );
}

function nameOf({ digest }: SupportRow, id: string | null): string | null {
  return id === null ? null : (digest.entities[id]?.name ?? id);
}

function namesOf(row: SupportRow, ids: readonly string[]): string {
  return ids.map((id) => nameOf(row, id)).join('; ');
}

/** The columns of a digest as a flat table; `docs/formats.md` explains each. */
export const SUPPORT_COLUMNS = columnsOf<SupportRow>({
  story: ({ story }) => story.id,
  story_title: ({ story }) => story.title,
  fact: ({ fact }) => fact.id,
  kind: ({ fact }) => fact.kind,
  label: ({ fact }) => fact.label,
  subject: ({ fact }) => fact.subject,
  subject_names: (row) => namesOf(row, row.fact.subject),
  targets: ({ fact }) => fact.targets,
  target_names: (row) => namesOf(row, row.fact.targets),
  at: ({ fact }) => fact.at,
  at_name: (row) => nameOf(row, row.fact.at),
  by: ({ fact }) => fact.by,
  by_name: (row) => nameOf(row, row.fact.by),
  category: ({ fact }) => fact.category,
  relation: ({ fact }) => fact.relation,
  agreement: ({ fact }) => fact.agreement,
  articles: ({ fact }) => fact.articles,
  origins: ({ fact }) => fact.origins,
  value_rank: ({ rank }) => rank,
  value: ({ value }) => value.value,
  from: ({ value }) => value.from,
  to: ({ value }) => value.to,
  candidates: ({ value }) => value.candidates,
  date_relation: ({ value }) => value.relation,
  low: ({ value }) => value.low,
  best: ({ value }) => value.best,
  high: ({ value }) => value.high,
  mod: ({ value }) => value.mod,
  unit: ({ value }) => value.unit,
  measure: ({ value }) => value.measure,
  as_of_from: ({ value }) => value.asOf?.from ?? null,
  as_of_to: ({ value }) => value.asOf?.to ?? null,
  certainty: ({ value }) => value.certainty,
  status: ({ value }) => value.status,
  polarity: ({ value }) => value.polarity,
  attribution: (row) => nameOf(row, row.value.attribution),
  condition: ({ value }) => value.condition,
  unknown: ({ value }) => value.unknown,
  superseded: ({ value }) => value.superseded,
  relation_to_first: ({ value }) => value.relationToFirst,
  reason: ({ value }) => value.reason,
  n: ({ support }) => support.n,
  line: ({ support }) => support.line,
  path: ({ support }) => support.path,
  article: ({ support }) => support.article,
  outlet: ({ article }) => article?.outlet ?? null,
  language: ({ article }) => article?.language.code ?? null,
  published_from: ({ article }) => article?.published?.from ?? null,
  published_to: ({ article }) => article?.published?.to ?? null,
  start: ({ support }) => support.start,
  end: ({ support }) => support.end,
  text: ({ support }) => support.text,
  date_text: ({ support }) => support.date?.text ?? null,
  mention: ({ support }) => support.mention,
  rule: ({ support }) => support.rule,
  note: ({ support }) => support.note,
  watched: ({ fact }) => fact.watched?.join('; ') ?? null,
  indicator: ({ fact }) => fact.indicator?.ids ?? null,
  indicator_rest: ({ fact }) => fact.indicator?.rest ?? null,
  people: ({ fact }) => fact.people ?? null,
});
