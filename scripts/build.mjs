/** Builds dist/: the program bundled with its dependencies (one start-up, few files), the library with its own left outside. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });

const common = { bundle: true, format: 'esm', platform: 'node', target: 'node20', outdir: 'dist', logLevel: 'warning' };

await build({
  ...common,
  entryPoints: { fiche: 'bin/fiche.ts', worker: 'bin/worker.ts' },
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  minifySyntax: true,
  // Packages that not everybody has, because not everybody needs them.
  external: ['@duckdb/node-api', 'hyparquet-writer'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
});
await build({ ...common, entryPoints: { index: 'src/index.ts' }, packages: 'external' });

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

const schema = (...argv) => execFileSync(process.execPath, ['dist/fiche.js', 'schema', ...argv]);
writeFileSync('dist/schema.json', schema());
writeFileSync('dist/config.schema.json', schema('--of', 'config'));
