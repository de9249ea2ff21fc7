import { Option } from 'commander';
import { encodingLabel } from '../../io/encoding/text-decoder.js';
import { categoryNames } from '../../merge/index.js';
import { FORMATS, formatNamed, type Format } from '../../render/index.js';
import { LINE_FORMATS } from '../../render/lines/index.js';
import { INPUT_KINDS } from '../../types/article.js';
import { FACT_KINDS } from '../../types/fact.js';
import { OUTPUT_LANGUAGES } from '../../wording/index.js';
import { ListedOption } from './listed-option.js';
import { REPORT_FORMATS } from '../output.js';
import {
  also,
  day,
  invalid,
  language,
  listOf,
  noneOf,
  oneOf,
  period,
  wholeFrom,
} from './values.js';

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
  cache: () =>
    new Option(
      '--no-cache',
      'take nothing that an earlier run has made of the same texts, and keep nothing for the next',
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
  doubtful: () =>
    new Option('--doubtful', 'also facts that hardly any source gives and that are often misread'),
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

function names(formats: readonly Pick<Format, 'name'>[]): string[] {
  return formats.map(({ name }) => name);
}

function listed(formats: readonly Pick<Format, 'name'>[]): string {
  const all = names(formats);
  return `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
}
