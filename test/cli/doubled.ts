/** A posting with copies, for the commands that take them out and put them back. */
import { Buffer } from 'node:buffer';
import { Writable } from 'node:stream';
import type { OutputStream } from '../../src/cli/world.js';
import { posting } from '../folder.js';

const LEAD = 'Ouvrir le courrier.';
const BLOCK = ['- le lire ;', '- y répondre ;', "- l'archiver."];
/** Another apostrophe, as scrapers leave it. */
const COPY = ['- le lire ;', '- y répondre ;', '- l’archiver.'];

const page = (sequence: number, missions: readonly string[]): string =>
  posting(sequence).replace(/(?<=d'exercice\n)[\s\S]*/, `${missions.join('\n')}\n`);

/** A page whose lines 18 to 20 are copies of lines 15 to 17. */
export const doubled = (sequence: number): string => page(sequence, [LEAD, ...BLOCK, ...COPY]);
/** The same without its copies. */
export const once = (sequence: number): string => page(sequence, [LEAD, ...BLOCK]);

/** A stream that keeps its bytes. */
export function byteStream(): { readonly stream: OutputStream; readonly bytes: () => Buffer } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, bytes: () => Buffer.concat(chunks) };
}
