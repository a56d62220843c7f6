/** Completion for fish, one line a flag of a command. */
import type { CommandWords, FlagWords, ScriptOf, Taken } from './words.js';

export const fishScript: ScriptOf = (
  commands,
) => `# Completion of fiche for fish: fiche completion fish > ~/.config/fish/completions/fiche.fish

function __fiche_command
    set -l words (commandline -opc)
    if contains -- "$words[2]" ${commands.map(({ name }) => name).join(' ')}
        echo $words[2]
    else
        echo ${commands[0]?.name}
    end
end

function __fiche_is
    test (__fiche_command) = $argv[1]
end

function __fiche_is_first
    test (count (commandline -opc)) -eq 1
end

# The words, each behind what stands before the last comma.
function __fiche_list
    set -l typed (commandline -ct | string replace -r '^--[^=]*=' '')
    set -l before (string replace -r '[^,]*$' '' -- "$typed")
    for word in $argv
        contains -- $word (string split , -- $before)
        or echo $before$word
    end
end

complete -c fiche -e
${commands.map(({ name, meaning }) => `complete -c fiche -n __fiche_is_first -a ${name} -d ${quoted(meaning)}\n`).join('')}${commands.map(linesOf).join('')}`;

function linesOf({ name, operands, flags }: CommandWords): string {
  const condition = `complete -c fiche -n '__fiche_is ${name}'`;
  const words = operands === null ? '' : `${condition} -f${operands.length > 0 ? ` -a '${operands.join(' ')}'` : ''}\n`;
  return words + flags.map((flag) => `${condition} ${specOf(flag)}\n`).join('');
}

function specOf({ long, short, doc, taken }: FlagWords): string {
  return [
    ...(short === undefined ? [] : [`-s ${short}`]),
    `-l ${long}`,
    ...takenWords(taken),
    `-d ${quoted(doc)}`,
  ].join(' ');
}

function takenWords(taken: Taken): readonly string[] {
  switch (taken.kind) {
    case 'nothing':
      return [];
    case 'file':
      return ['-r', '-F'];
    case 'folder':
      return ['-x', "-a '(__fish_complete_directories)'"];
    case 'text':
      return ['-x'];
    case 'words':
      return ['-x', taken.isList ? `-a '(__fiche_list ${taken.words.join(' ')})'` : `-a '${taken.words.join(' ')}'`];
  }
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
