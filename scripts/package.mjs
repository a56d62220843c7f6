/**
 * Packs the package as it would be published, installs it into a fresh folder, and uses it there: `npm run test:package`. Then publint and
 * are-the-types-wrong look at it. They and zod come from the registry or the cache of npm: without both, this says so and ends with 0.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Not among the dependencies for development: with theirs they are as large as all of those together. */
const LINTERS = [
  ['publint@0.3.25', ['publint', '--strict', 'TARBALL']],
  // There is no CommonJS, and Node's resolution before `exports` has no file for the schemas.
  ['@arethetypeswrong/cli@0.18.5', ['attw', '--profile', 'esm-only', 'TARBALL']],
];

const POSTING = `Agent d'accueil
Offre n° O062260219000001
Synthèse de l'offre
Employeur
Commune d'Arras
Date limite de candidature
21/03/2026
`;

const JAVASCRIPT = `
import { collapse, parsePostings } from 'fiche';
import schema from 'fiche/schema.json' with { type: 'json' };
import config from 'fiche/config.schema.json' with { type: 'json' };
const [record] = parsePostings(${JSON.stringify(POSTING)});
if (record.offer_number !== 'O062260219000001' || record.application_deadline !== '2026-03-21') throw new Error(JSON.stringify(record));
if (collapse('a').text !== 'a' || !schema.properties.title || !config.properties) throw new Error('library');
await import('fiche/dist/fiche.js').then(() => { throw new Error('what is not exported can be imported'); }, () => undefined);
`;

const TYPESCRIPT = `
import { type CollapsedText, collapse, type OfferRecord, parsePostings, recordSchema } from 'fiche';
const records: OfferRecord[] = parsePostings('x', { provenance: true });
const title: string | null = records[0]!.title;
const collapsed: CollapsedText = collapse('x');
const parsed: OfferRecord = recordSchema.parse(records[0]);
// @ts-expect-error: there is no such field
records[0]!.titel;
// @ts-expect-error: there is no such layout
parsePostings('x', { layout: 'nope' });
export { collapsed, parsed, title };
`;

const COMMANDS = [
  ['--version'],
  ['a.txt', '-f', 'yaml'],
  ['a.txt', '-f', 'csv'],
  ['*.txt', '-f', 'table'],
  ['check', 'a.txt'],
  ['explain', '--color', 'always', 'a.txt'],
  ['match', 'a.txt'],
  ['collapse', '-j', '2', 'a.txt', 'b.txt'],
  ['schema'],
  ['a.txt', '-c', 'fiche.config.yaml'],
];

const folder = mkdtempSync(join(tmpdir(), 'fiche-package-'));
const run = (program, args, cwd = folder) =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });

try {
  process.exitCode = main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function main() {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], ROOT);
  const tarball = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=optional', '--prefer-offline'];
  const installed = spawnSync('npm', [...install, tarball], { cwd: folder, encoding: 'utf8' });
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOTCACHED/.test(installed.stderr)) {
    console.log('skipped: neither the registry nor the cache of npm has what the package needs');
    return 0;
  }
  if (installed.status !== 0) throw new Error(installed.stderr);
  const beside = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  console.log(`installed: ${beside.join(', ')}`);

  writeFileSync(join(folder, 'a.txt'), POSTING);
  writeFileSync(join(folder, 'b.txt'), POSTING);
  writeFileSync(join(folder, 'fiche.config.yaml'), 'convert:\n  fields: [title]\n');
  for (const argv of COMMANDS) run('npx', ['--no', 'fiche', ...argv]);
  console.log(`program: ${COMMANDS.length} command lines`);

  writeFileSync(join(folder, 'use.mjs'), JAVASCRIPT);
  run(process.execPath, ['--no-warnings', 'use.mjs']);
  console.log('library from JavaScript: works');

  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const own = join(folder, resolution);
    mkdirSync(own);
    writeFileSync(join(own, 'use.ts'), TYPESCRIPT);
    const options = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--skipLibCheck',
      'false',
      '--target',
      'es2022',
      '--types',
      '',
    ];
    run(
      process.execPath,
      [tsc, '--noEmit', '--module', module, '--moduleResolution', resolution, ...options, 'use.ts'],
      own,
    );
    console.log(`library from TypeScript, ${resolution}: works`);
  }

  let failures = 0;
  for (const [name, [program, ...args]] of LINTERS) {
    const words = args.map((word) => (word === 'TARBALL' ? tarball : word));
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['exec', '--yes', '--prefer-offline', `--package=${name}`, '--', program, ...words],
      { cwd: folder, encoding: 'utf8' },
    );
    console.log(`${name}: ${status === 0 ? 'clean' : `\n${stdout}${stderr}`}`);
    if (status !== 0) failures++;
  }
  return failures === 0 ? 0 : 1;
}
