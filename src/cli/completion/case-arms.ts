import type { CompletedCommand, CompletedOption, Value } from './model.js';

/** What one shell does in a place. */
export interface ShellActions {
  /** Offers what may stand there. */
  readonly action: (value: Value) => string;
  /** Offers the options themselves. */
  readonly offer: (options: readonly CompletedOption[]) => string;
}

/** Arms of `case "$command $previous"` for bash and zsh: what follows an option. */
export function valueArms(commands: readonly CompletedCommand[], { action }: ShellActions): string {
  const arms = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flags, value }) => {
      if (value === null) return [];
      const pattern = flags.map((flag) => quoted(`${name} ${flag}`)).join(' | ');
      return [`    (${pattern}) ${action(value)}; return ;;`];
    }),
  );
  return arms.join('\n');
}

/**
 * Arms of `case "$command $current"` for bash and zsh: what stands where no option waits for its value, options behind a
 * dash, else arguments.
 */
export function placeArms(
  commands: readonly CompletedCommand[],
  { action, offer }: ShellActions,
): string {
  const arms = commands.flatMap(({ name, options, argument }) => {
    const dashed = `    (${quoted(`${name} -`)}*) ${offer(options)} ;;`;
    return argument === null
      ? [dashed]
      : [dashed, `    (${quoted(`${name} `)}*) ${action(argument)} ;;`];
  });
  return arms.join('\n');
}

/** A text between single quotes, as bash and zsh read it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
