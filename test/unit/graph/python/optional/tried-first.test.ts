import { expect, test } from 'vitest';
import { checkPythonCoverage } from '#core/checks/extras-coverage/python-coverage';
import { foundBy } from '../../../../support/code.ts';
import { pyproject } from '../../../../support/extras-code.ts';
import type { Repo } from '../../../../support/repository.ts';

/** What is found in a package p without dependencies. */
async function lines(files: Repo): Promise<readonly string[]> {
  const repo = { 'pyproject.toml': pyproject('p'), 'src/p/__init__.py': '', ...files };
  return (await foundBy(checkPythonCoverage, repo)).lines;
}

test('a file that functions alone import is for those who have what its importers look for', async () => {
  const looks = 'def has(x):\n    if "orjson" in sys.modules:\n        from orjson import A\n';
  const takes = 'def f():\n    from p import m\n';
  const found = (text: string) => lines({ 'src/p/m.py': 'import orjson\n', 'src/p/a.py': text });
  const ERROR = 'error undeclared src/p/m.py:1';
  expect(await found(looks + takes)).toContain('notice undeclared src/p/m.py:1');
  expect(await found(`${looks}from p import m\n`)).toContain(ERROR);
  expect(await found(looks.replace(' in ', ' not in ') + takes)).toContain(ERROR);
  expect(await found(looks.replaceAll('orjson', 'requests') + takes)).toContain(ERROR);
  const version = looks.replace('"orjson" in sys.modules', 'sys.version_info > (3, 12)');
  expect(await found(version + takes)).toContain(ERROR);
  // a function that is called wherever the file is loaded
  const lazy = { 'src/p/m.py': 'def f():\n    import orjson\n' };
  expect(await lines({ ...lazy, 'src/p/a.py': `${looks}from p.m import f\n` })).toContain(
    'error undeclared src/p/m.py:2',
  );
});
