import { InvalidArgumentError, Option, type Command } from 'commander';
import { isoDay } from '../io/iso-day.js';
import { encodingLabel } from '../io/text-decoder.js';
import { FORMATS, formatNamed, type Format } from '../render/index.js';
import { didYouMean } from '../text/index.js';
import { LINE_FORMATS, type LineFormat } from './output.js';

/** The tables of the digest cannot be read when they are narrower. */
export const LEAST_COLUMNS = 80;

/**
 * One record for each flag that more than one command has: its spelling, its help, and what it may
 * be. Commands pick theirs by name. What is wrong is said before any input is read.
 */
const RECORDS = {
  view: () =>
    new Option(
      '--format <format>',
      `${listed(FORMATS)}; by default what the ending of the output file says, else text`,
    ).argParser((name) => formatNamed(FORMATS, name) ?? noneOf(name, names(FORMATS))),
  lines: () =>
    new Option('--format <format>', 'ndjson, or json for one list')
      .default(LINE_FORMATS[0])
      .argParser(
        (name) => LINE_FORMATS.find((known) => known === name) ?? noneOf(name, LINE_FORMATS),
      ),
  text: () => new Option('--text', 'print only the text that offsets refer to, of one input'),
  input: () =>
    choice('--input <kind>', 'what the inputs are; by default their endings and contents decide', [
      'text',
      'ndjson',
      'html',
    ]),
  clean: () => new Option('--no-clean', 'the texts are already free of page boilerplate'),
  language: () =>
    new Option(
      '--language <code>',
      'language of all inputs (BCP 47), instead of detecting it',
    ).argParser(language),
  published: () =>
    new Option(
      '--published <date>',
      'publication date (YYYY-MM-DD) of inputs that do not say',
    ).argParser((text) => isoDay(text) ?? invalid('Write a day as YYYY-MM-DD.')),
  encoding: () =>
    new Option('--encoding <name>', 'encoding of all inputs, instead of detecting it').argParser(
      (name) =>
        encodingLabel(name) ?? invalid('Use a WHATWG name such as utf-8, windows-1251 or koi8-u.'),
    ),
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
    ).argParser(wholeFrom(LEAST_COLUMNS)),
  color: () =>
    choice('--color <when>', 'colour in text output', ['auto', 'always', 'never']).default('auto'),
  mixed: () => new Option('--mixed', 'merge lines of different versions or rules all the same'),
  story: () => new Option('--story <n>', 'only this story, by its number').argParser(wholeFrom(1)),
} as const;

export type OptionName = keyof typeof RECORDS;

/** A fresh option of that name. */
export function option(name: OptionName): Option {
  return RECORDS[name]();
}

/** An option that takes one of a few words, and answers a wrong one with the nearest. */
function choice(flags: string, description: string, names: readonly string[]): Option {
  return new Option(flags, description)
    .choices(names)
    .argParser((name) => (names.includes(name) ? name : noneOf(name, names)));
}

function wholeFrom(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    return Number.isSafeInteger(value) && value >= least
      ? value
      : invalid(`Give a whole number from ${least}.`);
  };
}

function language(code: string): string {
  const isTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(code);
  return isTag
    ? code.replace(/^[^-]+/u, (primary) => primary.toLowerCase())
    : invalid('Give a BCP 47 code such as uk or ar.');
}

function names(formats: readonly Pick<Format, 'name'>[]): string[] {
  return formats.map(({ name }) => name);
}

function listed(formats: readonly Pick<Format, 'name'>[]): string {
  const all = names(formats);
  return `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
}

function noneOf(name: string, names: readonly string[]): never {
  return invalid(`There are ${names.join(', ')}${didYouMean(name, names)}.`);
}

// commander says which option it was, and what was given.
function invalid(message: string): never {
  throw new InvalidArgumentError(message);
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

/** Options of the commands that write a line an input. */
export interface LineFlags extends InputFlags {
  readonly format: LineFormat;
}

/** Options of the commands that write a digest. */
export interface ViewFlags {
  readonly format?: Format;
  readonly width?: number;
  readonly color: 'auto' | 'always' | 'never';
  readonly story?: number;
}

/** What says how inputs are read, for every command that extracts. */
export const READING: readonly OptionName[] = [
  'input',
  'clean',
  'language',
  'published',
  'encoding',
  'entities',
];

/** Gives a command the options of these names, in this order. */
export function withOptions(command: Command, ...names: readonly OptionName[]): Command {
  for (const name of names) command.addOption(option(name));
  return command;
}
