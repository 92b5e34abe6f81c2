import { describe, expect, it } from 'vitest';
import { projectOf } from '#core/model/check';
import { repoPath } from '#core/model/repo-path';
import type { Project, Workspace } from '#core/model/workspace';

function workspaceOf(...folders: readonly string[]): Workspace {
  const projects = folders.map((folder) => ({ folder: repoPath(folder) }) as Project);
  return { projects } as Partial<Workspace> as Workspace;
}

const of = (file: string, ...folders: readonly string[]) =>
  projectOf(repoPath(file), workspaceOf(...folders));

describe('projectOf', () => {
  it('is the deepest project above a file', () => {
    expect(of('a/b/src/x.py', '.', 'a', 'a/b', 'c')).toBe('a/b');
    expect(of('a/x.py', '.', 'a', 'a/b')).toBe('a');
    expect(of('z/x.py', 'a', '.')).toBe('.');
  });

  it('is none where no project stands above, however alike the names', () => {
    expect(of('ab/x.py', 'a', 'ab/c')).toBeUndefined();
    expect(of('package.json', 'a')).toBeUndefined();
  });

  it('answers for the workspace it is given', () => {
    const [one, two] = [workspaceOf('a'), workspaceOf('a/b')];
    const file = repoPath('a/b/x.py');
    expect([projectOf(file, one), projectOf(file, two), projectOf(file, one)]).toEqual(['a', 'a/b', 'a']);
  });
});
