import type { Format } from './format.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import type { Renderer } from './renderer.js';
import { text } from './text.js';

export { PLAIN } from './paint.js';
export type { Paint } from './paint.js';
export { formatNamed, formatOfFile } from './format.js';
export type { Format } from './format.js';
export { quotedOriginal, wholeOriginal } from './original.js';
export type { Original } from './original.js';
export type { Renderer, RenderOptions } from './renderer.js';
export { foreign, safe } from './clean-text.js';
export { markWatched, markWatchedNews } from './mark-watched.js';
export { loadWidths } from './width.js';
export { withAllTold } from './view/withheld.js';
export { json, ndjson, text };

function atHand(renderer: Renderer, ...endings: readonly string[]): Format {
  const { name } = renderer;
  return {
    name,
    endings,
    quotes: false,
    speaks: renderer === text,
    load: () => Promise.resolve(renderer),
  };
}

/** Scripts read it: it stays English, and quotes no article. */
const DATA = { quotes: false, speaks: false } as const;

/** All formats of a digest, the default first. */
export const FORMATS: readonly [Format, ...Format[]] = [
  atHand(text, 'txt'),
  atHand(json, 'json'),
  atHand(ndjson, 'ndjson', 'jsonl'),
  {
    ...DATA,
    name: 'yaml',
    endings: ['yaml', 'yml'],
    load: async () => (await import('./yaml.js')).yaml,
  },
  {
    ...DATA,
    name: 'csv',
    endings: ['csv'],
    load: async () => (await import('./delimited/index.js')).csv,
  },
  {
    ...DATA,
    name: 'tsv',
    endings: ['tsv'],
    load: async () => (await import('./delimited/index.js')).tsv,
  },
  {
    name: 'html',
    endings: ['html', 'htm'],
    quotes: true,
    speaks: true,
    load: async () => (await import('./html/index.js')).html,
  },
  {
    name: 'markdown',
    endings: ['md', 'markdown'],
    quotes: false,
    speaks: true,
    load: async () => (await import('./markdown/index.js')).markdown,
  },
  {
    ...DATA,
    name: 'ical',
    endings: ['ics'],
    load: async () => (await import('./calendar/index.js')).ical,
  },
];
