/** Line ends in bytes: one unit, or two, of one byte or two. */
import type { Encoding } from '../offer.js';

export const isWide = (encoding: Encoding): boolean => encoding.startsWith('utf-16');

function unitAt(bytes: Uint8Array, at: number, encoding: Encoding): number | undefined {
  if (!isWide(encoding)) return bytes[at];
  const [low, high] = encoding === 'utf-16le' ? [bytes[at], bytes[at + 1]] : [bytes[at + 1], bytes[at]];
  return low === undefined || high === undefined ? undefined : (high << 8) | low;
}

export const firstUnit = (bytes: Uint8Array, encoding: Encoding): number | undefined => unitAt(bytes, 0, encoding);

/** The last unit of a line, or undefined where half a unit is left over. */
export function lastUnit(bytes: Uint8Array, encoding: Encoding): number | undefined {
  if (!isWide(encoding)) return bytes.at(-1);
  return bytes.length % 2 === 0 ? unitAt(bytes, bytes.length - 2, encoding) : undefined;
}
