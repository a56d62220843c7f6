/** Keys as they are kept: hashes as bytes, because half of what is kept is hashes. */
import { Buffer } from 'node:buffer';
import type { PostingKeys } from '../dedupe/across/index.js';

/** Keys without bands, which serve to find texts only. */
export interface PackedKeys {
  readonly facts: string;
  readonly lines: Uint8Array;
  readonly signature: Uint8Array;
}

export function packed({ lines, signature, bands: _bands, ...facts }: PostingKeys): PackedKeys {
  return {
    facts: JSON.stringify(facts),
    lines: Buffer.from(lines.join(''), 'hex'),
    signature: Buffer.from(signature, 'hex'),
  };
}

export function unpacked({ facts, lines, signature }: PackedKeys): PostingKeys {
  return {
    ...JSON.parse(facts),
    lines: hexOf(lines).match(/.{16}/g) ?? [],
    signature: hexOf(signature),
    bands: [],
  };
}

const hexOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
