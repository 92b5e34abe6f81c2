import type { PythonLayout, Role } from '#core/model/code';
import { valueAt } from '#core/model/key-path';
import { type RepoPath, ROOT, relative } from '#core/model/repo-path';
import type { PythonProject } from '#core/model/workspace';
import { asideOf, isInTestFolder, isTestFile, isTestMaterial } from './aside.ts';

/**
 * What a file of a project is for: what the build ships is runtime but for tests that are shipped too; anything else goes by its
 * folders and its name, and is a script where these say nothing. A project among tests is made of tests.
 */
export function pythonRole(file: RepoPath, project: PythonProject, layout: PythonLayout): Role {
  if (isTestMaterial(project.folder)) return 'test';
  const path = relative(project.folder, file);
  if (layout.ships(file) && !path.endsWith('.ipynb'))
    return isTestFile(path) || (isInTestFolder(path) && !isTestPackage(project)) ? 'test' : 'runtime';
  if (isBuildHook(path, project)) return 'tooling';
  return asideOf(path, project.folder === ROOT) ?? 'script';
}

/** Where backends are told of code that runs while they build. */
const HOOKS: readonly (readonly string[])[] = [
  ['build-system', 'backend-path'],
  ['tool', 'hatch', 'build', 'hooks', 'custom', 'path'],
  ['tool', 'hatch', 'build', 'targets', 'wheel', 'hooks', 'custom', 'path'],
  ['tool', 'hatch', 'metadata', 'hooks', 'custom', 'path'],
  ['tool', 'poetry', 'build', 'script'],
  ['tool', 'poetry', 'build'],
  ['tool', 'pdm', 'build', 'custom-hook'],
];

function isBuildHook(path: string, { settings }: PythonProject): boolean {
  return HOOKS.flatMap((key) => valueAt(settings.pyproject, key)).some(
    (hook) => typeof hook === 'string' && hook !== '.' && (path === hook || path.startsWith(`${hook}/`)),
  );
}

/** A distribution of test helpers (`opentelemetry-test-utils`): its `test` folders are what it is for. */
function isTestPackage({ name }: PythonProject): boolean {
  return name !== null && /(?:^|-)(?:tests?|testing|pytest)(?:-|$)/.test(name);
}
