/** Values of flags that are numbers. */
import { constants } from 'node:buffer';
import { sizeInWords } from '../input/failure.js';
import { UsageError } from './errors.js';

const POWERS = { '': 0, k: 1, m: 2, g: 3 } as const;

/**
 * A number of bytes: `1000000`, `64M`, `1.5 GiB`. K, M and G are powers of 1024.
 * @throws UsageError - for anything else, for none, and for more than a text can hold
 */
export function size(flag: string, value: string): number {
  const [, digits, unit] = /^(\d{1,15}(?:\.\d{1,6})?) ?([kmg]?)(?:i?b)?$/i.exec(value) ?? [];
  const bytes = Math.floor(Number(digits) * 1024 ** POWERS[(unit ?? '').toLowerCase() as keyof typeof POWERS]);
  if (!(bytes >= 1)) throw new UsageError(`--${flag} wants a size such as 64M, not '${value}'`);
  if (bytes > constants.MAX_STRING_LENGTH)
    throw new UsageError(`--${flag}: no text may be larger than ${sizeInWords(constants.MAX_STRING_LENGTH)}`);
  return bytes;
}

/** A whole number from 0. */
export function count(flag: string, value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new UsageError(`--${flag} wants a whole number, not '${value}'`);
  return Number(value);
}

/** A share from 0 to 1. */
export function share(flag: string, value: string): number {
  if (!/^(?:0(?:\.\d{1,9})?|\.\d{1,9}|1(?:\.0{1,9})?)$/.test(value))
    throw new UsageError(`--${flag} wants a share from 0 to 1, not '${value}'`);
  return Number(value);
}
