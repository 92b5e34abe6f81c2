import { describe, expect, test } from 'vitest';
import { checkPythonCoverage } from '#core/checks/extras-coverage/python-coverage';
import { foundBy } from '../../../support/code.ts';
import type { Repo } from '../../../support/repository.ts';

const PYPROJECT =
  '[project]\nname = "p"\nversion = "1"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';

async function lines(files: Repo): Promise<readonly string[]> {
  return (await foundBy(checkPythonCoverage, { 'pyproject.toml': PYPROJECT, 'p/__init__.py': '', ...files }))
    .lines;
}

const A = 'undeclared p/a.py';

describe('a call that demands a module before it is taken', () => {
  const TAKEN = 'from p.needs import import_required\nfrom p import util\n';
  const FROM = 'from crick import TDigest\n';

  test.each([
    'import_required("crick", "crick is needed")',
    "utils.import_required('crick.core', 'crick is needed')",
    'c = get_module("crick", required="please pip install crick")',
    'get_module(name="crick", required="please pip install crick")',
    'import_required(\n    "crick",\n    f"crick {x}",\n)',
    'import_optional_dependency("crick")',
    '_check_soft_dependencies("crick", obj="f")',
  ])('%s', async (call) => {
    expect(await lines({ 'p/a.py': `${TAKEN}${call}\n${FROM}` })).toEqual([
      expect.stringMatching(`^notice ${A}`),
    ]);
  });

  test.each([
    ['of another module', `import_required("crack", "crack is needed")\n${FROM}`],
    ['without words', `get_module("crick")\n${FROM}`],
    ['that fails in silence', `import_optional_dependency("crick", errors="ignore")\n${FROM}`],
    ['that only tries', `try_import("crick", "crick is needed")\n${FROM}`],
    ['of no module', `print("crick", "is needed")\n${FROM}`],
    ['in a function', `def g():\n    import_required("crick", "needed")\n${FROM}`],
    ['behind the import', `${FROM}import_required("crick", "needed")\n`],
  ])('not one %s', async (_, text) => {
    expect(await lines({ 'p/a.py': TAKEN + text })).toEqual([expect.stringMatching(`^error ${A}`)]);
  });

  test('in each file that takes this one', async () => {
    const taking =
      'from .needs import import_required\ndef f():\n    import_required("crick", "needed")\n    from p import a\n';
    const files = { 'p/a.py': 'import crick\n', 'p/b.py': taking };
    expect(await lines(files)).toEqual([`notice ${A}:1`]);
    expect(await lines({ ...files, 'p/c.py': 'def f():\n    from p import a\n' })).toEqual([`error ${A}:1`]);
    const before = { ...files, 'p/b.py': `${TAKEN}from p import a\nimport_required("crick", "needed")\n` };
    expect(await lines(before)).toEqual([`error ${A}:1`]);
  });
});

describe('a file that says what to install first', () => {
  const taken = { 'p/b.py': 'from p import a\n' };

  test.each([
    '# pip install crick\nimport crick\n',
    '"""Counts.\n\nRequirement:\npip3 install redis crick\n"""\nimport crick\n',
    'r"""Needs `pip install crick`."""\nimport crick\n',
    "# -*- coding: utf-8 -*-\n\n'''\nuv add crick\n'''\nimport crick\n",
    '"""pip install opencc-python-reimplemented"""\nimport opencc\n',
    '"""See docs/count.md."""\nimport crick\n',
    'import crick  # pip install crick\n',
  ])('%s', async (text) => {
    const files = { 'p/a.py': text, 'docs/count.md': 'First `pip install crick`, then run it.\n' };
    const found = await lines(files);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(`notice ${A}`);
    expect((await lines({ ...files, ...taken }))[0]).toMatch(`error ${A}`);
  });

  test.each([
    '"""pip install redis"""\nimport crick\n',
    '"""Counts."""\n"""pip install crick"""\nimport crick\n',
    'x = """\npip install crick\n"""\nimport crick\n',
    '"""See docs/other.md and https://a.b/docs/count.md."""\nimport crick\n',
    '"""Unending, pip install\nimport crick\n',
  ])('another: %s', async (text) => {
    const files = { 'p/a.py': text, 'docs/count.md': '`pip install crick`\n', 'docs/other.md': 'crick\n' };
    expect((await lines(files)).join()).not.toMatch('notice');
  });

  test('of one that others load, only what stands in the function counts', async () => {
    const hint = '# pip install crick cython-crick\n';
    const called = `def f():\n    import os  ${hint}    import crick\n`;
    expect(await lines({ ...taken, 'p/a.py': called })).toEqual([`notice ${A}:3`]);
    const above = `def f():\n    ${hint}    import crick\n`;
    expect(await lines({ ...taken, 'p/a.py': above })).toEqual([`notice ${A}:3`]);
    const elsewhere = `def g():\n    import os  ${hint}def f():\n    import crick\n`;
    expect(await lines({ ...taken, 'p/a.py': elsewhere })).toEqual([`error ${A}:4`]);
    const twice = `${called}def g():\n    import crick\n`;
    expect(await lines({ ...taken, 'p/a.py': twice })).toEqual([`error ${A}:5`]);
  });
});

describe('what the page on how to install a project lists as optional', () => {
  const called = { 'p/a.py': 'def f():\n    import crick\n' };
  const rst = (heading: string, end = '') =>
    `Install\n=======\n\n${heading}\n${'-'.repeat(heading.length)}\n\n=====  ====\nName   Use\n=====  ====\n\`crick\`_  x\n=====  ====\n${end}`;

  test.each<[string, Repo]>([
    ['README', { 'README.md': '# p\n\n## Optional dependencies\n\n- `Crick` for digests\n' }],
    [
      'Markdown',
      { 'docs/installation.md': '### 2. Optional Python packages\n\n#### Digests\n\n| crick |\n' },
    ],
    ['reStructuredText', { 'docs/source/install.rst': rst('Optional dependencies') }],
  ])('%s: a function may import it', async (_, page) => {
    expect(await lines({ ...called, ...page })).toEqual([`notice ${A}:2`]);
    expect(await lines({ 'p/a.py': 'import crick\n', ...page })).toEqual([`error ${A}:1`]);
  });

  test.each<[string, Repo]>([
    ['under another heading', { 'README.md': '## Dependencies\n\n- crick\n' }],
    ['behind it', { 'README.md': '## Optional dependencies\n\n### None\n\n## More\n\ncrick\n' }],
    ['behind it', { 'docs/install.rst': rst('Optional', 'More\n----\n\ncrick\n') }],
    ['in no heading', { 'README.md': 'Optional dependencies\n\ncrick\n' }],
    ['on another page', { 'docs/changes.md': '## Optional dependencies\n\ncrick\n' }],
  ])('not %s', async (_, page) => {
    expect(await lines({ ...called, ...page })).toEqual([`error ${A}:2`]);
  });
});
