import { placeArms, quoted, valueArms, type ShellActions } from './case-arms.js';
import type { CompletedCommand, CompletedOption, Value } from './model.js';

const ACTIONS: ShellActions = { action, offer };

/** The completion script for bash, from 3.2 on. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# bash completion for digest. In ~/.bashrc: source <(digest completion bash)
_digest_words() {
  # Of a list with commas, the last part is completed.
  local before=
  if [[ $2 == several ]]; then before=\${cur%"\${cur##*,}"}; fi
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "\${cur#"$before"}"))
}

_digest_files() {
  local file
  compopt -o filenames 2>/dev/null
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$cur")
}

_digest() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= i
  COMPREPLY=()
  # --format=json is three words for bash.
  if [[ $cur == '=' ]]; then cur=
  elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ \${COMP_WORDS[i]} != -* ]]; then command=\${COMP_WORDS[i]}; break; fi
  done
  if [[ -z $command ]]; then
    _digest_words ${quoted(`${names} --help --version`)}
    return
  fi
  case "$command $prev" in
${valueArms(commands, ACTIONS)}
  esac
  case "$command $cur" in
${placeArms(commands, ACTIONS)}
  esac
}

complete -F _digest digest
`;
}

function offer(options: readonly CompletedOption[]): string {
  return `_digest_words ${quoted(options.flatMap(({ flags }) => flags).join(' '))}`;
}

function action(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `_digest_words ${quoted(value.words.join(' '))}${value.several ? ' several' : ''}`;
    case 'file':
      return '_digest_files';
    case 'free':
      return ':';
  }
}
