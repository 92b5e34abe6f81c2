import { expect, it } from 'vitest';
import { scanNotebookImports } from '#core/scan/python-notebook';

type CellSource = string | readonly string[];

function notebook(cells: readonly CellSource[], extra: object = {}): string {
  const code = cells.map((source) => ({ cell_type: 'code', source, outputs: [] }));
  return JSON.stringify({
    nbformat: 4,
    cells: [{ cell_type: 'markdown', source: 'import m' }, ...code],
    ...extra,
  });
}

function places(source: string): unknown {
  const scan = scanNotebookImports(source);
  return scan.ok
    ? scan.imports.map(({ module, cell, line, endLine }) => [module, cell, line, endLine])
    : [scan.line, scan.error];
}

it('names the cell of each import, and the line in it', () => {
  const source = notebook([
    ['import a\n', 'from b import (\n', '  c)'],
    '\nif x:\n  import d\n',
    '',
    'import e',
  ]);
  expect(places(source)).toEqual([
    ['a', 2, 1, 1],
    ['b', 2, 2, 3],
    ['d', 3, 3, 3],
    ['e', 5, 1, 1],
  ]);
});

it('takes nothing for script metadata: a notebook is no script', () => {
  expect(scanNotebookImports(notebook(['# /// script\n# ///\nimport a']))).not.toHaveProperty('script');
});

it('skips the lines of IPython, and cells that a magic takes', () => {
  const source = notebook([
    '%matplotlib inline\n!pip install \'x\nimport a\nx = !ls "\nfoo?\n%load_ext \\\n  import z\nimport b',
    '%%bash\nimport c "',
    '%%time\nimport d',
    'x = (1\n  % y)\nimport e',
  ]);
  expect(places(source)).toEqual([
    ['a', 2, 3, 3],
    ['b', 2, 8, 8],
    ['d', 4, 2, 2],
    ['e', 5, 3, 3],
  ]);
});

it('shares names between cells', () => {
  const source = notebook(['from importlib import import_module as load', 'load("a")']);
  expect(places(source)).toEqual([
    ['importlib', 2, 1, 1],
    ['a', 3, 1, 1],
  ]);
});

it('reads format 3, and leaves other languages alone', () => {
  const old = { worksheets: [{ cells: [{ cell_type: 'code', input: ['import a\n'] }] }] };
  expect(places(JSON.stringify(old))).toEqual([['a', 1, 1, 1]]);
  expect(places(notebook(['import a'], { metadata: { language_info: { name: 'julia' } } }))).toEqual([]);
  expect(places(notebook(['import a'], { metadata: { kernelspec: { language: 'python' } } }))).toHaveLength(
    1,
  );
});

it.each([
  ['{', [1, 'the notebook is not valid JSON']],
  ['[]', [1, 'the notebook is no JSON object']],
  ['{"cells": {}}', [1, 'the notebook has no list of cells']],
  [notebook(['import a', 'x = (\nimport a']), [1, 'cell 3: the ( is never closed']],
  [`{"cells": ${'['.repeat(1_000_000)}`, [1, 'the notebook is not valid JSON']],
])('refuses %.40s', (source, refusal) => {
  expect(places(source)).toEqual(refusal);
});

it('takes odd members for what they are not', () => {
  expect(
    places(
      '{"cells": [1, null, {"cell_type": "code", "source": [1]}, {"__proto__": {"cell_type": "code"}}]}',
    ),
  ).toEqual([]);
});
