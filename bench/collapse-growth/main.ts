/**
 * How time and memory grow on texts that no author writes: npm run bench -- collapse-growth [--lines 1000000] [--megabytes 100]. Each step
 * doubles the size, and is a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { COLLAPSE_MODES } from '../../src/dedupe/index.js';

/** A page of a known layout up to the text that grows: in others nothing is looked for by default. */
const HEAD = [
  'Agent de médiathèque',
  'Offre n° O062260219001265',
  'Publiée le 19/02/2026',
  "Synthèse de l'offre",
  'Poste à pourvoir le',
  '01/06/2026',
  "Détails de l'offre",
  'Profils recherchés',
];

/** The letter of each line, by the number of lines. */
const WORDS: { readonly [name: string]: (lines: number) => (index: number) => number } = {
  'all equal': () => () => 0,
  'all different': () => (i) => i,
  'of period 2': () => (i) => i % 2,
  Fibonacci: () => (i) => Number(Math.floor((i + 2) * GOLDEN) - Math.floor((i + 1) * GOLDEN) === 1),
  'a…aba…a': (lines) => (i) => Number(i === lines >> 1),
};
const GOLDEN = (Math.sqrt(5) - 1) / 2;

const DOUBLINGS = 4;

interface Step {
  /** Of processor time: what else the machine does counts less there. */
  readonly seconds: number;
  readonly megabytes: number;
  readonly ended: string;
}

/** Runs the program on a file. What it took is told by a line of its own on stderr. */
function measure(root: string, file: string, mode: string): Step {
  const hook = `process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write('took ' + (userCPUTime + systemCPUTime) + ' ' + maxRSS + '\\n');
  })`;
  const program = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, join(root, 'dist/fiche.js')];
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    [...program, 'collapse', file, '--collapse', mode, '--max-bytes', '400M', '-q', '-o', '/dev/null'],
    { encoding: 'utf8' },
  );
  const [, micros, kilobytes] = /took (\d+) (\d+)/.exec(stderr) ?? [];
  const seconds = Number(micros) / 1e6;
  const megabytes = Number(kilobytes) / 1024;
  return { seconds, megabytes, ended: signal ?? String(status) };
}

function grow(name: string, largest: number, unit: string, step: (size: number) => Step): void {
  let before: Step | undefined;
  for (let doubling = 0; doubling <= DOUBLINGS; doubling++) {
    const size = Math.round(largest / 2 ** (DOUBLINGS - doubling));
    const now = step(size);
    const ratio = before === undefined ? '' : `x ${(now.seconds / before.seconds).toFixed(2)}`;
    console.log(
      `${name.padEnd(28)}${`${size} ${unit}`.padStart(16)}${now.seconds.toFixed(2).padStart(9)} s${ratio.padStart(8)}${now.megabytes.toFixed(0).padStart(7)} MB  exit ${now.ended}`,
    );
    before = now;
  }
}

export async function main(options: readonly string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args: [...options],
    options: { lines: { type: 'string', default: '1000000' }, megabytes: { type: 'string', default: '100' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  const file = join(folder, 'a.txt');
  try {
    for (const mode of COLLAPSE_MODES.filter((one) => one !== 'none'))
      for (const [name, word] of Object.entries(WORDS))
        grow(`${mode}, ${name}`, Number(values.lines), 'lines', (lines) => {
          const letter = word(lines);
          const text = Array.from({ length: lines }, (_, i) => `ligne ${letter(i)} du texte`);
          writeFileSync(file, `${[...HEAD, ...text].join('\n')}\n`);
          return measure(root, file, mode);
        });
    grow('echo, one line', Number(values.megabytes), 'MB', (megabytes) => {
      const out = openSync(file, 'w');
      writeSync(out, `${HEAD.join('\n')}\n`);
      const part = 'Vous accueillez le public de la médiathèque. '.repeat(1 << 14);
      for (let written = 0; written < megabytes * 1e6; ) written += writeSync(out, part);
      closeSync(out);
      return measure(root, file, 'echo');
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}
