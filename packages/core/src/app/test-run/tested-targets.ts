import { UserError } from '#core/model/errors';
import type { FileTree } from '#core/model/file-tree';
import { isTable } from '#core/model/key-path';
import { isWithin, type RepoPath, relative, repoPath } from '#core/model/repo-path';
import type { PythonProject, Workspace } from '#core/model/workspace';
import { asksForGpu } from '#core/plan/cpu-index';
import { readTestScript } from '#core/plan/node-test-script';
import { otherProjects, PYTEST_FILES, pythonTests } from '#core/plan/python-tests';
import { isAll, type Target, targetsOf } from '#core/plan/targets';
import { readPytestSettings } from '#core/read/test-output/pytest-settings';

/** Whose tests are run, and which. */
export type TestedTarget =
  | {
      readonly language: 'python';
      readonly target: Target & { readonly project: PythonProject };
      /** Relative to the project's folder; none: all of them. */
      readonly paths: readonly string[];
      /** Folders below that are projects with tests of their own. */
      readonly others: readonly string[];
    }
  | { readonly language: 'node'; readonly target: Target };

export interface TestedTargets {
  /** In the order of `targetsOf`. */
  readonly tested: readonly TestedTarget[];
  /** Folders of targets without tests. */
  readonly untested: readonly RepoPath[];
  /** Folders of services that declare a GPU, where nobody asked for them by name: they are tested where there is one. */
  readonly forGpu: readonly RepoPath[];
}

export interface TestedRequest {
  readonly targets: readonly string[];
  /** Relative to the root; with any, only tests of Python below them are run. */
  readonly paths: readonly string[];
  /** Only tests of Python. */
  readonly pythonOnly: boolean;
}

/**
 * The targets that have tests: files that pytest takes for tests, a `test` script. Throws UserError as `targetsOf`, and for
 * a path that lies in none of them.
 */
export function testedTargets(
  workspace: Workspace,
  files: FileTree,
  { targets: names, paths, pythonOnly }: TestedRequest,
): TestedTargets {
  const all = targetsOf(workspace, names);
  const isForGpu = (target: Target) => isAll(names) && asksForGpu(target);
  const targets = all.filter((target) => !isForGpu(target));
  const tests = pythonTests(workspace, (folder) => readPytestSettings(files, folder).files ?? PYTEST_FILES);
  const tested = targets.flatMap((target): TestedTarget[] => {
    const { folder, project } = target;
    if (project?.language === 'python')
      return tests.has(folder)
        ? [
            {
              language: 'python',
              target: { ...target, project },
              paths: [],
              others: otherProjects(folder, tests),
            },
          ]
        : [];
    return !pythonOnly && hasTestScript(target) ? [{ language: 'node', target }] : [];
  });
  const untested = targets
    .filter(({ folder, language }) =>
      tested.every((one) => one.target.folder !== folder || one.language !== language),
    )
    .map(({ folder }) => folder);
  const forGpu = all.filter(isForGpu).map(({ folder }) => folder);
  return { tested: paths.length === 0 ? tested : onlyPaths(tested, paths), untested, forGpu };
}

function hasTestScript({ project }: Target): boolean {
  const scripts = project?.language === 'node' ? project.data.scripts : null;
  const script = isTable(scripts) && typeof scripts.test === 'string' ? scripts.test : null;
  return readTestScript(script).runner !== 'none';
}

/** Each path goes to the nearest target at or above it. */
function onlyPaths(tested: readonly TestedTarget[], paths: readonly string[]): readonly TestedTarget[] {
  const python = tested.flatMap((one) => (one.language === 'python' ? [one] : []));
  const byFolder = new Map<RepoPath, string[]>();
  for (const text of paths) {
    const [file = '', ...rest] = text.split('::');
    const path = repoPath(file);
    const [owner] = python
      .map(({ target }) => target.folder)
      .filter((folder) => isWithin(path, folder))
      .sort((a, b) => b.length - a.length);
    if (owner === undefined)
      throw outside(
        text,
        python.map(({ target }) => target.folder),
      );
    const list = byFolder.get(owner) ?? [];
    list.push([relative(owner, path), ...rest].join('::'));
    byFolder.set(owner, list);
  }
  return python.flatMap((one) => {
    const own = byFolder.get(one.target.folder);
    return own === undefined ? [] : [{ ...one, paths: own }];
  });
}

function outside(text: string, folders: readonly RepoPath[]): UserError {
  return new UserError(
    `the path ${JSON.stringify(text)} lies in none of the targets that have tests of Python`,
    folders.length === 0
      ? 'none of the targets has a file of tests'
      : `name paths from the root of the repository, below ${folders.slice(0, 10).join(', ')}`,
  );
}
