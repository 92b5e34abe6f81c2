import { expect, test } from 'vitest';
import { missingExtra } from '#core/checks/extras-coverage/missing-extra';
import { packageOf, pyproject, pythonCodeOf } from '../../../support/extras-code.ts';
import type { Repo } from '../../../support/repository.ts';

const AUDIO = packageOf(
  'shared-audio',
  {
    '__init__.py': '',
    'level.py': 'import math\n',
    'mel.py': 'import os\nfrom shared_audio import spectrum\n',
    'spectrum.py': '\nimport numpy\n',
    'ml.py': 'import torch\n',
    'late.py': 'def load():\n    import torch\n',
  },
  [],
  { lite: ['numpy>=1'], ml: ['torch>=2', 'numpy'], dev: ['pytest'] },
);

const findingsOf = async (repo: Repo) => {
  const { code, workspace } = await pythonCodeOf(repo);
  return missingExtra(code, workspace);
};
const app = (main: string, dependencies = ['shared-audio>=1']): Repo => ({
  ...AUDIO,
  'app/pyproject.toml': pyproject('app', dependencies),
  'app/app/__init__.py': main,
});

test('a module that needs an extra nobody asks for is an error, with the chain and the smallest change', async () => {
  const found = await findingsOf(app('import json\nfrom shared_audio.mel import of\n'));
  expect(found).toEqual([
    {
      rule: 'extras-coverage/missing-extra',
      at: expect.objectContaining({ file: 'app/app/__init__.py' }),
      project: 'app',
      data: {
        name: 'app',
        provider: 'shared-audio',
        asked: [],
        extras: ['lite'],
        distributions: ['numpy'],
        chain: [
          { file: 'app/app/__init__.py', line: 2, module: 'shared_audio.mel' },
          {
            file: 'packages/shared-audio/src/shared_audio/mel.py',
            line: 2,
            module: 'shared_audio.spectrum',
          },
          { file: 'packages/shared-audio/src/shared_audio/spectrum.py', line: 2, module: 'numpy' },
        ],
        edit: {
          file: 'app/pyproject.toml',
          key: 'project.dependencies',
          before: 'shared-audio>=1',
          after: 'shared-audio[lite]>=1',
        },
        lazy: false,
        places: [],
        count: 1,
      },
    },
  ]);
});

test.each([
  ['the extra is asked for', 'import shared_audio.ml\n', ['shared-audio[ml]']],
  ['a larger extra is asked for', 'import shared_audio.mel\n', ['shared-audio[ml]']],
  ['the consumer declares it itself', 'import shared_audio.mel\n', ['shared-audio', 'numpy']],
  ['the module needs nothing', 'import shared_audio.level\n', ['shared-audio']],
  ['what the module needs, it needs when called', 'import shared_audio.late\n', ['shared-audio']],
  [
    'the import may fail',
    'try:\n    import shared_audio.ml\nexcept ImportError:\n    pass\n',
    ['shared-audio'],
  ],
  [
    'only type checkers read it',
    'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import shared_audio.ml\n',
    ['shared-audio'],
  ],
  ['the package is not declared at all', 'import shared_audio.ml\n', []],
])('silent: %s', async (_, main, dependencies) => {
  expect(await findingsOf(app(main, dependencies))).toEqual([]);
});

test('one finding a consumer and package: all places, all that is missing', async () => {
  const [finding, ...others] = await findingsOf({
    ...app('import shared_audio.ml\nimport shared_audio.mel\n'),
    'app/app/other.py': 'from shared_audio import ml\n',
    'app/tests/test_app.py': 'import shared_audio.ml\n',
  });
  expect(others).toEqual([]);
  expect(finding?.data).toMatchObject({
    extras: ['ml'],
    distributions: ['numpy', 'torch'],
    places: [
      { file: 'app/app/__init__.py', line: 2 },
      { file: 'app/app/other.py', line: 1 },
    ],
    count: 3,
  });
});

test('an import in a function is a warning', async () => {
  const [finding] = await findingsOf(app('def run():\n    import shared_audio.ml\n'));
  expect(finding).toMatchObject({ severity: 'warning', data: { lazy: true, extras: ['ml'] } });
});

