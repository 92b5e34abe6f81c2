import { describe, expect, test } from 'vitest';
import { checkPythonCoverage } from '#core/checks/extras-coverage/python-coverage';
import { foundBy } from '../../../../support/code.ts';
import { pyproject } from '../../../../support/extras-code.ts';
import type { Repo } from '../../../../support/repository.ts';

/** How grave what is found is in a package p without dependencies. */
async function levels(files: Repo): Promise<readonly string[]> {
  const repo = { 'pyproject.toml': pyproject('p'), 'src/p/__init__.py': '', ...files };
  const { lines } = await foundBy(checkPythonCoverage, repo);
  return lines.map((line) => line.split(' ', 1)[0] ?? '');
}

describe('what stands in for what older Pythons lack', () => {
  const NOTICE = ['notice'];
  const ERROR = ['error'];
  const found = (body: string, fault: string) =>
    levels({
      'src/p/m.py': `import importlib.resources\nimport json\ntry:\n    ${body}\nexcept ${fault}:\n    # older\n    import orjson\n`,
    });

  test.each([
    ['A = ExceptionGroup', 'NameError'],
    ['# 3.10\n    A = cast("type", anext)  # type: ignore', 'NameError'],
    ['A = importlib.resources.files("p")', 'AttributeError'],
    ['A = importlib.resources.files(\n        "p",\n    )', 'AttributeError'],
    ['json.dumps', 'AttributeError'],
  ])('%s, %s', async (body, fault) => {
    expect(await found(body, fault)).toEqual(NOTICE);
    expect(await found(body, 'ValueError')).toEqual(ERROR);
  });

  test.each([
    ['get_ipython()', 'NameError'],
    ['A = ExceptionGroup\n    b()', 'NameError'],
    ['A = importlib.resources.files("p").name', 'AttributeError'],
    ['A = self.json.dumps', 'AttributeError'],
    ['A = yaml.dump', 'AttributeError'],
    ['A = json.dumps(a)\n    b()', 'AttributeError'],
    ['A = anext\nexcept KeyError:\n    pass', 'NameError'],
  ])('not %s, %s', async (body, fault) => {
    expect(await found(body, fault)).toEqual(ERROR);
  });
});
