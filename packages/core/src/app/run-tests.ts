import { UserError } from '#core/model/errors';
import { isWithin, type RepoPath, relative, repoPath } from '#core/model/repo-path';
import type { SuiteResult } from '#core/model/test-results';
import type { PythonProject, Workspace } from '#core/model/workspace';
import { environmentIds } from '#core/plan/environment-id';
import { otherProjects, PYTEST_FILES, pythonTests } from '#core/plan/python-tests';
import { type Target, targetsOf } from '#core/plan/targets';
import type { TestPorts } from '#core/ports/test-run';
import { readPytestSettings } from '#core/read/pytest-settings';
import { shownLine } from '#core/report/sanitize';
import { renderSuiteLine } from '#core/report/test-log';
import { testTally } from '#core/report/test-summary';
import { type PytestOptions, runPytest } from './run-pytest.ts';
import { survey } from './survey.ts';
import {
  environmentFor,
  namedInterpreter,
  provenEnvironment,
  type TestedEnvironment,
} from './tested-environment.ts';

/** What the action is asked for. */
export interface TestRequest {
  readonly root: RepoPath;
  readonly config: RepoPath | null;
  readonly targets: readonly string[];
  /** Files, folders and node ids (`a.py::test_x`), relative to the root; none: all tests of the targets. */
  readonly paths: readonly string[];
  /** An interpreter in place of the environments of this job; null: those. */
  readonly python: string | null;
  readonly options: PytestOptions;
}

export interface TestRun {
  readonly suites: readonly SuiteResult[];
  /** Targets without a file of tests: nothing was run for them. */
  readonly untested: readonly RepoPath[];
}

type PythonTarget = Target & { readonly project: PythonProject };

/**
 * Runs the tests of each target that has some, one target after the other; a failure in one does not keep the others from
 * running. Throws UserError for what keeps it from that: a wrong target or path, an environment that nobody made.
 */
export async function runTests(ports: TestPorts, request: TestRequest): Promise<TestRun> {
  const { workspace } = await survey(ports.files, request.config, new Set());
  const targets = targetsOf(workspace, request.targets);
  const tests = pythonTests(
    workspace,
    (folder) => readPytestSettings(ports.files, folder).files ?? PYTEST_FILES,
  );
  const isNamed = request.targets.length > 0 && !request.targets.includes('all');
  const chosen = targets.filter(
    (target): target is PythonTarget =>
      target.project?.language === 'python' && (isNamed || tests.has(target.folder)),
  );
  const wanted = pathsBy(chosen, request.paths);
  const tested = request.paths.length === 0 ? chosen : chosen.filter(({ folder }) => wanted.has(folder));
  const idOf = environmentIds(workspace);
  const environments = await environmentsOf(ports, tested, request.python, workspace);
  const suites: SuiteResult[] = [];
  for (const [i, target] of tested.entries()) {
    const environment = environments.get(target.folder);
    if (environment === undefined) throw new Error(`${target.folder} has no environment`);
    const suite = {
      id: idOf(target),
      target,
      environment,
      paths: wanted.get(target.folder) ?? [],
      others: otherProjects(target.folder, tests),
      place: tested.length === 1 ? '' : `[${i + 1}/${tested.length}] `,
    };
    const result = await runPytest(ports, suite, request.options, workspace);
    // at once: whatever comes of the others, this one is told
    ports.reports.saveTally(suite.id, `${JSON.stringify(testTally(result), null, 2)}\n`);
    ports.print(renderSuiteLine(result));
    suites.push(result);
  }
  const untested = targets
    .filter((target) => !chosen.includes(target as PythonTarget))
    .map(({ folder }) => folder);
  if (untested.length > 0) ports.print(`No tests: ${untested.map(shownLine).join(', ')}\n`);
  return { suites, untested };
}

/** All before the first test runs: what is missing is said at once. */
async function environmentsOf(
  ports: TestPorts,
  targets: readonly PythonTarget[],
  python: string | null,
  workspace: Workspace,
): Promise<ReadonlyMap<RepoPath, TestedEnvironment>> {
  const found = new Map<RepoPath, TestedEnvironment>();
  const made = python === null ? ports.environments.load() : [];
  for (const target of targets) {
    if (python !== null) found.set(target.folder, await namedInterpreter(ports, python, target.folder));
    else {
      const environment = environmentFor(target, made);
      const { venv } = environment;
      if (venv === null) throw new Error(`the environment ${environment.id} of Python has no folder`);
      found.set(target.folder, provenEnvironment(ports, { ...environment, venv }, workspace));
    }
  }
  return found;
}

/** Each path goes to the nearest target at or above it. Throws UserError for one that belongs to none. */
function pathsBy(
  targets: readonly PythonTarget[],
  paths: readonly string[],
): ReadonlyMap<RepoPath, readonly string[]> {
  const byFolder = new Map<RepoPath, string[]>();
  for (const text of paths) {
    const [file = '', ...rest] = text.split('::');
    const path = repoPath(file);
    const owner = targets
      .filter(({ folder }) => isWithin(path, folder))
      .sort((a, b) => b.folder.length - a.folder.length)[0];
    if (owner === undefined)
      throw new UserError(
        `the path ${JSON.stringify(text)} lies in none of the targets`,
        `name paths from the root of the repository, below ${targets.map(({ folder }) => folder).join(', ') || 'a target that has tests'}`,
      );
    const list = byFolder.get(owner.folder) ?? [];
    list.push([relative(owner.folder, path), ...rest].join('::'));
    byFolder.set(owner.folder, list);
  }
  return byFolder;
}
