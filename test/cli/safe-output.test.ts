/** Nothing that others wrote acts on a terminal, whichever way it gets there. The same with a real terminal: test/terminal.test.ts. */
import { expect, it } from 'vitest';
import { printableLine } from '../../src/report/printable.js';
import { actingIn, COMMAND_LINES, hostileFolder } from '../hostile.js';
import { fiche } from './world.js';

it.each(COMMAND_LINES.map((argv) => [printableLine(argv.join(' ')), argv] as const))('fiche %s', async (_, argv) => {
  const { stdout, stderr } = await fiche(argv, { cwd: hostileFolder(), terminals: ['stdout', 'stderr'] });
  expect(stdout.length + stderr.length).toBeGreaterThan(0);
  expect({ stdout: actingIn(stdout), stderr: actingIn(stderr) }).toEqual({ stdout: [], stderr: [] });
});

it('messages are as safe where they go to a file', async () => {
  const { stderr } = await fiche(['in', '-v', '-o', 'out.json'], { cwd: hostileFolder() });
  expect(stderr).toContain('\\u001b');
  expect(actingIn(stderr)).toEqual([]);
});
