import { describe, expect, it } from 'vitest';
import { EDIT_TOOLS } from '#core/app/edit-tools';
import { loadWorkspace } from '#core/app/load-workspace';
import type { FileRead } from '#core/model/file-tree';
import { repoPath } from '#core/model/repo-path';
import { excludedBy } from '#core/read/excluded';
import { readManifests } from '#core/read/manifest/manifests';
import { readPlumbConfig } from '#core/read/manifest/plumb-config';
import { memoryTree } from '../../support/memory-tree.ts';

const LOCATORS = { json: EDIT_TOOLS.json.locate, toml: EDIT_TOOLS.toml.locate };

function load(tree: Record<string, string | FileRead>) {
  const files = memoryTree(tree);
  const config = readPlumbConfig(files, repoPath('plumb.edn'), LOCATORS, false);
  return loadWorkspace(files, readManifests(files, config, LOCATORS, excludedBy(config.exclude)), EDIT_TOOLS);
}

const ids = (workspace: ReturnType<typeof load>) =>
  workspace.projects.map(({ language, folder }) => `${folder} ${language}`);
const problems = (workspace: ReturnType<typeof load>) =>
  workspace.readProblems.map(({ at }) => (at.kind === 'workspace' ? '' : at.file));

describe('loadWorkspace', () => {
  it('finds projects of both languages, sorted by folder, Python first', () => {
    const workspace = load({
      'z/package.json': '{"name": "z"}',
      'z/pyproject.toml': '[project]\nname = "z"\n',
      'package.json': '{"name": "root"}',
      'a/setup.cfg': '[metadata]\nname = a\n',
      'a/node_modules/x/package.json': '{"name": "x"}',
      'a/b.txt': '',
    });
    expect(ids(workspace)).toEqual(['. node', 'a python', 'z python', 'z node']);
    expect(workspace.readProblems).toEqual([]);
    expect(workspace.packageManager).toBeNull();
  });

  it('keeps to what :exclude leaves', () => {
    const workspace = load({
      'plumb.edn': '{:exclude ["vendor" "**/snap-*"]}',
      'vendor/x/package.json': '{',
      'a/snap-1/pyproject.toml': '[',
      'a/package.json': '{}',
    });
    expect(ids(workspace)).toEqual(['a node']);
    expect(workspace.readProblems).toEqual([]);
  });

  it('builds the member sets of each tool', () => {
    const workspace = load({
      'pnpm-workspace.yaml': 'packages: ["packages/*", "!packages/old"]\n',
      'package.json': '{"workspaces": ["ignored/*"], "packageManager": "pnpm@10.33.1"}',
      'packages/a/package.json': '{}',
      'packages/old/package.json': '{}',
      'ignored/x/package.json': '{}',
      'yarn/package.json': '{"workspaces": {"packages": ["p/*"]}}',
      'yarn/yarn.lock': '# yarn lockfile v1\n',
      'yarn/p/1/package.json': '{}',
      'berry/package.json': '{"workspaces": ["*"], "packageManager": "yarn@4.1.0"}',
      'berry/p/package.json': '{}',
      'npm/package.json': '{"workspaces": ["p/*"]}',
      'npm/p/1/package.json': '{}',
      'npm/p/2/README.md': '',
      'py/pyproject.toml': '[project]\nname = "py"\n[tool.uv.workspace]\nmembers = ["m/*"]\n',
      'py/m/1/pyproject.toml': '[project]\nname = "one"\n',
    });
    expect(workspace.memberSets).toEqual([
      { tool: 'yarn', root: 'berry', file: 'berry/package.json', members: ['berry', 'berry/p'] },
      { tool: 'npm', root: 'npm', file: 'npm/package.json', members: ['npm/p/1'] },
      { tool: 'pnpm', root: '.', file: 'pnpm-workspace.yaml', members: ['.', 'packages/a'] },
      { tool: 'uv', root: 'py', file: 'py/pyproject.toml', members: ['py', 'py/m/1'] },
      { tool: 'yarn', root: 'yarn', file: 'yarn/package.json', members: ['yarn/p/1'] },
    ]);
    expect(workspace.packageManager).toMatchObject({ tool: 'pnpm', version: '10.33.1', exact: true });
  });

  it('gathers pins of constraints, roots and plumb.edn, but not of members', () => {
    const workspace = load({
      'plumb.edn':
        '{:pins {:python {"Torch_Audio" "2.9.0" "numpy" ["numpy==1; python_version<\'3.9\'"]} :node {"zod" "3.25.0"}}}',
      'constraints.txt': 'torch==2.9.0\n',
      'package.json': '{"workspaces": ["a"], "overrides": {"left": "1.0.0"}}',
      'a/package.json': '{"overrides": {"ignored": "1"}}',
      'pyproject.toml': '[project]\nname = "x"\n[tool.uv]\nconstraint-dependencies = ["anyio<5"]\n',
    });
    expect(workspace.pins.map(({ by, name, value }) => `${by} ${name} ${value}`)).toEqual([
      'constraints torch ==2.9.0',
      'override left 1.0.0',
      'manifest torch-audio 2.9.0',
      'manifest numpy ==1',
      'manifest zod 3.25.0',
      'uv-constraint anyio <5',
    ]);
    expect(workspace.pins.find(({ name }) => name === 'zod')?.origin).toEqual({
      file: 'plumb.edn',
      path: ['pins', 'node', 'zod'],
    });
  });

  it('warns of files that cannot be read, once each, and goes on', () => {
    const workspace = load({
      'a/package.json': '',
      'b/package.json': '{"name": "b", "private": "true"}',
      'c/pyproject.toml': '[project\n',
      'd/package.json': { kind: 'unreadable', message: 'is not UTF-8', hint: 'convert it', line: 3 },
      'e/package.json': { kind: 'elsewhere', why: 'sparse' },
      'f/package.json/x.txt': '',
      'f/package.json/y.txt': '',
      'pnpm-workspace.yaml': 'packages: [',
    });
    expect(problems(workspace)).toEqual([
      'a/package.json',
      'b/package.json',
      'c/pyproject.toml',
      'd/package.json',
      'f/package.json',
      'pnpm-workspace.yaml',
    ]);
    expect(workspace.readProblems[3]?.at).toMatchObject({ span: { start: { line: 3 } } });
    expect(ids(workspace)).toEqual(['b node']);
  });

  it('leaves out what is broken on purpose: fixtures and templates that nothing reaches', () => {
    const workspace = load({
      'test/fixtures/broken/package.json': '',
      'test/__fixtures__/x/pyproject.toml': '[',
      'templates/service/package.json': '{"name": ',
      '_template/pyproject.toml': '[project]\nname = "<REPLACE ME>"\n',
      'go/testdata/a/package.json': '[]',
      'generator/package.json': '{"name": {{ name }}}',
      'cookie/{{cookiecutter.slug}}/package.json': '{',
      'fixtures.d/package.json': '{',
      'my-templates/package.json': '{',
    });
    expect(problems(workspace)).toEqual(['fixtures.d/package.json', 'my-templates/package.json']);
  });

  it('but tells of a fixture that is a member of a workspace or the folder of a manifest', () => {
    const workspace = load({
      'package.json': '{"workspaces": ["fixtures/*"]}',
      'fixtures/member/package.json': '{',
      'templates/x/package.json': '{',
      'templates/x/package.edn': '{:package/name "x" :lang :node}',
      'templates/y/package.json': '{',
    });
    expect(problems(workspace)).toEqual(['fixtures/member/package.json', 'templates/x/package.json']);
  });

  it('passes the problems of the manifests on', () => {
    const workspace = load({ 'a/package.edn': '{:package/name "a"' });
    expect(workspace.manifestProblems).toHaveLength(1);
    expect(workspace.readProblems).toEqual([]);
  });
});
