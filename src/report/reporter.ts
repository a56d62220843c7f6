/** What a reporter is: it makes text of diagnostics, as they come, and writes nothing. */
import type { Diagnostic, Level } from '../offer.js';

/** How parts of a report look; the command line decides whether that is colour or nothing. */
export interface Paint {
  readonly level: { readonly [level in Level]: (text: string) => string };
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const asItIs = (text: string): string => text;

/** Without colour. */
export const PLAIN: Paint = {
  level: { error: asItIs, warning: asItIs, note: asItIs },
  strong: asItIs,
  faint: asItIs,
};

/** What is known of a code before anything is found. */
export interface Rule {
  /** One sentence: what is wrong where this is found. */
  readonly summary: string;
  /** Why it matters, and how it is mended. */
  readonly help?: string;
  /** What it is unless the user says otherwise. */
  readonly level?: Level;
}

/** Rules by their code. Diagnostics may have codes that are not here. */
export interface Rules {
  readonly [code: string]: Rule;
}

export interface ReporterSetting {
  readonly paint: Paint;
  /** Columns that lines may take. */
  readonly columns: number;
  readonly rules: Rules;
  /** Of the program. */
  readonly version: string;
}

/** How a run ended. */
export interface Ending {
  /** False when it was broken off. */
  readonly isWhole: boolean;
}

/** One report. Its text is what all methods give, in the order they are called. */
export interface Reporter {
  readonly begin?: () => string;
  readonly add: (diagnostic: Diagnostic) => string;
  /** Called for every file that is gone through, whether anything is found in it or not. */
  readonly visit?: (path: string) => void;
  readonly end?: (ending: Ending) => Iterable<string>;
}

export type MakeReporter = (setting: ReporterSetting) => Reporter;
