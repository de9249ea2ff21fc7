import { jsonText } from '../../text/index.js';
import type { Format } from '../format.js';
import type { LineRenderer, LineWriter } from './writer.js';

export type { LineRenderer, LineWriter } from './writer.js';

/** A format of lines by name; what writes it is loaded when it is asked for. */
export interface LineFormat extends Pick<Format, 'name' | 'endings'> {
  readonly load: () => Promise<LineRenderer>;
}

/** The same for lines of any kind. */
const alike = (writer: LineWriter<object>): LineRenderer => ({
  articles: writer,
  languages: writer,
});

const ndjson: LineWriter<object> = {
  ...{ open: '', between: '', close: '' },
  line: (line) => `${jsonText(line)}\n`,
};

const json: LineWriter<object> = {
  ...{ open: '[', between: ',\n', close: ']\n' },
  line: (line) => jsonText(line),
};

/** All formats of lines, the default first. */
export const LINE_FORMATS: readonly [LineFormat, ...LineFormat[]] = [
  {
    name: 'ndjson',
    endings: ['ndjson', 'jsonl'],
    load: () => Promise.resolve(alike(ndjson)),
  },
  { name: 'json', endings: ['json'], load: () => Promise.resolve(alike(json)) },
  {
    name: 'yaml',
    endings: ['yaml', 'yml'],
    load: async () => alike((await import('./yaml.js')).yamlLines),
  },
  {
    name: 'text',
    // Whoever gave lines a file of this ending so far got NDJSON.
    endings: [],
    load: async () => (await import('./text.js')).textLines,
  },
  { name: 'csv', endings: ['csv'], load: async () => (await import('./table.js')).csvLines },
  { name: 'tsv', endings: ['tsv'], load: async () => (await import('./table.js')).tsvLines },
];
