import { expect, test } from 'vitest';
import { unusedExtra } from '#core/checks/extras-coverage/unused-extra';
import { packageOf, pyproject, pythonCodeOf } from '../../../support/extras-code.ts';
import type { Repo } from '../../../support/repository.ts';

const AUDIO = packageOf(
  'shared-audio',
  {
    '__init__.py': '',
    'level.py': 'import math\n',
    'ml.py': 'import torch\n',
    'late.py': 'def load():\n    import torch\n',
  },
  [],
  {
    ml: ['torch>=2'],
    fast: ['uvloop'],
    all: ['shared-audio[ml,fast]'],
    dev: ['pytest'],
  },
);

const findingsOf = async (repo: Repo, mentions: ReadonlyMap<string, ReadonlySet<string>> = new Map()) => {
  const { code, workspace } = await pythonCodeOf(repo);
  return unusedExtra({ ...code, mentions }, workspace);
};
const app = (main: string, dependencies: string[], extras = {}): Repo => ({
  ...AUDIO,
  'app/pyproject.toml': pyproject('app', dependencies, extras),
  'app/app/__init__.py': main,
});

test('an extra whose distributions nothing reaches is told', async () => {
  expect(await findingsOf(app('import shared_audio.level\n', ['shared-audio[ml]']))).toEqual([
    {
      rule: 'extras-coverage/unused-extra',
      at: { kind: 'file', file: 'app/pyproject.toml', value: ['project', 'dependencies', 0] },
      project: 'app',
      data: {
        name: 'app',
        provider: 'shared-audio',
        extra: 'ml',
        edit: { file: 'app/pyproject.toml', key: 'project.dependencies' },
      },
    },
  ]);
});

test.each([
  ['the module that needs it is imported', 'import shared_audio.ml\n', ['shared-audio[ml]']],
  ['it is needed when a function is called', 'import shared_audio.late\n', ['shared-audio[ml]']],
  ['the consumer imports what it brings', 'import shared_audio\nimport torch\n', ['shared-audio[ml]']],
  ['no import can tell', 'import shared_audio\n', ['shared-audio[fast]']],
  ['an umbrella', 'import shared_audio\n', ['shared-audio[all]']],
  ['an extra for developers', 'import shared_audio\n', ['shared-audio[dev]']],
  ['nothing of the package is imported', 'import os\n', ['shared-audio[ml]']],
])('silent: %s', async (_, main, dependencies) => {
  expect(await findingsOf(app(main, dependencies))).toEqual([]);
});

test('silent: an extra that is handed on', async () => {
  expect(
    await findingsOf(app('import shared_audio\n', ['shared-audio'], { loud: ['shared-audio[ml]'] })),
  ).toEqual([]);
});

test('silent: a text names what it brings', async () => {
  const repo = app('import shared_audio\n', ['shared-audio[ml]']);
  expect(await findingsOf(repo, new Map([['python:app', new Set(['torch'])]]))).toEqual([]);
});
