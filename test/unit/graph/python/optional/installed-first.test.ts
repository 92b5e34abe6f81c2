import { describe, expect, test } from 'vitest';
import { lines, NO_DEPS } from '../../../../support/python-coverage.ts';
import type { Repo } from '../../../../support/repository.ts';

describe('whoever runs a file is told to install a distribution first', () => {
  const judged = (text: string, more: Repo = {}, toml = NO_DEPS) => lines(toml, { 'm.py': text, ...more });
  const hint = 'import aiohttp  # the proxy wants it: run \'pip install "aiohttp>=3"\'\n';
  const error = ['error undeclared src/p/m.py:1'];
  const notice = ['notice undeclared src/p/m.py:1'];

  test('beside an import, whatever else the file imports of it', async () => {
    expect(await judged(hint)).toEqual(notice);
    expect(await judged(`${hint}import aiohttp.web\n`)).toEqual(notice);
    expect(await judged('import yaml  # pip install PyYAML\n')).toEqual(notice);
    expect(await judged('import aiohttp\n')).toEqual(error);
  });

  test('right above an import, or at the head of the file', async () => {
    const above = (text: string) => judged(`import os\n${text}`);
    expect(await above('# pip install aiohttp\nimport aiohttp\n')).toEqual([
      'notice undeclared src/p/m.py:3',
    ]);
    expect(await above('# pip install aiohttp\n\nimport aiohttp\n')).toEqual([
      'error undeclared src/p/m.py:4',
    ]);
    expect(await above('text = "pip install aiohttp"\nimport aiohttp\n')).toEqual([
      'error undeclared src/p/m.py:3',
    ]);
    expect(await judged('#!/usr/bin/env python\n# pip install rich aiohttp\n\nimport aiohttp\n')).toEqual([
      'notice undeclared src/p/m.py:4',
    ]);
  });

  test('but not of another distribution, and not in another file', async () => {
    expect(await judged('import aiohttp  # pip install aiofiles\n')).toEqual(error);
    expect(await judged('import aiohttp  # pip knows aiohttp\n')).toEqual(error);
    expect(await judged(hint, { 'src/p/n.py': 'import aiohttp\n' })).toEqual([
      'error undeclared src/p/n.py:1',
    ]);
  });

  test('but not where the file loads with another, or by a command', async () => {
    expect(await judged(hint, { 'src/p/n.py': 'def f():\n    from p import m\n' })).toEqual(notice);
    expect(await judged(hint, { 'src/p/n.py': 'from p import m\n' })).toEqual(error);
    expect(await judged(hint, {}, `${NO_DEPS}\n[project.scripts]\np = "p.m:main"\n`)).toEqual(error);
    expect(await judged('', { 'src/p/__init__.py': hint })).toEqual(['error undeclared src/p/__init__.py:1']);
    expect(await judged('', { 'src/p/sub/__init__.py': hint, 'src/p/sub/a.py': '' })).toEqual([
      'error undeclared src/p/sub/__init__.py:1',
    ]);
  });

  test('but not where something brings it in', async () => {
    const lock = '[[package]]\nname = "rich"\ndependencies = [{ name = "aiohttp" }]\n';
    expect(await judged(hint, { 'uv.lock': lock }, 'dependencies = ["rich"]')).toEqual([
      'error transitive src/p/m.py:1',
    ]);
  });
});
