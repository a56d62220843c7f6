/** Shells as people use them: a line is typed into a terminal, with the key that completes it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A terminal: it types, waits until the last line has been run, and goes away. */
const TERMINAL = `
import os, pty, select, sys, time
done, typed, command = sys.argv[1], sys.argv[2].encode(), sys.argv[3:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
seen, sent, until = b'', False, time.time() + 100
while time.time() < until and not os.path.exists(done):
    ready, _, _ = select.select([terminal], [], [], 0.05)
    if ready:
        try:
            seen += os.read(terminal, 65536)
        except OSError:
            break
    if not sent and b'READY>' in seen:
        os.write(terminal, typed)
        sent = True
os.kill(child, 9)
sys.stdout.buffer.write(seen)
`;

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const python = has('python3');

/** Whether lines can be typed into a shell here. */
export const canType = (shell: 'bash' | 'zsh'): boolean => python && has(shell);
export const hasFish = has('fish');

/** What a shell needs to know before its completion: what to run, so that the words of a line are seen, and that it is ready. */
const SETTING = {
  bash: (completion: string, folder: string) => `
bind 'set enable-bracketed-paste off' 'set bell-style none' 2>/dev/null
cd ${folder}
fiche() { printf '%s\\n' "$@" > words; : > done; }
source ${completion}
PS1='READY>'
`,
  zsh: (completion: string, folder: string) => `
cd ${folder}
autoload -Uz compinit && compinit -u -D
unsetopt beep
setopt no_list_beep
fiche() { printf '%s\\n' "$@" > words; : > done; }
source ${completion}
PS1='READY>'
`,
};

const RC = { bash: '.bashrc', zsh: '.zshrc' } as const;
const COMMAND = {
  bash: (rc: string) => ['bash', '--noprofile', '--rcfile', rc, '-i'],
  zsh: () => ['zsh', '-d', '-i'],
} as const;

/**
 * Types a line and its end into a shell.
 * @returns the words that `fiche` got
 */
export function typeInto(shell: 'bash' | 'zsh', line: string, completion: string, folder: string): readonly string[] {
  const rc = join(folder, RC[shell]);
  writeFileSync(rc, SETTING[shell](completion, folder));
  const env = { PATH: process.env.PATH, TERM: 'dumb', HOME: folder, ZDOTDIR: folder, LC_ALL: 'C.UTF-8' };
  const argv = ['-c', TERMINAL, join(folder, 'done'), `${line}\n`, ...COMMAND[shell](rc)];
  const { stdout } = spawnSync('python3', argv, { env, encoding: 'utf8' });
  if (!existsSync(join(folder, 'done'))) throw new Error(`the line was not run:\n${stdout}`);
  return readFileSync(join(folder, 'words'), 'utf8').split('\n').slice(0, -1);
}

/** What fish offers for a line. */
export function offeredByFish(line: string, completion: string, folder: string): readonly string[] {
  const env = { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C.UTF-8' };
  const script = 'source $argv[1]; complete -C $argv[2]';
  const { stdout } = spawnSync('fish', ['--no-config', '-c', script, completion, line], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split('\t')[0]!);
}