test('the needs of other packages on the way count, and so does what they bring', async () => {
  const speech = (dependencies: string[], extras = {}) =>
    packageOf('speech', { '__init__.py': 'import shared_audio.ml\n' }, dependencies, extras);
  const consumer = {
    ...AUDIO,
    'app/pyproject.toml': pyproject('app', ['speech']),
    'app/app.py': 'import speech\n',
  };
  expect(await findingsOf({ ...consumer, ...speech(['shared-audio[ml]']) })).toEqual([]);
  const asked = await findingsOf({ ...consumer, ...speech(['shared-audio']) });
  expect(asked.map(({ project }) => project)).toEqual(['packages/speech']);
  const handedOn = await findingsOf({
    ...consumer,
    ...speech(['shared-audio'], { loud: ['shared-audio[ml]'] }),
  });
  expect(handedOn.find(({ project }) => project === 'app')?.data).toMatchObject({
    provider: 'speech',
    extras: ['loud'],
    distributions: ['torch', 'numpy'].filter((name) => name === 'torch'),
  });
});

test('an extra of the consumer serves its modules, but not those that everybody imports', async () => {
  const speech = (init: string) =>
    packageOf('speech', { '__init__.py': init, 'loud.py': 'import shared_audio.ml\n' }, ['shared-audio'], {
      loud: ['shared-audio[ml]'],
    });
  expect(await findingsOf({ ...AUDIO, ...speech('') })).toEqual([]);
  const [finding] = await findingsOf({ ...AUDIO, ...speech('import speech.loud\n') });
  expect(finding?.data).toMatchObject({
    chain: [
      { file: 'packages/speech/src/speech/loud.py', line: 1, module: 'shared_audio.ml' },
      { file: 'packages/shared-audio/src/shared_audio/ml.py', line: 1, module: 'torch' },
    ],
    edit: { before: 'shared-audio', after: 'shared-audio[ml]' },
  });
});

test('a package above the module counts, and the chain says so', async () => {
  const repo = {
    ...packageOf('a', { '__init__.py': '', 'b/__init__.py': 'import torch\n', 'b/c.py': '' }, [], {
      t: ['torch'],
    }),
    'app/pyproject.toml': pyproject('app', ['a']),
    'app/app.py': 'import a.b.c\n',
  };
  const [finding] = await findingsOf(repo);
  expect(finding?.data).toMatchObject({
    chain: [
      { file: 'app/app.py', line: 1, module: 'a.b' },
      { file: 'packages/a/src/a/b/__init__.py', line: 1, module: 'torch' },
    ],
  });
});

test('what a service manifest names is imported, and the manifest is what changes', async () => {
  const service = (extras: string) => ({
    ...AUDIO,
    'services/foo/service.edn': [
      '{:service/name :foo',
      ' :runtime {:lang :python :entry "web:create" :workers 1}',
      ` :deps {:python [{:pkg "web" :extras []} {:pkg "shared-audio" :extras [${extras}]}]}`,
      ' :endpoints [{:method :GET :path "/" :handler :shared_audio.ml/infer}]}',
    ].join('\n'),
    ...packageOf('web', { '__init__.py': '' }),
  });
  const [finding] = await findingsOf(service(':lite'));
  expect(finding).toMatchObject({
    at: { file: 'services/foo/service.edn', span: { start: { line: 4 } } },
    project: 'services/foo',
    data: {
      name: 'foo',
      asked: ['lite'],
      extras: ['ml'],
      chain: [
        { file: 'services/foo/service.edn', line: 4, module: 'shared_audio.ml' },
        { line: 1, module: 'torch' },
      ],
      edit: {
        file: 'services/foo/service.edn',
        key: ':deps :python',
        before: '{:pkg "shared-audio" :extras [:lite]}',
        after: '{:pkg "shared-audio" :extras [:lite :ml]}',
      },
    },
  });
  expect(await findingsOf(service(':ml'))).toEqual([]);
});

test('a package with a manifest is changed there', async () => {
  const [finding] = await findingsOf({
    ...app('import shared_audio.ml\n'),
    'app/package.edn': '{:package/name "app" :package/version "1" :lang :python :deps ["shared-audio>=1"]}\n',
  });
  expect(finding?.data).toMatchObject({
    edit: { file: 'app/package.edn', key: ':deps', before: 'shared-audio>=1', after: 'shared-audio[ml]>=1' },
  });
});

