/**
 * Whether every regular expression of the program takes time in proportion to its text: npm run bench -- regexps [--all] [--write]. New ones
 * are judged, or all, and --write keeps what was found to be linear.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nameOf, patternsIn } from './collect.js';
import { hashOf, linearFile, readLinear, reviewOf, verdictsOn } from './verdicts.js';

export function main(options: readonly string[], root: string): number {
  const { values } = parseArgs({
    args: [...options],
    options: { all: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
  });
  const patterns = patternsIn(root);
  const known = values.all ? new Set<string>() : readLinear(root);
  const linear = new Set(patterns.map(hashOf).filter((hash) => known.has(hash)));
  let complaints = 0;
  let judged = 0;
  for (const { pattern, complaint } of verdictsOn(patterns, known)) {
    judged++;
    if (complaint === null) linear.add(hashOf(pattern));
    else {
      complaints++;
      console.log(`${pattern.file ?? 'built'}: ${complaint}\n  ${nameOf(pattern)}`);
    }
  }
  const reviewed = patterns.filter((pattern) => !linear.has(hashOf(pattern)) && reviewOf(pattern) !== null).length;
  console.log(
    `${patterns.length} patterns: ${linear.size} linear (${judged} judged now), ${reviewed} reviewed, ${complaints} to be looked at`,
  );
  if (values.write) writeFileSync(linearFile(root), `${JSON.stringify([...linear].sort(), null, 2)}\n`);
  return complaints === 0 ? 0 : 1;
}
