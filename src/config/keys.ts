/** What the value of a key may be. `path` and `paths` are relative to the file that names them. */
export type ConfigKind =
  'text' | 'path' | 'paths' | 'number' | 'flag' | 'names' | 'packs' | 'watch';

/** One key of `digest.yaml`: what it holds, which environment variable says the same, and for which commands it is. */
export interface ConfigKey {
  readonly name: string;
  readonly kind: ConfigKind;
  readonly help: string;
  /** Commands whose flag of the same name it stands for; null: all that have such a flag. */
  readonly commands: readonly string[] | null;
}

const VIEWS = ['summarize', 'compare', 'merge'];
const READERS = ['summarize', 'compare', 'extract', 'detect', 'explain', 'report'];

/** Every key, in the order in which `digest config` shows them. */
export const CONFIG_KEYS: readonly ConfigKey[] = [
  {
    name: 'paths',
    kind: 'paths',
    help: 'files and folders that are read when none is named',
    commands: READERS,
  },
  { name: 'format', kind: 'text', help: 'format of summarize, compare and merge', commands: VIEWS },
  { name: 'width', kind: 'number', help: 'columns of text output', commands: null },
  { name: 'color', kind: 'text', help: 'auto, always or never', commands: null },
  { name: 'lang', kind: 'text', help: 'language of the output', commands: null },
  { name: 'input', kind: 'text', help: 'text, ndjson or html', commands: null },
  {
    name: 'clean',
    kind: 'flag',
    help: 'false: texts are free of page boilerplate',
    commands: null,
  },
  { name: 'language', kind: 'text', help: 'language of all inputs', commands: null },
  { name: 'encoding', kind: 'text', help: 'encoding of all inputs', commands: null },
  {
    name: 'published',
    kind: 'text',
    help: 'publication date of inputs that do not say',
    commands: null,
  },
  { name: 'entities', kind: 'path', help: 'YAML file with names of your own', commands: null },
  {
    name: 'jobs',
    kind: 'number',
    help: 'inputs worked on at once when there are many',
    commands: null,
  },
  {
    name: 'cache',
    kind: 'flag',
    help: 'false: nothing is kept from one run for the next',
    commands: null,
  },
  {
    name: 'outlets',
    kind: 'names',
    help: 'names of outlets, by host or short name',
    commands: null,
  },
  {
    name: 'packs',
    kind: 'packs',
    help: 'words and rules of your own, by language and topic',
    commands: null,
  },
  {
    name: 'watch',
    kind: 'watch',
    help: 'entities, categories and words whose facts are told first',
    commands: null,
  },
  { name: 'state', kind: 'path', help: 'folder in which reports remember', commands: ['report'] },
];

/** What a variable of the environment cannot say. */
const STRUCTURED: ReadonlySet<ConfigKind> = new Set(['names', 'packs', 'watch']);

/** The environment variable of a key: `DIGEST_WIDTH`; null where none can say it. */
export function variableOf({ name, kind }: ConfigKey): string | null {
  return STRUCTURED.has(kind) ? null : `DIGEST_${name.toUpperCase()}`;
}
