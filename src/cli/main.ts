import { readFileSync } from 'node:fs';
import { decode } from '../input/decode.js';
import { recordsOf } from '../pipeline.js';

export function main(argv: readonly string[]): number {
  const files = argv.filter((a) => a.includes('/'));
  for (const file of files)
    for (const record of recordsOf(decode(readFileSync(file), file), { provenance: argv.includes('--provenance') }))
      process.stdout.write(`${JSON.stringify(record)}\n`);
  return 0;
}
