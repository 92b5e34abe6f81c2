import type { PythonLayout, Role } from '#core/model/code';
import { type RepoPath, ROOT, relative } from '#core/model/repo-path';
import type { PythonProject } from '#core/model/workspace';
import { asideOf, isShippedTest } from './python-aside.ts';

/**
 * What a file of a project is for: what the build ships is runtime but for tests that are shipped too; anything else goes by its
 * folders and its name, and is a script where these say nothing.
 */
export function pythonRole(file: RepoPath, project: PythonProject, layout: PythonLayout): Role {
  const path = relative(project.folder, file);
  if (layout.ships(file) && !path.endsWith('.ipynb'))
    return isShippedTest(path) && !isTestPackage(project) ? 'test' : 'runtime';
  return asideOf(path, project.folder === ROOT) ?? 'script';
}

/** A distribution of test helpers (`opentelemetry-test-utils`): its `test` folders are what it is for. */
function isTestPackage({ name }: PythonProject): boolean {
  return name !== null && /(?:^|-)(?:tests?|testing|pytest)(?:-|$)/.test(name);
}
