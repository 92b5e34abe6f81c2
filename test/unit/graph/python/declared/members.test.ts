import { describe, expect, test } from 'vitest';
import { hatch, leadsOf, setuptools } from '../../../../support/python-code.ts';

describe('other projects', () => {
  const lib = (folder: string, name: string, files: Record<string, string>, ...dependencies: string[]) => ({
    [`${folder}/pyproject.toml`]: setuptools(name, ...dependencies),
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/src/${path}`, text])),
  });

  test('a namespace is shared by its full dotted names', () => {
    const repo = {
      ...lib(
        'a',
        'acme-instrumentation-a',
        {
          'acme/instrumentation/a/__init__.py':
            'from acme.instrumentation import b\nimport acme.instrumentation.a.util\nimport acme.instrumentation.c\n',
          'acme/instrumentation/a/util.py': '',
        },
        'acme-instrumentation-b',
      ),
      ...lib('b', 'acme-instrumentation-b', { 'acme/instrumentation/b/__init__.py': '' }),
    };
    expect(leadsOf(repo, 'a/src/acme/instrumentation/a/__init__.py')).toEqual([
      'acme.instrumentation.b -> member acme-instrumentation-b b/src/acme/instrumentation/b/__init__.py',
      'acme.instrumentation.a.util -> own a/src/acme/instrumentation/a/util.py',
      'acme.instrumentation.c -> external [acme-instrumentation-b] acme',
    ]);
  });

  test('a namespace that the project has a part of is there, whoever has an __init__ for it', () => {
    const code = 'import acme\nfrom acme import Settings\nfrom acme import odd\n';
    const repo = (...dependencies: string[]) => ({
      ...lib('a', 'acme-a', { 'acme/a/__init__.py': code }, ...dependencies),
      ...lib('odd', 'acme-odd', { 'acme/__init__.py': '', 'acme/odd/__init__.py': '' }),
      ...lib('user', 'user', { 'user/__init__.py': 'import acme\n' }),
    });
    expect(leadsOf(repo(), 'a/src/acme/a/__init__.py')).toEqual([
      'acme -> doubt',
      'acme -> doubt',
      'acme.odd -> member acme-odd odd/src/acme/odd/__init__.py',
    ]);
    expect(leadsOf(repo('acme-odd'), 'a/src/acme/a/__init__.py')[0]).toBe(
      'acme -> member acme-odd odd/src/acme/__init__.py',
    );
    expect(leadsOf(repo(), 'user/src/user/__init__.py')).toEqual([
      'acme -> member acme-odd odd/src/acme/__init__.py',
    ]);
  });

  test('a declared project has what lies in its folder, and nothing of another', () => {
    const repo = {
      ...lib('a', 'acme', { 'acme/cli/__init__.py': '' }),
      ...lib('b', 'acme-backend', { 'acme/backend/__init__.py': '' }),
      ...lib('c', 'user', { 'user/__init__.py': 'import acme.backend.x\nimport acme.cli\n' }, 'acme'),
    };
    expect(leadsOf(repo, 'c/src/user/__init__.py')).toEqual([
      'acme.backend.x -> member acme-backend null',
      'acme.cli -> member acme a/src/acme/cli/__init__.py',
    ]);
  });

  test('the old kinds of namespace packages are shared as well; a regular package is not', () => {
    const shared = "__path__ = __import__('pkgutil').extend_path(__path__, __name__)\n";
    const tree = (init: string) => ({
      ...lib(
        'a',
        'acme-a',
        { 'acme/__init__.py': init, 'acme/a.py': 'import acme.b\nimport acme.c\n' },
        'acme-b',
      ),
      ...lib('b', 'acme-b', { 'acme/__init__.py': init, 'acme/b.py': '' }),
    });
    expect(leadsOf(tree(shared), 'a/src/acme/a.py')[0]).toBe('acme.b -> member acme-b b/src/acme/b.py');
    expect(leadsOf(tree(''), 'a/src/acme/a.py')).toEqual([
      'acme.b -> member acme-b b/src/acme/b.py',
      'acme.c -> own null',
    ]);
  });

  test('of several that ship a module, the declared one is meant', () => {
    const repo = {
      ...lib('a', 'acme', { 'acme/__init__.py': '' }),
      ...lib('b', 'acme-client', { 'acme/__init__.py': '' }),
      ...lib('c', 'user', { 'user/__init__.py': 'import acme\n' }, 'acme-client'),
      ...lib('d', 'other', { 'other/__init__.py': 'import acme\n' }),
    };
    expect(leadsOf(repo, 'c/src/user/__init__.py')).toEqual([
      'acme -> member acme-client b/src/acme/__init__.py',
    ]);
    expect(leadsOf(repo, 'd/src/other/__init__.py')).toEqual(['acme -> member acme a/src/acme/__init__.py']);
  });

  test('a project without a name, and material of tests, provide nothing', () => {
    const repo = {
      ...lib('a', 'user', { 'user/__init__.py': 'import app_of_mine\nimport flask\n' }),
      'svc/requirements.txt': '',
      'svc/app_of_mine.py': '',
      'tests/fixtures/flask/pyproject.toml': hatch('fake-flask'),
      'tests/fixtures/flask/flask/__init__.py': '',
    };
    expect(leadsOf(repo, 'a/src/user/__init__.py')).toEqual([
      'app_of_mine -> doubt',
      'flask -> external [] flask',
    ]);
  });

  test('what a declared distribution provides is not taken from a project that is not declared', () => {
    const repo = {
      ...lib('a', 'user', { 'user/__init__.py': 'import yaml\n' }, 'PyYAML'),
      ...lib('b', 'fork', { 'yaml/__init__.py': '' }),
    };
    expect(leadsOf(repo, 'a/src/user/__init__.py')).toEqual(['yaml -> external [pyyaml] pyyaml']);
  });
});
