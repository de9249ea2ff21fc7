import { article } from '../support/lines.js';
import type { Count, Happening } from '../support/lines.js';
import type { ArticleLine } from '../../src/types/article-line.js';

const LABELS = ['attack', 'talks', 'visit', 'earthquake', 'protest', 'agreement', 'election'];
const CATEGORIES = ['killed', 'wounded', 'troops', 'displaced'] as const;

/** A small generator of numbers that are the same in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x8000_0000) * below);
  };
}

function day(offset: number): string {
  return new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10);
}

/** Article lines of so many stories, each with its own people, place and weeks, in a language after the other. */
export function manyStories(articles: number, stories: number): ArticleLine[] {
  const pick = random(7);
  return Array.from({ length: articles }, (_, index) => {
    const story = index % stories;
    const state = `Q${String(1 + (story % 40))}`;
    const [group, place] = [`d:group-${String(story)}`, `d:place-${String(story)}`];
    const start = story * 5;
    const on = day(start + pick(10));
    const kind = LABELS[story % LABELS.length] ?? 'attack';
    const events: Happening[] = [
      { label: kind, actors: [group], at: place, when: { value: day(start + pick(3)) } },
      { label: LABELS[pick(LABELS.length)] ?? 'talks', actors: [state, group], at: state },
      { label: 'statement', actors: [state], when: { value: day(start + pick(10)) } },
    ];
    const counts: Count[] = CATEGORIES.map((category) => ({
      ...{ category, n: 10 + story + pick(9), at: pick(3) === 0 ? null : place },
      ...(category === 'troops' ? { of: state } : {}),
    }));
    const names = [group, place, state, `d:body-${String(pick(300))}`];
    return article(`${String(index).padStart(6, '0')}.txt`, { on, events, counts, names });
  });
}
