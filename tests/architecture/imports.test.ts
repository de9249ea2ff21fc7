import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from '../support/packs.js';

/**
 * The parts of `src`, lowest first: a part may import from those before it, and from its own. Files that lie in `src`
 * itself have the places that they have in the way of an article.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['types', 'tables', 'calendar', 'errors.ts', 'assets.ts', 'yaml'],
  ['text', 'labels'],
  ['wording', 'clean', 'detect', 'match', 'gazetteer'],
  ['packs'],
  ['config'],
  ['resources.ts'],
  ['extract'],
  ['merge'],
  ['filter', 'diff', 'verify'],
  ['pipeline.ts', 'article-line.ts'],
  ['explain'],
  ['io', 'render', 'schema'],
  ['library'],
  ['index.ts'],
  ['cli'],
];

/** The rooms of parts that have several, in the same way; files of the part itself stand above them. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  merge: [
    'common',
    'lines',
    'names',
    'claims',
    'dates',
    'slots',
    'dating',
    'stories',
    'values',
    'origins',
    'worth',
    'telling',
  ],
  'extract/actors': ['sound', 'forms', 'shapes', 'names', 'article'],
  'extract/events': ['triggers', 'participants', 'roles', 'circumstances'],
  'extract/quantities': [
    'common',
    'amounts',
    'relations',
    'parties',
    'places',
    'counted',
    'fate',
    'owner',
    'situation',
  ],
  io: ['common', 'encoding', 'input', 'html', 'output', 'resources', 'cache', 'state'],
};

/** What a part may import although it stands beside or above it, and why. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // Offsets in code points are made at the door, by a pure function.
  'article-line.ts': ['io/code-points.ts'],
  verify: ['io/code-points.ts'],
  explain: ['io/code-points.ts'],
};

/** Code that runs when the program is built, wherever it lies. */
const isBuild = (file: string): boolean => file.startsWith('build/') || file.includes('/build/');

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

const sourceOf = (file: string): string => readFileSync(join(ROOT, 'src', file), 'utf8');

/** The code without comments and without the contents of texts, so that words in them are no code. */
function codeOf(file: string): string {
  return sourceOf(file)
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/^\s*\/\/.*$/gmu, '');
}

/** Files of `src` that a file imports, as it is written. */
function importsOf(file: string): string[] {
  const specifiers = codeOf(file).matchAll(/(?:from|import\()\s*'(\.[^']+)'/gu);
  return [...specifiers].map(([, specifier = '']) =>
    normalize(join(dirname(file), specifier)).replace(/\.js$/u, '.ts'),
  );
}

const partOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : file);
const layerOf = (file: string): number => LAYERS.findIndex((layer) => layer.includes(partOf(file)));

describe('imports', () => {
  test('every part of src has its layer', () => {
    const parts = new Set(files.filter((file) => !isBuild(file)).map(partOf));
    expect([...parts].filter((part) => !LAYERS.flat().includes(part))).toEqual([]);
  });

  test('point one way', () => {
    const wrong = files
      .filter((file) => !isBuild(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => partOf(target) !== partOf(file) && layerOf(target) >= layerOf(file))
          .filter((target) => {
            const allowed = EXCEPTIONS[partOf(file)] ?? [];
            return !allowed.includes(partOf(target)) && !allowed.includes(target);
          })
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(ROOMS))('point one way between the rooms of %s', (part, rooms) => {
    const within = files.filter((file) => file.startsWith(`${part}/`));
    const roomOf = (file: string): number => {
      const [room = ''] = file.slice(part.length + 1).split('/');
      return room.endsWith('.ts') ? rooms.length : rooms.indexOf(room);
    };
    expect(within.filter((file) => roomOf(file) < 0)).toEqual([]);
    const wrong = within.flatMap((file) =>
      importsOf(file)
        .filter((target) => within.includes(target) && roomOf(target) > roomOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('lead to build code from build code only', () => {
    // Names of the user's own are compiled while the program runs, by the code that compiles the shipped ones.
    const door = ['gazetteer/extend.ts'];
    const wrong = files
      .filter((file) => !isBuild(file) && !door.includes(file))
      .flatMap((file) =>
        importsOf(file)
          .filter(isBuild)
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('lead to files that there are', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !files.includes(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

test('no start of the program loads what only some runs need', () => {
  const loaded = new Set<string>();
  const packages = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    // What is imported for its types is gone when it runs, and what `import()` names is loaded when it is asked for.
    for (const [, target = ''] of codeOf(file).matchAll(
      /^(?:import|export)(?! type\b)[^;]*?from '([^']+)'/gmu,
    )) {
      if (target.startsWith('.'))
        load(normalize(join(dirname(file), target)).replace(/\.js$/u, '.ts'));
      else if (!target.startsWith('node:')) packages.add(target);
    }
  };
  load('cli/main.ts');
  load('cli/run.ts');
  expect(loaded.size).toBeGreaterThan(100);
  expect([...packages].sort()).toEqual(['commander']);
});

describe('the outside world', () => {
  const WORLD: Readonly<Record<string, RegExp>> = {
    files: /['"]node:(?:fs|fs\/promises|child_process|os|net|http|https|worker_threads)['"]/u,
    process: /\bprocess\.|\bconsole\./u,
    clock: /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/u,
    chance: /\bMath\.random\(|\brandomUUID\(/u,
    locale:
      /\.toLocale[A-Z]\w*\(|\.localeCompare\(|\bIntl\.(?:DateTimeFormat|NumberFormat|Collator)\b/u,
    network: /\bfetch\(/u,
  };

  test.each(Object.keys(WORLD))('%s: only cli, io and build', (name) => {
    const pattern = WORLD[name] ?? /$^/u;
    const inside = files.filter((file) => !isBuild(file) && !/^(?:cli|io)\//u.test(file));
    expect(inside.length).toBeGreaterThan(50);
    expect(inside.filter((file) => pattern.test(codeOf(file)))).toEqual([]);
  });

  test('not even there: locale, network and chance, but for names of temporary files', () => {
    for (const name of ['locale', 'network', 'chance']) {
      const pattern = WORLD[name] ?? /$^/u;
      expect(files.filter((file) => pattern.test(codeOf(file)))).toEqual([]);
    }
  });
});

test('no letters of a language stand in code', () => {
  const letters = /(?=\p{L})[\p{sc=Cyrillic}\p{sc=Arabic}]/u;
  // What is true of a script and not of a language: look-alikes, digits, encodings, classes of letters.
  const scripts = /^(?:text|detect|io|clean|gazetteer|build)\//u;
  const found = files.filter((file) => !scripts.test(file) && letters.test(codeOf(file)));
  expect(found).toEqual([]);
});
