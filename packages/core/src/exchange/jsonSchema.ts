import * as z from 'zod/mini';
import { schemaOfKind } from '../record/entry.ts';
import * as fields from '../record/fields.ts';
import { limits } from '../record/limits.ts';
import { entrySchema, projectSchema } from '../record/schemas.ts';
import { patterns } from '../record/text.ts';

/** JSON Schema as plain data, ready for JSON.stringify. */
export type JsonSchema = Readonly<Record<string, unknown>>;
type Part = z.core.JSONSchema.BaseSchema;

const hidden = '\\u202A-\\u202E\\u2066-\\u2069\\uD800-\\uDFFF\\u0000-\\u0008\\u000B-\\u001F\\u007F';
const plainText = { type: 'string', pattern: `^[^${hidden}]*$` };

/** An entry of any kind, and one of a kind that this version does not know. */
function entryParts() {
  const any = projectSchema.shape.entries._zod.def.element;
  return { any, other: any._zod.def.options[1] };
}

/** Every shape that has a name under `$defs`. */
function namedParts() {
  const names = z.registry<{ id: string }>();
  names.add(fields.idField, { id: 'id' });
  names.add(fields.personField, { id: 'person' });
  names.add(fields.aboutField, { id: 'about' });
  names.add(fields.instantField, { id: 'instant' });
  names.add(fields.dayField, { id: 'day' });
  names.add(fields.hashField, { id: 'hash' });
  names.add(fields.linkField, { id: 'link' });
  names.add(fields.peopleField, { id: 'people' });
  names.add(fields.groupField, { id: 'people-in-a-group' });
  for (const [kind, schema] of schemaOfKind) names.add(schema, { id: `${kind}-entry` });
  names.add(entrySchema, { id: 'known-entry' });
  names.add(entryParts().other, { id: 'other-entry' });
  return names;
}

/** Regular expressions read alike in other languages, where `\w` and `\d` may take in other scripts. */
const portable = (pattern: string) =>
  pattern.replaceAll('\\w', 'A-Za-z0-9_').replaceAll('\\d', '[0-9]');

/** Says what the checks mean that are functions of ours: zod cannot look into them. */
function sayMore(schema: z.core.$ZodTypes, part: Part): void {
  if (part.pattern !== undefined) part.pattern = portable(part.pattern);
  if (schema === entryParts().other) {
    const kind = { $ref: '#/$defs/id', not: { enum: [...schemaOfKind.keys()] } };
    part.properties = { ...part.properties, kind };
  }
  const { type, checks = [] } = schema._zod.def;
  if (type !== 'string' || !checks.some((check) => check._zod.def.check === 'custom')) return;
  if (schema === fields.dayField) {
    const [existingDay = ''] = portable(patterns.instant.source).split('T');
    part.pattern = `${existingDay}$`;
    return;
  }
  part.$ref = '#/$defs/plain-text';
  if (schema === fields.linkField)
    part.pattern = '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\\\/?#@]+([/?#][^\\s\\\\]*)?$';
}

/** Checks that zod can say nothing about; a new one is said here, or there is no JSON Schema. */
function sayInstead(schema: z.core.$ZodTypes): Part | 'throw' {
  const least = new Map<unknown, number>([
    [fields.peopleField, 1],
    [fields.groupField, 2],
  ]).get(schema);
  return least === undefined
    ? 'throw'
    : { type: 'integer', minimum: least, maximum: limits.people };
}

function jsonSchemaOf(schema: z.core.$ZodType, title: string): JsonSchema {
  const { $schema, $defs, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    metadata: namedParts(),
    unrepresentable: ({ zodSchema }) => sayInstead(zodSchema),
    override: ({ zodSchema, jsonSchema }) => {
      sayMore(zodSchema, jsonSchema);
    },
  });
  return { $schema, title, ...rest, $defs: { 'plain-text': { ...plainText }, ...$defs } };
}

/**
 * The JSON Schema (draft 2020-12) of a whole project, for hosts in other languages. Entries of kinds
 * that this version does not know are allowed, as `parseProject` allows them. What JSON Schema cannot
 * say is in `docs/json-schema.md`.
 *
 * @example
 * projectJsonSchema().required //=> ['schema', 'id', 'entries']
 */
export function projectJsonSchema(): JsonSchema {
  return jsonSchemaOf(projectSchema, 'A co-production project');
}

/**
 * The JSON Schema (draft 2020-12) of one entry, as `parseEntry` reads it: each known kind has its
 * shape, and any other the plain envelope.
 *
 * @example
 * entryJsonSchema().title //=> 'An entry of a co-production project'
 */
export function entryJsonSchema(): JsonSchema {
  return jsonSchemaOf(entryParts().any, 'An entry of a co-production project');
}
