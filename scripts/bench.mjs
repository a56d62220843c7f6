/** Runs a benchmark: `npm run bench -- [NAME] [OPTIONS]` bundles bench/NAME/main.ts and runs it; without a name, `all`. Build the program first. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { MODULE } from './bundling.mjs';

const ROOT = new URL('../', import.meta.url);
const given = process.argv.slice(2);
const [name, ...options] = given[0]?.startsWith('-') === false ? given : ['all', ...given];
const names = readdirSync(new URL('bench/', ROOT), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`bench/${entry.name}/main.ts`, ROOT)))
  .map((entry) => entry.name)
  .sort();

if (!names.includes(name)) {
  console.error(`npm run bench -- [NAME] [OPTIONS]; NAME is one of: ${names.join(', ')}`);
  process.exitCode = 2;
} else {
  const outfile = fileURLToPath(new URL(`node_modules/.cache/bench/${name}.mjs`, ROOT));
  await build({
    ...MODULE,
    entryPoints: [fileURLToPath(new URL(`bench/${name}/main.ts`, ROOT))],
    outfile,
    packages: 'external',
  });
  const { main } = await import(pathToFileURL(outfile));
  process.exitCode = (await main(options, fileURLToPath(ROOT))) ?? 0;
}
