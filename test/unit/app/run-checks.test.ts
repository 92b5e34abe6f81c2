import { describe, expect, test } from 'vitest';
import { runChecks } from '#core/app/run-checks';
import { UserError } from '#core/model/errors';
import { repoPath } from '#core/model/repo-path';
import { memoryTree } from '../../support/memory-tree.ts';
import { findingsOf, type Repo, reportOf } from '../../support/repository.ts';

const REQUEST = { checks: [], config: null, failOn: 'error', today: '2026-01-01' } as const;
const PACKAGE = { 'a/package.edn': '{:package/name "a" :lang :python}' };

describe('runChecks', () => {
  test('a repository without manifests is clean, and says that nothing was judged', async () => {
    const report = await reportOf({
      'package.json': '{"name": "x"}',
      'b/pyproject.toml': '[project]\nname = "b"\n',
    });
    expect(report.verdict).toBe('clean');
    expect(report.notes).toEqual([
      expect.objectContaining({
        check: 'gen-and-diff',
        ran: false,
        judged: expect.stringContaining('2 projects read; no package.edn'),
      }),
      { check: 'extras-coverage', ran: false, judged: 'no source file of a Python or Node project here' },
    ]);
  });

  test('says what was judged, broken and away', async () => {
    const { notes } = await reportOf({
      ...PACKAGE,
      'a/pyproject.toml': { kind: 'elsewhere', why: 'sparse' },
      'b/package.edn': '{:package/name',
      's/service.edn': '{:service/name :s :runtime {:lang :python :entry "a:b"}}',
    });
    expect(notes).toEqual([
      expect.objectContaining({
        ran: true,
        judged:
          '1 package manifest, 1 service manifest, 1 with errors: 2 generated files, 1 file not checked out here',
      }),
      expect.objectContaining({ check: 'extras-coverage', ran: false }),
    ]);
  });

  test('an unknown check is told, with the one that was meant', async () => {
    const run = (check: string) => runChecks(memoryTree({}), { ...REQUEST, checks: [check] });
    await expect(run('gen-and-dif')).rejects.toThrow('no check is named "gen-and-dif"');
    await run('gen-and-dif').catch((error: UserError) =>
      expect(error.hint).toBe('did you mean gen-and-diff?'),
    );
    await run('zebra').catch((error: UserError) =>
      expect(error.hint).toContain('the checks are gen-and-diff'),
    );
    await expect(run('gen-and-diff')).resolves.toBeDefined();
  });

  test('an invalid plumb.edn keeps it from its job', async () => {
    await expect(reportOf({ 'plumb.edn': '{:pin {}}' })).rejects.toThrow(UserError);
    await expect(reportOf({ 'plumb.edn': '{:exclude ["[a"]}' })).rejects.toThrow(UserError);
  });

  test('a configuration of another name', async () => {
    const files = memoryTree({
      ...PACKAGE,
      'ci.edn': '{:rules {:gen-and-diff/missing-file :warning}}',
      'plumb.edn': '{',
    });
    const { report } = await runChecks(files, { ...REQUEST, config: repoPath('ci.edn') });
    expect(report.counts).toEqual({ error: 0, warning: 1, notice: 0 });
  });

  test(':rules and fail-on decide the verdict', async () => {
    const verdict = async (rules: string, failOn: 'error' | 'warning' | 'never') => {
      const files = memoryTree({ ...PACKAGE, 'plumb.edn': `{:rules {:gen-and-diff/missing-file ${rules}}}` });
      return (await runChecks(files, { ...REQUEST, failOn })).report.verdict;
    };
    expect(await verdict(':error', 'error')).toBe('findings');
    expect(await verdict(':warning', 'error')).toBe('clean');
    expect(await verdict(':warning', 'warning')).toBe('findings');
    expect(await verdict(':off', 'warning')).toBe('clean');
    expect(await verdict(':error', 'never')).toBe('clean');
  });

  test('the same input gives the same report', async () => {
    const repo: Repo = {
      ...PACKAGE,
      'b/package.edn': '{:package/name "a" :lang :node}',
      'c/package.json': '{',
    };
    const reversed = Object.fromEntries(Object.entries(repo).reverse());
    expect(JSON.stringify(await reportOf(repo))).toBe(JSON.stringify(await reportOf(reversed)));
  });

  test('a file that no manifest owns and that cannot be read is a warning', async () => {
    const report = await reportOf({
      'b/package.json': '{',
      'c/pyproject.toml': { kind: 'unreadable', message: 'is UTF-16', hint: 'x' },
    });
    expect(report.counts).toEqual({ error: 0, warning: 2, notice: 0 });
    expect(report.verdict).toBe('clean');
  });

  test('findings carry their project, the deepest above them', async () => {
    const { findings } = await reportOf({
      'pyproject.toml': '[project]\nname = "root"\n',
      'a/pyproject.toml': '[project]\nname = "x"\n',
      ...PACKAGE,
      'z/package.edn': '{:package/name "z" :lang :node}',
    });
    expect(
      findings.map(({ finding }) => [
        finding.at.kind === 'workspace' ? '' : finding.at.file,
        finding.project,
      ]),
    ).toEqual([
      ['a/pyproject.toml', 'a'],
      ['z/package.json', '.'],
    ]);
  });

  test('a folder that is excluded is judged by nothing', async () => {
    const repo = { 'vendor/a/package.edn': '{:package/name', 'vendor/b/package.json': '{' };
    expect(await findingsOf(repo)).toHaveLength(2);
    expect(await findingsOf({ ...repo, 'plumb.edn': '{:exclude ["vendor"]}' })).toEqual([]);
    expect(await findingsOf({ ...repo, 'plumb.edn': '{:exclude ["**/b" "vendor/a/**"]}' })).toEqual([]);
  });
});
