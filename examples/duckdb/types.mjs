// The statement that reads records with the types of their schema: fiche schema | node types.mjs records.csv
import { readFileSync } from 'node:fs';

const SIMPLE = { string: 'VARCHAR', boolean: 'BOOLEAN', integer: 'BIGINT', number: 'DOUBLE' };

/** What may be null has the type of what it is when it is not. */
function plain(schema) {
  const one = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  return Array.isArray(one.type) ? { ...one, type: one.type.find((type) => type !== 'null') } : one;
}

const itemOf = ({ prefixItems, items }) => plain(prefixItems?.[0] ?? items);
const isSimple = ({ type }) => type in SIMPLE;
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/** DuckDB's name of a type. */
function typeOf(described) {
  const schema = plain(described);
  if (schema.type === 'array') return `${typeOf(itemOf(schema))}[]`;
  if (schema.type !== 'object') return schema.format === 'date' ? 'DATE' : SIMPLE[schema.type];
  return `STRUCT(${Object.entries(schema.properties)
    .map(([name, part]) => `"${name}" ${typeOf(part)}`)
    .join(', ')})`;
}

/** The columns of a part of the record in CSV: `employer_name` for `employer.name`. */
function cellsOf(name, described) {
  const schema = plain(described);
  if (schema.type !== 'object') return [[name, isSimple(schema) ? typeOf(schema) : 'VARCHAR']];
  return Object.entries(schema.properties).flatMap(([key, part]) => cellsOf(`${name}_${key}`, part));
}

/** A part of the record, put together again out of its cells. */
function gathered(name, described) {
  const schema = plain(described);
  if (schema.type === 'object')
    return `{${Object.entries(schema.properties)
      .map(([key, part]) => `"${key}": ${gathered(`${name}_${key}`, part)}`)
      .join(', ')}}`;
  if (schema.type !== 'array') return `"${name}"`;
  const type = typeOf(schema);
  const listed = isSimple(itemOf(schema))
    ? `CASE WHEN "${name}" LIKE '[%' THEN "${name}"::JSON::${type} ELSE string_split("${name}", ' | ')::${type} END`
    : `"${name}"::JSON::${type}`;
  return `CASE WHEN "${name}" IS NULL THEN [] ELSE ${listed} END`;
}

const columns = (pairs) => `{${pairs.map(([name, type]) => `"${name}": ${quoted(type)}`).join(', ')}}`;

const FORMS = {
  ndjson: (file, fields) =>
    `SELECT * FROM read_ndjson(${file}, columns = ${columns(fields.map(([name, part]) => [name, typeOf(part)]))})`,
  csv: (file, fields) => `SELECT ${fields.map(([name, part]) => `${gathered(name, part)} AS "${name}"`).join(', ')}
FROM read_csv(${file}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', max_line_size = 100000000,
  columns = ${columns(fields.flatMap(([name, part]) => cellsOf(name, part)))})`,
  // Parquet says itself what its types are. Folders that Spark made of some of its columns are no columns of the record.
  parquet: (file) => `SELECT * FROM read_parquet(${file}, hive_partitioning = false)`,
};

const [file = 'records.ndjson'] = process.argv.slice(2);
const { properties, required } = JSON.parse(readFileSync(0, 'utf8'));
// `provenance` and `input` are there on request only.
const fields = required.map((name) => [name, properties[name]]);
process.stdout.write(`${FORMS[file.slice(file.lastIndexOf('.') + 1)](quoted(file), fields)}\n`);
