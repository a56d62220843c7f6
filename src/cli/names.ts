/** Names for one file a posting: safe on every system, and the same in every run. */
import type { OfferRecord } from '../offer.js';

/** Whatever is not a letter, a digit, or one of these is no part of a name. */
const UNSAFE = /[^\p{L}\p{N}._-]+/gu;
/** Names that Windows keeps for devices, whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Characters of a name, without its ending: also in four bytes each they fit into 255. */
const LONGEST = 50;

/** What a file is named after. */
export interface Naming extends Pick<OfferRecord, 'offer_number' | 'nor'> {
  readonly source: Pick<OfferRecord['source'], 'path' | 'ordinal'>;
}

export const namingOf = ({ offer_number, nor, source: { path, ordinal } }: OfferRecord): Naming => ({
  offer_number,
  nor,
  source: { path, ordinal },
});

/** Makes file names, each once: names that differ only in case or in Unicode form are the same on many disks. */
export function makeNamer(extension: string): (naming: Naming) => string {
  const used = new Set<string>();
  const next = new Map<string, number>();
  return (naming) => {
    const stem = stemOf(naming);
    const key = folded(stem);
    let name = stem;
    for (let number = next.get(key) ?? 2; used.has(folded(name)); number++) {
      name = `${stem}-${number}`;
      next.set(key, number + 1);
    }
    used.add(folded(name));
    return name + extension;
  };
}

/** The number of the posting, else the name of its file and its place in it. */
function stemOf({ offer_number, nor, source: { path, ordinal } }: Naming): string {
  const number = offer_number ?? nor;
  return number === null ? `${safe(fileStem(path))}-${ordinal}` : safe(number);
}

function fileStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === '-' ? 'stdin' : name.replace(/\.gz$/i, '').replace(/\.[a-z0-9]{1,8}$/i, '');
}

function safe(text: string): string {
  const begun = text
    .normalize('NFC')
    .replace(UNSAFE, '-')
    .replace(/^[.-]+/, '');
  const name = [...begun]
    .slice(0, LONGEST)
    .join('')
    .replace(/[.-]{1,50}$/, '');
  if (name === '') return 'posting';
  return RESERVED.test(name) ? `_${name}` : name;
}

/** What makes two names one on many disks. */
export function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
