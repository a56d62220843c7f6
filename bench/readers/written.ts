/** What emitters write of texts: two columns, so that a cell stands beside another. */
import { makeListEmitter as csv } from '../../src/emit/csv.js';
import type { Column, EmitOptions, Emitter } from '../../src/emit/emitter.js';
import { wellFormed } from '../../src/emit/escapes.js';
import { makeListEmitter as ndjson } from '../../src/emit/ndjson.js';
import { makeListEmitter as yaml } from '../../src/emit/yaml.js';

interface Row {
  readonly n: string;
  readonly text: string;
}

const column = (name: string): Column => ({
  path: name,
  name,
  kind: 'scalar',
  type: 'string',
  description: name,
  source: null,
});
const COLUMNS = [column('n'), column('text')];

const written = ({ head, record, separator, tail }: Emitter<Row>, texts: readonly string[]): string =>
  head + texts.map((text, i) => record({ n: `n${i}`, text })).join(separator) + tail;

export const csvOf = (texts: readonly string[], options: EmitOptions = {}): string =>
  written(csv<Row>(COLUMNS, options), texts);
export const yamlOf = (texts: readonly string[]): string => written(yaml<Row>(COLUMNS, {}), texts);
export const ndjsonOf = (texts: readonly string[]): string => written(ndjson<Row>(COLUMNS, {}), texts);

/** What must come back: halves of a surrogate pair have no form in UTF-8. */
export const kept = (texts: readonly string[]): readonly string[] => texts.map(wellFormed);
