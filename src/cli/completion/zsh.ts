/** Completion for zsh, by its own `_arguments`, which knows all ways to write a flag and its value. */
import type { CommandWords, FlagWords, ScriptOf, Taken } from './words.js';

export const zshScript: ScriptOf = (commands) => `#compdef fiche
# Completion of fiche for zsh. In ~/.zshrc, behind compinit: source <(fiche completion zsh)

_fiche() {
  local command=${commands[0]?.name}
  local -a commands=(
${commands.map(({ name, meaning }) => `    ${quoted(`${name}:${meaning}`)}\n`).join('')}  )
  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  if ((CURRENT > 2)) && [[ $words[2] == (${commands.map(({ name }) => name).join('|')}) ]]; then
    command=$words[2]
    shift words
    ((CURRENT--))
  fi
  case $command in
${commands.map(caseOf).join('')}  esac
}

# Read as a file of fpath it is called; sourced, it makes itself known.
if [[ $funcstack[1] == _fiche ]]; then
  _fiche "$@"
else
  compdef _fiche fiche
fi
`;

function caseOf({ name, operands, flags }: CommandWords): string {
  const operand =
    operands === null ? ['*:path:_files'] : operands.length === 0 ? [] : [`1:word:(${operands.join(' ')})`];
  const specs = [...flags.map(specOf), ...operand.map(quoted)];
  return `  ${name})\n    _arguments -s -S \\\n${specs.map((spec) => `      ${spec}`).join(' \\\n')}\n    ;;\n`;
}

function specOf({ long, short, doc, value, isRepeatable, taken }: FlagWords): string {
  const isSwitch = taken.kind === 'nothing';
  const words = `[${plain(doc)}]${isSwitch ? '' : `:${plain(value)}:${actionOf(taken, value)}`}`;
  const longForm = `--${long}${isSwitch ? '' : '='}`;
  if (short === undefined) return quoted(`${isRepeatable ? '*' : ''}${longForm}${words}`);
  const shortForm = `-${short}${isSwitch ? '' : '+'}`;
  const others = isRepeatable ? '*' : `(-${short} --${long})`;
  return `${quoted(others)}{${shortForm},${longForm}}${quoted(words)}`;
}

function actionOf(taken: Taken, value: string): string {
  if (taken.kind === 'words')
    return taken.isList ? `_values -s , ${plain(value)} ${taken.words.join(' ')}` : `(${taken.words.join(' ')})`;
  if (taken.kind === 'file') return '_files';
  // An action of one space shows what is wanted, and offers nothing.
  return taken.kind === 'folder' ? '_files -/' : ' ';
}

/** Text within a specification: colons end it, and brackets do. */
const plain = (text: string): string =>
  text.replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', '\\:').replaceAll('…', '...');

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
