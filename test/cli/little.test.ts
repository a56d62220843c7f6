/** The engine is told of runs that are too short for what pays in long ones. */
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { folderWith, posting } from '../folder.js';
import { fiche } from './world.js';

const scrape = () =>
  folderWith({
    'a.txt': posting(1),
    'b.txt': posting(2),
    'large.txt': `${posting(3)}${'Fin de la page. '.repeat(5000)}`,
    'packed.txt.gz': gzipSync(posting(4)),
    'empty.txt': '',
  });

it.each([
  [1, 'one small file', ['convert', 'a.txt']],
  [1, 'one small file', ['check', 'a.txt']],
  [0, 'two', ['convert', 'a.txt', 'b.txt']],
  [0, 'a large one', ['convert', 'large.txt']],
  [0, 'one of which nobody knows how large it is', ['convert', 'packed.txt.gz']],
  [0, 'what comes in', ['convert', '-']],
  [0, 'an empty one', ['convert', 'empty.txt']],
  [0, 'none', ['convert', 'none.txt']],
])('%i times of %s: %j', async (times, _what, argv) => {
  let told = 0;
  await fiche(argv, { cwd: scrape(), stdin: posting(5), expectLittle: () => told++ });
  expect(told).toBe(times);
});
