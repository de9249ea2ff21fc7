import { Option } from 'commander';

/**
 * One record for each flag that more than one command has: its spelling, its help, and what it may
 * be. Commands pick theirs by name.
 */
const RECORDS = {
  input: () =>
    new Option(
      '--input <kind>',
      'what the inputs are; by default their endings and contents decide',
    ).choices(['text', 'ndjson', 'html']),
  clean: () => new Option('--no-clean', 'the texts are already free of page boilerplate'),
  language: () =>
    new Option('--language <code>', 'language of all inputs (BCP 47), instead of detecting it'),
  published: () =>
    new Option('--published <date>', 'publication date (YYYY-MM-DD) of inputs that do not say'),
  encoding: () =>
    new Option('--encoding <name>', 'encoding of all inputs, instead of detecting it'),
  entities: () =>
    new Option('--entities <file>', 'YAML file with names of your own, see the README'),
  output: () =>
    new Option(
      '-o, --output <file>',
      'write to a file, all or nothing, instead of standard output',
    ),
  width: () =>
    new Option(
      '--width <columns>',
      'columns of text output; by default those of the terminal',
    ).argParser(columns),
  color: () =>
    new Option('--color <when>', 'colour in text output')
      .choices(['auto', 'always', 'never'])
      .default('auto'),
  mixed: () => new Option('--mixed', 'merge lines of different versions or rules all the same'),
  story: () => new Option('--story <n>', 'only this story, by its number').argParser(Number),
} as const;

export type OptionName = keyof typeof RECORDS;

/** A fresh option of that name. */
export function option(name: OptionName): Option {
  return RECORDS[name]();
}

function columns(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < 40)
    throw new RangeError('--width takes a number of columns from 40');
  return width;
}

/** Options as commander hands them over. */
export interface InputFlags {
  readonly input?: 'text' | 'ndjson' | 'html';
  readonly clean: boolean;
  readonly language?: string;
  readonly published?: string;
  readonly encoding?: string;
  readonly entities?: string;
  readonly output?: string;
}

export interface ViewFlags {
  readonly format: string;
  readonly width?: number;
  readonly color: 'auto' | 'always' | 'never';
  readonly story?: number;
}
