/** Compiles the built program: what converting the samples needs of it is kept for those who run it with this Node. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run, scriptOf } from './load.js';
import { compiledName, PROGRAM } from './names.js';

/** @param root - folder of the project */
export async function compile(root: string): Promise<void> {
  const folder = join(root, 'dist');
  const script = scriptOf(folder);
  const { main } = run(script, createRequire(join(folder, PROGRAM)));
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  await main(['convert', '--no-config', '--jobs', '1', '--format', 'ndjson', 'samples'], {
    stdin: Readable.from([]),
    stdout: nowhere(),
    stderr: nowhere(),
    env: {},
    cwd: root,
    now: () => 0,
    cores: 1,
    startWorker: () => Promise.reject(new Error('no thread was to be started')),
    expectLittle: () => undefined,
    onSignal: () => () => undefined,
  });
  writeFileSync(join(folder, compiledName(process)), script.createCachedData());
}
