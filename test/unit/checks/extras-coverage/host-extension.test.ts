import { describe, expect, test } from 'vitest';
import { checkPythonCoverage } from '#core/checks/extras-coverage/python-coverage';
import { foundBy } from '../../../support/code.ts';
import type { Repo } from '../../../support/repository.ts';

const PYPROJECT =
  '[project]\nname = "deployment"\nversion = "1"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';

async function lines(files: Repo): Promise<readonly string[]> {
  const repo = { 'p/pyproject.toml': PYPROJECT, 'p/deployment/__init__.py': '', ...files };
  return (await foundBy(checkPythonCoverage, repo)).lines;
}

const IPYTHON =
  'from IPython.core.magic import magics_class\ndef load_ipython_extension(ipython):\n    pass\n';
const SPHINX = 'from docutils import nodes\nfrom sphinx.util import logging\ndef setup(app):\n    pass\n';
const JINJA =
  'import jinja2\nfrom jinja2.ext import Extension  # base\nfrom markupsafe import Markup\nclass Tags(Extension):\n    pass\n';
const PYLINT = 'from astroid import nodes\ndef register(linter: "PyLinter") -> None:\n    pass\n';
const MYPY = 'from mypy.plugin import Plugin\ndef plugin(version: str):\n    return Plugin\n';

describe('an extension is loaded by its host', () => {
  test.each([
    ['IPython', IPYTHON, 1],
    ['Sphinx', SPHINX, 2],
    ['Jinja', JINJA, 2],
    ['pylint', PYLINT, 1],
    ['mypy', MYPY, 1],
  ])('%s, where nothing else imports it', async (_, text, count) => {
    const files = { 'p/deployment/magics.py': text, 'p/tests/test_m.py': 'import deployment.magics\n' };
    const found = await lines(files);
    expect(found).toHaveLength(count);
    for (const line of found) expect(line).toMatch(/^notice undeclared p\/deployment\/magics\.py/);
  });

  test('and what only extensions import', async () => {
    const files = {
      'p/deployment/roles.py': `from .shared import log\n${SPHINX}`,
      'p/deployment/shared.py': 'from sphinx.util import logging as log\n',
    };
    expect(await lines(files)).toEqual([
      'notice undeclared p/deployment/roles.py:2',
      'notice undeclared p/deployment/roles.py:3',
    ]);
    const used = { ...files, 'p/deployment/main.py': 'from .shared import log\n' };
    expect(await lines(used)).toContain('error undeclared p/deployment/shared.py:1');
  });

  test.each([
    { 'p/deployment/magics.py': IPYTHON, 'p/deployment/a.py': 'from . import magics\n' },
    { 'p/deployment/magics.py': IPYTHON, 'p/deployment/__init__.py': 'from . import magics\n' },
    { 'p/deployment/__init__.py': IPYTHON },
    { 'p/deployment/shown.py': 'from IPython.display import display\n' },
    { 'p/deployment/magics.py': IPYTHON.replaceAll('IPython', 'redis') },
    {
      'p/deployment/magics.py': IPYTHON.replace('def load', 'class A:\n  def load').replace('pass', '  pass'),
    },
    { 'p/deployment/roles.py': SPHINX.replace('setup(app)', 'setup(name)').replace('from docutils', '#') },
    { 'p/deployment/roles.py': 'import toml\ndef setup(app):\n    pass\n' },
    { 'p/deployment/tags.py': 'from jinja2 import Environment\nclass Extension:\n    pass\n' },
    { 'p/deployment/tags.py': 'from jinja2.ext import Extension\nclass Tags(dict):\n    pass\n' },
  ])('and no other module: %j', async (files) => {
    expect(await lines(files)).toEqual([expect.stringMatching(/^error undeclared p\/deployment/)]);
  });
});
