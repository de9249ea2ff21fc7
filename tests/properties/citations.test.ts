import { beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { openResources } from '../../src/io/resources/resources.js';
import type { Resources } from '../../src/resources.js';
import type { ArticleLine } from '../../src/types/article-line.js';
import { ROOT } from '../support/packs.js';
import { documentAt, FOLDERS, lineOf, textsIn } from './corpus.js';

let resources: Resources;
beforeAll(async () => {
  resources = await openResources();
});

interface Citation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Everything in a line that says where it stands and what stands there. */
function citationsOf({ mentions, origins }: ArticleLine): Citation[] {
  const inner = mentions.flatMap((mention) => {
    if (mention.kind === 'quantity') return mention.counted ?? [];
    if (mention.kind === 'event')
      return [mention.trigger, mention.condition ?? [], mention.unknown ?? []].flat();
    return [];
  });
  return [...mentions, ...origins, ...inner];
}

describe.each(FOLDERS)('articles in %s', (folder) => {
  test.each(textsIn(folder))('%s: every citation is exactly what stands there', async (name) => {
    const document = await documentAt(join(ROOT, folder, name));
    const line = lineOf(document, resources);
    const characters = Array.from(document.raw);
    const slice = ({ start, end }: { start: number; end: number }): string =>
      characters.slice(start, end).join('');
    expect(line.length).toBe(characters.length);
    const citations = citationsOf(line);
    expect(citations.map(slice)).toEqual(citations.map(({ text }) => text));

    const spans = [
      ...line.blocks,
      ...line.sentences,
      ...line.mentions.flatMap((mention) => (mention.kind === 'quantity' ? mention.number : [])),
    ];
    for (const { start, end } of [...spans, ...citations]) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(characters.length);
    }
    const contexts = new Set(line.sentences.map(slice));
    for (const { context, text } of line.mentions) {
      expect(contexts.has(context)).toBe(true);
      expect(context).toContain(text);
    }
    const lines = document.raw.split(/\r\n|\r|\n/u);
    for (const { line: number, text } of line.mentions) {
      const rest = lines.slice(number - 1, number + text.split('\n').length).join('\n');
      expect(rest.replaceAll('\r', '')).toContain(text.replaceAll('\r', ''));
    }
    const starts = line.mentions.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const known = new Set(line.mentions.map(({ id }) => id));
    expect(known.size).toBe(line.mentions.length);
    for (const id of referencesOf(line)) expect(known).toContain(id);
  });
});

/** Ids of mentions that other mentions and constraints name. */
function referencesOf({ mentions, constraints }: ArticleLine): string[] {
  const inMentions = mentions.flatMap((mention) => {
    if (mention.kind === 'event') return [mention.when ?? [], mention.quantities].flat();
    if (mention.kind === 'quantity')
      return [mention.when ?? [], mention.relation?.mention ?? []].flat();
    const anchor = mention.kind === 'date' ? mention.relative?.anchor : undefined;
    return typeof anchor === 'string' && /^m\d/u.test(anchor) ? anchor : [];
  });
  return [...inMentions, ...constraints.map(({ mention }) => mention)];
}
