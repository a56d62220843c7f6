/** Builds dist/: the program bundled with its dependencies (one script, compiled beforehand), the library with its own left outside. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = new URL('../', import.meta.url);

rmSync('dist', { recursive: true, force: true });

const common = { bundle: true, format: 'esm', platform: 'node', target: 'node20', outdir: 'dist', logLevel: 'warning' };

await build({ ...common, entryPoints: { fiche: 'bin/fiche.ts', worker: 'bin/worker.ts' }, minifySyntax: true });
const { metafile } = await build({
  ...common,
  metafile: true,
  entryPoints: { program: 'bin/program.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  minifySyntax: true,
  minifyWhitespace: true,
  // Packages that not everybody has, because not everybody needs them.
  external: ['@duckdb/node-api', 'hyparquet-writer'],
  // They are required: a script that was compiled before cannot import.
  supported: { 'dynamic-import': false },
  banner: { js: '(function (exports, require, module) {' },
  footer: { js: '})' },
});
const compiler = fileURLToPath(new URL('node_modules/.cache/compile.mjs', ROOT));
await build({
  ...common,
  outdir: dirname(compiler),
  entryPoints: { compile: 'bin/compile.ts' },
  outExtension: { '.js': '.mjs' },
});
await (await import(pathToFileURL(compiler))).compile(ROOT);
await build({ ...common, entryPoints: { index: 'src/index.ts' }, packages: 'external' });

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

const schema = (...argv) => execFileSync(process.execPath, ['dist/fiche.js', 'schema', ...argv]);
writeFileSync('dist/schema.json', schema());
writeFileSync('dist/config.schema.json', schema('--of', 'config'));

writeFileSync('dist/LICENSES.txt', licencesOf(Object.keys(metafile.inputs)));

/** The licences of the packages that are bundled: they want to be handed on with the code. */
function licencesOf(files) {
  const folders = files.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const own = readdirSync(folder).find((file) => /^licen[cs]e(?:\.\w+)?$/i.test(file));
    const text = own === undefined ? `${license}\n` : readFileSync(join(folder, own), 'utf8');
    return `${name} ${version}\n\n${text.trim()}\n`;
  });
  return `The program holds code of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
