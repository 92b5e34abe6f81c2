import { describe, expect, test } from 'vitest';
import { checksNamed, survey } from '#core/app/survey';
import { CHECKS } from '#core/checks/index';
import { UserError } from '#core/model/errors';
import type { RepoPath } from '#core/model/repo-path';
import { memoryTree } from '../../support/memory-tree.ts';

const REPO = { 'a/package.edn': '{:package/name "a" :lang :python}', 'b/package.json': '{"name": "b"}' };

describe('survey', () => {
  test('gathers what is asked for alone', async () => {
    const { workspace, facts } = await survey(memoryTree(REPO), null, new Set());
    expect(workspace.manifests.packages).toHaveLength(1);
    expect(workspace.projects.map(({ folder }) => folder)).toEqual(['b']);
    expect(facts.generation.files).toEqual([]);
    const asked = await survey(memoryTree(REPO), null, new Set(['generation']));
    expect(asked.facts.generation.files.map(({ path }) => path)).toEqual(['a/pyproject.toml']);
  });

  test('reads every file at most a few times, and none that nobody needs', async () => {
    const tree = memoryTree({ ...REPO, 'src/big.py': 'import x\n', 'README.md': '# x\n' });
    const reads: string[] = [];
    const read = (path: RepoPath) => {
      reads.push(path);
      return tree.read(path);
    };
    await survey({ ...tree, read }, null, new Set(['generation']));
    expect(reads).not.toContain('src/big.py');
    expect(reads).not.toContain('README.md');
  });

  test('throws for a configuration that is wrong', async () => {
    await expect(survey(memoryTree({ 'plumb.edn': '[' }), null, new Set())).rejects.toThrow(UserError);
  });
});

describe('checksNamed', () => {
  test('all for none, else in report order', () => {
    expect(checksNamed([])).toBe(CHECKS);
    expect(checksNamed(['gen-and-diff', 'gen-and-diff']).map(({ id }) => id)).toEqual(['gen-and-diff']);
  });
});
