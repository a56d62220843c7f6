/** `fiche schema`: the JSON Schemas of a record and of a configuration file, for validators, editors and code generators. */
import { z } from 'zod';
import { recordSchema } from '../offer.js';
import type { Run } from './command.js';
import { configJsonSchema } from './config-schema.js';
import { EXIT } from './exit-codes.js';
import { colourJson, paletteOf } from './palette.js';
import { coloursOf } from './run-options.js';
import { writeOut } from './streams.js';

export const run: Run = async (_operands, flags, world) => {
  const { json } = await paletteOf(coloursOf(flags, world).stdout);
  const schema = flags.of === 'config' ? configJsonSchema() : jsonSchema();
  await writeOut(world.stdout, colourJson(`${JSON.stringify(schema, null, 2)}\n`, json));
  return EXIT.ok.code;
};

/** JSON Schema, draft 2020-12, of one record. */
function jsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(recordSchema, {
    target: 'draft-2020-12',
    // `source` is a word of ours: strict validators refuse keywords they do not know, and let comments pass.
    override({ jsonSchema: part }) {
      if (typeof part.source === 'string') part.$comment = `from: ${part.source}`;
      delete part.source;
    },
  });
  const version = recordSchema.shape.schema_version.value;
  return { $schema, $id: `urn:fiche:record:${version}`, title: 'Record of a public-sector job posting', ...schema };
}
