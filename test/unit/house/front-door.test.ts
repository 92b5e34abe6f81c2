import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECKS } from '#core/index';

/** The contract of the action in a folder, with its bundle relative to the root. */
function contractOf(folder: string) {
  const { description, inputs, outputs, runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
  return { description, inputs, outputs, runs: { ...runs, main: normalize(join(folder, runs.main)) } };
}

test('the front door and the action that workflows call are the same', () => {
  expect(contractOf('actions/check-all')).toEqual(contractOf('.'));
  expect(contractOf('.').runs.main).toBe(normalize('dist/check-all/index.js'));
});

test('it names every check', () => {
  const { checks } = contractOf('.').inputs;
  for (const { id } of CHECKS) expect(checks.description).toContain(`\`${id}\``);
});
