/** Readers of another house: Python's csv, and PyYAML, which reads YAML 1.1 in two implementations. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { makeEmitter as csv } from '../../src/emit/csv.js';
import { makeEmitter as ndjson } from '../../src/emit/ndjson.js';
import { makeEmitter as yaml } from '../../src/emit/yaml.js';
import { comparable, recordOfRow } from './readers.js';
import { allRecords, emit } from './records.js';

const records = allRecords();
const wanted = emit(ndjson, records)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function python(program: string, input: string) {
  const { status, stdout, stderr } = spawnSync('python3', ['-X', 'utf8', '-c', program], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { works: status === 0, output: stdout, error: stderr };
}

const has = (module: string) => python(`import ${module}`, '').works;

describe('Python', () => {
  it.skipIf(!has('csv'))('reads the csv (needs python3)', () => {
    const program =
      'import csv, io, json, sys; print(json.dumps(list(csv.reader(io.TextIOWrapper(sys.stdin.buffer, "utf8", newline="")))))';
    const { output, error } = python(program, emit(csv, records));
    expect(error).toBe('');
    const [header, ...rows] = JSON.parse(output) as string[][];
    expect(rows.map((row) => comparable(recordOfRow(header!, row)))).toEqual(wanted.map(comparable));
  });

  it.skipIf(!has('yaml')).each(['SafeLoader', 'CSafeLoader'])(
    'reads the yaml with %s (needs python3, PyYAML)',
    (loader) => {
      const program = `import json, sys, yaml; loader = getattr(yaml, "${loader}", yaml.SafeLoader); print(json.dumps(yaml.load(sys.stdin.buffer.read(), loader)))`;
      const { output, error } = python(program, emit(yaml, records));
      expect(error).toBe('');
      expect(JSON.parse(output)).toEqual(wanted);
    },
  );
});
