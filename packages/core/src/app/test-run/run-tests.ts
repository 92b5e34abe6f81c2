import { findToolchain } from '#core/app/set-up/find-toolchain';
import { survey } from '#core/app/survey';
import type { MadeEnvironment, Toolchain } from '#core/model/install';
import type { RepoPath } from '#core/model/repo-path';
import type { SuiteResult } from '#core/model/test-results';
import type { Workspace } from '#core/model/workspace';
import { environmentIds } from '#core/plan/environment-id';
import { nodeNeeds } from '#core/plan/install-node';
import type { TestPorts } from '#core/ports/test-run';
import { shownLine } from '#core/report/sanitize';
import { renderSuiteLine } from '#core/report/test-log';
import { testTally } from '#core/report/test-summary';
import { runNodeTests } from './run-node-tests.ts';
import { type PytestOptions, runPytest } from './run-pytest.ts';
import {
  environmentFor,
  namedInterpreter,
  provenEnvironment,
  type TestedEnvironment,
} from './tested-environment.ts';
import { type TestedTarget, testedTargets } from './tested-targets.ts';

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
  /** Targets without tests: nothing was run for them. */
  readonly untested: readonly RepoPath[];
  /** What else should be known of the environments, as sentences, each once. */
  readonly warnings: readonly string[];
}

/** A target with all that its tests need. */
type Ready =
  | (Extract<TestedTarget, { language: 'python' }> & { readonly environment: TestedEnvironment })
  | (Extract<TestedTarget, { language: 'node' }> & {
      readonly environment: MadeEnvironment;
      readonly toolchain: Toolchain;
    });

/**
 * Runs the tests of each target that has some, one target after the other; a failure in one does not keep the others from
 * running. Throws UserError for what keeps it from that: a wrong target or path, an environment that nobody made.
 */
export async function runTests(ports: TestPorts, request: TestRequest): Promise<TestRun> {
  const { workspace } = await survey(ports.files, request.config, new Set());
  const pythonOnly = request.python !== null;
  const { tested, untested, forGpu } = testedTargets(workspace, ports.files, { ...request, pythonOnly });
  const made = pythonOnly ? [] : ports.environments.load();
  // all before the first test runs: what is missing is said at once
  const ready: Ready[] = [];
  for (const one of tested) ready.push(await prepared(ports, one, request.python, made, workspace));
  const idOf = environmentIds(workspace);
  const suites: SuiteResult[] = [];
  for (const [i, one] of ready.entries()) {
    const place = ready.length === 1 ? '' : `[${i + 1}/${ready.length}] `;
    const id = idOf(one.target);
    const result =
      one.language === 'python'
        ? await runPytest(ports, { ...one, id, place }, request.options, workspace)
        : await runNodeTests(ports, { ...one, id, place, ...request.options }, workspace);
    // at once: whatever comes of the others, this one is told
    ports.reports.saveTally(id, `${JSON.stringify(testTally(result), null, 2)}\n`);
    ports.print(renderSuiteLine(result));
    suites.push(result);
  }
  if (untested.length > 0) ports.print(`No tests: ${untested.map(shownLine).join(', ')}\n`);
  if (forGpu.length > 0)
    ports.print(`For a GPU, and so not tested here: ${forGpu.map(shownLine).join(', ')}\n`);
  const doubts = ready.flatMap((one) => (one.language === 'python' ? one.environment.doubts : []));
  return { suites, untested, warnings: [...new Set(doubts)] };
}

async function prepared(
  ports: TestPorts,
  one: TestedTarget,
  python: string | null,
  made: readonly MadeEnvironment[],
  workspace: Workspace,
): Promise<Ready> {
  const { target } = one;
  if (one.language === 'python') {
    if (python !== null) return { ...one, environment: await namedInterpreter(ports, python, target.folder) };
    return { ...one, environment: provenEnvironment(ports, environmentFor(target, made), workspace) };
  }
  const environment = environmentFor(target, made);
  const needs = { python: null, uv: false, ...nodeNeeds(workspace, target) };
  return { ...one, environment, toolchain: await findToolchain(needs, ports.programs) };
}
