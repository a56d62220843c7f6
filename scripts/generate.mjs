/**
 * Writes the sources that follow from other sources, so that a run need not load what they follow from.
 * `--check` writes nothing, names what is stale and fails.
 */
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = new URL('../', import.meta.url);

const GENERATED = { 'src/emit/columns.ts': columnsSource, 'src/emit/shape.ts': shapeSource };

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

/** Bundled with zod into one module, because a module that is no file cannot find packages. */
async function loadSchema() {
  const entry = `export { recordSchema } from './src/offer.ts'; export { toJSONSchema } from 'zod';`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(ROOT) },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const { recordSchema, toJSONSchema } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
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
