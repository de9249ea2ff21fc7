import { placeArms, quoted, valueArms, type ShellActions } from './case-arms.js';
import type { CompletedCommand, CompletedOption, Value } from './model.js';

const ACTIONS: ShellActions = { action, offer };

/** The completion script for zsh: to be sourced, or kept as `_digest` in a folder of `fpath`. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const described = commands.map(({ name, description }) => pair(name, description));
  return `#compdef digest
# zsh completion for digest. In ~/.zshrc, after compinit: source <(digest completion zsh)
_digest() {
  local command= previous=\${words[CURRENT-1]} i
  local -a known
  for ((i = 2; i < CURRENT; i++)); do
    if [[ \${words[i]} != -* ]]; then command=\${words[i]}; break; fi
  done
  if [[ -z $command ]]; then
    known=(${described.join(' ')} '--help:display help' '--version:output the version number')
    _describe command known
    return
  fi
  # --format=json is one word for zsh.
  if [[ \${words[CURRENT]} == --*=* ]]; then
    previous=\${words[CURRENT]%%=*}
    compset -P '*='
  fi
  case "$command $previous" in
${valueArms(commands, ACTIONS)}
  esac
  case "$command \${words[CURRENT]}" in
${placeArms(commands, ACTIONS)}
  esac
}

if [[ \${funcstack[1]} == _digest ]]; then _digest "$@"; else compdef _digest digest; fi
`;
}

function offer(options: readonly CompletedOption[]): string {
  const described = options.flatMap(({ flags, description }) =>
    flags.map((flag) => pair(flag, description)),
  );
  return `known=(${described.join(' ')}); _describe option known`;
}

/** A word and what it means, as _describe wants them. */
function pair(word: string, description: string): string {
  return quoted(`${word}:${description}`);
}

function action(value: Value): string {
  switch (value.kind) {
    case 'words': {
      const add = `compadd -- ${value.words.map(quoted).join(' ')}`;
      return value.several ? `compset -P '*,'; ${add}` : add;
    }
    case 'file':
      return '_files';
    case 'free':
      return ':';
  }
}
