import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** The official schema of SARIF 2.1.0. It is draft-04; its only difference to draft-07 here is the name of its own schema. */
const official = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
) as Record<string, unknown>;
const { id: _id, ...schema } = { ...official, $schema: 'http://json-schema.org/draft-07/schema#' } as {
  id?: unknown;
};
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
(addFormats as unknown as { default: (ajv: Ajv) => void }).default(ajv);

/** Judges a log; what is wrong is in `validateSarif.errors`. */
export const validateSarif = ajv.compile(schema);
