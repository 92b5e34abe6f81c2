import { isPackaged } from '#core/graph/layout/layout';
import { commandModules } from '#core/graph/python/entry-points';
import type { PythonLayout, Role } from '#core/model/code';
import { isTable, valueAt } from '#core/model/key-path';
import { type RepoPath, ROOT } from '#core/model/repo-path';
import type { PythonProject } from '#core/model/workspace';
import { asideOf, isInTestFolder, isTestFile, isTestMaterial } from './aside.ts';

/**
 * Says what each file of a project is for: what the build ships is runtime but for tests that are shipped too (a command is
 * none, whatever it is called) and for what no import can reach; anything else goes by its folders and its name, and is a
 * script where these say nothing, or where only its developers' tools are listed. A project among tests is made of tests; one
 * in a folder that begins with a dot (`.github/scripts`) is the repository's tooling, unless it is packaged.
 */
export function pythonRoles(
  project: PythonProject,
  layout: PythonLayout,
  isForDevelopers = false,
): (file: RepoPath) => Role {
  if (isTestMaterial(project.folder)) return () => 'test';
  const hooks = new Set(buildHooks(project));
  const backends = textsOf(project, [['build-system', 'backend-path']]).filter((folder) => folder !== '.');
  const commands = new Set(commandModules({ project }));
  const isForTests = isTestPackage(project);
  const isTooling = project.folder !== ROOT && isHidden(`${project.folder}/`) && !isPackaged(project);
  const shipsNothing = isForDevelopers || isTooling;
  return (file) => {
    const path = layout.pathIn(file) ?? file;
    if (hooks.has(path)) return 'tooling';
    if (layout.ships(file) && isHidden(path) && layout.moduleOf(file) === null) return 'script';
    if (layout.ships(file) && !path.endsWith('.ipynb')) {
      const isTest = isForTests
        ? isTestFile(path) && !path.endsWith('_tests.py')
        : isTestFile(path) || isInTestFolder(path);
      if (isTest && !commands.has(layout.moduleOf(file) ?? '')) return 'test';
      if (!shipsNothing) return 'runtime';
    }
    if (backends.some((hook) => path.startsWith(`${hook}/`))) return 'tooling';
    return asideOf(path, project.folder === ROOT) ?? (isTooling ? 'tooling' : 'script');
  };
}

/**
 * Whether a file lies below a folder that begins with a dot. Dots part a module's name, so that neither a statement nor
 * `import_module` (which finds `my-folder`) can name what lies there: a package that ships it copies it.
 */
function isHidden(path: string): boolean {
  return /(?:^|\/)\.[^/]*\//.test(path);
}

/** Where backends are told of files that they run while they build: those are no less hooks where a pattern ships them too. */
const HOOKS: readonly (readonly string[])[] = [
  ['tool', 'hatch', 'build', 'hooks', 'custom', 'path'],
  ['tool', 'hatch', 'metadata', 'hooks', 'custom', 'path'],
  ['tool', 'poetry', 'build', 'script'],
  ['tool', 'poetry', 'build'],
  ['tool', 'pdm', 'build', 'custom-hook'],
];

/** Hatch has hooks for all that it builds, and for each target (hatch.pypa.io, "Build configuration"). */
function buildHooks(project: PythonProject): readonly string[] {
  const targets = valueAt(project.settings.pyproject, ['tool', 'hatch', 'build', 'targets']);
  const names = isTable(targets) ? Object.keys(targets) : [];
  const ofTargets = names.map((name) => [
    'tool',
    'hatch',
    'build',
    'targets',
    name,
    'hooks',
    'custom',
    'path',
  ]);
  return textsOf(project, [...HOOKS, ...ofTargets]);
}

function textsOf({ settings }: PythonProject, keys: readonly (readonly string[])[]): readonly string[] {
  return keys
    .flatMap((key) => valueAt(settings.pyproject, key))
    .filter((text): text is string => typeof text === 'string');
}

/**
 * A distribution of tests or their helpers (`opentelemetry-test-utils`): its `test` folders are what it is for, and so are
 * files that pytest does not collect (`storage_tests.py`: its "Conventions for Python test discovery").
 */
export function isTestPackage({ name }: PythonProject): boolean {
  return name !== null && /(?:^|-)(?:tests?|testing|pytest)(?:-|$)/.test(name);
}
