/** What is read together waits for nothing that is not there yet. */
import { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { fiche } from './world.js';

const LINES = ['Rien', 'Rien de plus'].map((text) => `${JSON.stringify({ text })}\n`);

describe('of a stream that goes on', () => {
  it.each([['convert', '-f', 'ndjson'], ['check', '--reporter', 'ndjson'], ['explain']])(
    '%s tells of a posting before the next comes',
    async (...args) => {
      let said = '';
      const told = () =>
        new Writable({
          write(chunk, _encoding, done) {
            said += chunk;
            done();
          },
        });
      const before: boolean[] = [];
      const stdin = Readable.from(
        (async function* () {
          for (const line of LINES) {
            const known = said.length;
            yield Buffer.from(line);
            for (let i = 0; i < 500 && said.length === known; i++) await sleep(10);
            before.push(said.length > known);
          }
        })(),
      );
      await fiche([...args, '--input-format', 'ndjson'], { stdin, stdout: told(), stderr: told() });
      expect(before).toEqual([true, true]);
    },
  );
});
