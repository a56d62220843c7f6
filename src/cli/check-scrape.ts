/** What is said of all postings together: counted while they are read, held against a profile and against floors when there are no more. */
import { resolve } from 'node:path';
import { RULES } from '../check/index.js';
import { type Drift, driftOf } from '../check/profile/drift.js';
import { belowFloors, type Floor } from '../check/profile/floors.js';
import { makeMeasure } from '../check/profile/measure.js';
import type { Profile } from '../check/profile/profile.js';
import { resolveFields } from '../emit/fields.js';
import { fileChunks, gather } from '../input/chunks.js';
import { reasonOf } from '../input/failure.js';
import type { Diagnostic } from '../offer.js';
import type { ReadPosting } from '../pipeline.js';
import { UsageError } from './errors.js';
import type { RawFlags } from './flags.js';
import { share } from './values.js';
import type { World } from './world.js';

export interface ScrapeOptions {
  /** Profile to compare with, as given. */
  readonly profile: string | null;
  /** Profile to write, as given. */
  readonly write: string | null;
  readonly floors: readonly Floor[];
  /** What findings on all postings are said of, where that is no profile. */
  readonly shown: string;
}

/** @throws UsageError - for what cannot be */
export function scrapeOptions(operands: readonly string[], flags: RawFlags): ScrapeOptions | null {
  const { profile = null, 'write-profile': write = null, 'min-coverage': floors = [] } = flags;
  if (profile === null && write === null && floors.length === 0) return null;
  const [only = '-', ...more] = operands;
  return { profile, write, floors: floors.map(floorIn), shown: more.length === 0 ? only : '.' };
}

/** Fields that postings have, as opposed to what the program says of them. */
const isOfPosting = (path: string): boolean =>
  !/^(?:schema_version|id|group|duplicate_of|verdict|warnings|source|duplicates)(?:\.|$)/.test(path);

function floorIn(given: string): Floor {
  const [, name = '', least = ''] = /^([^=]*)=(.*)$/.exec(given) ?? [];
  if (name === '') throw new UsageError(`--min-coverage wants a field and a share such as grades=0.95, not '${given}'`);
  const { columns, unknown } = resolveFields([name]);
  const [wrong] = unknown;
  if (wrong !== undefined) {
    const help = wrong.suggestion === null ? "'fiche fields' lists them" : `did you mean ${wrong.suggestion}?`;
    throw new UsageError(`--min-coverage: unknown field '${wrong.name}' (${help})`);
  }
  const [path = ''] = columns.map((column) => column.path).filter(isOfPosting);
  if (path === '') throw new UsageError(`--min-coverage: every record has '${name}'`);
  // An object is there when any of its parts is.
  const field = path.startsWith(`${name}.`) ? name : path;
  return { field, share: share(`min-coverage ${name}`, least) };
}

export interface Scrape {
  readonly add: (read: ReadPosting) => void;
  /** What differs, to be asked when all postings are read. */
  readonly findings: () => readonly Diagnostic[];
  /** The text of the profile that is to be written. */
  readonly text: () => Promise<string>;
}

/** A profile may be as large as this. */
const LARGEST = 1 << 28;

/** @throws UsageError - when the profile cannot be read, or is something else */
export async function openScrape({ profile, floors, shown }: ScrapeOptions, world: World): Promise<Scrape> {
  const before = profile === null ? null : await readBefore(profile, world);
  const measure = makeMeasure();
  return {
    add: measure.add,
    findings: () => [
      ...belowFloors(floors, measure).map((drift) => diagnosticOf(drift, shown)),
      ...(before === null ? [] : driftOf(before, measure.profile())).map((drift) => diagnosticOf(drift, profile ?? '')),
    ],
    async text() {
      const { profileText } = await import('../check/profile/profile-file.js');
      return profileText(measure.profile());
    },
  };
}

async function readBefore(path: string, { cwd }: World): Promise<Profile> {
  try {
    const bytes = await gather(fileChunks(resolve(cwd, path)), LARGEST);
    const { readProfile } = await import('../check/profile/profile-file.js');
    return readProfile(bytes.toString('utf8'));
  } catch (error) {
    const help = error instanceof RangeError ? '' : '; --write-profile makes it';
    throw new UsageError(`--profile ${path}: ${reasonOf(error)}${help}`);
  }
}

const diagnosticOf = ({ code, message, level }: Drift, path: string): Diagnostic => {
  const rule = RULES[code];
  return { code, level: level ?? rule.level, message, path, line: null, hint: rule.hint, fatal: false };
};
