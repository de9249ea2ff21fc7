import { Argument, type Command } from 'commander';
import { oneOf } from '../options/index.js';
import { toOutput } from '../output.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** `digest completion`: a script that completes commands, options, their words and files in a shell. */
export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('Print a script that completes digest in bash, zsh or fish')
    .addArgument(shellArgument())
    .addHelpText(
      'after',
      '\nExamples:\n  digest completion bash > digest.bash\n  digest completion zsh > _digest\n  digest completion fish > digest.fish',
    )
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { completedCommands } = await import('../completion/model.js');
      const script = await scriptFor(shell);
      await toOutput(undefined, (sink) => sink.write(script(completedCommands(program))));
    });
}

function shellArgument(): Argument {
  return new Argument('<shell>', 'the shell')
    .choices(SHELLS)
    .argParser((name: string) => oneOf(SHELLS, name));
}

async function scriptFor(shell: (typeof SHELLS)[number]) {
  switch (shell) {
    case 'bash':
      return (await import('../completion/bash.js')).bashCompletion;
    case 'zsh':
      return (await import('../completion/zsh.js')).zshCompletion;
    case 'fish':
      return (await import('../completion/fish.js')).fishCompletion;
  }
}
