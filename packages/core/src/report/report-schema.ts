import { SEVERITIES } from '#core/model/finding';
import { RULE_IDS } from '#core/model/rules';

/** JSON Schema (draft 2020-12) of what `renderJson` writes; shipped as `docs/schemas/report.schema.json`. */
export function reportSchema(): object {
  const count = { type: 'integer', minimum: 0 };
  const position = { type: ['integer', 'null'], minimum: 1 };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Plumbline report',
    description: 'What `plumb check --format json` writes. A new version number means a changed shape.',
    type: 'object',
    additionalProperties: false,
    required: ['version', 'verdict', 'counts', 'checks', 'findings'],
    properties: {
      version: { const: 1 },
      verdict: {
        description:
          'findings: at least one from the level of --fail-on up. inconclusive: a check could not run. Else clean.',
        enum: ['clean', 'findings', 'inconclusive'],
      },
      counts: {
        description: 'How many findings there are of each level.',
        type: 'object',
        additionalProperties: false,
        required: [...SEVERITIES],
        properties: Object.fromEntries(SEVERITIES.map((severity) => [severity, count])),
      },
      checks: {
        description: 'The checks that were asked for, in report order: what a verdict rests on.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['check', 'ran', 'failed', 'judged'],
          properties: {
            check: { description: 'Its id, the first part of its rule ids.', type: 'string' },
            ran: { description: 'Whether it judged anything.', type: 'boolean' },
            failed: {
              description:
                'True where it should have run and could not: without findings the verdict is inconclusive.',
              type: 'boolean',
            },
            judged: {
              description:
                'What it judged, why it had nothing to judge, or why it could not run: for people.',
              type: 'string',
            },
          },
        },
      },
      findings: {
        description: 'Sorted by file, line, column, rule, project, canonical data.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['rule', 'severity', 'message', 'fix', 'file', 'line', 'column', 'project', 'data'],
          properties: {
            rule: { description: 'See docs/rules/<rule>.md.', enum: [...RULE_IDS] },
            severity: { enum: [...SEVERITIES] },
            message: { description: 'What is wrong here.', type: 'string' },
            fix: { description: 'The exact fix; null where none can be named.', type: ['string', 'null'] },
            file: {
              description: 'Relative to the root, with forward slashes; null: the whole repository.',
              type: ['string', 'null'],
            },
            line: { description: 'Counts from 1; null: the whole file.', ...position },
            column: { description: 'Counts from 1, in UTF-16 code units.', ...position },
            project: { description: 'The folder of the project it concerns.', type: ['string', 'null'] },
            data: {
              description: 'What the message is made from; its keys depend on the rule.',
              type: 'object',
            },
          },
        },
      },
    },
  };
}
