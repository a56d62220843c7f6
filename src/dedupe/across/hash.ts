/**
 * Hashes for comparing, not for keeping secrets: 64 bits, the same on every machine. Two lanes of 32 bits, mixed as MurmurHash3 mixes
 * its own, because that is what JavaScript multiplies fast.
 */

import { codeAt } from '../../text.js';

/** The halves of a 64-bit hash, each from 0 to 2³² − 1. */
export interface Hash {
  readonly high: number;
  readonly low: number;
}

/** MurmurHash3's finaliser: every bit of the result hangs on every bit of what went in. */
export function mixed(bits: number): number {
  let h = bits ^ (bits >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The hash of a text or a part of it, by its UTF-16 units. */
export function hashOf(text: string, from = 0, to = text.length): Hash {
  let a = 0x9e3779b9 ^ (to - from);
  let b = 0x7f4a7c15 ^ (to - from);
  for (let i = from; i < to; i++) {
    const unit = codeAt(text, i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x85ebca77);
    a ^= b >>> 15;
    b ^= a >>> 13;
  }
  return { high: mixed(a), low: mixed(b ^ Math.imul(a, 0x27d4eb2f)) };
}

/** A byte in two digits. */
const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hex8 = (bits: number): string =>
  DIGITS[bits >>> 24]! + DIGITS[(bits >>> 16) & 0xff]! + DIGITS[(bits >>> 8) & 0xff]! + DIGITS[bits & 0xff]!;

/** 16 hexadecimal digits. */
export const hex = ({ high, low }: Hash): string => hex8(high) + hex8(low);

/** The hash of a text as 16 hexadecimal digits. */
export const hexOf = (text: string): string => hex(hashOf(text));

/** Half of the hash of a text, as 8 hexadecimal digits: enough where two values are compared and not millions. */
export const shortHexOf = (text: string): string => hex8(hashOf(text).high);
