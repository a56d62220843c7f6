/**
 * Writes the sources that follow from other sources, so that a run need not load what they follow from.
 * `--check` writes nothing, names what is stale and fails.
 */
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { MODULE } from './bundling.mjs';

const ROOT = new URL('../', import.meta.url);

const GENERATED = {
  'src/emit/columns.ts': columnsSource,
  'src/emit/shape.ts': shapeSource,
  'src/extract/reference/grade-keys.ts': gradeKeysSource,
  'src/segment/layouts/word-keys.ts': wordKeysSource,
};

const stale = [];
for (const [path, makeText] of Object.entries(GENERATED)) {
  const file = new URL(path, ROOT);
  const text = await makeText();
  if (process.argv.includes('--check')) {
    if (readFileSync(file, 'utf8') !== text) stale.push(path);
  } else writeFileSync(file, text);
}
if (stale.length > 0) {
  console.error(`${stale.join(', ')}: stale, run \`npm run generate\``);
  process.exitCode = 1;
}

/** Bundled into one module, because a module that is no file cannot find others. */
async function load(...modules) {
  const { outputFiles } = await build({
    ...MODULE,
    stdin: { contents: modules.map((path) => `export * from '${path}';`).join('\n'), resolveDir: fileURLToPath(ROOT) },
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

async function loadSchema() {
  const { recordSchema, toJSONSchema } = await load('./src/offer.ts', 'zod');
  return toJSONSchema(recordSchema);
}

async function columnsSource() {
  const columns = columnsOf(await loadSchema());
  const twice = columns.find(({ name }, i) => columns.findIndex((other) => other.name === name) !== i);
  if (twice !== undefined) throw new Error(`two columns would be called ${twice.name}`);
  const rows = columns.map((column) => `  { ${Object.entries(column).map(assignment).join(', ')} },\n`);
  return `/** The record as flat columns. Generated from src/offer.ts by \`npm run generate\`: do not edit. */
// biome-ignore-all format: one column a line
import type { Column } from './emitter.js';

export const COLUMNS: readonly Column[] = [
${rows.join('')}];
`;
}

async function shapeSource() {
  const { fields } = shapeOf(await loadSchema());
  const rows = fields.map((field) => `  ${literal(field)},\n`);
  return `/** The record as types, nested as it is. Generated from src/offer.ts by \`npm run generate\`: do not edit. */
// biome-ignore-all format: one field a line
import type { Field } from './emitter.js';

export const FIELDS: readonly Field[] = [
${rows.join('')}];
`;
}

async function wordKeysSource() {
  const { COMMON_LABELS, BOARD_HEADINGS, wordKey } = await load(
    './src/segment/layouts/common.ts',
    './src/segment/layouts/headings.ts',
    './src/segment/word-key.ts',
  );
  const names = [...new Set([...Object.keys(COMMON_LABELS), ...Object.keys(BOARD_HEADINGS)])];
  const rows = names.map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(wordKey(name))},\n`);
  return `/** The keys of words that all boards have, by their names. Generated from common.ts and headings.ts by \`npm run generate\`: do not edit. */
// biome-ignore-all format: one word a line
export const WORD_KEYS: { readonly [name: string]: string | undefined } = {
${rows.join('')}};
`;
}

async function gradeKeysSource() {
  const { GRADE_ROWS, CADRES, GRADE_ALIASES, CADRE_ALIASES, gradeWords, gradeKey } = await load(
    './src/extract/grade-rows.ts',
    './src/extract/reference/grades.ts',
    './src/extract/reference/grade-aliases.ts',
    './src/extract/grade-key.ts',
  );
  const grades = namesOf(GRADE_ROWS, GRADE_ALIASES);
  const cadres = [
    // "Cadre d'emplois : Attaché": a cadre may be named by a grade of it.
    ...grades.filter(([, { cadre }]) => cadre !== undefined).map(([name, { cadre }]) => [name, cadre]),
    ...namesOf(CADRES, CADRE_ALIASES),
  ];
  const gradeKeys = grades.map(([name, row]) => [gradeKey(gradeWords(name), true), row]);
  const cadreKeys = cadres.flatMap(([name, row]) => {
    const words = gradeWords(name, true);
    // "Directeurs" alone are no cadre d'emplois, though "Directeur territorial" was a grade.
    const keys = words.length > 1 && row.name !== name ? [true] : [true, false];
    return keys.map((withTerritorial) => [gradeKey(words, withTerritorial), row]);
  });
  return `/** The keys of grades and cadres d'emplois: what names of each row are folded to. Generated from their tables by \`npm run generate\`: do not edit. */
// biome-ignore-all format: one row a line

/** Of each of \`GRADE_ROWS\`. */
export const GRADE_KEYS: readonly (readonly string[])[] = [
${keyRows(GRADE_ROWS, gradeKeys)}];

/** Of each of \`CADRES\`. */
export const CADRE_KEYS: readonly (readonly string[])[] = [
${keyRows(CADRES, cadreKeys)}];
`;
}

/** Every name with the row that it names: those of the table go last. */
function namesOf(rows, aliases) {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const others = aliases.flatMap(([name, ...others]) => others.map((other) => [other, byName.get(name)]));
  return [...others, ...rows.map((row) => [row.name, row])];
}

/** The keys of each row; of several rows with one key the last has it. */
function keyRows(rows, keys) {
  const rowOf = new Map(keys);
  const keysOf = (row) => [...rowOf.keys()].filter((key) => rowOf.get(key) === row);
  return rows.map((row) => `  ${literal(keysOf(row))},\n`).join('');
}

/** A part of the schema as what formats with types need to know of it. */
function shapeOf(described) {
  const schema = withoutNull(described);
  if (schema.properties !== undefined)
    return {
      type: 'object',
      fields: Object.entries(schema.properties).map(([name, part]) => ({
        name,
        nullable: withoutNull(part) !== part || !schema.required.includes(name),
        ...shapeOf(part),
      })),
    };
  if (schema.type === 'array') return { type: 'list', item: shapeOf(schema.prefixItems?.[0] ?? schema.items) };
  if (schema.type !== 'object') return { type: schema.format === 'date' ? 'date' : schema.type };
  const value = schema.additionalProperties;
  return value.type === undefined ? { type: 'json' } : { type: 'map', value: shapeOf(value) };
}

function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return typeof value === 'object'
    ? `{ ${Object.entries(value)
        .map(([key, part]) => `${key}: ${literal(part)}`)
        .join(', ')} }`
    : JSON.stringify(value);
}

function assignment([key, value]) {
  return `${key}: ${JSON.stringify(value)}`;
}

/** The columns of an object's parts, in the order of the schema. A part without a label of its own stands under the object's. */
function columnsOf(object, parents = [], label = null) {
  return Object.entries(object.properties).flatMap(([key, described]) => {
    const path = [...parents, key];
    const schema = withoutNull(described);
    const source = described.source ?? label;
    if (schema.properties !== undefined) return columnsOf(schema, path, source);
    if (described.description === undefined) throw new Error(`${path.join('.')} has no description`);
    return {
      path: path.join('.'),
      name: path.join('_'),
      ...kindOf(schema),
      description: described.description,
      source,
    };
  });
}

function withoutNull(schema) {
  if (Array.isArray(schema.type)) return { ...schema, type: schema.type.find((type) => type !== 'null') };
  return schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
}

function kindOf(schema) {
  if (schema.type === 'object') return { kind: 'object', type: 'json' };
  if (schema.type !== 'array') return { kind: 'scalar', type: schema.format ?? schema.type };
  const item = schema.prefixItems?.[0] ?? schema.items;
  return item.type === 'object' || item.type === 'array'
    ? { kind: 'objects', type: 'json' }
    : { kind: 'list', type: item.format ?? item.type };
}
