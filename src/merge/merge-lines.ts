import { DIGEST_SCHEMA } from '../types/digest.js';
import type { Digest, DigestArticle, DigestEntity, Story } from '../types/digest.js';
import type { StreamLine } from '../types/article-line.js';
import { actorsOf } from './telling/actors.js';
import { articleOf } from './telling/article-facts.js';
import { identity, lineSet } from './lines/article-set.js';
import type { Source } from './lines/article-set.js';
import { withBareCounts } from './claims/bare-counts.js';
import { withCaptives } from './claims/captives.js';
import { claimsOf } from './claims/claims.js';
import { withOneThing } from './claims/one-thing.js';
import { withSeveralOwners } from './claims/several-owners.js';
import { withPeopleKinds } from './claims/people-kinds.js';
import { withRecounts } from './claims/recounts.js';
import { withSamePeople } from './claims/same-people.js';
import type { Claim } from './claims/claim.js';
import type { Cluster } from './slots/cluster.js';
import { contradictionsOf } from './dating/contradictions.js';
import { coverageOf } from './lines/coverage.js';
import { ownDatings } from './dates/datings.js';
import type { Datings } from './dates/datings.js';
import { withDatelines } from './dating/datelines.js';
import { solveDates } from './dating/dating.js';
import { ANY_TIME } from './dates/domain.js';
import { evidenceOf } from './stories/evidence.js';
import { originsOf } from './origins/reliance.js';
import type { OriginsOf } from './origins/reliance.js';
import { factsOf } from './telling/facts.js';
import { givenTitle } from './telling/given-title.js';
import { shortHash } from './common/hash.js';
import { collectNames } from './names/names.js';
import type { NameOptions, Names } from './names/names.js';
import { samePeople } from './names/namesakes.js';
import type { SamePerson } from './names/namesakes.js';
import { copyOf } from './origins/near-copies.js';
import { byCode, byKeys, sortedSet } from './common/order.js';
import { byImportance, contestsTogether, wholesFirst } from './telling/rank.js';
import { slotsOf } from './slots/slots.js';
import { groupStories } from './stories/stories.js';
import { leadOf, storySummary, storyTitle } from './telling/story-text.js';
import type { Producer } from './lines/uniform.js';
import { withDoubts } from './worth/worth.js';

/** How to merge; `version` and `rules` are those of the program that merges. */
export interface MergeOptions extends Producer, NameOptions {
  /** The day that deadlines are compared with, for output only. */
  readonly now?: string | null;
  /** Codes of the languages that have a pack; all are taken to have one when left out. */
  readonly languages?: readonly string[];
}

interface StoryDraft {
  readonly sources: readonly Source[];
  readonly datings: Datings;
  readonly claims: readonly Claim[];
  readonly same: SamePerson;
}

function grouped(
  sources: readonly Source[],
  names: Names,
  copies: ReadonlyMap<number, number>,
): readonly StoryDraft[] {
  const claims = new Map(sources.map((source) => [source.n, claimsOf(source, names)]));
  const dated = ownDatings(sources);
  const evidence = sources.map((source) =>
    evidenceOf(source, claims.get(source.n) ?? [], dated.get(source.n)?.days ?? ANY_TIME, names),
  );
  return groupStories(evidence, copies).map((members) => {
    const here = members.flatMap((index) => sources[index] ?? []);
    const same = samePeople(here, names);
    const own = here.flatMap(({ n }) => claims.get(n) ?? []);
    const told = withPeopleKinds(
      withSeveralOwners(
        withOneThing(
          withRecounts(
            withCaptives(withBareCounts(own.map((claim) => withSamePeople(claim, same)))),
          ),
        ),
        names,
      ),
    );
    const known = new Map(
      here.flatMap(({ n }) => {
        const dating = dated.get(n);
        return dating === undefined ? [] : [[n, dating] as const];
      }),
    );
    const events = told.filter(({ kind }) => kind === 'event');
    const datings = solveDates(withDatelines(here, known), events, (days) =>
      slotsOf(events, days, names),
    );
    return { sources: here, claims: told, datings, same };
  });
}

function storyOf(
  draft: StoryDraft,
  slots: readonly Cluster[],
  names: Names,
  origins: OriginsOf,
): Story {
  const { sources } = draft;
  const actors = actorsOf(sources, draft.same);
  const about = { sources: sources.length, actors };
  const told = withDoubts(factsOf(slots, names, origins), about, names);
  const facts = contestsTogether(wholesFirst(told.sort((a, b) => byImportance(a.fact, b.fact))));
  const lead = leadOf(facts, sources.length);
  const given = givenTitle(draft, actors, names);
  return {
    id: shortHash(sources.map(({ line }) => identity(line)).sort(byCode)),
    title: storyTitle(facts, lead, { names, sources: sources.length, given }),
    summary: storySummary(facts, lead, sources.length, names),
    articles: sources.map(({ line }) => line.id),
    sources: sources.map(({ n }) => n),
    facts: facts.map(({ fact }) => fact),
    actors,
  };
}

function articlesOf(
  { sources, datings }: StoryDraft,
  slots: readonly Cluster[],
  copies: ReadonlyMap<number, number>,
): readonly DigestArticle[] {
  const contradictions = contradictionsOf(sources, datings, slots);
  return sources.flatMap((source) => {
    const dating = datings.get(source.n);
    const against = contradictions.get(String(source.n)) ?? [];
    return dating === undefined ? [] : [articleOf(source, dating, copies, against)];
  });
}

function entitiesOf(stories: readonly Story[], names: Names): Record<string, DigestEntity> {
  const ids = stories.flatMap(({ facts, actors }) => [
    ...facts.flatMap(({ subject, targets, at, by, values }) => [
      ...subject,
      ...targets,
      at ?? '',
      by ?? '',
      ...values.map(({ attribution }) => attribution ?? ''),
    ]),
    ...actors.map(({ entity }) => entity),
  ]);
  return Object.fromEntries(
    sortedSet(ids).flatMap((id) => {
      const entity = names.entity(id) ?? names.unmentioned(id);
      return entity === null ? [] : [[id, entity] as const];
    }),
  );
}

/**
 * Merges article lines to a digest: a pure function of the *set* of lines, so that their order,
 * grouping and repetition change nothing. Lines of other versions are the caller's to refuse, see
 * `foreignLines`.
 */
export function mergeLines(lines: readonly StreamLine[], options: MergeOptions): Digest {
  const set = lineSet(lines);
  const names = collectNames(set.sources, options);
  const copies = copyOf(set.sources);
  const origins = originsOf(set.sources, copies);
  const drafts = grouped(set.sources, names, copies);
  // Story by story, so that the slots of one are gone before the next.
  const told = drafts.map((draft) => {
    const slots = slotsOf(draft.claims, draft.datings, names);
    return {
      story: storyOf(draft, slots, names, origins),
      articles: articlesOf(draft, slots, copies),
    };
  });
  const articles = told.flatMap((each) => each.articles).sort(byKeys(({ n }) => n));
  const stories = told
    .map(({ story }) => story)
    .sort(
      byKeys(
        ({ sources }) => -sources.length,
        ({ sources }) => sources[0] ?? 0,
      ),
    );
  return {
    schema: DIGEST_SCHEMA,
    version: options.version,
    rules: options.rules,
    now: options.now ?? null,
    articles,
    entities: entitiesOf(stories, names),
    stories,
    coverage: coverageOf(set, articles, options.languages ?? null),
  };
}
