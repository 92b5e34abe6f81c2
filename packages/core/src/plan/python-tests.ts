import { ownersOf } from '#core/graph/ownership';
import { compileGlob, type Glob } from '#core/model/glob';
import { isWithin, nameOf, type RepoPath, relative } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';

/** pytest's `python_files` where the repository says nothing. */
export const PYTEST_FILES: readonly string[] = ['test_*.py', '*_test.py'];

/**
 * Files of tests by the project that they belong to: the nearest at or above them. Takes the patterns of `python_files`
 * for a project's folder.
 */
export function pythonTests(
  workspace: Workspace,
  patternsFor: (folder: RepoPath) => readonly string[],
): ReadonlyMap<RepoPath, readonly RepoPath[]> {
  const ownerOf = ownersOf(workspace, 'python');
  const matchers = new Map<RepoPath, readonly Glob[]>();
  const found = new Map<RepoPath, RepoPath[]>();
  for (const path of workspace.files.paths) {
    if (!path.endsWith('.py')) continue;
    const folder = ownerOf(path)?.folder;
    if (folder === undefined) continue;
    let globs = matchers.get(folder);
    if (globs === undefined) {
      globs = patternsFor(folder).flatMap((text) => compileGlob(text, { dot: true }) ?? []);
      matchers.set(folder, globs);
    }
    // a pattern with a slash is held against the whole path (pytest's fnmatch_ex); none of the usual ones has one
    if (!globs.some((isMatch) => isMatch(nameOf(path)))) continue;
    const list = found.get(folder) ?? [];
    list.push(path);
    found.set(folder, list);
  }
  return found;
}

/** Folders below a project's that are projects with tests of their own, relative to it. */
export function otherProjects(
  folder: RepoPath,
  tests: ReadonlyMap<RepoPath, readonly RepoPath[]>,
): readonly string[] {
  return [...tests.keys()]
    .filter((other) => other !== folder && isWithin(other, folder))
    .sort()
    .map((other) => relative(folder, other));
}
