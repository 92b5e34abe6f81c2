import { describe, expect, test } from 'vitest';
import { pythonBringers } from '#core/graph/python/declared/transitive';
import { codeOf } from '../../../../support/code.ts';

/** Who brings `distribution` to a project with these dependencies, where the lock holds these packages. */
async function bringers(distribution: string, project: string, lock: string, more = {}) {
  const { code, workspace } = await codeOf({
    'pyproject.toml': `[project]\nname = "p"\n${project}\n`,
    'uv.lock': lock,
    ...more,
  });
  const unit = code.python.find(({ project: { name } }) => name === 'p');
  if (unit === undefined) throw new Error('no project p');
  return pythonBringers(distribution, unit, code, workspace);
}

const locked = (name: string, ...needs: readonly string[]) =>
  `[[package]]\nname = "${name}"\ndependencies = [${needs.map((need) => `{ name = "${need}" }`).join(', ')}]\n`;

describe('pythonBringers', () => {
  test('those with the shortest way, by name', async () => {
    const lock = locked('b', 'x') + locked('a', 'x') + locked('c', 'a') + locked('x');
    expect(await bringers('x', 'dependencies = ["c", "b", "a"]', lock)).toEqual(['a', 'b']);
    expect(await bringers('x', 'dependencies = ["c"]', lock)).toEqual(['c']);
    expect(await bringers('y', 'dependencies = ["c"]', lock)).toEqual([]);
  });

  test('what everybody installs before what an extra asks for', async () => {
    const lock = locked('b', 'x') + locked('a', 'x');
    const declared = 'dependencies = ["b"]\n[project.optional-dependencies]\nml = ["a"]';
    expect(await bringers('x', declared, lock)).toEqual(['b', 'a']);
  });

  test('no lock is asked where a project of the repository that is declared requires it', async () => {
    const member = { 'm/pyproject.toml': '[project]\nname = "m"\ndependencies = ["x"]\n' };
    expect(await bringers('x', 'dependencies = ["m", "a"]', locked('a', 'x'), member)).toEqual(['m']);
  });

  test('an extra brings only where it is asked for', async () => {
    const lock = `${locked('a')}[package.optional-dependencies]\nml = [{ name = "x" }]\n`;
    expect(await bringers('x', 'dependencies = ["a[ml]"]', lock)).toEqual(['a']);
    expect(await bringers('x', 'dependencies = ["a"]', lock)).toEqual([]);
  });

  test('what only tools ask for is not there where the code runs', async () => {
    const lock = locked('a', 'x');
    expect(await bringers('x', '[dependency-groups]\ndev = ["a"]', lock)).toEqual([]);
    expect(await bringers('x', '[project.optional-dependencies]\ntest = ["a"]', lock)).toEqual([]);
    expect(await bringers('x', '[project.optional-dependencies]\nml = ["a"]', lock)).toEqual(['a']);
  });

  test('a project of the repository is believed before the lock', async () => {
    const member = { 'm/pyproject.toml': '[project]\nname = "m"\ndependencies = ["y"]\n' };
    const lock = locked('m', 'x') + locked('y', 'z');
    expect(await bringers('x', 'dependencies = ["m"]', lock, member)).toEqual([]);
    expect(await bringers('z', 'dependencies = ["m"]', lock, member)).toEqual(['m']);
  });

  test('of a project that computes what it needs its outermost requirements.txt speaks, and no other file', async () => {
    const brought = (file: string, call = 'install_requires=compute()') =>
      bringers('x', 'dependencies = ["m"]', '', {
        'm/setup.py': `from setuptools import setup\nsetup(name="m", ${call})\n`,
        'm/m/__init__.py': '',
        'm/m/part/__init__.py': '',
        'm/requirements/requirements.txt': 'y\n',
        [`m/${file}`]: 'x\n',
      });
    expect(await brought('requirements/requirements.txt')).toEqual(['m']);
    expect(await brought('requirements/requirements-extra.txt')).toEqual([]);
    expect(await brought('m/part/requirements.txt')).toEqual([]);
    expect(await brought('requirements/requirements-extra.txt', '')).toEqual(['m']);
  });

  test('a circle ends', async () => {
    const lock = locked('a', 'b') + locked('b', 'a', 'x');
    expect(await bringers('x', 'dependencies = ["a"]', lock)).toEqual(['a']);
    expect(await bringers('x', 'dependencies = ["c"]', lock)).toEqual([]);
  });
});
