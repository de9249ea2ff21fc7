import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readdirSync, writeFileSync } from 'node:fs';
import { deskHere, inOrder, Pool } from '../../../src/cli/jobs/index.js';
import { deskFor, type Order } from '../../../src/cli/jobs/order.js';
import { Thread } from '../../../src/cli/jobs/thread.js';
import { findInputs, type FoundInput } from '../../../src/io/read.js';
import { sha256 } from '../../../src/io/input/input.js';
import { openWith } from '../../../src/io/resources/resources.js';
import type { ArticleLine } from '../../../src/types/article-line.js';
import { documentOf } from '../../bench/texts.js';
import { ROOT } from '../../support/packs.js';
import { ARTICLE, withFolderAsync } from '../run.js';

const OWN = `
- id: d:mosul-relief
  name: Mosul Relief Circle
  type: organisation
  en: [Mosul Relief Circle]
`;

const PACKS = `
packs:
  en:
    quantities:
      lexicon:
        fate-active: {killed: [zeroed]}
`;

const ORDER: Order<'article'> = {
  product: 'article',
  reading: {
    input: undefined,
    language: undefined,
    published: '2024-05-04',
    encoding: undefined,
    outlets: new Map([['wire.example', 'The Wire']]),
  },
  options: { clean: true },
  own: {
    entities: { name: 'own.yaml', text: OWN },
    packs: { name: 'digest.yaml', text: PACKS },
  },
};

/** Lines and errors of the inputs, of so many jobs: all of them are there before the first input is worked on. */
async function run(paths: readonly string[], jobs: number): Promise<string> {
  const desk = deskFor(ORDER, await openWith(ORDER.own));
  let there = 1;
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const pool = new Pool(desk, {
    jobs,
    alone: 0,
    hire: () => Promise.resolve(new Thread<ArticleLine>(ORDER)),
    tell: () => {
      if (++there === jobs) begin();
    },
  });
  const work = async (found: FoundInput): Promise<string> => {
    const read = await pool.read(found);
    if (jobs > 1) await begun;
    if (!read.ok) return JSON.stringify(read.error);
    return JSON.stringify(await pool.make(read.document), (key, value: unknown) =>
      key === 'milliseconds' ? 0 : value,
    );
  };
  const lines: string[] = [];
  for await (const line of inOrder(findInputs(paths, ORDER.reading), () => pool.room, work))
    lines.push(line);
  await pool.close();
  return lines.join('\n');
}

function pageOf(text: string): string {
  const paragraphs = text.split('\n').map((line) => `<p>${line}</p>`);
  return `<!doctype html><title>Page</title><article>${paragraphs.join('')}</article>`;
}

/** Own articles and what may lie between them: a page, records, an empty file, a broken record, a folder that is none. */
function inputs(folder: string): string[] {
  const records = [1, 2, 3].map((n) =>
    JSON.stringify({
      id: `r${String(n)}`,
      text: `${ARTICLE}\nThe Mosul Relief Circle said the brigade zeroed 3${String(n)} soldiers near Mosul.`,
    }),
  );
  const made: Record<string, string> = {
    'page.html': pageOf(ARTICLE),
    'records.ndjson': `${[records[0], '{', ...records.slice(1)].join('\n')}\n`,
    'empty.txt': '',
    'french.txt':
      'Le gouvernement a annoncé hier que deux mille soldats quitteront le pays avant la fin du mois.',
  };
  for (const [name, text] of Object.entries(made)) writeFileSync(join(folder, name), text);
  const names = [...Object.keys(made), 'missing'].map((name) => join(folder, name));
  const own = readdirSync(join(ROOT, 'articles')).map((name) => join(ROOT, 'articles', name));
  return [...own, ...names];
}

/** The same in an order that looks like chance. */
const mixed = (paths: readonly string[]): string[] =>
  [...paths].sort((a, b) => (sha256(a) < sha256(b) ? -1 : 1));

/** The mentions of the record that has the id. */
function mentionsOf(id: string, lines: string): readonly unknown[] {
  const made = lines
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly value?: ArticleLine })
    .find(({ value }) => value?.id === id);
  return made?.value?.mentions ?? [];
}

describe('a pool', () => {
  test('gives the same for any number of jobs, in the order of the inputs', async () => {
    await withFolderAsync({}, async (folder) => {
      const paths = mixed(inputs(folder));
      const alone = await run(paths, 1);
      // What the user added is known, and what is wrong with one input is told in its place.
      expect(mentionsOf('r3', alone)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ entity: 'd:mosul-relief' }),
          expect.objectContaining({ category: 'killed', best: 33 }),
        ]),
      );
      expect(alone.includes('"code":"bad-json"')).toBe(true);
      expect((await run(paths, 2)) === alone).toBe(true);
      expect((await run(paths, 3)) === alone).toBe(true);
    });
  }, 60_000);

  test('begins no more than one input while long documents are not given yet', async () => {
    const desk = deskHere({}, ({ raw }) => raw.length, null);
    const ended = new Promise(() => undefined);
    const thread = { ...desk, ready: Promise.resolve(), ended } as unknown as Thread<number>;
    const hire = (): Promise<Thread<number>> => Promise.resolve(thread);
    const pool = new Pool(desk, { jobs: 2, alone: 0, hire, tell: () => undefined });
    const document = documentOf('x'.repeat(300_000), 0);
    const found: FoundInput = { kind: 'read', result: { ok: true, document } };
    await pool.read(found);
    await setImmediate();
    expect(pool.room).toBeGreaterThan(1);
    await pool.read(found);
    expect(pool.room).toBe(1);
    pool.given(document);
    expect(pool.room).toBeGreaterThan(1);
    // What is not read yet is taken to be as long.
    const reading = pool.read({ kind: 'file', path: 'missing' });
    expect(pool.room).toBe(1);
    await reading;
    expect(pool.room).toBeGreaterThan(1);
  });
});
