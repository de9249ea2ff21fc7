import { InvalidArgumentError, Option, type Command } from 'commander';
import { isoDay } from '../io/iso-day.js';
import { encodingLabel } from '../io/text-decoder.js';
import { periodOf, type Period } from '../filter/index.js';
import { categoryNames } from '../merge/index.js';
import { FORMATS, formatNamed, type Format } from '../render/index.js';
import { LINE_FORMATS, type LineFormat } from '../render/lines/index.js';
import type { ConfiguredPacks } from '../config/setting.js';
import { didYouMean } from '../text/index.js';
import { INPUT_KINDS, type InputKind } from '../types/article.js';
import { FACT_KINDS, type FactKind } from '../types/fact.js';
import { OUTPUT_LANGUAGES } from '../wording/index.js';
import { ListedOption } from './listed-option.js';
import type { TalkFlags } from './talk.js';
import type { WatchFlags } from './watch.js';
import { REPORT_FORMATS } from './output.js';

/** Each job takes memory of its own. */
const MOST_JOBS = 64;

/** The tables of the digest cannot be read when they are narrower. */
export const LEAST_COLUMNS = 80;

/**
 * One record for each flag that more than one command has: its spelling, its help, and what it may
 * be. Commands pick theirs by name. What is wrong is said before any input is read.
 */
const RECORDS = {
  view: () =>
    new ListedOption(
      '--format <format>',
      `${listed(FORMATS)}; by default what the ending of the output file says, else text`,
      names(FORMATS),
    ).argParser((name) => formatNamed(FORMATS, name) ?? noneOf(name, names(FORMATS))),
  lines: () =>
    new ListedOption(
      '--format <format>',
      `${listed(LINE_FORMATS)}; by default what the ending of the output file says, else ndjson`,
      names(LINE_FORMATS),
    ).argParser((name) => formatNamed(LINE_FORMATS, name) ?? noneOf(name, names(LINE_FORMATS))),
  report: () =>
    choice(
      '--format <format>',
      'by default json where the output file ends so, else text',
      REPORT_FORMATS,
    ),
  missed: () => new Option('--missed', 'list the sentences with a number that no rule understood'),
  gone: () =>
    new Option(
      '--gone',
      'tell also what nobody tells any more; what removed sources told is told anyway',
    ),
  now: () =>
    new Option(
      '--now <date>',
      'tell deadlines that are near or over on that day (YYYY-MM-DD)',
    ).argParser(day),
  today: () =>
    new Option(
      '--now <date>',
      'the day that deadlines are compared with; by default today',
    ).argParser(day),
  state: () =>
    new Option('--state <folder>', 'where reports remember; by default the XDG state folder'),
  newsSince: () =>
    new Option(
      '--since <date>',
      'tell also what was told on that day or later, once more',
    ).argParser(day),
  all: () => new Option('--all', 'tell all that is known, as if nothing had been told'),
  dryRun: () => new Option('--dry-run', 'tell what is new, and do not remember that it was told'),
  exitCode: () => new Option('--exit-code', 'exit with 1 when something is different'),
  text: () => new Option('--text', 'print only the text that offsets refer to, of one input'),
  input: () =>
    choice(
      '--input <kind>',
      'what the inputs are; by default their endings and contents decide',
      INPUT_KINDS,
    ),
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
    ).argParser(day),
  encoding: () =>
    new Option('--encoding <name>', 'encoding of all inputs, instead of detecting it').argParser(
      (name) =>
        encodingLabel(name) ?? invalid('Use a WHATWG name such as utf-8, windows-1251 or koi8-u.'),
    ),
  jobs: () =>
    new Option(
      '--jobs <n>',
      'inputs worked on at once when there are many; by default as many as there are processors',
    ).argParser(wholeFrom(1, MOST_JOBS)),
  entities: () =>
    new Option('--entities <file>', 'YAML file with names of your own, see the README'),
  output: () =>
    new Option(
      '-o, --output <file>',
      'write to a file, all or nothing, instead of standard output',
    ),
  quiet: () =>
    new Option('-q, --quiet', 'no progress, and nothing about inputs that cannot be read'),
  verbose: () =>
    new Option('-v, --verbose', 'say of each input what it was read as, and how long it took'),
  width: () =>
    new Option(
      '--width <columns>',
      'columns of text output; by default those of the terminal',
    ).argParser(wholeFrom(LEAST_COLUMNS)),
  color: () =>
    choice('--color <when>', 'colour in text output', ['auto', 'always', 'never']).default('auto'),
  lang: () =>
    choice(
      '--lang <code>',
      'language of text, markdown and html output; other formats stay English',
      OUTPUT_LANGUAGES,
    ).default(OUTPUT_LANGUAGES[0]),
  mixed: () => new Option('--mixed', 'merge lines of different versions or rules all the same'),
  story: () => new Option('--story <n>', 'only this story, by its number').argParser(wholeFrom(1)),
  entity: () =>
    new Option(
      '--entity <name>',
      'only facts about it: a name in any language, or an id; may be given again for others',
    ).argParser(also),
  watched: () => new Option('--watched', 'only facts that concern what digest.yaml watches'),
  kind: () =>
    severalOf('--kind <kinds>', 'only facts of these kinds: event, quantity, date', FACT_KINDS),
  category: () =>
    severalOf(
      '--category <names>',
      'only numbers of these categories (killed,troops) or events of these labels (talks)',
      categoryNames(),
    ),
  since: () =>
    new Option(
      '--since <date>',
      'only facts about that day or later (YYYY, YYYY-MM, YYYY-MM-DD)',
    ).argParser((text) => period(text).from),
  until: () =>
    new Option('--until <date>', 'only facts about that day or earlier').argParser(
      (text) => period(text).to,
    ),
  limit: () =>
    new Option('--limit <n>', 'at most so many facts a story, the most important').argParser(
      wholeFrom(1),
    ),
  minOrigins: () =>
    new Option('--min-origins <n>', 'only facts that so many independent origins give').argParser(
      wholeFrom(1),
    ),
  asOf: () =>
    new Option(
      '--as-of <date>',
      'what was known on that day: only articles surely published by then',
    ).argParser((text) => period(text).to),
} as const;

