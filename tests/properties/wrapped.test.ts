import { beforeAll, describe, expect, test } from '@jest/globals';
import { openResources } from '../../src/io/resources/resources.js';
import type { Resources } from '../../src/resources.js';
import type { ArticleLine } from '../../src/types/article-line.js';
import { FOLDERS, lineOfText, textAt, textsIn } from './corpus.js';

let resources: Resources;
beforeAll(async () => {
  resources = await openResources();
});

/** Breaks the longer lines of a text at a column, as mail programs and terminals do. */
function wrap(text: string, column: number): string {
  const [front = ''] = /^---\n[\s\S]*?\n---\n/u.exec(text) ?? [];
  const broken = text
    .slice(front.length)
    .split('\n')
    .map((line) => {
      if (line.length <= column) return line;
      const rows: string[] = [];
      for (const word of line.trim().split(/ +/u)) {
        const last = rows.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= column)
          rows[rows.length - 1] = `${last} ${word}`;
        else rows.push(word);
      }
      return rows.join('\n');
    });
  return front + broken.join('\n');
}

/** What the numbers, dates and events of an article say, without their places. */
function factsOf({ mentions }: ArticleLine): string[] {
  return mentions.flatMap((mention) => {
    const { kind, rule } = mention;
    switch (mention.kind) {
      case 'date':
        return [[kind, rule, mention.value, mention.from, mention.to].join(' ')];
      case 'quantity':
        return [[kind, rule, mention.category, mention.low, mention.best, mention.of].join(' ')];
      case 'event':
        return [[kind, rule, mention.label, mention.status].join(' ')];
      case 'actor':
        return [];
    }
  });
}

describe.each(FOLDERS)('articles in %s say the same when they are broken', (folder) => {
  test.each(textsIn(folder))('%s', async (name) => {
    const text = textAt(folder, name);
    const expected = factsOf(await lineOfText(name, text, resources));
    for (const column of [64, 72, 80]) {
      const facts = factsOf(await lineOfText(name, wrap(text, column), resources));
      expect({ column, facts }).toEqual({ column, facts: expected });
    }
  });
});
