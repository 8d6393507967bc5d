import type { z } from 'zod';

import { suggest } from './nearest.ts';
import type { KeyPath } from './yaml.ts';

export interface Explanation {
  /** The key the words are about. */
  path: KeyPath;
  message: string;
  hint: string;
}

/** What a schema found wrong, in an editor's words. */
export function explain(schema: z.ZodType, data: unknown, issue: z.core.$ZodIssue): Explanation[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const name = nameOf(path);

  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `${nameOf([...path, key])} is not a known key`,
      hint: suggest(key, keysAt(schema, path)),
    }));

  if (issue.code === 'invalid_key')
    return [
      {
        path,
        message: `${name} is not a usable name`,
        hint: 'use small letters a–z, digits and single hyphens',
      },
    ];

  if (valueAt(data, path) === undefined && issue.code !== 'custom')
    return [
      {
        path,
        message: `${name} is missing`,
        hint: `add a line \`${String(path.at(-1) ?? '')}: …\``,
      },
    ];

  if (issue.code === 'invalid_value')
    return [
      {
        path,
        message: `${name} has a value that is not known`,
        hint: suggest(String(valueAt(data, path)), issue.values.map(String)),
      },
    ];

  if (issue.code === 'invalid_type')
    return [{ path, message: `${name} is of the wrong kind`, hint: wanted(issue.expected) }];

  const hint = issue.code === 'custom' ? issue.params?.['hint'] : undefined;
  return [
    {
      path,
      message: `${name} ${issue.message}`,
      hint: typeof hint === 'string' ? hint : 'see content/README.md for what belongs here',
    },
  ];
}

/** How people call a key: without the numbers of the lists above it, which the line tells better. */
function nameOf(path: KeyPath): string {
  if (path.length === 0) return 'the file';
  const last = path.at(-1);
  const keys = path.slice(path.findLastIndex((step) => typeof step === 'number') + 1);
  if (keys.length > 0) return `\`${keys.join('.')}\``;
  return `item ${Number(last) + 1} of \`${path.slice(0, -1).join('.')}\``;
}

function wanted(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'write text; put it in "quotation marks" if it looks like a number or contains a colon',
    array: 'write a list: [one, another]',
    object: 'write keys and values, indented under it',
    record: 'write keys and values, indented under it',
    boolean: 'write true or false',
    int: 'write a whole number',
    number: 'write a number',
  };
  return kinds[expected] ?? `write ${expected}`;
}

function valueAt(data: unknown, path: KeyPath): unknown {
  let value = data;
  for (const step of path) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return value;
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: KeyPath): string[] {
  let current = unwrap(schema);
  for (const step of path) {
    const { def } = current._zod as unknown as { def: Record<string, unknown> };
    const next =
      def['type'] === 'object'
        ? (def['shape'] as Record<string, z.ZodType>)[step]
        : (def['element'] ?? def['valueType']);
    if (!next) return [];
    current = unwrap(next as z.ZodType);
  }
  const { def } = current._zod as unknown as { def: Record<string, unknown> };
  return def['type'] === 'object' ? Object.keys(def['shape'] as object) : [];
}

/** The schema inside optional, default and preprocess. */
function unwrap(schema: z.ZodType): z.ZodType {
  const { def } = schema._zod as unknown as { def: Record<string, unknown> };
  const inner = def['innerType'] ?? (def['type'] === 'pipe' ? def['out'] : undefined);
  return inner ? unwrap(inner as z.ZodType) : schema;
}
