/** Why a file could not be read or written, in words: what the operating system and zlib say, and limits of our own. */
import type { Diagnostic } from '../offer.js';
import { problem } from './problems.js';

const REASONS: { readonly [code: string]: string } = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'it exists already',
  ELOOP: 'its symbolic links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be too large for the file system',
  EROFS: 'the file system is read-only',
  EBUSY: 'it is in use',
  ETXTBSY: 'it is in use',
  EIO: 'the device reports an input/output error',
  ENXIO: 'there is no such device',
  EXDEV: 'it is on another file system',
};

/** The code of a system or zlib error, or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** An error in words a user can act on. */
export function reasonOf(error: unknown): string {
  return REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}

/** More bytes than may be held in memory at once. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
  constructor(readonly limit: number) {
    super(`larger than ${sizeInWords(limit)}`);
  }
}

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB'] as const;

/** A number of bytes as people write it: 268435456 → "256 MiB". */
export function sizeInWords(bytes: number): string {
  const power = Math.min(UNITS.length - 1, bytes < 1024 ? 0 : Math.floor(Math.log2(bytes) / 10));
  return `${Number((bytes / 1024 ** power).toFixed(1))} ${UNITS[power]}`;
}

/** The diagnostic for a file whose reading failed. */
export function failureOf(error: unknown, path: string): Diagnostic {
  const code = codeOf(error);
  if (error instanceof TooLarge) return problem('too_large', path, error.message);
  if (code === 'Z_BUF_ERROR')
    return problem('corrupt_gzip', path, 'the gzip data ends too early: the file was cut off');
  if (code.startsWith('Z_')) return problem('corrupt_gzip', path, `the gzip data is damaged (${reasonOf(error)})`);
  if (code === 'ENOENT' && path.includes('\ufffd'))
    return problem('unreadable', path, 'its name is not valid UTF-8', {
      hint: 'rename it, or pipe it in: fiche - < FILE',
    });
  if (code === 'ENOENT')
    return problem('unreadable', path, 'it was there a moment ago and is gone', {
      hint: 'run again when nothing else writes there',
    });
  if (code === 'EACCES' || code === 'EPERM')
    return problem('unreadable', path, reasonOf(error), { hint: 'allow reading it: chmod +r (for a folder +rx)' });
  return problem('unreadable', path, reasonOf(error));
}
