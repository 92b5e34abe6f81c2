import { expect, test } from 'vitest';
import { lines, NO_DEPS } from '../../../support/python-coverage.ts';

const IMPORTS = 'import requests\n';
const GUARDED = 'try:\n    from p import m\nexcept ImportError:\n    m = None\n';
const CAUGHT = 'try:\n    from p import b\nexcept ImportError:\n    b = None\n';
const CHECKED = 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from p import b\n';

test.each([
  ['nobody', {}, 'error undeclared'],
  ['somebody who needs it', { 'src/p/a.py': 'from p import m\n' }, 'error undeclared'],
  ['somebody who can do without', { 'src/p/a.py': GUARDED }, 'notice optional-undeclared'],
  ['both', { 'src/p/a.py': GUARDED, 'src/p/b.py': 'import p.m\n' }, 'error undeclared'],
  [
    'somebody whom others can do without',
    { 'src/p/a.py': CAUGHT, 'src/p/b.py': 'from p import m\n' },
    'notice optional-undeclared',
  ],
  [
    'that one and somebody who needs it',
    {
      'src/p/a.py': CAUGHT,
      'src/p/b.py': 'from p import m\n',
      'src/p/c.py': 'from p import m\n',
    },
    'error undeclared',
  ],
  [
    'somebody whom others can do without, and type checkers',
    {
      'src/p/a.py': CAUGHT,
      'src/p/b.py': 'from p import m\n',
      'src/p/c.py': CHECKED.replace('import b', 'import m'),
    },
    'error undeclared',
  ],
  [
    'somebody whom a condition takes',
    { 'src/p/a.py': 'if x.b is None:\n    from p import b\n', 'src/p/b.py': 'from p import m\n' },
    'error undeclared',
  ],
  [
    'somebody whom only type checkers read here',
    { 'src/p/a.py': CHECKED, 'src/p/b.py': 'from p import m\n' },
    'error undeclared',
  ],
  [
    'a test alone',
    { 'src/p/a.py': GUARDED, 'tests/test_m.py': 'import p.m\n' },
    'notice optional-undeclared',
  ],
])('a module that %s imports', async (_, files, expected) => {
  expect(await lines(NO_DEPS, { 'm.py': IMPORTS, ...files })).toEqual([`${expected} src/p/m.py:1`]);
});
