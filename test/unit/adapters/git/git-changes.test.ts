import { readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { gitChanges } from '#core/adapters/git/git-changes';
import {
  commitFiles,
  GIT_ENV,
  git,
  gitRepository,
  scratchFolder,
  writeFiles,
} from '../../../support/scratch.ts';

beforeEach(() => {
  for (const [name, value] of Object.entries(GIT_ENV)) vi.stubEnv(name, value);
  return () => vi.unstubAllEnvs();
});

const paths = (root: string, base = 'main') => {
  const changes = gitChanges(root, base);
  return changes.kind === 'known' ? changes.paths : changes.why;
};

function branched(files: Record<string, string> = { a: 'a', b: 'b', 'c/c': 'c' }): string {
  const root = gitRepository(files);
  git(root, 'checkout', '-q', '-b', 'work');
  return root;
}

describe('what changed since a branch was left', () => {
  test('commits, the index, edits, deletions, untracked files; not what the base has done since', () => {
    const root = branched();
    expect(paths(root)).toEqual([]);
    git(root, 'checkout', '-q', 'main');
    commitFiles(root, { theirs: '1', b: 'theirs' });
    git(root, 'checkout', '-q', 'work');
    commitFiles(root, { committed: '1', '.gitignore': '*.log\n' });
    writeFiles(root, { staged: '1', a: 'edited', 'c/new\n"file': '', 'c/x.log': 'ignored' });
    git(root, 'add', 'staged');
    rmSync(join(root, 'c/c'));
    expect(paths(root)).toEqual(['.gitignore', 'a', 'c/c', 'c/new\n"file', 'committed', 'staged']);
    expect(paths(root, git(root, 'rev-parse', 'main').trim())).toContain('committed');
  });

  test('a renamed file counts by both names, whatever the configuration says', () => {
    const root = branched({ old: 'a long line that stays as it is\n' });
    git(root, 'config', 'diff.renames', 'copies');
    renameSync(join(root, 'old'), join(root, 'new'));
    git(root, 'add', '--all');
    expect(paths(root)).toEqual(['new', 'old']);
  });

  test('paths are those below the root that was asked for', () => {
    const root = branched();
    writeFiles(root, { a: 'x', 'c/c': 'x', 'c/new': '' });
    expect(paths(join(root, 'c'))).toEqual(['c', 'new']);
  });

  test('what two merge bases tell is taken together', () => {
    const root = branched({ a: '1' });
    commitFiles(root, { w: '1' });
    git(root, 'checkout', '-q', 'main');
    commitFiles(root, { m: '1' });
    const [main, work] = [git(root, 'rev-parse', 'main').trim(), git(root, 'rev-parse', 'work').trim()];
    git(root, 'merge', '-q', '-m', 'm', work);
    git(root, 'checkout', '-q', 'work');
    git(root, 'merge', '-q', '-m', 'w', main);
    commitFiles(root, { mine: '1' });
    expect(paths(root)).toEqual(['m', 'mine', 'w']);
  });

  test('a filter that the repository names is not run, though only comparing contents tells; the index stays', () => {
    const root = branched({ b: '', '.gitattributes': 'a filter=evil.x\n' });
    const mark = join(scratchFolder(), 'ran');
    writeFileSync(join(root, 'a'), 'same');
    // Younger than the index: git cannot tell by its time whether it has changed since.
    const future = Date.now() / 1000 + 1000;
    utimesSync(join(root, 'a'), future, future);
    commitFiles(root, {});
    git(root, 'config', 'filter.evil.x.clean', `sh -c "touch ${mark}; cat"`);
    git(root, 'config', 'filter.evil.x.required', 'true');
    const index = readFileSync(join(root, '.git/index'));
    expect(paths(root)).toEqual(['a']);
    expect(paths(root, 'work')).toEqual([]);
    expect(readFileSync(join(root, '.git/index'))).toEqual(index);
    expect(() => rmSync(mark)).toThrow('ENOENT');
    // That it would have been run is no idle fear.
    git(root, 'diff-index', '--name-only', 'HEAD');
    expect(() => rmSync(mark)).not.toThrow();
  });
});

describe('what cannot be known is said', () => {
  test.each([
    'no-such-branch',
    '0000000000000000000000000000000000000000',
    '--output=evil',
    '-h',
    '',
    'HEAD:a',
    'a\nb',
  ])('%j is no commit', (base) => {
    expect(paths(branched(), base)).toContain('is no commit that is known here');
  });

  test('histories that never met, or whose meeting a shallow clone has not', () => {
    const root = branched();
    git(root, 'checkout', '-q', '--orphan', 'other');
    commitFiles(root, { o: '' });
    expect(paths(root)).toContain('no common commit');
    git(root, 'checkout', '-q', 'work');
    commitFiles(root, { w: '1' });
    git(root, 'checkout', '-q', 'main');
    commitFiles(root, { m: '1' });
    const clone = join(scratchFolder(), 'clone');
    git(root, 'clone', '-q', '--depth=1', '--no-single-branch', '--branch=work', `file://${root}`, clone);
    expect(paths(clone, 'origin/main')).toContain('no common commit');
  });

  test('no repository, and one without a commit', () => {
    const root = scratchFolder();
    expect(paths(root)).toContain('is no commit');
    git(root, 'init', '-q');
    expect(paths(root, 'HEAD')).toContain('is no commit');
  });
});
