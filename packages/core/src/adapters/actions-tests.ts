import { realpathSync } from 'node:fs';
import { basename, delimiter, dirname } from 'node:path';
import { jobEnvironments } from '#core/adapters/environments/environments';
import { loadEnvironmentFiles } from '#core/adapters/environments/installed-environment';
import { jobTestReports } from '#core/adapters/environments/test-reports';
import { loadFileTree } from '#core/adapters/files/file-tree';
import { machinePrograms } from '#core/adapters/process/programs';
import { processRunner } from '#core/adapters/process/runner';
import { stepRunner } from '#core/adapters/process/step-runner';
import { join, type RepoPath } from '#core/model/repo-path';
import type { SuiteResult } from '#core/model/test-results';
import type { LiveLog } from '#core/ports/live-log';
import type { TestPorts } from '#core/ports/test-run';
import { workspaceRoot, writeReports } from './actions-workspace.ts';

export { liveLog } from '#core/adapters/process/live-log';

/**
 * What running tests needs, for the repository in a folder of the workspace. Throws UserError where that is not there, or
 * a link leads out.
 */
export function testPorts(root: RepoPath, log: LiveLog): TestPorts {
  const folder = workspaceRoot(root);
  const runner = processRunner(folder);
  return {
    files: loadFileTree(folder),
    // as the stacks of what runs there name it
    root: realpathSync(folder),
    runner,
    steps: stepRunner(runner, log),
    programs: machinePrograms(folder, { given: {} }),
    environments: jobEnvironments(),
    reports: jobTestReports(),
    inspect: loadEnvironmentFiles,
    pathWith: (program) => [dirname(program), process.env.PATH ?? ''].join(delimiter),
    print: (text) => void process.stdout.write(text),
  };
}

/**
 * Copies the reports of suites to a folder of the workspace (null: they stay in the runner's temporary one); returns where
 * they are. Throws UserError.
 */
export function keepReports(folder: RepoPath | null): (suites: readonly SuiteResult[]) => readonly string[] {
  return (suites) => {
    const paths = suites.flatMap(({ junit }) => junit);
    if (folder === null) return paths;
    const reports = jobTestReports();
    const copies = paths.map((path, i) => {
      const isTaken = paths.some((other, n) => n < i && basename(other) === basename(path));
      const name = isTaken ? `${i}-${basename(path)}` : basename(path);
      return { path: join(folder, name), content: reports.load(path) ?? '' };
    });
    writeReports(copies);
    return copies.map(({ path }) => path);
  };
}
