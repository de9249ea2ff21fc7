import type { CompletedCommand, CompletedOption, Value } from './model.js';

/** The completion script for fish. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c digest -f -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.description)}`,
    ...command.options.map((option) => optionLine(command.name, option)),
    ...argumentLines(command),
  ]);
  return `# fish completion for digest: digest completion fish > ~/.config/fish/completions/digest.fish
complete -c digest -f -n __fish_use_subcommand -l help -d 'display help'
complete -c digest -f -n __fish_use_subcommand -l version -d 'output the version number'
${lines.join('\n')}
`;
}

const within = (name: string): string =>
  `complete -c digest -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;

function optionLine(name: string, { flags, description, value }: CompletedOption): string {
  const spelled = flags.map((flag) =>
    flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  );
  return [within(name), ...spelled, ...valueParts(value), `-d ${quoted(description)}`].join(' ');
}

function valueParts(value: Value | null): string[] {
  switch (value?.kind) {
    case undefined:
      return [];
    case 'words':
      return [`-x -a ${quoted(value.several ? listWords(value.words) : value.words.join(' '))}`];
    case 'file':
      return ['-r -F'];
    case 'free':
      return ['-x'];
  }
}

/** Of a list with commas, the last part is completed. */
function listWords(words: readonly string[]): string {
  return `(__fish_complete_list , "printf '%s\\\\n' ${words.join(' ')}")`;
}

// Files are what fish offers by itself.
function argumentLines({ name, argument }: CompletedCommand): string[] {
  if (argument?.kind === 'file') return [];
  const words = argument?.kind === 'words' ? ` -a ${quoted(argument.words.join(' '))}` : '';
  return [`${within(name)} -f${words}`];
}

/** A text between single quotes, as fish reads it. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
