import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFileTree } from '#core/adapters/index';
import { survey } from '#core/app/survey';
import type { PythonUnit } from '#core/model/code';
import { gitRepository } from '../../../support/scratch.ts';

function hatch(name: string, dependencies: readonly string[], only: string): string {
  return `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "${name}"
version = "1"
dependencies = [${dependencies.map((one) => `"${one}"`).join(', ')}]
[tool.hatch.build.targets.wheel]
sources = ["src"]
only-include = ["src/space/${only}"]
`;
}

const SHARED = {
  'packages/core/pyproject.toml': hatch('space-core', ['numpy'], 'core'),
  'packages/data/pyproject.toml': hatch('space-data', [], 'data'),
  'src/space/core/__init__.py': 'import numpy\nimport torch\n',
  'src/space/core/part.py': 'from . import other\nfrom space.core import part\n',
  'src/space/core/other.py': '',
  'src/space/data/load.py': 'from space.core import part\nfrom .parse import x\n',
  'src/space/data/parse.py': '',
  'src/space/nobody.py': 'import requests\n',
};

async function unitsOf(
  files: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>>,
): Promise<readonly PythonUnit[]> {
  const folder = gitRepository(files);
  for (const [link, target] of Object.entries(links)) symlinkSync(target, join(folder, link));
  const { facts } = await survey(loadFileTree(folder), null, new Set(['code']));
  return facts.code.python;
}

/** `space-core: src/space/core/part.py runtime space.core.part -> space.core.other own, …` */
function told(units: readonly PythonUnit[]): readonly string[] {
  return units.flatMap(({ project, files }) =>
    files.map(({ path, role, module, uses }) => {
      const to = uses.map(({ module, target }) => `${module} ${target.kind}`).join(', ');
      return `${project.name}: ${path} ${role} ${module}${to === '' ? '' : ` -> ${to}`}`;
    }),
  );
}

describe('a source folder that is a link to one which packages share', () => {
  test('each project has the files that its build takes in, and no other', async () => {
    const links = { 'packages/core/src': '../../src', 'packages/data/src': '../../src/' };
    expect(told(await unitsOf(SHARED, links))).toEqual([
      'space-core: src/space/core/__init__.py runtime space.core -> numpy external, torch external',
      'space-core: src/space/core/other.py runtime space.core.other',
      'space-core: src/space/core/part.py runtime space.core.part -> space.core own, space.core.other own, space.core own, space.core.part own',
      'space-data: src/space/data/load.py runtime space.data.load -> space.core member, space.core.part member, space.data.parse own',
      'space-data: src/space/data/parse.py runtime space.data.parse',
    ]);
  });

  test('of two that ship the same files the first is judged; the other is not said to use nothing', async () => {
    const units = await unitsOf(
      {
        'packages/core/pyproject.toml': hatch('space-core', [], 'core'),
        'packages/other/pyproject.toml': hatch('space-other', ['numpy'], 'core'),
        'src/space/core/__init__.py': 'import numpy\n',
      },
      { 'packages/core/src': '../../src', 'packages/other/src': '../../src' },
    );
    expect(told(units)).toEqual([
      'space-core: src/space/core/__init__.py runtime space.core -> numpy external',
    ]);
    expect(units.map(({ layout }) => layout.elsewhere)).toEqual([false, true]);
  });

  test('a package on the import path may be the link', async () => {
    const units = await unitsOf(
      {
        'packages/app/setup.py': `from setuptools import setup, find_packages
setup(name="app", package_dir={"": "src"}, packages=find_packages("src"))`,
        'packages/app/src/README': '',
        'shared/boot/__init__.py': 'import requests\nfrom shared_boot.part import x\n',
        'shared/boot/part.py': '',
      },
      { 'packages/app/src/shared_boot': '../../../shared/boot' },
    );
    expect(told(units)).toEqual([
      'app: packages/app/setup.py tooling setup -> setuptools external',
      'app: shared/boot/__init__.py runtime shared_boot -> requests external, shared_boot.part own',
      'app: shared/boot/part.py runtime shared_boot.part',
    ]);
  });

  test.each([
    ['leads out of the repository', '../../../..'],
    ['leads nowhere', '../../nowhere'],
    ['leads to what holds the project', '..'],
  ])('a link that %s brings nothing', async (_, target) => {
    expect(told(await unitsOf(SHARED, { 'packages/core/src': target }))).toEqual([]);
  });

  test('what lies in the folder of a project is that project’s', async () => {
    const units = await unitsOf(
      {
        'packages/core/pyproject.toml': hatch('space-core', [], 'core'),
        'shared/pyproject.toml': '[project]\nname = "shared"\nversion = "1"\n',
        'shared/src/space/core/__init__.py': 'import numpy\n',
      },
      { 'packages/core/src': '../../shared/src' },
    );
    expect(units.map(({ project, files }) => `${project.name} ${files.length}`)).toEqual([
      'space-core 0',
      'shared 1',
    ]);
  });
});
