/**
 * The vocabulary of the whole program: what a line, a section, a repeat, a found value and a diagnostic are,
 * and the record that a posting becomes. The zod schema below is the one source of truth for the record: its types,
 * the JSON Schema, the CSV header and the field list all follow from it.
 *
 * French words that stay, because they are the field's own terms:
 * - *offre*: a posting; its number is given by the publishing site.
 * - *fiche*: the sheet that describes one post.
 * - *grade*: a civil servant's rank ("Attaché principal"). A post names the grades it may be filled with.
 * - *cadre d'emplois*: the body that grades belong to ("Attachés territoriaux").
 * - *filière*: the branch that bodies belong to ("administrative", "technique").
 * - *catégorie*: A, B or C (and A+), the level of a grade.
 * - *contractuel*: someone hired by contract, without being a civil servant.
 * - *NOR*: the number of a text printed in the Journal officiel.
 */
import { z } from 'zod';
import { LAYOUTS, type LayoutId } from './layout-ids.js';

/** First and last line of something, 1-based, inclusive, counted in the file as it was read. */
export type Range = readonly [first: number, last: number];

/** One line of a posting. Nothing renumbers it: collapsing takes lines away and leaves the others as they are. */
export interface Line {
  /** 1-based, in the file as it was read. */
  readonly number: number;
  /** As decoded, references of HTML too, without its line end. */
  readonly text: string;
  /** What lines are compared by: see `lineKey` in `src/text.ts`. Empty for a blank line and for a rule. */
  readonly key: string;
  /** Where the page was wrapped: the last of the lines that are this one. Default: `number`. */
  readonly last?: number;
}

/** The encodings that can be read. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
/** One of `ENCODINGS`. */
export type Encoding = (typeof ENCODINGS)[number];

/** Values of the caller's own, as they stood in an object of NDJSON. */
export interface InputFields {
  readonly [key: string]: unknown;
}

/** A decoded text, as it comes out of one file, one line of NDJSON, or standard input. It may hold several postings. */
export interface SourceText {
  /** The caller's own id (`--id-field`), or null. */
  readonly id: string | null;
  /** Fields of the caller's own that go along (`--keep-fields`). */
  readonly input?: InputFields | undefined;
  /** As given, with `/`. */
  readonly path: string;
  /** All of it, line ends as they are. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly encoding: Encoding;
  /** True when the encoding was neither given, nor marked, nor proved by valid UTF-8. */
  readonly encodingGuessed: boolean;
  /** The bytes of some of its lines, line ends included. */
  readonly bytesOf: (lines: Range) => Uint8Array;
}

/** One posting as text: the input of segmenting. */
export interface Posting {
  /** The caller's own id (`--id-field`), or null. */
  readonly id: string | null;
  /** Fields of the caller's own that go along (`--keep-fields`). */
  readonly input?: InputFields | undefined;
  /** As given, with `/`. */
  readonly path: string;
  /** 1-based position in the file; where the caller has an id for its text, in that text. */
  readonly ordinal: number;
  readonly lines: readonly Line[];
  readonly encoding: Encoding;
  /** True when the encoding was neither given, nor marked, nor proved by valid UTF-8. */
  readonly encodingGuessed: boolean;
  /** Of the posting's bytes, hexadecimal. Not every command asks for it. */
  readonly sha256: () => string;
}

export { LAYOUTS, type LayoutId };

/** What a label can mean, whatever a site calls it. */
export type Label =
  | 'offer_number'
  | 'reference'
  | 'nor'
  | 'title'
  | 'publication_date'
  | 'start_date'
  | 'application_deadline'
  | 'application_period'
  | 'employment_type'
  | 'vacancy_reason'
  | 'duration'
  | 'positions'
  | 'employer'
  | 'employer_website'
  | 'employer_address'
  | 'workplace'
  | 'job_family'
  | 'jobs'
  | 'functional_post'
  | 'functional_post_answer'
  | 'grades'
  | 'cadres_emplois'
  | 'filieres'
  | 'categories'
  | 'contract'
  | 'open_to_contract'
  | 'legal_basis'
  | 'working_time'
  | 'telework'
  | 'management'
  | 'experience'
  | 'salary'
  | 'application_url'
  | 'application_email'
  | 'contact'
  | 'contact_phone'
  | 'contact_email'
  /** A label that is known, and has no field of its own. */
  | 'other';

