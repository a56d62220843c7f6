/**
 * What there is to do at the very least: read the files of a folder, take out blocks of lines that are printed again, write the text as NDJSON.
 * `node floor.mjs FOLDER`: one thread. It knows no layouts, no fields, no other encodings and no errors; it is what records are measured by.
 */
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PIECE = 1 << 16;
const LEAST = 2;

/** Lines without the blocks that stand twice in a row; Map hashes them. */
function collapsed(lines) {
  const last = new Map();
  const kept = [];
  for (let i = 0; i < lines.length; i++) {
    const before = last.get(lines[i]);
    const period = before === undefined ? 0 : i - before;
    let same = 0;
    while (same < period && i + same < lines.length && lines[before + same] === lines[i + same]) same++;
    if (period >= LEAST && same === period) i += period - 1;
    else {
      kept.push(lines[i]);
      last.set(lines[i], i);
    }
  }
  return kept;
}

/** Latin 1 is what bytes are read fastest as; few lines are anything else. */
const decoded = (line) => (/[\x80-\xff]/.test(line) ? Buffer.from(line, 'latin1').toString() : line);

const folder = process.argv[2];
let waiting = '';
for (const path of readdirSync(folder).sort()) {
  const lines = collapsed(readFileSync(join(folder, path), 'latin1').split('\n'));
  waiting += `${JSON.stringify({ path, text: lines.map(decoded).join('\n') })}\n`;
  if (waiting.length < PIECE) continue;
  writeFileSync(1, waiting);
  waiting = '';
}
writeFileSync(1, waiting);
