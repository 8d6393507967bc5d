import { mkdirSync, writeFileSync } from 'node:fs';

import { jsonSchemaFiles, schemaFolder } from './json-schemas.ts';

/** `npm run schemas`: writes the JSON Schemas with which VS Code completes and checks while typing. */
mkdirSync(schemaFolder, { recursive: true });
const files = await jsonSchemaFiles();
for (const [path, text] of files) writeFileSync(path, text);
console.log(`schemas: ${files.size} written to ${schemaFolder}`);
