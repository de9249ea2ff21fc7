import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { mergeLines } from '../../src/merge/index.js';
import {
  FORMATS,
  PLAIN,
  formatNamed,
  formatOfFile,
  json,
  ndjson,
  text,
} from '../../src/render/index.js';
import type { RenderOptions } from '../../src/render/index.js';
import { OPTIONS, article } from '../support/lines.js';
import type { ArticleSpec } from '../support/lines.js';

const QUAKE = { label: 'earthquake', at: 'Q2', when: { value: '2024-05-01' } };
const killed = (n: number) => ({
  category: 'killed' as const,
  measure: 'cumulative' as const,
  n,
  at: 'Q2',
});

const SPECS: readonly ArticleSpec[] = [
  { on: '2024-05-01', titleSentences: 2, events: [QUAKE], counts: [killed(12)], outlet: 'Daily' },
  {
    on: '2024-05-03',
    language: { code: 'uk', script: 'Cyrl', confidence: 1 },
    events: [
      QUAKE,
      {
        label: 'talks',
        type: 'CONSULT',
        actors: ['Q1', 'Q2'],
        status: 'planned',
        when: { value: '2024-06' },
        condition: 'if roads open',
      },
    ],
    counts: [
      killed(240),
      { category: 'troops', best: 1500, mod: 'about', of: 'Q1-army', at: 'Q2' },
    ],
  },
  {
    on: '2024-05-04',
    language: { code: 'ar', script: 'Arab', confidence: 1 },
    events: [QUAKE],
    counts: [{ category: 'troops', n: 1480, of: 'Q1-army', at: 'Q2' }],
    names: ['Q12'],
    cites: ['agency'],
  },
];

const DIGEST = mergeLines(
  SPECS.map((spec, index) => article(`in/${String(index)}.txt`, spec)),
  OPTIONS,
);

function options(columns = 100, extra: Partial<RenderOptions> = {}): RenderOptions {
  return { columns, paint: PLAIN, terminal: false, ...extra };
}

const summary = (columns = 100) => text.renderDigest(DIGEST, options(columns));
const comparison = (columns = 100) => text.renderComparison(DIGEST, options(columns));

/** Lines of a section, without its heading. */
function sectionOf(text: string, heading: string): readonly string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(heading));
  expect(start).toBeGreaterThanOrEqual(0);
  const rest = lines.slice(start + 1);
  return rest.slice(0, rest.indexOf(''));
}

describe('a summary', () => {
  test('is titled by its leading fact, and says how much it stands on', () => {
    expect(summary().split('\n')[0]).toMatch(
      /^EARTHQUAKE IN SOUTHLAND +3 articles \(ar 1, en 1, uk 1\) +2024-05$/,
    );
  });

  test('tells at most three sentences, each with citations', () => {
    const paragraph = summary().split('\n\n')[1]?.replaceAll('\n', ' ') ?? '';
    const sentences = paragraph.split(/(?<=\]\.) /);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.length).toBeLessThanOrEqual(3);
    for (const sentence of sentences) expect(sentence).toMatch(/\[\d+:\d+(?: \d+:\d+)*\]\.$/);
  });

  test('leads with the newest number and keeps the earlier one', () => {
    const rows = sectionOf(summary(), 'NUMBERS').map((row) => row.trim().replace(/ {2,}/g, ' | '));
    expect(rows).toEqual(expect.arrayContaining(['killed in Southland | 240 | 1/3 | 1 | 2:5']));
    expect(rows).toContain('before | 12 | 1/3 | 1 | 1:3');
    expect(rows).toContain('Northern troops in Southland | about 1,500 | 2/3 | 2 | 2:6 3:3(exact)');
  });

  test('marks what was stated and what is planned, with its condition', () => {
    const rows = sectionOf(summary(), 'TIMELINE').map((row) => row.trim().replace(/ {2,}/g, ' | '));
    expect(rows[0]).toMatch(/^2024-05-01 \| = \| earthquake in Southland \| 3\/3 \| 1:2 2:2 3:2$/);
    expect(rows[1]).toMatch(
      /^2024-06 \| > \| Northern–Southern talks \| 1\/3 \| 2:4 \| on conditions \(2:4\)$/,
    );
  });

  test('says why sources differ and what is open', () => {
    expect(sectionOf(summary(), 'DIFFER').join(' ')).toMatch(
      /240 \[2:5\] — update: a later report .*; before: 12\s+\[1:3\]/,
    );
    expect(sectionOf(summary(), 'OPEN').join(' ')).toContain(
      'depends on conditions, “if roads open” [2:4]',
    );
  });

  test.each(['NUMBERS', 'TIMELINE', 'DIFFER', 'OPEN'])('cites every entry under %s', (heading) => {
    // A row may go on below: continuation lines are indented further.
    const entries = sectionOf(summary(), heading).filter(
      (line) => /^ {2}\S/.test(line) && !line.startsWith('  ('),
    );
    const joined = sectionOf(summary(), heading)
      .join('\n')
      .split(/\n(?= {2}\S)/);
    expect(joined.length).toBeGreaterThanOrEqual(entries.length);
    for (const entry of joined) expect(entry).toMatch(/\d:\d/);
  });

  test.each([80, 100, 140])('fits %d columns', (columns) => {
    for (const text of [summary(columns), comparison(columns)]) {
      const widths = text.split('\n').map((line) => stringWidth(line));
      expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
    }
  });

  test('ends with what was read', () => {
    expect(summary().trimEnd().split('\n').at(-1)).toMatch(
      /^read 3, sentences with numbers 0, understood 0/,
    );
  });
});

