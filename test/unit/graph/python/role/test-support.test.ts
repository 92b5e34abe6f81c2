import { describe, expect, test } from 'vitest';
import { BUILD, found, lines, NO_DEPS } from '../../../../support/python-coverage.ts';
import type { Repo } from '../../../../support/repository.ts';

describe('a module that a project of tests alone loads', () => {
  const member = (name: string, files: Record<string, string>, toml = ''): Repo => ({
    [`${name}/pyproject.toml`]: `${BUILD}[project]\nname = "${name}"\nversion = "1"\n${toml}`,
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/src/${path}`, text])),
  });
  const told = async (text: string, more: Repo = {}, tests = 'acme-tests', toml = '') =>
    (
      await found({
        ...member('db', { 'db/__init__.py': '', 'db/helper.py': text }, toml),
        ...member('other', { 'other/__init__.py': '', 'other/m.py': '' }),
        ...member(tests, {
          'checks/__init__.py': '',
          'checks/base.py': 'def create():\n    from db.helper import Helper\n',
        }),
        ...more,
      })
    ).lines.filter((line) => line.includes(' db/'));
  const BASE = 'from checks.base import Base\n';
  const NOTICE = ['notice undeclared db/src/db/helper.py:1'];
  const ERROR = ['error undeclared db/src/db/helper.py:1'];

  test('has that project, also where a module of that kind imports it', async () => {
    expect(await told(BASE)).toEqual(NOTICE);
    const through = member('other', { 'other/__init__.py': '', 'other/helper.py': 'import db.helper\n' });
    expect(await told(BASE, through)).toEqual(ERROR);
    const loaded = { 'acme-tests/tests/test_a.py': 'import other.helper\n' };
    expect(await told(BASE, { ...through, ...loaded })).toEqual(NOTICE);
  });

  test('but nothing else that is declared nowhere', async () => {
    expect(await told('import requests\n')).toEqual(ERROR);
    expect(await told('import other.m\n')).toEqual(ERROR);
  });

  test('and not where others load it, or nobody does', async () => {
    expect(await told(BASE, { 'db/src/db/m.py': 'from . import helper\n' })).toEqual(ERROR);
    expect(await told(BASE, { 'db/tests/test_a.py': 'import db.helper\n' })).toEqual(ERROR);
    expect(await told(BASE, { 'other/src/other/m.py': 'import db.helper\n' })).toEqual(ERROR);
    expect(await told(BASE, { 'acme-tests/src/checks/base.py': '' })).toEqual(ERROR);
    expect(await told(BASE, {}, 'acme-tests', '[project.scripts]\ndb = "db.helper:main"\n')).toEqual(ERROR);
    expect(await told(BASE, {}, 'acme-checks')).toEqual(ERROR);
    const declaring = member('acme-tests', { 'checks/__init__.py': '' }, 'dependencies = ["db"]\n');
    const app = { 'db/pyproject.toml': '[project]\nname = "db"\nversion = "1"\n' };
    expect(await told(BASE, declaring)).toEqual(NOTICE);
    expect(await told(BASE, { ...declaring, ...app })).toEqual(ERROR);
    const init = { 'db/src/db/__init__.py': BASE, 'acme-tests/src/checks/base.py': 'import db\n' };
    expect(await told('', init)).toEqual(['error undeclared db/src/db/__init__.py:1']);
  });
});

describe('a module that tests of its project alone import', () => {
  const TESTED = `${NO_DEPS}\n[dependency-groups]\ntest = ["flask-testing", "requests"]\n`;
  const CASE = 'from flask_testing import TestCase\n';
  const TEST = { 'tests/test_a.py': 'from p.m import Base\n' };
  const NOTICE = ['notice undeclared src/p/m.py:1'];
  const ERROR = ['error undeclared src/p/m.py:1'];
  const told = (text: string, more: Repo = TEST, toml = TESTED) => lines(toml, { 'm.py': text, ...more });

  test.each([[CASE], ['import requests\nimport unittest\n'], ['import requests\nimport pytest\n']])(
    'and that takes something to write tests with has what is declared for them: %j',
    async (text) => {
      expect((await told(text)).filter((line) => line.endsWith(':1'))).toEqual(NOTICE);
      expect(await told(text, { 'src/p/m_test.py': 'from p.m import Base\n' })).toContain(NOTICE[0]);
    },
  );

  test('but not one that is for no tests, that other code imports, or that nobody does', async () => {
    expect(await told('import requests\n')).toEqual(ERROR);
    expect(await told('import requests\nfrom unittest import mock\n')).toEqual(ERROR);
    expect(await told('import requests\ndef f():\n    from unittest import TestCase\n')).toEqual(ERROR);
    expect(await told('import requests\nfrom unit import TestCases\n')).toContain(ERROR[0]);
    expect(await told(CASE, {})).toEqual(ERROR);
    expect(await told(CASE, { ...TEST, 'src/p/n.py': 'import p.m\n' })).toEqual(ERROR);
    expect(await told(CASE, { ...TEST, 'examples/a.py': 'import p.m\n' })).toEqual(ERROR);
    expect(await told(CASE, TEST, `${TESTED}[project.scripts]\np = "p.m:main"\n`)).toEqual(ERROR);
    const init = { 'src/p/__init__.py': CASE, 'tests/test_a.py': 'import p\n' };
    expect(await lines(TESTED, init)).toEqual(['error undeclared src/p/__init__.py:1']);
  });

  test('nor has it what nothing declares', async () => {
    expect(await told(CASE, TEST, NO_DEPS)).toEqual(ERROR);
  });
});
