import { describe, expect, it } from 'vitest';
import { planTools } from '#core/plan/install';
import { pyproject } from '../../support/extras-code.ts';
import { commandsOf, plansOf, REQUEST, refusalOf, workspaceOf } from '../../support/plans.ts';

const SERVICE =
  '{:service/name :s :runtime {:lang :python :entry "a:b" :requires ">=3.12"} :deps {:python [{:pkg "a" :extras [:x]}] :node []}}';
const ROOT = '[tool.uv.workspace]\nmembers = ["packages/*"]\n';
const MEMBERS = {
  'pyproject.toml': ROOT,
  'uv.lock':
    'version = 1\n[[package]]\nname = "a"\nversion = "1"\nsource = { editable = "packages/a" }\n[package.optional-dependencies]\nx = [{ name = "click" }]\n[[package]]\nname = "click"\nversion = "8"\n',
  'packages/a/pyproject.toml': pyproject('a', [], { x: ['click'], y: ['rich'] }),
  'packages/b/pyproject.toml': pyproject('b', ['a']),
};

describe('planUv', () => {
  it('syncs a member from the lock, and a project of its own in its own folder', async () => {
    const repo = { ...MEMBERS, 'alone/pyproject.toml': pyproject('alone'), 'alone/uv.lock': 'version = 1\n' };
    expect(await commandsOf(repo)).toEqual([
      'alone: uv sync --locked',
      'uv sync --locked --package a --all-extras',
      'uv sync --locked --package b',
    ]);
    expect((await plansOf(repo)).map(({ isLocked }) => isLocked)).toEqual([true, false, true]);
  });

  it('takes what plumb.edn says before what lies there', async () => {
    const pip = { ...MEMBERS, 'plumb.edn': '{:python {:installer "pip"}}' };
    expect((await plansOf(pip)).map(({ installer }) => installer)).toEqual(['pip', 'pip']);
    const uv = {
      'plumb.edn': '{:python {:installer "uv"}}',
      'a/setup.py': 'from setuptools import setup\nsetup(name="a")',
    };
    expect(await commandsOf(uv)).toEqual([
      'a: uv venv --python python3 /envs/a',
      'a: uv pip install -p /envs/a/bin/python -e .',
    ]);
  });

  it('leaves out heavy extras, and those that conflict with what is installed by default', async () => {
    const app = `${pyproject('app', [], { ml: ['torch'], new: ['c>2'], old: ['c<2'], plain: ['d'] })}[dependency-groups]\ndev = ["c<2"]\n[tool.uv]\nconflicts = [[{extra = "new"}, {group = "dev"}], [{extra = "plain"}, {extra = "old"}]]\n`;
    const repo = {
      'app/pyproject.toml': app,
      'app/uv.lock': 'version = 1\n',
      'plumb.edn': '{:heavy ["Torch"]}',
    };
    const [plan] = await plansOf(repo);
    expect(plan?.steps[0]?.command.argv.join(' ')).toBe(
      'uv sync --locked --all-extras --no-extra ml --no-extra new --no-extra plain',
    );
    expect(plan?.notes).toEqual([
      'app: the extra ml is left out, as it brings Torch',
      'app: the extra new is left out, as [tool.uv] conflicts forbids it beside app group dev',
      'app: the extra plain is left out, as [tool.uv] conflicts forbids it beside app extra old',
    ]);
    expect(await commandsOf(repo, { extras: ['ml', 'Plain'] })).toEqual([
      'app: uv sync --locked --extra ml --extra plain',
    ]);
  });

  it('finds what is heavy through the lock', async () => {
    const repo = {
      'plumb.edn': '{:heavy ["torch"]}',
      'app/pyproject.toml': pyproject('app', [], { embed: ['middle'] }),
      'app/uv.lock':
        'version = 1\n[[package]]\nname = "middle"\nversion = "1"\ndependencies = [{ name = "torch" }]\n[[package]]\nname = "torch"\nversion = "2"\n',
    };
    expect(await commandsOf(repo)).toEqual(['app: uv sync --locked']);
  });

  it('holds a service without a project to the versions of the lock', async () => {
    const repo = { ...MEMBERS, 'services/s/service.edn': SERVICE };
    expect(await commandsOf(repo, { targets: ['s'] })).toEqual([
      'uv venv --python python3 /envs/services-s',
      'uv export --locked --all-packages --all-extras --no-default-groups --quiet --no-emit-workspace --no-header --no-annotate -o /envs/services-s/plumb-constraints.txt',
      'uv pip install -p /envs/services-s/bin/python -c /envs/services-s/plumb-constraints.txt -e ./packages/a[x]',
    ]);
    const [plan] = await plansOf(repo, { targets: ['s'] });
    expect(plan?.isLocked).toBe(true);
    expect(planTools(await workspaceOf(repo), { ...REQUEST, targets: ['s'] }).python?.ranges).toEqual([
      '>=3.12',
    ]);
  });

  it('asks the index of CPU builds where no lock and no source says where torch comes from', async () => {
    const app = pyproject('app', ['torch']);
    const repo = (text: string) => ({
      'plumb.edn': '{:python {:installer "uv"}}',
      'app/pyproject.toml': text,
    });
    expect(await commandsOf(repo(app))).toEqual([
      'app: uv sync --index https://torch.example/cpu --index-strategy unsafe-best-match',
    ]);
    const sourced = `${app}[tool.uv.sources]\ntorch = {index = "cpu"}\n[[tool.uv.index]]\nname = "cpu"\nurl = "https://e.org"\n`;
    expect(await commandsOf(repo(sourced))).toEqual(['app: uv sync']);
    expect(await commandsOf({ ...repo(app), 'app/uv.lock': 'version = 1\n' })).toEqual([
      'app: uv sync --locked',
    ]);
    expect(await commandsOf(repo(app), { gpu: true })).toEqual(['app: uv sync']);
  });

  it("gives a member's tests the groups of the root, as the lock has them", async () => {
    const repo = {
      ...MEMBERS,
      'pyproject.toml': `${ROOT}[dependency-groups]\ndev = ["pytest"]\n`,
      'packages/b/tests/test_b.py': '',
    };
    expect(await commandsOf(repo, { targets: ['b'] })).toEqual([
      'uv sync --locked --package b',
      'uv export --locked --only-group dev --quiet --no-emit-workspace --no-header --no-annotate -o /envs/packages-b/plumb-groups.txt',
      'uv pip install -p /envs/packages-b/bin/python -r /envs/packages-b/plumb-groups.txt',
    ]);
  });

  it('tells which projects of the repository come from the index after all', async () => {
    const repo = {
      'plumb.edn': '{:python {:installer "uv"}}',
      'a/pyproject.toml': pyproject('a'),
      'b/pyproject.toml': pyproject('b', ['a']),
    };
    const [plan] = await plansOf(repo, { targets: ['b'] });
    expect(plan?.notes).toContain(
      'of this repository, and yet from the index, as [tool.uv.sources] names no place for it: a (a)',
    );
  });

  it('shares one environment within one workspace alone', async () => {
    expect(await commandsOf(MEMBERS, { shared: true })).toEqual([
      'uv sync --locked --all-packages --all-extras',
    ]);
    const repo = { ...MEMBERS, 'alone/pyproject.toml': pyproject('alone') };
    expect(await refusalOf(repo, { shared: true })).toContain('cannot be made of 2 uv projects: alone, .');
  });

  it('names nothing on the command line that is no name', async () => {
    const odd = `[project]\nname = "--index-url=x"\nversion = "1"\n[project.optional-dependencies]\n"--pre" = []\n[dependency-groups]\n"--dev" = []\n[tool.uv]\ndefault-groups = ["--dev"]\n`;
    expect(
      await commandsOf({ 'app/pyproject.toml': odd, 'app/uv.lock': 'version = 1\n' }),
    ).not.toContainEqual(expect.stringMatching(/--index-url|--pre|--dev/));
  });
});
