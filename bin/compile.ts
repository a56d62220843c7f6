/** Compiles the built program: what converting the samples needs of it is kept for those who run it with this Node. */
import { writeFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run, scriptOf } from './load.js';
import { compiledName } from './names.js';

/** @param root - of the project */
export async function compile(root: URL): Promise<void> {
  const folder = new URL('dist/', root);
  const script = scriptOf(folder);
  const { main } = run(script, folder);
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  await main(['convert', '--no-config', '--jobs', '1', '--format', 'ndjson', 'samples'], {
    stdin: Readable.from([]),
    stdout: nowhere(),
    stderr: nowhere(),
    env: {},
    cwd: fileURLToPath(root),
    now: () => 0,
    cores: 1,
    startWorker: () => Promise.reject(new Error('no thread was to be started')),
    onSignal: () => () => undefined,
  });
  writeFileSync(new URL(compiledName(process), folder), script.createCachedData());
}
