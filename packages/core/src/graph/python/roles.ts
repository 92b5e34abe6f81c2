import type { PythonLayout, Role } from '#core/model/code';
import { valueAt } from '#core/model/key-path';
import { type RepoPath, ROOT, relative } from '#core/model/repo-path';
import type { PythonProject } from '#core/model/workspace';
import { asideOf, isInTestFolder, isTestFile, isTestMaterial } from './aside.ts';

/**
 * Says what each file of a project is for: what the build ships is runtime but for tests that are shipped too; anything else goes by its
 * folders and its name, and is a script where these say nothing. A project among tests is made of tests.
 */
export function pythonRoles(project: PythonProject, layout: PythonLayout): (file: RepoPath) => Role {
  if (isTestMaterial(project.folder)) return () => 'test';
  const hooks = buildHooks(project);
  const hasTestFolders = !isTestPackage(project);
  return (file) => {
    const path = relative(project.folder, file);
    if (layout.ships(file) && !path.endsWith('.ipynb'))
      return isTestFile(path) || (hasTestFolders && isInTestFolder(path)) ? 'test' : 'runtime';
    if (hooks.some((hook) => path === hook || path.startsWith(`${hook}/`))) return 'tooling';
    return asideOf(path, project.folder === ROOT) ?? 'script';
  };
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

function buildHooks({ settings }: PythonProject): readonly string[] {
  return HOOKS.flatMap((key) => valueAt(settings.pyproject, key)).filter(
    (hook): hook is string => typeof hook === 'string' && hook !== '.',
  );
}

/** A distribution of tests or their helpers (`opentelemetry-test-utils`): its `test` folders are what it is for. */
export function isTestPackage({ name }: PythonProject): boolean {
  return name !== null && /(?:^|-)(?:tests?|testing|pytest)(?:-|$)/.test(name);
}
