import { FEW_ARTICLES, growSlowly } from '../../src/cli/grow-slowly.js';
import { mergeLines } from '../../src/merge/index.js';
import { manyStories } from './many-stories.js';

/** What it takes to merge so many articles of stories of a hundred, in a process of its own. */
export interface MergingCost {
  readonly stories: number;
  /** Seconds of the processor, which other work on the machine does not change. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Merges generated articles; call it once in a process, as its peak memory is that of the process. */
export function mergingCost(articles: number): MergingCost {
  // As the commands do on the way.
  if (articles >= FEW_ARTICLES) growSlowly(FEW_ARTICLES);
  const lines = manyStories(articles, Math.max(1, articles / 100));
  const before = process.cpuUsage().user;
  const { stories } = mergeLines(lines, { version: '', rules: '' });
  return {
    stories: stories.length,
    seconds: (process.cpuUsage().user - before) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}
