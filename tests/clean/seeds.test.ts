import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { clean } from './support.js';

interface GoldLine {
  start: number;
  end: number;
  soft?: boolean;
}
interface GoldPage {
  boilerplate: GoldLine[];
  content: GoldLine[];
}

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const goldFile = `${shared}/gold/seeds.boilerplate.json`;
const present = existsSync(goldFile);

(present ? describe : describe.skip)(
  'the real articles (skipped where ../shared is absent)',
  () => {
    const gold = present
      ? (JSON.parse(readFileSync(goldFile, 'utf8')) as { files: Record<string, GoldPage> })
      : { files: {} };
    const pages = Object.entries(gold.files).map(([file, page]) => {
      const raw = readFileSync(`${shared}/articles/${file}`, 'utf8');
      const marked = clean(raw).blocks.filter(({ role }) => role === 'boilerplate');
      return { page, marked };
    });
    const covered = (pick: (page: GoldPage) => GoldLine[]) => {
      let total = 0;
      let hit = 0;
      for (const { page, marked } of pages)
        for (const line of pick(page))
          for (let at = line.start; at < line.end; at += 1) {
            total += 1;
            if (marked.some(({ start, end }) => start <= at && at < end)) hit += 1;
          }
      return hit / total;
    };

    test('at least 98 % of the furniture is found', () => {
      expect(covered((page) => page.boilerplate.filter(({ soft }) => !soft))).toBeGreaterThan(0.98);
    });
    test('at least 99.8 % of the articles are kept', () => {
      expect(covered((page) => page.content)).toBeLessThan(0.002);
    });
  },
);
