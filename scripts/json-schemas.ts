import { format, resolveConfig } from 'prettier';
import { z } from 'zod';

import { contentCollections } from '../src/schemas/collections.ts';
import { answers, comparisonCell } from '../src/schemas/comparison.ts';
import { day, kinds, oneOrMore, pageId, slug, slugPattern } from '../src/schemas/fields.ts';

/** Where .vscode/settings.json looks for the schemas. */
export const schemaFolder = '.vscode/schemas';

/**
 * A JSON Schema for every collection, as formatted text by the path of its file: what an editor may
 * write, from the same zod schemas that the check reads with.
 */
export async function jsonSchemaFiles(): Promise<Map<string, string>> {
  const files = Object.entries(contentCollections).map(async ([name, { schema }]) => {
    const path = `${schemaFolder}/${name}.json`;
    const options = await resolveConfig(path, { editorconfig: true });
    const text = JSON.stringify(jsonSchemaOf(schema), null, 2);
    return [path, await format(text, { ...options, filepath: path })] as const;
  });
  return new Map(await Promise.all(files));
}

/** Draft 7, which every version of the YAML language server understands. */
export function jsonSchemaOf(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      for (const each of withParents(zodSchema)) {
        const pattern = patterns.get(each);
        if (pattern) jsonSchema.pattern = pattern;
        if (each === oneOrMore) allowSingle(jsonSchema);
        if (each === comparisonCell) allowShortForms(jsonSchema);
      }
    },
  });
}

/** What refinements ask for, which zod cannot read out of them. */
const patterns = new Map<z.core.$ZodType, string>([
  [day, '^\\d{4}-\\d{2}-\\d{2}$'],
  [slug, slugPattern.source],
  [pageId, `^(?:${kinds.join('|')})/${slugPattern.source.slice(1)}`],
]);

/** A schema and those it was made from by `.describe()` and the like. */
function withParents(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { parent } = schema._zod;
  return parent ? [schema, ...withParents(parent)] : [schema];
}

/** A list, or one of its items by itself. */
function allowSingle(schema: z.core.JSONSchema.BaseSchema) {
  const { type, items, minItems } = schema;
  for (const key of ['type', 'items', 'minItems']) delete schema[key];
  schema.anyOf = [
    items as z.core.JSONSchema.BaseSchema,
    { type, items, minItems } as typeof schema,
  ];
}

/** A cell, or its answer or its number by itself. */
function allowShortForms(schema: z.core.JSONSchema.BaseSchema) {
  const whole = { ...schema };
  for (const key of Object.keys(schema)) delete schema[key];
  schema.anyOf = [whole as typeof schema, { enum: [...answers] }, { type: 'number' }];
}