test('a line of a requirements file is changed where it stands', async () => {
  const [finding] = await findingsOf({
    ...AUDIO,
    'app/requirements.txt': 'click\nshared-audio[lite] >= 1 ; python_version > "3"\n',
    'app/app.py': 'import click\nimport shared_audio.ml\n',
  });
  expect(finding?.data).toMatchObject({
    edit: {
      file: 'app/requirements.txt',
      key: 'line 2',
      after: 'shared-audio[lite,ml] >= 1 ; python_version > "3"',
    },
  });
});

test('a marker at the requirement of an extra changes nothing', async () => {
  const repo = {
    ...packageOf('a', { '__init__.py': '', 'm.py': 'import torch\n' }, [], {
      ml: ['torch ; sys_platform == "linux"'],
    }),
    'app/pyproject.toml': pyproject('app', ['a[ml]']),
    'app/app.py': 'import a.m\n',
  };
  expect(await findingsOf(repo)).toEqual([]);
});

test('silent: another distribution that provides the module, one that may, one that a lock brings', async () => {
  const vision = packageOf('vision', { '__init__.py': '', 'see.py': 'import cv2\n' }, [], {
    cv: ['opencv-python'],
  });
  const consumer = (dependencies: string[], more: Repo = {}): Repo => ({
    ...vision,
    'app/pyproject.toml': pyproject('app', ['vision', ...dependencies]),
    'app/app.py': 'import vision.see\n',
    ...more,
  });
  expect(await findingsOf(consumer([]))).toHaveLength(1);
  expect(await findingsOf(consumer(['opencv-python-headless']))).toEqual([]);
  expect(await findingsOf(consumer(['cv2-of-ours']))).toEqual([]);
  const lock = [
    'version = 1',
    '[[package]]\nname = "camera"\nversion = "1"\ndependencies = [{ name = "opencv-python" }]',
    '[[package]]\nname = "opencv-python"\nversion = "4"',
  ].join('\n\n');
  expect(await findingsOf(consumer(['camera']))).toHaveLength(1);
  expect(await findingsOf(consumer(['camera'], { 'app/uv.lock': lock }))).toEqual([]);
});

test('silent: what the user of a plugin has anyway, as it is what it plugs into', async () => {
  const plugin = packageOf('plugin', { '__init__.py': 'import flask\n', 'x.py': 'import torch\n' }, [], {
    host: ['flask'],
    ml: ['torch'],
  });
  const file = 'packages/plugin/pyproject.toml';
  const repo = (module: string): Repo => ({
    ...plugin,
    [file]: `${plugin[file]}\n[project.entry-points.flask]\nplugin = "plugin:Plugin"\n`,
    'app/pyproject.toml': pyproject('app', ['plugin']),
    'app/app.py': `import ${module}\n`,
  });
  expect(await findingsOf(repo('plugin'))).toEqual([]);
  const [finding] = await findingsOf(repo('plugin.x'));
  expect(finding?.data).toMatchObject({ extras: ['ml'], distributions: ['torch'] });
});

test('a distribution that only may provide a module proves nothing', async () => {
  const repo = {
    ...packageOf('a', { '__init__.py': '', 'm.py': 'import pydantic_core\n' }, ['pydantic'], {
      spec: ['pydantic-of-nobody'],
    }),
    'app/pyproject.toml': pyproject('app', ['a']),
    'app/app.py': 'import a.m\n',
  };
  expect(await findingsOf(repo)).toEqual([]);
});

test('silent: what a package cannot be imported without, which is told of the package', async () => {
  const repo = (init: string): Repo => ({
    ...packageOf('a', { '__init__.py': init, 'm.py': 'import torch\n' }, [], { ml: ['torch'] }),
    'app/pyproject.toml': pyproject('app', ['a']),
    'app/app.py': 'import a.m\n',
  });
  expect(await findingsOf(repo('import torch\n'))).toEqual([]);
  expect(await findingsOf(repo(''))).toHaveLength(1);
});

test('an example that only lists what it is run with may be run beside more: a notice', async () => {
  const repo = (folder: string): Repo => ({
    ...packageOf('a', { '__init__.py': '', 'm.py': 'import torch\n' }, [], { ml: ['torch'] }),
    [`${folder}/requirements.txt`]: 'a\n',
    [`${folder}/app.py`]: 'import a.m\n',
  });
  expect((await findingsOf(repo('examples/app')))[0]?.severity).toBe('notice');
  const [finding] = await findingsOf(repo('services/app'));
  expect(finding).toMatchObject({ rule: 'extras-coverage/missing-extra' });
  expect(finding?.severity).toBeUndefined();
});
