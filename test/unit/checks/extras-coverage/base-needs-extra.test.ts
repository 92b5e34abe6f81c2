import { expect, test } from 'vitest';
import { baseNeedsExtra } from '#core/checks/extras-coverage/base-needs-extra';
import { packageOf, pyproject, pythonCodeOf } from '../../../support/extras-code.ts';
import type { Repo } from '../../../support/repository.ts';

const findingsOf = async (repo: Repo) => {
  const { code, workspace } = await pythonCodeOf(repo);
  return baseNeedsExtra(code, workspace);
};
const audio = (modules: Readonly<Record<string, string>>, dependencies: string[] = []) =>
  packageOf('shared-audio', modules, dependencies, { ml: ['torch>=2'], dev: ['pytest'] });

test('an import that everybody runs and only an extra serves is an error, with the chain from the __init__', async () => {
  const found = await findingsOf(
    audio({ '__init__.py': 'import os\nfrom . import ml\n', 'ml.py': 'import torch\nimport torch.nn\n' }),
  );
  expect(found).toEqual([
    {
      rule: 'extras-coverage/base-needs-extra',
      at: expect.objectContaining({ file: 'packages/shared-audio/src/shared_audio/ml.py' }),
      project: 'packages/shared-audio',
      data: {
        name: 'shared-audio',
        distribution: 'torch',
        extras: ['ml'],
        chain: [
          { file: 'packages/shared-audio/src/shared_audio/__init__.py', line: 2, module: 'shared_audio.ml' },
          { file: 'packages/shared-audio/src/shared_audio/ml.py', line: 1, module: 'torch' },
        ],
        edit: { file: 'packages/shared-audio/pyproject.toml', key: 'project.dependencies' },
        places: [{ file: 'packages/shared-audio/src/shared_audio/ml.py', line: 2 }],
        count: 2,
      },
    },
  ]);
});

test.each([
  ['a module that nobody imports by itself', { '__init__.py': '', 'ml.py': 'import torch\n' }, []],
  ['an import in a function', { '__init__.py': 'def load():\n    import torch\n' }, []],
  [
    'an import that may fail',
    { '__init__.py': 'try:\n    import torch\nexcept ImportError:\n    torch = None\n' },
    [],
  ],
  ['a base that has it too', { '__init__.py': 'import torch\n' }, ['torch']],
  ['what only developers get', { '__init__.py': 'import pytest\n' }, []],
])('silent: %s', async (_, modules, dependencies) => {
  expect(await findingsOf(audio(modules, dependencies))).toEqual([]);
});

test('silent: a module that is called like the extra imports it under a condition', async () => {
  const under = (condition: string) => `${condition}\n    import torch\nelse:\n    def run(): pass\n`;
  const found = async (name: string, text: string) =>
    (await findingsOf(audio({ '__init__.py': `from . import ${name}\n`, [`${name}.py`]: text }))).map(
      ({ data }) => (data as { count: number }).count,
    );
  expect(await found('ml', under('if settings.ML_SERVERS:'))).toEqual([]);
  expect(await found('_ml', under('if settings.ML_SERVERS:'))).toEqual([]);
  expect(await found('queue', under('if settings.ML_SERVERS:'))).toEqual([1]);
  expect(await found('ml', 'import torch\n')).toEqual([1]);
  expect(await found('ml', `${under('if settings.ML_SERVERS:')}import torch.nn\n`)).toEqual([1]);
});

test('a command runs for everybody; a plugin where its host is', async () => {
  const repo = (section: string): Repo => ({
    ...audio({ '__init__.py': '', 'ml.py': 'import torch\n' }),
    'packages/shared-audio/pyproject.toml': `${pyproject('shared-audio', [], { ml: ['torch>=2'] })}\n${section}\n`,
  });
  const [finding] = await findingsOf(repo('[project.scripts]\nmel = "shared_audio.ml:main"'));
  expect(finding?.data).toMatchObject({ distribution: 'torch' });
  expect(await findingsOf(repo('[project.entry-points.host]\nmel = "shared_audio.ml:main"'))).toEqual([]);
  expect(await findingsOf(repo('[project.scripts]\nmel = "shared_audio.ml:main [ml]"'))).toEqual([]);
});

test('a command of setup.py runs for everybody too', async () => {
  const repo = (entryPoints: string): Repo => ({
    'setup.py': `from setuptools import setup\nsetup(name="audio", packages=["audio"], install_requires=[], extras_require={"ml": ["torch"]}, entry_points=${entryPoints})\n`,
    'audio/__init__.py': '',
    'audio/ml.py': 'import torch\n',
  });
  const names = async (entryPoints: string) =>
    (await findingsOf(repo(entryPoints))).map(({ data }) => (data as { command?: string }).command);
  expect(await names('{"console_scripts": ["mel = audio.ml:main"]}')).toEqual(['mel']);
  expect(await names('"[console_scripts]\\nmel = audio.ml:main\\n"')).toEqual(['mel']);
  expect(await names('{"console_scripts": ["mel = audio.ml:main [ml]"]}')).toEqual([]);
});

