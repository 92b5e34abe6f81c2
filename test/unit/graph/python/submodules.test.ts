import { describe, expect, test } from 'vitest';
import { leadsOf, one } from '../../../support/python-code.ts';

const IO = { 'src/mypkg/io/notebook.py': '', 'src/mypkg/io/widget.py': '' };

/** What main.py takes by that line, where the package's `__init__` holds that text. */
const leads = (line: string, init: string) =>
  leadsOf(one(line, { ...IO, 'src/mypkg/io/__init__.py': init }), 'src/mypkg/main.py');

describe('a name that a package takes from another module', () => {
  const whole = 'mypkg.io -> own src/mypkg/io/__init__.py';
  const module = 'mypkg.io.widget -> own src/mypkg/io/widget.py';

  test.each(['from .io import widget\n', 'from mypkg.io import widget\n'])(
    'goes before the module that is called like it: %s',
    (line) => {
      expect(leads(line, 'from .notebook import widget\n')).toEqual([whole]);
    },
  );

  test.each([
    ['nothing takes it', ''],
    ['the module itself is taken', 'from . import widget\n'],
    ['it is taken from the module itself', 'from .widget import widget\n'],
    ['it is taken under a condition', 'if A:\n    from .notebook import widget\n'],
    ['it comes from elsewhere', 'from notebook import widget\n'],
  ])('else the module is meant: %s', (_why, init) => {
    expect(leads('from .io import widget\n', init)).toEqual([whole, module]);
    expect(leads('from mypkg.io import widget\n', init)).toEqual([whole, module]);
  });

  test('a module is meant by its whole name', () => {
    expect(leads('import mypkg.io.widget\n', 'from .notebook import widget\n')).toEqual([module]);
  });
});

describe('a module that its build calls otherwise than its file', () => {
  const files = {
    'pyproject.toml': `[project]
name = "acme"
version = "1"
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
[tool.setuptools]
packages = ["acme", "acme.sub"]
[tool.setuptools.package-dir]
acme = "lib"
"acme.sub" = "other"
`,
    'lib/__init__.py': '',
    'other/__init__.py': '',
  };

  test.each([
    ['from acme import sub, Thing\n', ['acme -> own lib/__init__.py', 'acme.sub -> own other/__init__.py']],
    ['from acme import Thing\n', ['acme -> own lib/__init__.py']],
  ])('is found by that name: %s', (line, leads) => {
    expect(leadsOf({ ...files, 'lib/main.py': line }, 'lib/main.py')).toEqual(leads);
  });
});
