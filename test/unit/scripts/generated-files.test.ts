import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settle } from '../../../scripts/generated-files.ts';
import { readmeTables } from '../../../scripts/readme-tables.ts';
import { schemaFiles } from '../../../scripts/schemas.ts';
import { workflowCopies } from '../../../scripts/workflow-copies.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'generated-files-'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('settle', () => {
  test('writes what differs, and is then content', () => {
    const files = new Map([['a/b.txt', 'x\n']]);
    expect(settle(root, files, ['--check'])).toBe(1);
    expect(existsSync(join(root, 'a'))).toBe(false);
    expect(settle(root, files, [])).toBe(0);
    expect(read('a/b.txt')).toBe('x\n');
    expect(settle(root, files, ['--check'])).toBe(0);
  });
});

describe('workflow copies', () => {
  test('follow their sources; the own ones are left alone', () => {
    write('workflows/ci.yml', 'on: push\n');
    write('.github/workflows/gone.yml', 'on: push\n');
    write('.github/workflows/.own.yml', 'on: push\n');
    expect(settle(root, workflowCopies(root), ['--check'])).toBe(1);
    settle(root, workflowCopies(root), []);
    expect(read('.github/workflows/ci.yml')).toBe(
      '# Copied from workflows/ci.yml by scripts/workflow-copies.ts: edit that file.\non: push\n',
    );
    expect(existsSync(join(root, '.github/workflows/gone.yml'))).toBe(false);
    expect(existsSync(join(root, '.github/workflows/.own.yml'))).toBe(true);
    expect(settle(root, workflowCopies(root), ['--check'])).toBe(0);
    write('.github/workflows/ci.yml', 'on: pull_request_target\n');
    expect(settle(root, workflowCopies(root), ['--check'])).toBe(1);
  });
});

describe('README tables', () => {
  const page =
    '# x\n\n<!-- inputs -->\nold\n<!-- /inputs -->\n\nbetween\n\n<!-- outputs -->\n<!-- /outputs -->\nend\n';

  beforeEach(() => {
    write('docs/rules/README.md', '<!-- rules -->\n<!-- /rules -->\n');
    write('actions/one/README.md', page);
    write(
      'actions/one/action.yml',
      [
        'inputs:',
        '  root:',
        '    description: |',
        '      The folder, a | b.',
        "    default: '.'",
        '  target: { description: A project., required: true }',
        '  shared: { description: One environment., default: false }',
        'outputs:',
        '  drift: { description: Whether there is some. }',
      ].join('\n'),
    );
  });

  test('come from action.yml, one row each', () => {
    settle(root, readmeTables(root), []);
    expect(read('actions/one/README.md')).toBe(
      [
        '# x',
        '',
        '<!-- inputs -->',
        '',
        '| Input | What it is | Default |',
        '| --- | --- | --- |',
        '| `root` | The folder, a \\| b. | `.` |',
        '| `target` | A project. | required |',
        '| `shared` | One environment. | `false` |',
        '',
        '<!-- /inputs -->',
        '',
        'between',
        '',
        '<!-- outputs -->',
        '',
        '| Output | What it is |',
        '| --- | --- |',
        '| `drift` | Whether there is some. |',
        '',
        '<!-- /outputs -->',
        'end',
        '',
      ].join('\n'),
    );
    expect(settle(root, readmeTables(root), ['--check'])).toBe(0);
  });

  test('list every rule with its page', () => {
    settle(root, readmeTables(root), []);
    expect(read('docs/rules/README.md')).toContain(
      '| [gen-and-diff/drift](gen-and-diff/drift.md) | error | A generated value differs from its manifest |',
    );
  });

  test('a page without their place is an error that names it', () => {
    write('actions/one/README.md', '# x\n');
    expect(() => readmeTables(root)).toThrow('actions/one/README.md has no place between <!-- inputs -->');
  });
});

describe('schemas', () => {
  test('are one file each', () => {
    settle(root, schemaFiles({ report: { type: 'object' } }), []);
    expect(read('docs/schemas/report.schema.json')).toBe('{\n  "type": "object"\n}\n');
  });
});
