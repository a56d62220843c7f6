/** The built program on a pseudo terminal: what it really sends there of a scrape that tries to act. */
import { Buffer } from 'node:buffer';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { printableLine } from '../src/report/printable.js';
import { actingIn, COMMAND_LINES, hostileFolder } from './hostile.js';

const PROGRAM = fileURLToPath(new URL('../dist/fiche.js', import.meta.url));

/** `script` of util-linux; that of the BSDs is another program. */
const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' }).status === 0;

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** All that a command line shows on a terminal of its own. */
async function shown(argv: readonly string[], cwd: string): Promise<string> {
  const line = [process.execPath, PROGRAM, ...argv].map(quoted).join(' ');
  // Its standard input stays open: at the end of it, `script` would type into the terminal.
  const child = spawn('script', ['-qec', line, '/dev/null'], {
    cwd,
    env: { PATH: process.env.PATH, SHELL: '/bin/sh', TERM: 'xterm-256color' },
  });
  const parts: Uint8Array[] = [];
  child.stdout.on('data', (part: Uint8Array) => parts.push(part));
  await once(child, 'close');
  return Buffer.concat(parts).toString('utf8');
}

describe.skipIf(!hasTerminal)('a terminal (needs script of util-linux)', () => {
  // All of them are run in test/cli/safe-output.test.ts; processes are slow, and a fourth of them goes every way there is.
  const some = COMMAND_LINES.filter((_, i) => i % 4 === 0);
  it.each(some.map((argv) => [printableLine(argv.join(' ')), argv] as const))(
    'is safe from fiche %s',
    async (_, argv) => {
      const text = await shown(argv, hostileFolder());
      expect(text.length).toBeGreaterThan(0);
      expect(actingIn(text)).toEqual([]);
    },
  );

  it('has colours, so that it was one', async () => {
    expect(await shown(['in', '-f', 'json'], hostileFolder())).toContain('\u001b[36m"schema_version"\u001b[39m');
  });
});
