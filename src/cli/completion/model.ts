import type { Argument, Command, Option } from 'commander';
import { ListedOption } from '../options/listed-option.js';

/** What may stand in one place of a command line. */
export type Value =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly several: boolean }
  | { readonly kind: 'file' }
  /** A day, a number, a name: nothing that a shell could complete. */
  | { readonly kind: 'free' };

/** An option as shells complete it. */
export interface CompletedOption {
  /** Spellings: `-o`, `--output`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What follows it; null for a switch. */
  readonly value: Value | null;
}

/** A command as shells complete it. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** What its arguments are; null when it has none. */
  readonly argument: Value | null;
}

/** All commands of the program with what follows them, `help` too. */
export function completedCommands(program: Command): CompletedCommand[] {
  const words = program.commands.map((command) => command.name());
  const help: CompletedCommand = {
    name: 'help',
    description: 'display help for command',
    options: [],
    argument: { kind: 'words', words, several: false },
  };
  return [...program.commands.map(completedCommand), help];
}

function completedCommand(command: Command): CompletedCommand {
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(completedOption),
    argument: argument === undefined ? null : argumentValue(argument),
  };
}

function completedOption(option: Option): CompletedOption {
  const flags = [option.short, option.long].filter((flag) => flag !== undefined);
  return { flags, description: option.description, value: optionValue(option) };
}

function optionValue(option: Option): Value | null {
  if (!option.required) return null;
  if (option instanceof ListedOption)
    return { kind: 'words', words: option.words, several: option.several };
  if (option.argChoices !== undefined)
    return { kind: 'words', words: option.argChoices, several: false };
  return /<(?:file|folder)>/u.test(option.flags) ? { kind: 'file' } : { kind: 'free' };
}

function argumentValue({ argChoices }: Argument): Value {
  return argChoices === undefined
    ? { kind: 'file' }
    : { kind: 'words', words: argChoices, several: false };
}
