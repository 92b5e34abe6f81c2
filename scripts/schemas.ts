/** Writes the JSON Schemas that ship with the project, from the code that reads or writes what they describe. */
import { join } from 'node:path';
import { reportSchema } from '#core/report/report-schema';
import { type GeneratedFiles, settle } from './generated-files.ts';
import { manifestSchemas } from './manifest-json-schema.ts';

/** Takes schemas by name; returns the files below docs/schemas/. */
export function schemaFiles(schemas: Readonly<Record<string, object>>): GeneratedFiles {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `docs/schemas/${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

if (import.meta.main) {
  const files = schemaFiles({ ...manifestSchemas(), report: reportSchema() });
  process.exitCode = settle(join(import.meta.dirname, '..'), files, process.argv.slice(2));
}