/** What a block of free text is, whatever its heading. */
export type Role =
  | 'introduction'
  | 'description'
  | 'missions'
  | 'profile'
  | 'additional_information'
  | 'application_terms'
  | 'disability_statement'
  | 'employer_presentation';

interface Block {
  /** Label or heading as written, null for text that stands under none. */
  readonly title: string | null;
  /** The line the label or heading stands on. */
  readonly titleLine: number | null;
  /** Value or text. A value printed beside its label keeps the number of that line. */
  readonly lines: readonly Line[];
}

/** A label and its value. `id` is null for a label that the layout does not know. */
export interface LabelledValue extends Block {
  readonly kind: 'value';
  readonly id: Label | null;
  /** Position of the wording among those that mean the same: lower is preferred ("Date de publication" before "Date de parution"). */
  readonly rank: number;
}

/** A block of free text. `id` is null for text whose heading has no role in the record. */
export interface FreeText extends Block {
  readonly kind: 'text';
  readonly id: Role | null;
}

/** What a posting is cut into. */
export type Section = LabelledValue | FreeText;

/** A posting cut into sections, in the order of the file. */
export interface SegmentedPosting {
  readonly posting: Posting;
  readonly layout: LayoutId;
  /** Lines before the first label, heading or sentence: the name of the post, and what some sites print beside it. */
  readonly head: readonly Line[];
  readonly sections: readonly Section[];
  /** `Label : value` lines that stand inside free text. They fill a field only when nothing else does. */
  readonly inline: readonly LabelledValue[];
  /** Lines of the page itself (menus, banners, a summary some machine wrote): no part of the posting. */
  readonly noise: readonly Line[];
  /** The line of the head that is the title by where it stands, whatever it says, on pages that print theirs in one place. */
  readonly title?: Line | undefined;
  /** True where lines of the page were put together, which was wrapped: some of those above have a `last`. */
  readonly isWrapped?: boolean;
}

/** A value, and where it comes from. Made by `found()` in `src/extract/found.ts` only. */
export interface Found<T> {
  readonly value: T;
  /** The first and the last of the lines. */
  readonly lines: Range;
  /** The lines themselves, without those that stand between them and say nothing of it. */
  readonly own: readonly Line[];
  /** The text the value was read from, as it stands in those lines, or what gives it: `rawOf` asks. */
  readonly raw: string | (() => string);
  /** Name of the rule that found it. */
  readonly rule: string;
}

/** How grave a diagnostic is, gravest first. */
export const LEVELS = ['error', 'warning', 'note'] as const;
/** One of `LEVELS`. */
export type Level = (typeof LEVELS)[number];

/** Something to tell the user about a file: never thrown, always collected. */
export interface Diagnostic {
  /** Name of what is wrong, for programs: it does not change with the wording. */
  readonly code: string;
  readonly level: Level;
  readonly message: string;
  /** As given, with `/`. */
  readonly path: string;
  /** 1-based, in the file as it was read; null for the file as a whole. */
  readonly line: number | null;
  /** The last line it is about, when that is not `line`. */
  readonly lastLine?: number;
  /** The text of `line`, with the part of it that is meant. */
  readonly excerpt?: Excerpt;
  /** What the user can do about it. */
  readonly hint: string | null;
  /** True when the file could not be read or written at all. */
  readonly fatal: boolean;
}

