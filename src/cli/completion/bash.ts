import { quoted, type CompletedCommand, type Value } from './model.js';

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
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$command $cur" in
${commands.flatMap(placeCases).join('\n')}
  esac
}

complete -F _digest digest
`;
}

/** What follows an option. */
function valueCases({ name, options }: CompletedCommand): string[] {
  return options.flatMap(({ flags, value }) => {
    if (value === null) return [];
    const pattern = flags.map((flag) => quoted(`${name} ${flag}`)).join(' | ');
    return [`    ${pattern}) ${action(value)}; return ;;`];
  });
}

/** What stands where no option waits for its value: options behind a dash, else arguments. */
function placeCases({ name, options, argument }: CompletedCommand): string[] {
  const flags = options.flatMap((option) => option.flags).join(' ');
  const dashed = `    ${quoted(`${name} -`)}*) _digest_words ${quoted(flags)} ;;`;
  return argument === null
    ? [dashed]
    : [dashed, `    ${quoted(`${name} `)}*) ${action(argument)} ;;`];
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
