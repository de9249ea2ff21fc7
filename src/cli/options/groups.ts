import type { Command } from 'commander';
import { option, type OptionName } from './records.js';

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
