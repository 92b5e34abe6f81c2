import { describe, expect, test } from 'vitest';
import { runChecks } from '#core/app/run-checks';
import type { RepoPath } from '#core/model/repo-path';
import type { Changes, History } from '#core/ports/index';
import { memoryTree } from '../../support/memory-tree.ts';

/** Two packages that import what they do not declare and whose generated file is not there, and a user of one. */
const project = (name: string, ...dependencies: string[]) => ({
  [`${name}/package.edn`]: `{:package/name "${name}" :lang :python}`,
  [`${name}/pyproject.toml`]: `[project]\nname = "${name}x"\nversion = "1"\ndependencies = ${JSON.stringify(dependencies)}\n`,
  [`${name}/${name}/__init__.py`]: 'import numpy\n',
});
const REPO = { ...project('a'), ...project('b'), ...project('c', 'bx') };

async function run(changes: Changes | null, affected: string | null = 'main') {
  const history: History = {
    savedText: () => null,
    changesSince: (base) => {
      expect(base).toBe('main');
      return changes ?? { kind: 'unknown', why: 'never asked' };
    },
  };
  const request = { checks: [], config: null, failOn: 'error', today: '2026-01-01', affected } as const;
  const { report, warning } = await runChecks(memoryTree(REPO), request, changes === null ? {} : { history });
  const found = report.findings.map(({ finding: { rule, project: folder } }) => `${folder} ${rule}`);
  return { found: [...new Set(found)], warning, notes: report.notes.map(({ judged }) => judged) };
}

const known = (...paths: string[]): Changes => ({ kind: 'known', paths: paths as RepoPath[] });
const all = ['a', 'b', 'c'].flatMap((folder) => [
  `${folder} extras-coverage/undeclared`,
  `${folder} gen-and-diff/drift`,
]);

describe('--affected', () => {
  test('reports what changed and what depends on it, of every check, and says so', async () => {
    const { found, warning, notes } = await run(known('b/b/__init__.py'));
    expect(found.sort()).toEqual(all.filter((each) => !each.startsWith('a ')));
    expect(warning).toBeNull();
    expect(notes).toHaveLength(2);
    for (const note of notes) expect(note).toContain('(2 of 3 projects affected since main)');
  });

  test('reports nothing of projects where nothing changed', async () => {
    const { found, notes } = await run(known());
    expect(found).toEqual([]);
    expect(notes[1]).toContain('(0 of 3 projects affected since main)');
  });

  test('reports everything where everything may be concerned, and where nobody knows, with a warning', async () => {
    const shared = await run(known('plumb.edn'));
    expect(shared.found.sort()).toEqual(all);
    expect(shared).toMatchObject({
      warning: null,
      notes: [expect.anything(), expect.stringContaining('all 3')],
    });
    const unknown = await run({ kind: 'unknown', why: 'the clone is shallow' });
    expect(unknown.found.sort()).toEqual(all);
    expect(unknown.warning).toBe(
      'it is unknown what changed since main, so everything is judged: the clone is shallow',
    );
    expect(unknown.notes[0]).toContain('every project, as it is unknown what changed');
    const alone = await run(null);
    expect(alone.found.sort()).toEqual(all);
    expect(alone.warning).toContain('there is no history');
  });

  test('is no matter where nobody asks', async () => {
    const { found, warning, notes } = await run(known(), null);
    expect(found.sort()).toEqual(all);
    expect(warning).toBeNull();
    expect(notes.join()).not.toContain('affected');
  });
});
