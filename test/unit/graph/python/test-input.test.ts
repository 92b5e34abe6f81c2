import { expect, test } from 'vitest';
import { checkPythonCoverage } from '#core/checks/extras-coverage/python-coverage';
import { foundBy } from '../../../support/code.ts';
import { pyproject } from '../../../support/extras-code.ts';
import type { Repo } from '../../../support/repository.ts';

async function lines(text: string, files: Repo): Promise<readonly string[]> {
  const repo = { 'pyproject.toml': text, 'src/p/__init__.py': '', ...files };
  return (await foundBy(checkPythonCoverage, repo)).lines;
}

test('input and what is expected of it are read, one beside the other', async () => {
  const ofFile = async (path: string, beside: string) =>
    lines(pyproject('p'), { [path]: 'import responses\n', [beside]: '' });
  const [input, expected] = ['tests/fixtures/bot_input.py', 'tests/fixtures/bot_expected.py'];
  expect(await ofFile(input, expected)).toEqual([`notice undeclared-dev ${input}:1`]);
  expect(await ofFile(expected, input)).toEqual([`notice undeclared-dev ${expected}:1`]);
  expect(await ofFile(input, 'tests/fixtures/a_expected.py')).toEqual([`warning undeclared-dev ${input}:1`]);
  const helper = 'tests/fixtures/bot.py';
  expect(await ofFile(helper, expected)).toEqual([`warning undeclared-dev ${helper}:1`]);
});

test('what runners keep as snapshots is read, also among the sources', async () => {
  const path = 'src/p/__snapshots__/module.py';
  const snapshots = { [path]: 'import responses\n' };
  expect(await lines(pyproject('p'), snapshots)).toEqual([`notice undeclared-dev ${path}:1`]);
  const code = 'src/p/snapshots.py';
  expect(await lines(pyproject('p'), { [code]: 'import responses\n' })).toEqual([
    `error undeclared ${code}:1`,
  ]);
});

test('a notebook among tests is read, unless a plugin is there to run it', async () => {
  const notebook = JSON.stringify({
    nbformat: 4,
    cells: [{ cell_type: 'code', source: 'import responses\n' }],
  });
  const files = { 'tests/files/a.ipynb': notebook };
  expect(await lines(pyproject('p'), files)).toEqual(['notice undeclared-dev tests/files/a.ipynb:1']);
  const runs = `${pyproject('p')}\n[dependency-groups]\ntest = ["nbval"]\n`;
  expect(await lines(runs, files)).toEqual(['warning undeclared-dev tests/files/a.ipynb:1']);
});
