import { describe, expect, it } from 'vitest';
import { pixiPackages } from '#core/checks/extras-coverage/pixi';
import { lines, NO_DEPS } from '../../../support/python-coverage.ts';

describe('pixiPackages', () => {
  it.each([
    ['[dependencies]\na = "*"\n"b.c" = { version = ">=1" }\nd.version = "*"\n', ['a', 'b.c', 'd']],
    [
      '[feature.test.dependencies]\na = "*"\n[feature.x.target.linux-64.pypi-dependencies]\nb = "*"\n',
      ['a', 'b'],
    ],
    ['[dependencies]\na = {\n    version = "*",\n}\nb = "*"\n', ['a', 'b']],
    ['[host-dependencies]\na = "*"\n[pypi-dependencies.b]\ngit = "https://x.org/b"\n', ['a', 'b']],
  ])('takes the keys of tables of packages: %j', (text, names) => {
    expect(pixiPackages(text, 'pixi.toml')).toEqual(names);
    expect(pixiPackages(text.replaceAll(/^\[/gm, '[tool.pixi.'), 'pyproject.toml')).toEqual(names);
    expect(pixiPackages(text, 'pyproject.toml')).toEqual([]);
  });

  it('takes no tasks, features, comments, or tables of others', () => {
    const text =
      '[feature.a.tasks]\nb = "c"\n# d = "*"\n[dependencies]\n# e = "*"\n[environments]\nf = ["g"]\n';
    expect(pixiPackages(text, 'pixi.toml')).toEqual([]);
    expect(
      pixiPackages('[tool.pixi.dependencies]\na = "*"\n[[tool.x.dependencies]]\nb = 1\n', 'pyproject.toml'),
    ).toEqual(['a']);
  });

  it('covers no code that ships', async () => {
    const files = { 'pixi.toml': '[dependencies]\norjson = "*"\n', 'm.py': 'import orjson\n' };
    expect(await lines(NO_DEPS, files)).toEqual(['error undeclared src/p/m.py:1']);
  });
});