test('a command is named where importing the package does not lead there', async () => {
  const commandOf = async (init: string, section = '[project.scripts]\nmel = "shared_audio.cli:main"') => {
    const [finding] = await findingsOf({
      ...audio({ '__init__.py': init, 'cli.py': 'from . import ml\n', 'ml.py': 'import torch\n' }),
      'packages/shared-audio/pyproject.toml': `${pyproject('shared-audio', [], { ml: ['torch>=2'] })}\n${section}\n`,
    });
    const data = finding?.data as { command?: string; chain: readonly { file: string }[] } | undefined;
    return [data?.command, data?.chain[0]?.file.split('/').at(-1)];
  };
  expect(await commandOf('')).toEqual(['mel', 'cli.py']);
  expect(await commandOf('from . import ml\n')).toEqual([undefined, '__init__.py']);
  expect(await commandOf('from . import cli\n')).toEqual([undefined, '__init__.py']);
  expect(await commandOf('', '[tool.poetry.scripts]\nmel = "shared_audio.ml:main"')).toEqual([
    'mel',
    'ml.py',
  ]);
});

test('a package of the repository that only an extra brings in', async () => {
  const repo = {
    ...audio({ '__init__.py': '' }),
    ...packageOf('speech', { '__init__.py': 'import shared_audio\n' }, [], { loud: ['shared-audio'] }),
  };
  const [finding] = await findingsOf(repo);
  expect(finding?.data).toMatchObject({ name: 'speech', distribution: 'shared-audio', extras: ['loud'] });
});

test('of several packages at the top each is imported by itself, other modules only when asked for', async () => {
  const folder = 'packages/two';
  const repo = {
    [`${folder}/pyproject.toml`]: pyproject('two', [], { ml: ['torch>=2'] }),
    [`${folder}/src/two/__init__.py`]: '',
    [`${folder}/src/two_ml.py`]: 'import torch\n',
  };
  expect(await findingsOf(repo)).toEqual([]);
});

test('a package that is itself a plugin runs where its host is installed', async () => {
  const repo = (entry: string): Repo => ({
    ...audio({ '__init__.py': 'import torch\n' }),
    'packages/shared-audio/pyproject.toml': `${pyproject('shared-audio', [], { ml: ['torch>=2'] })}\n${entry}\n`,
  });
  expect(await findingsOf(repo('[project.entry-points.player]\naudio = "shared_audio:Player"'))).toEqual([]);
  expect(
    await findingsOf(repo('[project.entry-points.player]\naudio = "shared_audio.ml:Player"')),
  ).toHaveLength(1);
});

test('silent: a lock says that the base brings it in', async () => {
  const lock = [
    'version = 1',
    '[[package]]\nname = "transformers"\nversion = "4"\ndependencies = [{ name = "torch" }]',
    '[[package]]\nname = "torch"\nversion = "2"',
  ].join('\n\n');
  const repo = audio({ '__init__.py': 'import torch\n' }, ['transformers']);
  expect(await findingsOf(repo)).toHaveLength(1);
  expect(await findingsOf({ ...repo, 'uv.lock': lock })).toEqual([]);
});

test('of several packages, one that is called like an extra is there for who asks for it', async () => {
  const repo = (name: string): Repo => ({
    'pyproject.toml': `${pyproject('lab', [], { gaia: ['torch'] })}\n[project.scripts]\nview = "${name}:main"\n`,
    'src/lab/__init__.py': '',
    [`src/${name}/__init__.py`]: 'import torch\n',
  });
  expect(await findingsOf(repo('lab_gaia'))).toEqual([]);
  expect(await findingsOf(repo('lab_more'))).toHaveLength(1);
});

test('the place to add it is the list of the file, in the words of its format', async () => {
  const file = (poetry: string): Repo => ({
    'pyproject.toml': `[tool.poetry]\nname = "lab"\n[tool.poetry.dependencies]\n${poetry}torch = {version = "^2", optional = true}\n[tool.poetry.extras]\nml = ["torch"]\n`,
    'lab/__init__.py': 'import torch\n',
  });
  for (const others of ['', 'numpy = "^2"\n']) {
    const [finding] = await findingsOf(file(others));
    expect(finding?.data).toMatchObject({
      edit: { file: 'pyproject.toml', key: 'tool.poetry.dependencies' },
    });
  }
});
