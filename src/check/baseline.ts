/**
 * Findings that are known, and let pass: counted by file and rule, as eslint's suppressions are. Lines are not kept, so that a file may
 * change elsewhere; when a rule finds more in a file than is known, nobody can say which are the new ones, and all are told.
 */
import type { Diagnostic } from '../offer.js';

/** How often each rule finds something in each file. */
export type Known = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Something known that was not found, or not as often. */
export interface Unused {
  readonly file: string;
  readonly code: string;
  readonly known: number;
  readonly found: number;
}

export interface Ledger {
  /**
   * Enters a finding.
   * @param file - as the baseline calls it
   * @returns what is to be told now: nothing, the finding, or it with those before that were held back
   */
  readonly enter: (file: string, diagnostic: Diagnostic) => readonly Diagnostic[];
  /** To be called when a file was read to its end. */
  readonly close: (file: string) => void;
  /** How many findings were let pass. */
  readonly passed: () => number;
  /** What files that were read need no more, in order. */
  readonly unused: () => readonly Unused[];
  /** Whether a file was read. */
  readonly isRead: (file: string) => boolean;
  readonly found: () => Known;
}

/** @param known - what is let pass; null: everything */
export function makeLedger(known: Known | null): Ledger {
  const found = new Map<string, Map<string, number>>();
  const held = new Map<string, Diagnostic[]>();
  let passed = 0;
  const countsOf = (file: string): Map<string, number> => {
    const counts = found.get(file) ?? new Map<string, number>();
    found.set(file, counts);
    return counts;
  };
  const hold = (diagnostic: Diagnostic): void => {
    const before = held.get(diagnostic.code);
    if (before === undefined) held.set(diagnostic.code, [diagnostic]);
    else before.push(diagnostic);
  };
  return {
    enter(file, diagnostic) {
      const { code } = diagnostic;
      const counts = countsOf(file);
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      const allowed = known === null ? Number.POSITIVE_INFINITY : (known.get(file)?.get(code) ?? 0);
      if (count <= allowed) {
        passed++;
        if (known !== null) hold(diagnostic);
        return [];
      }
      const before = held.get(code) ?? [];
      held.delete(code);
      passed -= before.length;
      return [...before, diagnostic];
    },
    close(file) {
      countsOf(file);
      held.clear();
    },
    passed: () => passed,
    unused: () =>
      [...(known ?? [])].flatMap(([file, codes]) => {
        const counts = found.get(file);
        if (counts === undefined) return [];
        return [...codes]
          .map(([code, count]) => ({ file, code, known: count, found: counts.get(code) ?? 0 }))
          .filter((entry) => entry.found < entry.known);
      }),
    isRead: (file) => found.has(file),
    found: () => found,
  };
}

/** What is known when all that was found is: what was known of files that were not read stays. */
export const withFound = (known: Known, { found, isRead }: Ledger): Known =>
  tidy([...[...known].filter(([file]) => !isRead(file)), ...found()]);

/**
 * What is known, without what is not found any more.
 * @param isThere - true for a file that was not read, and could be
 */
export function pruned(known: Known, { found, isRead }: Ledger, isThere: (file: string) => boolean): Known {
  return tidy(
    [...known]
      .filter(([file]) => isRead(file) || isThere(file))
      .map(([file, codes]) => {
        const counts = found().get(file);
        const left = [...codes].map(([code, count]) => [code, Math.min(count, counts?.get(code) ?? 0)] as const);
        return [file, isRead(file) ? new Map(left) : codes] as const;
      }),
  );
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

function tidy(entries: readonly (readonly [string, ReadonlyMap<string, number>])[]): Known {
  const files = entries.map(([file, codes]) => {
    const counts = [...codes].filter(([, count]) => count > 0).sort(byName);
    return [file, new Map(counts)] as const;
  });
  return new Map(files.filter(([, codes]) => codes.size > 0).sort(byName));
}
