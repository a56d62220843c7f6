/** Writing to the streams of the world. */
import type { Writable } from 'node:stream';
import { codeOf, reasonOf } from '../input/failure.js';
import { ClosedPipe, WriteError } from './errors.js';
import { utf8 } from './utf8.js';

const CLOSED = ['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'];

/**
 * Writes, and waits until the stream has passed it on: a slow reader slows the program down, and nothing piles up.
 * @param shown - what the stream is called in messages
 * @throws ClosedPipe - when the reader went away
 * @throws WriteError - when it cannot be written (the disk behind a redirection is full)
 */
export function writeOut(stream: Writable, data: string | Uint8Array, shown = 'stdout'): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(typeof data === 'string' ? utf8(data) : data, (error) => {
      if (!error) resolve();
      else if (CLOSED.includes(codeOf(error))) reject(new ClosedPipe());
      else reject(new WriteError(shown, reasonOf(error)));
    });
  });
}
