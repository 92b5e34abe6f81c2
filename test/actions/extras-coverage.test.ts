import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAction } from '../support/bundle.ts';
import { git, gitRepository, writeFiles } from '../support/scratch.ts';

const NAME = 'extras-coverage';
const MAIN = 'services/foo/foo/main.py';

/** A service that imports a module of a package which needs the extra ml; `asks` is its requirement. */
const repository = (asks: string, main = 'from shared_audio.ml import load\n') =>
  gitRepository({
    'packages/shared-audio/pyproject.toml': [
      '[build-system]',
      'requires = ["hatchling"]',
      'build-backend = "hatchling.build"',
      '[project]',
      'name = "shared-audio"',
      'version = "1.0.0"',
      'dependencies = ["numpy"]',
      'optional-dependencies.ml = ["torch"]',
      '',
    ].join('\n'),
    'packages/shared-audio/src/shared_audio/__init__.py': 'import numpy\n',
    'packages/shared-audio/src/shared_audio/ml.py': 'import torch\n\nload = torch.load\n',
    'services/foo/pyproject.toml': [
      '[build-system]',
      'requires = ["hatchling"]',
      'build-backend = "hatchling.build"',
      '[project]',
      'name = "foo"',
      'version = "1.0.0"',
      `dependencies = ["${asks}"]`,
      '',
    ].join('\n'),
    'services/foo/foo/__init__.py': '',
    [MAIN]: main,
  });

test('passes where every import is declared, and says what was judged', () => {
  const workspace = repository('shared-audio[ml]');
  const run = runAction(NAME, workspace);
  expect(run).toMatchObject({ status: 0, commands: [] });
  expect(run.outputs).toEqual({
    verdict: 'clean',
    counts: '{"error":0,"warning":0,"notice":0}',
    report: '',
    sarif: '',
    missing: '[]',
  });
  expect(run.log).toContain('extras-coverage: ');
  expect(run.summary).not.toContain('Missing extras');
  expect(git(workspace, 'status', '--porcelain', '--ignored')).toBe('');
});

test('a missing extra: the annotation at the import, the chain, the edit as output and in the summary', () => {
  const workspace = repository('shared-audio');
  const run = runAction(NAME, workspace, { 'report-file': 'report.json' });
  expect(run.status).toBe(1);
  expect(run.commands.map(({ name, properties: { file, line } }) => [name, file, line])).toEqual([
    ['error', MAIN, '1'],
  ]);
  expect(run.commands[0]?.data).toContain(`${MAIN}:1 -> shared_audio.ml:1 -> torch`);
  expect(JSON.parse(run.outputs.missing ?? '')).toEqual([
    {
      project: 'services/foo',
      name: 'foo',
      provider: 'shared-audio',
      extras: ['ml'],
      distributions: ['torch'],
      edit: {
        file: 'services/foo/pyproject.toml',
        key: 'project.dependencies',
        before: 'shared-audio',
        after: 'shared-audio[ml]',
      },
      lazy: false,
    },
  ]);
  expect(run.summary).toContain('### Missing extras\n\n| Project | Needs | The edit |\n');
  expect(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'))).toMatchObject({
    verdict: 'findings',
    checks: [{ check: 'extras-coverage', ran: true }],
    findings: [{ rule: 'extras-coverage/missing-extra', file: MAIN, line: 1 }],
  });
});

test('the edit that it names mends it', () => {
  const workspace = repository('shared-audio');
  const [{ edit }] = JSON.parse(runAction(NAME, workspace).outputs.missing ?? '');
  const text = readFileSync(join(workspace, edit.file), 'utf8');
  writeFiles(workspace, { [edit.file]: text.replace(`"${edit.before}"`, `"${edit.after}"`) });
  expect(runAction(NAME, workspace)).toMatchObject({ status: 0, outputs: { missing: '[]' } });
});

test('an inline ignore silences it with a reason, and is told to need one without', () => {
  const ignore = (reason: string) =>
    runAction(
      NAME,
      repository(
        'shared-audio',
        `from shared_audio.ml import load  # plumb: ignore[missing-extra]${reason}\n`,
      ),
    );
  expect(ignore(' the base image has torch')).toMatchObject({ status: 0, commands: [] });
  const without = ignore('');
  expect(without.status).toBe(1);
  expect(without.commands[0]?.data).toContain('the ignore on its line gives no reason');
});

test('fail-on never reports and passes', () => {
  const run = runAction(NAME, repository('shared-audio'), { 'fail-on': 'never' });
  expect(run).toMatchObject({ status: 0, outputs: { verdict: 'clean' } });
  expect(run.commands).toHaveLength(1);
});

test('a repository without sources is not called more than it is', () => {
  const run = runAction(NAME, gitRepository({ 'README.md': '# x\n' }));
  expect(run).toMatchObject({ status: 0, outputs: { verdict: 'clean', missing: '[]' } });
  expect(run.summary).toContain('no source file of a Python or Node project here');
});
