/** Builds dist/: the program bundled with its dependencies (one script, compiled beforehand), the library with its own left outside. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { MODULE } from './bundling.mjs';
import { withLetters } from './letters.mjs';
import { onDemand } from './on-demand.mjs';

const ROOT = new URL('../', import.meta.url);

rmSync('dist', { recursive: true, force: true });

const common = { ...MODULE, outdir: 'dist' };

// Scripts, and no modules: Node reads them sooner, and loads less of its own for what they import.
const scripts = { ...common, format: 'cjs', minifySyntax: true };
await build({ ...scripts, entryPoints: { fiche: 'bin/fiche.ts', worker: 'bin/worker.ts' } });
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
const packed = { ...scripts, outExtension: { '.js': '.cjs' }, metafile: true, minifyWhitespace: true };
// To start other programs, to find out what a terminal can show, and to say what is wrong with a value in fifty languages: nobody here asks,
// and it takes long to load.
const leaving = [
  without(/^node:child_process$/, () => true),
  without(/^#supports-color$/, () => true),
  without(/^\.\/[\w-]+\.js$/, (path, folder) => /[\\/]zod[\\/]v4[\\/]locales$/.test(folder) && path !== './en.js'),
];
// Large, and of use in few runs.
const apart = { 'entities/decode': 'entities', 'fast-glob': 'fast-glob', yaml: 'yaml', zod: 'zod' };
const packages = await build({
  ...packed,
  entryPoints: Object.entries(apart).map(([name, script]) => ({ in: name, out: script })),
  plugins: leaving,
});
const program = await build({
  ...packed,
  entryPoints: { program: 'bin/program.ts' },
  // Packages that not everybody has, because not everybody needs them.
  external: ['@duckdb/node-api', 'hyparquet-writer'],
  plugins: [...leaving, beside(apart)],
  // They are required: a script that was compiled before cannot import.
  supported: { ...MODULE.supported, 'dynamic-import': false },
  banner: { js: '(function (exports, require, module) {' },
  footer: { js: '})' },
});
rewrite('dist/program.cjs', (code) => inAscii(withLetters(onDemand(code))));
const compiler = fileURLToPath(new URL('node_modules/.cache/compile.mjs', ROOT));
await build({
  ...common,
  outdir: dirname(compiler),
  entryPoints: { compile: 'bin/compile.ts' },
  outExtension: { '.js': '.mjs' },
});
await (await import(pathToFileURL(compiler))).compile(fileURLToPath(ROOT));
await build({
  ...common,
  entryPoints: { index: 'src/index.ts' },
  outExtension: { '.js': '.mjs' },
  packages: 'external',
});
rewrite('dist/index.mjs', withLetters);

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
// They are those of a module.
writeFileSync('dist/types/package.json', '{ "type": "module" }\n');

const schema = (...argv) => execFileSync(process.execPath, ['dist/fiche.js', 'schema', ...argv]);
writeFileSync('dist/schema.json', schema());
writeFileSync('dist/config.schema.json', schema('--of', 'config'));

writeFileSync(
  'dist/LICENSES.txt',
  licencesOf([packages, program].flatMap(({ metafile }) => Object.keys(metafile.inputs))),
);

/** Leaves modules out that packages ask for and never use: `isMeant` tells them by their names, and the folder of those that ask. */
function without(names, isMeant) {
  const setup = ({ onResolve, onLoad }) => {
    onResolve({ filter: names }, ({ path, resolveDir }) =>
      isMeant(path, resolveDir) ? { path, namespace: 'without' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'without' }, () => ({ contents: 'module.exports = {}' }));
  };
  return { name: 'without', setup };
}

/** Takes packages for scripts that stand beside the one that asks for them. */
function beside(scripts) {
  const setup = ({ onResolve }) =>
    onResolve({ filter: new RegExp(`^(?:${Object.keys(scripts).join('|')})$`) }, ({ path }) => ({
      path: `./${scripts[path]}.cjs`,
      external: true,
    }));
  return { name: 'beside', setup };
}

/** A script in ASCII takes half the room in memory, and is read at once. What is none stands in expressions and templates, where it may be escaped. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

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
