import type { Command } from 'commander';
import { definition, heading, paragraph, typed } from './roff.js';

/** The man page of a program: everything in it is what its own help says. */
export function manPage(program: Command): string {
  const name = program.name();
  const lines = [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${program.version() ?? ''}" "User Commands"`,
    heading('SH', 'NAME'),
    `${name} \\- ${program.description()}`,
    heading('SH', 'SYNOPSIS'),
    `.B ${name}`,
    '.I command',
    '[options] [arguments]',
    heading('SH', 'DESCRIPTION'),
    ...typed(textAfterHelp(program)),
    heading('SH', 'COMMANDS'),
    ...program.commands.flatMap((command) => [
      heading('SS', `${name} ${command.name()} ${command.usage()}`),
      ...commandParts(command),
    ]),
    heading('SH', 'OPTIONS'),
    ...optionParts(program),
  ];
  // A heading begins a paragraph by itself.
  return `${lines.join('\n').replace(/(?<=^\.S[HS] .*\n)\.PP\n/gmu, '')}\n`;
}

function commandParts(command: Command): string[] {
  const { registeredArguments } = command;
  const help = command.createHelp();
  return [
    paragraph(`${command.description()}.`),
    ...registeredArguments.map((argument) =>
      definition(help.argumentTerm(argument), help.argumentDescription(argument)),
    ),
    ...optionParts(command),
    ...typed(textAfterHelp(command)),
  ];
}

function optionParts(command: Command): string[] {
  const help = command.createHelp();
  return help
    .visibleOptions(command)
    .map((option) => definition(help.optionTerm(option), help.optionDescription(option)));
}

/** What a command's help says behind its options. */
function textAfterHelp(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
  });
  command.outputHelp();
  return text.slice(command.helpInformation().length);
}
