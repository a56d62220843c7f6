/** Ends a program, or takes its disk away, before the call to the file system that is chosen: every moment can be had, and had again. */

/** What happens before the chosen call: a signal comes, or the disk is full from then on. */
export type Blow = 'SIGKILL' | 'SIGTERM' | 'SIGINT' | 'SIGHUP' | 'ENOSPC';

/**
 * Loaded into the program before anything else. Calls that change something on the disk are counted; reading changes nothing. How many there
 * were is told through file descriptor 3.
 */
const CODE = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { BLOW, BLOW_BEFORE } = process.env;
let calls = 0;
const strike = (grows) => {
  calls++;
  if (BLOW === 'ENOSPC' && calls >= BLOW_BEFORE && grows)
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  if (BLOW !== 'ENOSPC' && calls === Number(BLOW_BEFORE)) process.kill(process.pid, BLOW);
};
const guarded = (target, name, changes, grows) => {
  const own = target[name];
  target[name] = function (...given) {
    if (changes(given)) strike(grows);
    return own.apply(this, given);
  };
};
const always = () => true;
const forWriting = ([, flags]) => typeof flags === 'string' && flags !== 'r';
if (isMainThread) {
  for (const on of [fs, fs.promises]) {
    const suffix = on === fs ? 'Sync' : '';
    guarded(on, 'open' + suffix, forWriting, true);
    for (const name of ['mkdir', 'mkdtemp', 'writeFile', 'link']) guarded(on, name + suffix, always, true);
    for (const name of ['rename', 'unlink', 'rm']) guarded(on, name + suffix, always, false);
  }
  for (const name of ['fsyncSync', 'fdatasyncSync', 'closeSync', 'fchmodSync']) guarded(fs, name, always, false);
  syncBuiltinESMExports();
  process.on('exit', () => fs.writeSync(3, String(calls)));
}
`;

/** For \`node\`, before the program. */
export const HOOK: readonly string[] = ['--import', `data:text/javascript,${encodeURIComponent(CODE)}`];
