/** Records to write: of a posting, of the samples, and of values that formats get wrong. */
import { Buffer } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MakeEmitter, MakeEncoder } from '../../src/emit/emitter.js';
import { decode } from '../../src/input/decode.js';
import type { OfferRecord } from '../../src/offer.js';
import { recordsOf } from '../../src/pipeline.js';

const POSTING = `Chargé de projet « eau » (H/F)
Offre n° O062260105000123
Publiée le 05/01/2026
Synthèse de l'offre
Employeur
Communauté de communes des Trois Rivières
Lieu de travail
3 place de la Halle, Arras (Pas-de-Calais (62))
Poste à pourvoir le
01/04/2026
Date limite de candidature
08/02/2026
Type d'emploi
Emploi permanent - création d'emploi
Grade(s) recherché(s)
Attaché
Ingénieur
Descriptif de l'emploi
Le service suit les travaux.
Il répond aux communes ; il tient "à jour" leurs plans.
`;

/** What to change in a record: parts of its objects, other values whole. */
export type Changes = {
  readonly [K in keyof OfferRecord]?: OfferRecord[K] extends readonly unknown[] | string | number | boolean | null
    ? OfferRecord[K]
    : Partial<OfferRecord[K]>;
};

const RECORD = [...recordsOf(decode(Buffer.from(POSTING), 'postings/eau.txt'))][0]!;

export function makeRecord(changes: Changes = {}): OfferRecord {
  const changed = Object.entries(changes).map(([key, value]) => {
    const old = RECORD[key as keyof OfferRecord];
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return [key, isObject ? { ...(old as object), ...value } : value];
  });
  return { ...RECORD, ...Object.fromEntries(changed) };
}

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

export function sampleRecords(): readonly OfferRecord[] {
  if (!existsSync(SAMPLES)) return [];
  return readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('input.txt'))
    .sort()
    .flatMap((path) => [...recordsOf(decode(readFileSync(join(SAMPLES, path)), path))]);
}

/** Texts that are something else to some reader, or end its cell, its line, its quotes or its block. */
// biome-ignore format: kinds of trouble, a line each
export const AWKWARD_TEXTS: readonly string[] = [
  'no', 'NO', 'y', 'on', 'Off', 'null', '~', 'true', '=', '<<', '-', '?', ':', '', ' ', '|', ' | ', 'a | b', '[a]', '["a"]', '{}',
  '007', '0o17', '017', '0x1F', '1_000', '1e5', '1.5', '.5', '1.', '+33', '-1', '.inf', '.NaN', '08:30', '190:20:30',
  '2026-01-01', '2026-01-01 08:30:00', '2026-01-01T08:30:00Z', '=cmd|/c', '@SUM(A1)', '+1', '-2+3', '\t=1', '\r=1', '＝1', "'=1",
  '"', '""', 'a"b', '"a" b', "l'eau", 'a,b', 'a;b', 'a\tb', '\ta', 'a\\b', 'a\\nb', '\\', 'a: b', 'a #b', '# a', '- a', '&a', '*a',
  '!a', '%a', '@a', '`a', '> a', '--- a', '---', '...', 'a\nb', '\na', 'a\n', '\n', '\n\n', ' \n', '\n \n', 'a\n\nb',
  ' a\nb', 'a\n b', 'a \nb ', '\ta\nb', '\n\ta\nb', 'a\r\nb', 'a\rb', 'a\n---\nb', 'a\n# b', 'a\n\tb\n', 'a\n \n',
  '__proto__', 'constructor', 'é', 'e\u0301', '日本', '👩‍🌾', '🇫🇷', '\u00a0a', 'a\u0001b', '\u001b[31mred', 'a\u007f',
  'a\u0085b', 'a\u009b31m', 'a\u2028b', 'a\u2029b\nc', '\ufeffa', 'a\u200bb', '\u202eabc', 'a\uffffb',
];

/** Records whose texts, lists and objects hold every awkward text, and runs of them strung together. */
export function awkwardRecords(): readonly OfferRecord[] {
  const strung = AWKWARD_TEXTS.map((text, i) => text + at(i * 7 + 3) + at(i * 11 + 5));
  return [...AWKWARD_TEXTS, ...strung].map((text, i) =>
    makeRecord({
      id: `postings/${i}#1`,
      title: text,
      description: `${text}\n${at(i + 1)}`,
      grades: [text, at(i + 1)],
      jobs: [text],
      workplaces: i % 3 === 0 ? [] : [at(i), text, ''],
      employer: { name: text, city: null },
      contract: { open: i % 2 === 0, dispositions: i % 2 === 0 ? [2] : [3, 4] },
      salary: { text, min: i / 4, max: 123456.78 },
      other_fields: [{ label: text, value: at(i + 2) }],
      other_sections: [{ heading: null, text }],
      contacts: [{ name: text, role: null, phones: ['+33100000000'], emails: [] }],
      ...(i % 5 === 0 && { warnings: [{ code: 'unknown_label', message: text, lines: [1, 2], field: null }] }),
    }),
  );
}

function at(i: number): string {
  return AWKWARD_TEXTS[i % AWKWARD_TEXTS.length] ?? '';
}

export function allRecords(): readonly OfferRecord[] {
  return [makeRecord(), ...sampleRecords(), ...awkwardRecords()];
}

/** The whole output of a format that is no text. */
export function encoded(
  makeEncoder: MakeEncoder,
  records: readonly OfferRecord[],
  options: Parameters<MakeEncoder>[0] = {},
): Buffer {
  const { record, end } = makeEncoder(options);
  return Buffer.concat([...records.map((one) => record(one) ?? Buffer.alloc(0)), end()]);
}

/** The whole output of a format. */
export function emit(
  makeEmitter: MakeEmitter,
  records: readonly OfferRecord[],
  options: Parameters<MakeEmitter>[0] = {},
): string {
  const emitter = makeEmitter(options);
  if (records.length === 0) return emitter.empty;
  return emitter.head + records.map(emitter.record).join(emitter.separator) + emitter.tail;
}
