/**
 * Completion for bash, from 3.2 on (the one of macOS), with nothing else installed. Readline breaks words at `=`, so that `--format=nd` are
 * three of them, unless the user has told it not to: both are understood.
 */
import type { CommandWords, FlagWords, ScriptOf, Taken } from './words.js';

export const bashScript: ScriptOf = (
  commands,
) => `# Completion of fiche for bash. In ~/.bashrc: eval "$(fiche completion bash)"

# Answers with those of the words that begin with what is typed; in a list, with what stands before the last comma.
_fiche_words() {
  local stem=$1 typed=$2 is_list=$3 before='' word
  shift 3
  if [[ -n $is_list ]]; then
    [[ $typed == *,* ]] && before=\${typed%,*},
    typed=\${typed##*,}
    compopt -o nospace 2>/dev/null
  fi
  for word in "$@"; do
    [[ $word == "$typed"* && ",$before" != *",$word,"* ]] && COMPREPLY+=("$stem$before$word")
  done
}

_fiche_found() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do COMPREPLY+=("$2$path"); done < <(compgen "$1" -- "$3")
}

# Readline completes files by itself where nothing else is said, and knows best how to quote them.
_fiche_files() {
  [[ -n $1 ]] && _fiche_found -f "$1" "$2"
}

_fiche_folders() {
  if [[ -n $1 ]]; then _fiche_found -d "$1" "$2"; else compopt +o default -o dirnames 2>/dev/null; fi
}

_fiche() {
  local typed=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} stem='' command=${commands[0]?.name} i
  COMPREPLY=()
  if [[ $typed == '=' ]]; then
    typed=''
  elif [[ $before == '=' && COMP_CWORD -gt 1 ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $typed == --*=* ]]; then
    before=\${typed%%=*}
    stem=$before=
    typed=\${typed#*=}
  fi
  if ((COMP_CWORD > 1)); then
    case \${COMP_WORDS[1]} in
    ${commands.map(({ name }) => name).join(' | ')}) command=\${COMP_WORDS[1]} ;;
    esac
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    [[ \${COMP_WORDS[i]} == -- ]] && return
  done
  case "$command $before" in
${takers(commands)
  .map(([taken, patterns]) => `  ${patterns.join(' | ')})\n    ${answer(taken)}\n    return\n    ;;\n`)
  .join('')}  esac
  case $command in
${commands.map(caseOf).join('')}  esac
  if ((COMP_CWORD == 1)); then
    _fiche_words '' "$typed" '' ${commands.map(({ name }) => name).join(' ')}
    ((\${#COMPREPLY[@]})) && _fiche_found -f '' "$typed"
  fi
}

complete -o default -F _fiche fiche
`;

/** Flags with a value, by what that is: `'convert --format' | 'convert -f'`. */
function takers(commands: readonly CommandWords[]): readonly (readonly [Taken, readonly string[]])[] {
  const groups = new Map<string, readonly [Taken, string[]]>();
  for (const { name, flags } of commands)
    for (const { taken, ...flag } of flags) {
      if (taken.kind === 'nothing') continue;
      const key = JSON.stringify(taken);
      const [, patterns] = groups.get(key) ?? [taken, []];
      patterns.push(...formsOf(flag).map((form) => `'${name} ${form}'`));
      groups.set(key, [taken, patterns]);
    }
  return [...groups.values()];
}

function answer(taken: Taken): string {
  if (taken.kind === 'words')
    return `_fiche_words "$stem" "$typed" '${taken.isList ? 'list' : ''}' ${taken.words.join(' ')}`;
  if (taken.kind === 'file') return '_fiche_files "$stem" "$typed"';
  if (taken.kind === 'folder') return '_fiche_folders "$stem" "$typed"';
  return 'compopt +o default 2>/dev/null';
}

function caseOf({ name, operands, flags }: CommandWords): string {
  const words = flags.flatMap(formsOf);
  const others =
    operands === null
      ? ''
      : `\n    compopt +o default 2>/dev/null\n    ((COMP_CWORD > 1)) && _fiche_words '' "$typed" '' ${operands.join(' ')}`;
  return `  ${name})
    [[ $typed == -* ]] && { _fiche_words '' "$typed" '' ${words.join(' ')}; return; }${others}
    ;;
`;
}

function formsOf({ long, short }: Pick<FlagWords, 'long' | 'short'>): readonly string[] {
  return [`--${long}`, ...(short === undefined ? [] : [`-${short}`])];
}
