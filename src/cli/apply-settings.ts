import { InvalidArgumentError, type Command, type Option } from 'commander';
import type { ConfigKey } from '../config/keys.js';
import { plain, type ConfigValue, type Setting } from '../config/setting.js';
import { RunError } from '../errors.js';
import { labelsOf } from '../packs/own-rules.js';
import { didYouMean } from '../text/index.js';
import { ListedOption } from './options/listed-option.js';

/**
 * Makes what is configured the default of the flags and paths of all commands, so that a command line that says nothing
 * else means it, and `--help` shows it. The later setting of a key wins. Throws {@link RunError} that says where a value
 * comes from which the flag would refuse.
 */
export function applySettings(
  program: Command,
  settings: readonly Setting[],
  keys: readonly ConfigKey[],
): void {
  for (const setting of settings) {
    const key = keys.find(({ name }) => name === setting.key);
    for (const command of program.commands) {
      const meant = key?.commands?.includes(command.name()) ?? true;
      if (meant) applyTo(command, setting);
    }
  }
}

function applyTo(command: Command, setting: Setting): void {
  const { key, value, from } = setting;
  if (key === 'paths') {
    const paths = command.registeredArguments.find(({ variadic }) => variadic);
    paths?.default(value, `${plain(value)}, from ${from}`);
    return;
  }
  if (key === 'packs') addLabels(command, value);
  const option = command.options.find((known) => known.attributeName() === key);
  if (key === 'watch') checkCategories(command, setting);
  if (option === undefined) {
    if (NO_FLAG.has(key)) command.setOptionValueWithSource(key, value, 'config');
    return;
  }
  const parsed = parsedFor(option, setting);
  // What a negative flag (--no-clean) says cannot be shown as its default.
  if (!option.negate) option.default(parsed, `${plain(value)}, from ${from}`);
  command.setOptionValueWithSource(key, parsed, 'config');
}

/** Events of the user's own can be asked for as the shipped ones are. */
function addLabels(command: Command, packs: ConfigValue): void {
  const option = command.options.find((known) => known.attributeName() === 'category');
  if (!(option instanceof ListedOption)) return;
  if (typeof packs !== 'object' || !('parts' in packs)) return;
  const labels = packs.parts
    .filter(({ topic }) => topic === 'events')
    .flatMap(({ file }) => labelsOf(file));
  option.words = [...new Set([...option.words, ...labels])].sort();
}

/** Throws {@link RunError} for something watched that is no category of numbers and no event. */
function checkCategories(command: Command, { value, from }: Setting): void {
  const option = command.options.find((known) => known.attributeName() === 'category');
  if (!(option instanceof ListedOption) || typeof value !== 'object' || !('words' in value)) return;
  const unknown = value.categories.find((name) => !option.words.includes(name));
  if (unknown === undefined) return;
  const hint = didYouMean(unknown, option.words);
  throw new RunError(`${from}: watch.categories: there is no "${unknown}"${hint}`);
}

/** What can be configured but has no flag. */
const NO_FLAG: ReadonlySet<string> = new Set(['outlets', 'packs', 'watch']);

function parsedFor(option: Option, { key, value, from }: Setting): unknown {
  if (option.parseArg === undefined || typeof value === 'boolean') return value;
  try {
    return option.parseArg<unknown>(plain(value), undefined);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new RunError(`${from}: ${key}: ${JSON.stringify(value)}: ${error.message}`);
  }
}