describe('a comparison', () => {
  test('has a column a source, oldest first, with agreement marks', () => {
    const lines = comparison(120)
      .split('\n')
      .map((line) => line.trim().replace(/ {2,}/g, ' | '));
    expect(lines).toContain('[1] en | [2] uk | [3] ar');
    expect(lines).toContain('killed in Southland | ! 12 :3 | 240 :5 | -');
    expect(lines).toContain(
      'earthquake in Southland | = 2024-05-01 :2 | = 2024-05-01 :2 | = 2024-05-01 :2',
    );
  });

  test('has a block a source when it is narrow', () => {
    expect(comparison(50)).toMatch(/^\[1\] en Daily {3}2024-05-01$/m);
  });

  test('names what a source leaves out and what it alone has', () => {
    // The first article was written before anybody told of troops.
    expect(sectionOf(comparison(), 'LEFT OUT')).toEqual(['  [3]   killed in Southland']);
    expect(sectionOf(comparison(), 'ONLY IN').join(' ')).toMatch(
      /\[2\] +Northern–Southern talks 2024-06 \[2:4\]/,
    );
  });
});

describe('colour', () => {
  const mark = (text: string) => `<${text}>`;
  const paint = { ...PLAIN, alarm: mark };

  test('warns where sources contradict each other', () => {
    const lines = [
      article('a', { on: '2024-05-02', events: [QUAKE], counts: [killed(3)] }),
      article('b', { on: '2024-05-02', events: [QUAKE], counts: [killed(5)] }),
      article('c', { on: '2024-05-02', events: [QUAKE], counts: [killed(3)] }),
    ];
    const painted = text.renderDigest(mergeLines(lines, OPTIONS), options(100, { paint }));
    expect(painted).toMatch(/^< {2}killed in Southland: 3 .* — conflict: they cannot both hold>$/m);
  });

  test('warns where a source differs from the first, without moving columns', () => {
    const painted = text.renderComparison(DIGEST, options(120, { paint }));
    expect(painted).toContain('<! 12 :3>');
    expect(painted.replace(/[<>]/g, '')).toBe(comparison(120));
  });
});

describe('formats', () => {
  test('are found by name and by the ending of a file', async () => {
    expect(FORMATS[0].name).toBe('text');
    expect(formatNamed(FORMATS, 'pdf')).toBeNull();
    expect(formatOfFile(FORMATS, 'a.json/report')).toBeNull();
    expect(formatOfFile(FORMATS, 'old/digest.JSONL')?.name).toBe('ndjson');
    for (const format of FORMATS) {
      expect(formatNamed(FORMATS, format.name)).toBe(format);
      expect((await format.load()).name).toBe(format.name);
      for (const ending of format.endings) {
        expect(formatNamed(FORMATS, ending)).toBe(format);
        expect(formatOfFile(FORMATS, `out/report.${ending}`)).toBe(format);
      }
    }
  });

  test('json is the digest', () => {
    const whole = json.renderDigest(DIGEST, options());
    expect(JSON.parse(whole)).toEqual(DIGEST);
    expect(json.renderComparison(DIGEST, options())).toBe(whole);
  });

  test('ndjson is a fact a line', () => {
    const lines = ndjson.renderDigest(DIGEST, options()).trimEnd().split('\n');
    const facts = DIGEST.stories.flatMap((story) => story.facts);
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
      facts.map(({ id }) => id),
    );
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      schema: 'digest/fact/1',
      story: DIGEST.stories[0]?.id,
    });
  });

  test('an empty digest renders in every format', () => {
    const empty = mergeLines([], OPTIONS);
    expect(text.renderDigest(empty, options())).toMatch(/^read 0/);
    expect(text.renderComparison(empty, options())).toMatch(/^read 0/);
    expect(ndjson.renderDigest(empty, options())).toBe('');
  });
});