export type OptionName = keyof typeof RECORDS;

/** A fresh option of that name. */
export function option(name: OptionName): Option {
  return RECORDS[name]();
}

/** An option that takes one of a few words, and answers a wrong one with the nearest. */
function choice(flags: string, description: string, names: readonly string[]): Option {
  return new Option(flags, description).choices(names).argParser((name) => oneOf(names, name));
}

/** An option that takes names with commas between them. */
function severalOf(flags: string, description: string, known: readonly string[]): Option {
  const option = new ListedOption(flags, description, known, true);
  return option.argParser((text) => listOf(option.words)(text));
}

/** The word that was given. Throws what commander shows when it is none of these, with the nearest. */
export function oneOf<T extends string>(words: readonly T[], given: string): T {
  return words.find((word) => word === given) ?? noneOf(given, words);
}

function wholeFrom(least: number, most: number | null = null): (text: string) => number {
  return (text) => {
    const value = Number(text);
    return Number.isSafeInteger(value) && value >= least && value <= (most ?? value)
      ? value
      : invalid(`Give a whole number from ${least}${most === null ? '' : ` to ${most}`}.`);
  };
}

function day(text: string): string {
  return isoDay(text) ?? invalid('Write a day as YYYY-MM-DD.');
}

function period(text: string): Period {
  return periodOf(text) ?? invalid('Write YYYY-MM-DD, YYYY-MM or YYYY.');
}

/** Collects what an option is given each time. */
function also(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Reads names with commas between them, and answers a wrong one with the nearest. */
function listOf<T extends string>(names: readonly T[]): (text: string) => readonly T[] {
  return (text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .map((part) => names.find((name) => name === part) ?? unknown(part, names));
}

function unknown(name: string, names: readonly string[]): never {
  if (names.length < 10) return noneOf(name, names);
  return invalid(`There is no "${name}"${didYouMean(name, names)}.`);
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
export interface InputFlags extends TalkFlags {
  readonly input?: InputKind;
  readonly clean: boolean;
  readonly language?: string;
  readonly published?: string;
  readonly encoding?: string;
  readonly entities?: string;
  /** Only from the configuration. */
  readonly outlets?: ReadonlyMap<string, string>;
  /** Only from the configuration. */
  readonly packs?: ConfiguredPacks;
  /** By default as many as there are processors. */
  readonly jobs?: number;
  readonly output?: string;
}

/** Options of the commands that write a line an input. */
export interface LineFlags extends InputFlags {
  readonly format?: LineFormat;
}

/** Options of the commands that write a digest. */
export interface ViewFlags {
  readonly format?: Format;
  readonly width?: number;
  readonly color: 'auto' | 'always' | 'never';
  readonly story?: number;
  /** One of the output languages. */
  readonly lang?: string;
}

/** Which facts of a digest are wanted. */
export interface FilterFlags extends WatchFlags {
  readonly watched?: true;
  readonly entity?: readonly string[];
  readonly kind?: readonly FactKind[];
  readonly category?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly minOrigins?: number;
  readonly asOf?: string;
}

/** What chooses facts by what they say. */
export const CHOOSING: readonly OptionName[] = [
  'watched',
  'entity',
  'kind',
  'category',
  'since',
  'until',
  'minOrigins',
];

/** What says how much is said about inputs, for every command that reads some. */
export const TALKING: readonly OptionName[] = ['quiet', 'verbose'];

/** What says how inputs are read, for every command that extracts. */
export const READING: readonly OptionName[] = [
  'input',
  'clean',
  'language',
  'published',
  'encoding',
  'entities',
  'jobs',
];

/** Gives a command the options of these names, in this order. */
export function withOptions(command: Command, ...names: readonly OptionName[]): Command {
  for (const name of names) command.addOption(option(name));
  return command;
}
