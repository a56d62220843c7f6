/** What a field of public service works with, and the jobs it has. Written as short tables: one string a list, `|` between its items. */
import type { ObjectClass } from '../verbs.js';

/** Who hires. */
export type EmployerKind = 'commune' | 'union' | 'department' | 'welfare' | 'hospital' | 'state' | 'region';

export interface Job {
  /** The masculine form, the first one of a title that has two. */
  readonly title: string;
  /** The feminine form; null where the title has one form. */
  readonly feminine: string | null;
  readonly grades: readonly string[];
  /** "Domaine > Famille" as emploi-territorial.fr prints it. */
  readonly family: string;
  /** Lines that nearly every posting of this job has, being those of the trade's own handbook. */
  readonly stock: readonly string[];
  /** What the job is done in, where one text serves for several: piano, violin. Empty for most. */
  readonly specialties: readonly string[];
  /** The title of the job one step beside it that the same text is rewritten for. */
  readonly beside: string;
}

export interface Domain {
  readonly kinds: readonly EmployerKind[];
  /** Who the job is done for or in, with an article: "le service enfance". */
  readonly services: readonly string[];
  readonly objects: Readonly<Record<ObjectClass, readonly string[]>>;
  /** Plurals that are counted: "12 classes". */
  readonly units: readonly string[];
  /** Where the work is done, with a preposition; `{namesake}` and `{quarter}` are filled in. */
  readonly sites: readonly string[];
  readonly skills: readonly string[];
  readonly diplomas: readonly string[];
  readonly jobs: readonly Job[];
}

interface JobTable {
  /** "Animateur/Animatrice", or one form. */
  readonly title: string;
  readonly grades: string;
  readonly family: string;
  readonly stock: string;
  readonly beside: string;
  readonly specialties?: string;
}

interface DomainTable {
  readonly kinds: readonly EmployerKind[];
  readonly services: string;
  readonly objects: Readonly<Record<ObjectClass, string>>;
  readonly units: string;
  readonly sites: string;
  readonly skills: string;
  readonly diplomas: string;
  readonly jobs: readonly JobTable[];
}

const list = (text: string): readonly string[] => text.split('|');

const jobOf = ({ title, grades, family, stock, beside, specialties }: JobTable): Job => {
  const [masculine = '', feminine = null] = title.split('/');
  return {
    title: masculine,
    feminine,
    grades: list(grades),
    family,
    stock: list(stock),
    specialties: specialties === undefined ? [] : list(specialties),
    beside,
  };
};

/** A domain from its tables. */
export const domain = (table: DomainTable): Domain => ({
  kinds: table.kinds,
  services: list(table.services),
  objects: {
    things: list(table.objects.things),
    files: list(table.objects.files),
    people: list(table.objects.people),
    events: list(table.objects.events),
  },
  units: list(table.units),
  sites: list(table.sites),
  skills: list(table.skills),
  diplomas: list(table.diplomas),
  jobs: table.jobs.map(jobOf),
});
