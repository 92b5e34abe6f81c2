import { describe, expect, test } from 'vitest';
import { checkPythonUnparsable } from '#core/checks/extras-coverage/python-unparsable';
import { checkUnknowable } from '#core/checks/extras-coverage/unknowable';
import { foundBy } from '../../../support/code.ts';

const PROJECT =
  '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "p"\nversion = "1"\ndependencies = []\n';
const BROKEN = 'import os\nprint "Python 2"\n';

describe('checkPythonUnparsable', () => {
  test('one finding a project, what ships first', async () => {
    const { lines, findings } = await foundBy(checkPythonUnparsable, {
      'pyproject.toml': PROJECT,
      'src/p/__init__.py': 'import os\n',
      'src/p/b.py': BROKEN,
      'src/p/c.py': BROKEN,
      'docs/a.py': BROKEN,
    });
    expect(lines).toEqual([expect.stringMatching(/^warning unparsable src\/p\/b\.py:\d$/)]);
    expect(findings[0]?.data).toMatchObject({
      places: [{ file: 'src/p/c.py' }, { file: 'docs/a.py' }],
      count: 3,
    });
  });

  test('a notice where nothing of it ships', async () => {
    const { lines } = await foundBy(checkPythonUnparsable, {
      'pyproject.toml': PROJECT,
      'src/p/__init__.py': '',
      'tests/data.py': BROKEN,
    });
    expect(lines).toEqual([expect.stringMatching(/^notice unparsable tests\/data\.py:/)]);
  });

  test.each([
    ['from acme.{{ version }}.client import A\n', []],
    ['{% if web %}\nimport flask\n{% endif %}\n', []],
    ['NOTE = "{{ version }}"\nimport a.\n', ['warning unparsable src/p/t.py:2']],
  ])('a mark on the line that cannot be read (%j) is a template as well', async (text, found) => {
    const files = { 'pyproject.toml': PROJECT, 'src/p/__init__.py': '', 'src/p/t.py': text };
    expect((await foundBy(checkPythonUnparsable, files)).lines).toEqual(found);
  });

  test('templates are no Python before they are filled in', async () => {
    const { lines } = await foundBy(checkPythonUnparsable, {
      'pyproject.toml': PROJECT,
      'src/p/__init__.py': '',
      'src/p/templates/{{ name }}.py': BROKEN,
      'cookiecutter-service/main.py': BROKEN,
    });
    expect(lines).toEqual([]);
  });
});

describe('checkUnknowable', () => {
  const setup = (requires: string) =>
    `from setuptools import setup\nsetup(name="p", packages=["p"], install_requires=${requires})\n`;

  test('once a project, with the reason', async () => {
    const { lines, findings } = await foundBy(checkUnknowable, {
      'setup.py': setup('compute()'),
      'p/__init__.py': 'import requests\n',
    });
    expect(lines).toEqual(['notice unknowable setup.py:2']);
    expect(findings[0]?.data).toMatchObject({ name: 'p', why: expect.stringContaining('setup.py') });
  });

  test('silent where a static reader sees all, and where there is no code', async () => {
    const plain = { 'setup.py': setup('["requests"]'), 'p/__init__.py': 'import requests\n' };
    expect((await foundBy(checkUnknowable, plain)).lines).toEqual([]);
    const none = { 'pyproject.toml': '[project]\nname = "p"\ndynamic = ["dependencies"]\n' };
    expect((await foundBy(checkUnknowable, none)).lines).toEqual([]);
  });

  test('says that a file which makes a project cannot be read, where it has code', async () => {
    const broken = '[project\n';
    const { lines, findings } = await foundBy(checkUnknowable, {
      'a/pyproject.toml': broken,
      'a/src/m.py': 'import requests\n',
      'b/package.json': '{"name": "b",',
      'b/i.ts': "import 'left-pad';\n",
      'c/pyproject.toml': broken,
      'c/i.ts': '',
    });
    expect(lines).toEqual(['notice unknowable a/pyproject.toml:1', 'notice unknowable b/package.json:1']);
    expect(findings.map(({ data }) => data)).toMatchObject([
      { name: 'a', why: expect.stringMatching(/^pyproject\.toml is not TOML: /), mend: expect.any(String) },
      { name: 'b', why: expect.stringMatching(/^package\.json is not JSON: /), mend: expect.any(String) },
    ]);
  });

  test('what stands beside a pyproject.toml that cannot be read may not be all', async () => {
    const files = { 'setup.py': setup('["rich"]'), 'p/__init__.py': 'import requests\n' };
    const { lines, findings } = await foundBy(checkUnknowable, { ...files, 'pyproject.toml': '[project\n' });
    expect(lines).toEqual(['notice unknowable pyproject.toml:1']);
    expect(findings[0]?.data).toMatchObject({ why: expect.stringMatching(/^pyproject\.toml is not TOML: /) });
    expect((await foundBy(checkUnknowable, { ...files, 'pyproject.toml': '[tool.ruff]\n' })).lines).toEqual(
      [],
    );
  });
});
