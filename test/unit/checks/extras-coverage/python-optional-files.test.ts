import { describe, expect, test } from 'vitest';
import { lines, NO_DEPS } from '../../../support/python-coverage.ts';
import type { Repo } from '../../../support/repository.ts';

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
    'a function of somebody whom others can do without',
    { 'src/p/a.py': CAUGHT, 'src/p/b.py': 'def f():\n    from p import m\n' },
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

describe('a package that the project comes into', () => {
  const TRIES = 'def f():\n    try:\n        from p.net import a\n    except ImportError:\n        pass\n';
  const linesOf = (files: Repo) => lines(NO_DEPS, { 'src/p/net/__init__.py': IMPORTS, ...files });
  const NOTICE = ['notice optional-undeclared src/p/net/__init__.py:1'];
  const ERROR = ['error undeclared src/p/net/__init__.py:1'];

  test('where a failure is caught alone is optional', async () => {
    expect(await linesOf({ 'src/p/b.py': TRIES })).toEqual(NOTICE);
    const below = { 'src/p/net/sub.py': '', 'src/p/net/more.py': 'from . import sub\n' };
    const more = 'try:\n    from p.net.more import a\nexcept ImportError:\n    a = None\n';
    expect(await linesOf({ 'src/p/b.py': TRIES + more, ...below })).toEqual(NOTICE);
  });

  test.each([
    ['nobody does', {}],
    ['somebody needs it', { 'src/p/b.py': `${TRIES}from p.net import a\n` }],
    ['a fault is told in other words', { 'src/p/b.py': TRIES.replace('pass', 'raise Missing') }],
    ['type checkers alone do', { 'src/p/b.py': CHECKED.replace('import b', 'import net') }],
    [
      'a function needs what is in it',
      { 'src/p/b.py': `${TRIES}    import p.net.sub\n`, 'src/p/net/sub.py': '' },
    ],
    ['others may import what is in it', { 'src/p/b.py': TRIES, 'src/p/net/sub.py': '' }],
  ])('is not where %s', async (_, files) => {
    expect(await linesOf(files)).toEqual(ERROR);
  });

  test('is not where an extra says what it runs with', async () => {
    const extra = `${NO_DEPS}\n[project.optional-dependencies]\nnet = ["aiohttp"]\n`;
    const files = { 'src/p/net/__init__.py': `import aiohttp\n${IMPORTS}`, 'src/p/b.py': TRIES };
    const found = await lines(extra, files);
    expect(found).toContain('error undeclared src/p/net/__init__.py:2');
    expect(await lines(NO_DEPS, files)).not.toContain('error undeclared src/p/net/__init__.py:2');
  });

  test('is not where it is what others import', async () => {
    const files = { 'src/p/__init__.py': IMPORTS, 'src/q/__init__.py': TRIES.replace('p.net', 'p') };
    expect(await lines(NO_DEPS, files)).toEqual(['error undeclared src/p/__init__.py:1']);
  });
});

test('what a function imports fails where nothing catches it, in what a caught file loads', async () => {
  const text = 'def f():\n    import requests\n';
  const chain = { 'src/p/a.py': CAUGHT, 'src/p/b.py': 'from p import m\n' };
  expect(await lines(NO_DEPS, { 'm.py': text, ...chain })).toEqual(['error undeclared src/p/m.py:2']);
});

describe('a package that demands a module in words of its own before anything in it runs', () => {
  const DEMANDS =
    'try:\n    import requests\nexcept ImportError:\n    raise Missing("pip install requests")\n';
  const linesOf = async (init: string, more: Repo = {}) => {
    const files = { 'src/p/net/__init__.py': init, 'src/p/net/sub/__init__.py': '', ...more };
    const all = await lines(NO_DEPS, { 'src/p/net/sub/a.py': IMPORTS, ...files });
    return all.map((line) => line.replace(/ src.*/, ''));
  };
  const [NOTICE, ERROR] = [['notice optional-undeclared'], ['error undeclared']];

  test('no import of that in the package is the one that fails', async () => {
    expect(await linesOf(DEMANDS)).toEqual(NOTICE);
    expect(await linesOf(DEMANDS, { 'src/p/b.py': 'import p.net\n' })).toEqual(NOTICE);
  });

  test.each([
    'try:\n    import requests\nexcept ImportError:\n    requests = None\n',
    'try:\n    import requests\nexcept Exception:\n    raise\n',
    'def f():\n    try:\n        import requests\n    except ImportError:\n        raise\n',
    '',
  ])('not after %j', async (init) => {
    expect(await linesOf(init)).toEqual(ERROR);
  });

  test('nor is it another one', async () => {
    const other = DEMANDS.replaceAll('requests', 'orjson');
    expect(await linesOf(other)).toEqual([...NOTICE, ...ERROR]);
  });

  test('not where everybody imports the package, nor around it', async () => {
    expect(await linesOf(DEMANDS, { 'src/p/__init__.py': 'from .net.sub import a\n' })).toEqual(ERROR);
    expect(await linesOf(DEMANDS, { 'm.py': IMPORTS })).toEqual(ERROR);
    expect(await lines(NO_DEPS, { 'src/p/__init__.py': DEMANDS, 'm.py': IMPORTS })).toEqual([
      'error undeclared src/p/m.py:1',
    ]);
  });
});
