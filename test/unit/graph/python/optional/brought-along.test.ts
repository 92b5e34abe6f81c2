import { expect, test } from 'vitest';
import { lines, NO_DEPS } from '../../../../support/python-coverage.ts';
import type { Repo } from '../../../../support/repository.ts';

const entry = (name: string, requires: readonly string[]) =>
  `[[package]]\nname = "${name}"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = [\n${requires.map((one) => `    { name = "${one}" },\n`).join('')}]\n\n`;

const LOCK = `version = 1\nrequires-python = ">=3.10"\n\n${entry('requests', ['acme-net'])}${entry('acme-net', ['urllib3'])}${entry('urllib3', [])}${entry('orjson', [])}`;
const ASKS =
  'import importlib.util\nif importlib.util.find_spec("requests") is None:\n    raise ValueError("pip install requests")\n';
const TRIES = 'try:\n    import requests\nexcept ImportError:\n    raise Missing("requests")\n';

/** What is found of an import of urllib3 in a package net of p with that `__init__`. */
async function found(init: string, more: Repo = {}): Promise<readonly string[]> {
  const files = {
    'uv.lock': LOCK,
    'src/p/net/__init__.py': init,
    'src/p/net/a.py': 'import urllib3\n',
    ...more,
  };
  const all = await lines(NO_DEPS, files);
  return all.filter((line) => !line.includes('optional-undeclared'));
}

const NOTICE = ['notice undeclared src/p/net/a.py:1'];
const ERROR = ['error undeclared src/p/net/a.py:1'];

test.each([
  ASKS,
  ASKS.replace(/importlib.util.find_spec(.*) is None/, 'not importlib.util.find_spec$1'),
  TRIES,
])('what a package brings that the package around demands is there: %j', async (init) => {
  expect(await found(init)).toEqual(NOTICE);
});

test.each([
  ['', 'nothing is demanded'],
  [ASKS.replaceAll('requests', 'orjson'), 'it is not what brings it'],
  [ASKS.replace('raise ValueError', 'print'), 'nothing ends there'],
  ['import importlib.util\nHAS = importlib.util.find_spec("requests") is not None\n', 'it is only asked'],
  [ASKS.replace('is None', 'is not None'), 'it must not be there'],
])('not after %j: %s', async (init) => {
  expect(await found(init)).toEqual(ERROR);
});

test('not outside of the package, nor where the lock says nothing, nor where everybody imports the package', async () => {
  const beside = { 'src/p/net/a.py': '', 'src/p/b.py': 'import urllib3\n' };
  expect(await found(ASKS, beside)).toEqual(['error undeclared src/p/b.py:1']);
  expect(await found(ASKS, { 'uv.lock': 'version = 1\n' })).toEqual(ERROR);
  expect(await found(ASKS, { 'src/p/__init__.py': 'from p import net\n' })).toEqual(ERROR);
});