/** A line of a text, and a part of it: from one 0-based UTF-16 unit up to another, which is left out. */
export interface Excerpt {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const text = z.string();
const nullable = {
  text: text.nullable(),
  date: z.iso.date().nullable(),
  boolean: z.boolean().nullable(),
  count: z.int().nonnegative().nullable(),
  number: z.number().nullable(),
  duration: z
    .string()
    .regex(/^P\d+[DWMY]$/)
    .meta({ format: 'duration' })
    .nullable(),
};
const lineRange = z.tuple([z.int().positive(), z.int().positive()]);
const repeatKind = z.enum(['echo', 'paragraph', 'run', 'near']);

/** What a field means, and the labels it comes from. */
const says = (description: string, source?: string) =>
  source === undefined ? { description } : { description, source };

/** Someone to ask. */
export const contactSchema = z.strictObject({
  name: nullable.text.meta(says('As written, without "M." or "Mme"')),
  role: nullable.text.meta(says('What they do, as written')),
  phones: z.array(text).meta(says('E.164')),
  emails: z.array(text),
});

/** What stands several times in a posting: the first copy is kept, the others were dropped. */
export const repeatSchema = z.strictObject({
  kept: lineRange.meta(says('First and last line of what stays')),
  dropped: z.array(lineRange).meta(says('First and last line of every copy that was taken out')),
  kind: repeatKind.meta(
    says(
      'echo: copied at the end of a section; paragraph: copied elsewhere; run: side by side anywhere; near: nearly the same',
    ),
  ),
  similarity: z
    .number()
    .min(0)
    .max(1)
    .meta(says('1: no difference but in quotes, dashes, white space, invisible characters and Unicode form')),
  differing: z
    .array(z.strictObject({ line: z.int().positive(), text }))
    .meta(says('dropped lines that are not the same, to the letter, as the line they copy')),
});

/** What is odd about a posting. */
export const warningSchema = z.strictObject({
  code: text.meta(says('Name of the warning, for programs: it does not change with the wording')),
  message: text.meta(says('For people')),
  lines: lineRange.nullable().meta(says('First and last line it is about; null: the whole posting')),
  field: nullable.text.meta(says('Key of the record it is about')),
});

/** Where a value was read. */
export const provenanceSchema = z.strictObject({
  lines: lineRange.meta(says('First and last line')),
  spans: z
    .array(lineRange)
    .optional()
    .meta(says('Of what stands in several places: first and last line of each, without what stands between them')),
  raw: text.meta(says('The text the value was read from')),
  rule: text.meta(says('Name of the rule that found it')),
});

/**
 * The record, strict: a key that is not here is refused. Lines are those of the file as it was read, 1-based, both ends included;
 * dates and durations are ISO 8601, money is in euros.
 */
export const recordSchema = z.strictObject({
  schema_version: z.literal('1').meta(says('Version of this record')),
  id: text.meta(says("The caller's id when the input has one, else path#ordinal", '--id-field')),
  offer_number: nullable.text.meta(
    says('Number given by emploi-territorial.fr: O, département, date, sequence', 'Offre n°, Référence'),
  ),
  reference: nullable.text.meta(says("The employer's or board's own number", 'Référence, Réf.')),
  nor: nullable.text.meta(says('NOR number of a Journal officiel notice', 'NOR')),
  title: nullable.text.meta(says('Name of the post, as written', 'first line, Intitulé du poste, opening sentence')),
  publication_date: nullable.date.meta(says('Day of publication', 'Publiée le, Date de publication, JORF n° … du')),
  start_date: nullable.date.meta(says('Day the post is to be taken up', 'Poste à pourvoir le, à compter du')),
  application_deadline: nullable.date.meta(says('Last day to apply; never computed', 'Date limite de candidature')),
  start_asap: z.boolean().meta(says('"Dès que possible" stands in place of a start date', 'Poste à pourvoir le')),
  expired: z.boolean().meta(says("The page carries the site's own banner that the delay has passed")),
  employment_type: nullable.text.meta(says('Kind of employment, as written', "Type d'emploi, Type de contrat")),
  vacancy_reason: nullable.text.meta(says('Why the post is vacant, as written', 'Motif de vacance du poste')),
  duration: nullable.duration.meta(says('Length of the engagement, ISO 8601', 'Durée de la mission, Durée du contrat')),
  positions: nullable.count.meta(says('Number of posts', 'Nombre de postes')),
  employer: z
    .strictObject({
      name: nullable.text.meta(says('Name of who hires, as written', 'Employeur')),
      presentation: nullable.text.meta(says('What the employer says of itself', 'Employeur')),
      website: nullable.text.meta(says("Address of the employer's site", "Site web de l'employeur")),
      street: nullable.text.meta(says("Street of the employer's address", "Adresse de l'employeur")),
      postcode: nullable.text.meta(says("Postcode of the employer's address", "Adresse de l'employeur")),
      city: nullable.text.meta(says("Town of the employer's address", "Adresse de l'employeur")),
    })
    .meta(says('Who hires', "Employeur, Adresse de l'employeur, Site web de l'employeur")),
  workplace: z
    .strictObject({
      text: nullable.text.meta(says('Place of work, as written')),
      street: nullable.text.meta(says('Street of the place of work')),
      postcode: nullable.text.meta(says('Postcode of the place of work')),
      city: nullable.text.meta(says('Town of the place of work')),
      department_name: nullable.text.meta(says('Name of the département, official spelling')),
      department_code: nullable.text.meta(says('Code of the département: 62, 2A, 974')),
      region: nullable.text.meta(says('Région, derived from the département')),
    })
    .meta(
      says(
        'Where the post is; région and missing halves of the département are derived',
        'Lieu de travail, Localisation',
      ),
    ),
  workplaces: z.array(text).meta(says('Every place, when there are several', 'Lieux de travail')),
  job_family: z
    .strictObject({
      domain: nullable.text.meta(says('What stands before ">"')),
      name: nullable.text.meta(says('What stands after ">"')),
    })
    .meta(says('The two sides of "domain > name"', 'Famille de métiers')),
  jobs: z.array(text).meta(says('Occupations', 'Métier(s)')),
  functional_post: nullable.text.meta(
    says('Name of the functional post (emploi fonctionnel)', 'Recrutement sur un emploi fonctionnel'),
  ),
  grades: z.array(text).meta(says('Grades, canonical wording, in the order of the page', 'Grade(s) recherché(s)')),
  cadres_emplois: z
    .array(text)
    .meta(says('Bodies: derived from the grades, and what the text says', "Cadre d'emplois")),
  filieres: z.array(text).meta(says('Branches: derived from the grades, and what the text says', 'Filière')),
  categories: z.array(text).meta(says('A+, A, B, C: derived from the grades, and what the text says', 'Catégorie')),
  contract: z
    .strictObject({
      open: nullable.boolean.meta(says('The post is open to contract staff')),
      condition: nullable.text.meta(says('On what condition, as written, without the article')),
      article: nullable.text.meta(says('Article of the law: L332-8')),
      dispositions: z.array(z.int().positive()).meta(says('Numbers of the dispositions of the article')),
      code: nullable.text.meta(says('Code or act the article is of')),
      explanation: nullable.text.meta(says('What the page says of the article')),
    })
    .meta(says('Whether the post is open to contract staff, and by which article', 'Ouvert aux contractuels')),
  working_time: z
    .strictObject({
      text: nullable.text.meta(says('Working time, as written')),
      full_time: nullable.boolean.meta(says('Full time, as against part time')),
      weekly_minutes: nullable.count.meta(says('Minutes a week')),
    })
    .meta(says('Working time; minutes a week', 'Temps de travail')),
  telework: nullable.boolean.meta(says('Telework is possible', 'Télétravail')),
  management: nullable.boolean.meta(says('The post manages people', 'Management')),
  experience: nullable.text.meta(says('Experience wished for, as written', 'Experience souhaitée')),
  salary: z
    .strictObject({
      text: nullable.text.meta(says('Pay, as written')),
      min: nullable.number.meta(says('Lowest pay, euros')),
      max: nullable.number.meta(says('Highest pay, euros')),
      period: z.enum(['year', 'month', 'hour']).nullable().meta(says('What the figures are for')),
    })
    .meta(says('Pay; euros when the text gives figures', 'Rémunération indicative')),
  introduction: nullable.text.meta(says('Text before the first heading')),
  description: nullable.text.meta(says('Text: what the post is', "Descriptif de l'emploi")),
  missions: nullable.text.meta(says('Text: tasks and conditions', "Missions / conditions d'exercice")),
  profile: nullable.text.meta(says('Text: who is looked for', 'Profils recherchés')),
  additional_information: nullable.text.meta(says('Text: what else there is to know', 'Informations complémentaires')),
  application_terms: nullable.text.meta(says('Text: how to apply', 'Modalités de candidature')),
  disability_statement: nullable.text.meta(says('Text: on disabled workers', 'Travailleurs handicapés')),
  other_sections: z
    .array(z.strictObject({ heading: nullable.text, text }))
    .meta(says('Text under headings that have no field of their own')),
  other_fields: z
    .array(z.strictObject({ label: text, value: text }))
    .meta(says('Labels that have no field of their own')),
  application: z
    .strictObject({
      url: nullable.text.meta(says('Page to apply on', 'Lien de candidature')),
      email: nullable.text.meta(says('Address to apply to')),
      postal_address: nullable.text.meta(says('Postal address to apply to')),
      reference: nullable.text.meta(says('What an application must quote', 'sous la référence')),
      period: nullable.duration.meta(says('Time to apply in, counted from publication, ISO 8601', 'dans un délai de')),
    })
    .meta(says('How to apply')),
  contacts: z.array(contactSchema).meta(says('People to ask', 'Contact, Personnes à contacter')),
  legal_references: z.array(text).meta(says('Laws, decrees and orders the text names')),
  group: nullable.text.meta(says('Null as yet: for matching across postings')),
  duplicate_of: nullable.text.meta(says('Null as yet: for matching across postings')),
  verdict: nullable.text.meta(says('Null as yet: for matching across postings')),
  source: z
    .strictObject({
      path: text.meta(says('File, as given')),
      ordinal: z
        .int()
        .positive()
        .meta(says('Position in the file, from 1; in the text of your own id, where it has one')),
      lines: lineRange.meta(says('First and last line in the file')),
      layout: z.enum(LAYOUTS).meta(says('Layout of the page')),
      encoding: z.enum(ENCODINGS).meta(says('Encoding the file was read in')),
      sha256: text.meta(says("Hash of the posting's bytes")),
    })
    .meta(says('Where the posting was read')),
  duplicates: z
    .strictObject({
      lines: z.int().nonnegative().meta(says('Lines collapsed')),
      characters: z.int().nonnegative().meta(says('Characters collapsed')),
      repeats: z.array(repeatSchema).meta(says('What was kept, and the copies that were dropped')),
    })
    .meta(says('What was collapsed; lines of the file as scraped')),
  warnings: z.array(warningSchema).meta(says('What a careful reader would want to know')),
  provenance: z
    .record(text, provenanceSchema)
    .optional()
    .meta(says('Where each value was read; only on request', '--provenance')),
  input: z
    .record(text, z.unknown())
    .optional()
    .meta(says('Fields of your own, as they stood in the NDJSON; only on request', '--keep-fields')),
});

/** A posting as a record: every key is present, what the posting does not say is null or []. */
export type OfferRecord = z.infer<typeof recordSchema>;
/** Someone to ask. */
export type Contact = z.infer<typeof contactSchema>;
/** What stands several times in a posting, and what was dropped of it. */
export type Repeat = z.infer<typeof repeatSchema>;
/** How copies were found. */
export type RepeatKind = Repeat['kind'];
/** What is odd about a posting. */
export type Warning = z.infer<typeof warningSchema>;
/** Where one value was read. */
export type Provenance = z.infer<typeof provenanceSchema>;

/** Keys of the record that extraction fills, as opposed to those that say where the posting came from. */
export type FieldKey = Exclude<
  keyof OfferRecord,
  | 'schema_version'
  | 'id'
  | 'other_sections'
  | 'other_fields'
  | 'group'
  | 'duplicate_of'
  | 'verdict'
  | 'source'
  | 'duplicates'
  | 'warnings'
  | 'provenance'
  | 'input'
>;
