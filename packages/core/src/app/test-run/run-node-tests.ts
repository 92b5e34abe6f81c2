import type { MadeEnvironment, Toolchain } from '#core/model/install';
import type { Observation } from '#core/model/observation';
import type { SuiteResult, TestCase } from '#core/model/test-results';
import type { Workspace } from '#core/model/workspace';
import { type NodeReports, planNodeTests } from '#core/plan/node-tests';
import type { Target } from '#core/plan/targets';
import type { TestPorts } from '#core/ports/test-run';
import { readJUnit } from '#core/read/test-output/junit';
import { countCases } from './count-cases.ts';
import { ALLOW_EMPTY, type Judged, NOTHING, outOfTime } from './judge-pytest.ts';
import { type TestPlaces, testPlaces } from './test-places.ts';

export interface NodeSuite {
  /** Names its report. */
  readonly id: string;
  readonly target: Target;
  readonly environment: MadeEnvironment;
  readonly toolchain: Toolchain;
  readonly place: string;
  readonly timeoutMs: number;
  readonly allowEmpty: boolean;
}

/** What one run of a test script left behind. */
interface NodeRun {
  /** Null where there was nothing to run. */
  readonly observation: Observation | null;
  /** The texts of its reports, and whether its runner was told to write one. */
  readonly reports: readonly string[];
  readonly isReportAsked: boolean;
}

/** Runs the `test` script of a Node target, for all to see, and says what came of it. Throws UserError where it cannot begin. */
export async function runNodeTests(
  ports: TestPorts,
  suite: NodeSuite,
  workspace: Workspace,
): Promise<SuiteResult> {
  const { id, target, toolchain, timeoutMs, environment } = suite;
  const { folder, name } = target;
  const plan = planNodeTests(workspace, target, toolchain, ports.reports.place(id));
  const before = writtenBefore(ports, plan.junit);
  let seconds = 0;
  let observation: Observation | null = null;
  for (const { title, command } of plan.steps) {
    const env = { ...command.env, PATH: ports.pathWith(environment.interpreter) };
    const step = { title, command: { ...command, env, timeoutMs } };
    const run = await ports.steps.run(step, `${suite.place}${name}: test script`);
    seconds += run.seconds;
    observation = run.observation;
    if (observation.kind !== 'exited' || observation.code !== 0) break;
  }
  const junit = reportsAfter(ports, plan.junit, before);
  const places = testPlaces(ports.files, ports.root, folder, 'first');
  const texts = junit.flatMap((path) => ports.reports.load(path) ?? []);
  const run = { observation, reports: texts, isReportAsked: plan.junit?.kind === 'file' };
  return { folder, name, language: 'node', ...judge(run, places, suite), seconds, junit };
}

function judge(
  { observation, reports, isReportAsked }: NodeRun,
  places: TestPlaces,
  { timeoutMs, allowEmpty }: NodeSuite,
): Judged {
  if (observation === null)
    return { ...NOTHING, verdict: 'empty', problems: ['no tests ran: there is no test script'] };
  if (observation.kind === 'not-started')
    return { ...NOTHING, problems: [`the test script could not be started: ${observation.why}`] };
  if (observation.kind === 'timed-out') return outOfTime(timeoutMs);
  const readings = reports.map(readJUnit);
  const cases = readings.flatMap((reading) => (reading.ok ? reading.cases : []));
  const broken = readings.flatMap((reading) =>
    reading.ok ? [] : [`a report cannot be read (line ${reading.line}: ${reading.message})`],
  );
  const known: Judged = {
    ...NOTHING,
    ...(readings.length > 0 && { ...countCases(cases, nameOf), deselected: 0 }),
    verdict: 'passed',
    failures: cases.flatMap((test) =>
      test.problems.map((problem) => ({
        name: nameOf(test),
        message: problem.message,
        text: problem.text,
        place: places.ofProblem(problem, test),
      })),
    ),
    problems: broken,
  };
  const { code } = observation;
  if (known.failed > 0) return { ...known, verdict: 'failed' };
  if (code !== 0)
    return {
      ...known,
      verdict: 'failed',
      problems: [`the test script ended with exit code ${code}`, ...broken],
    };
  if (broken.length > 0) return { ...known, verdict: 'failed' };
  // each runner that is asked for a report writes one also where it finds no tests
  if (isReportAsked && readings.length === 0) return WITHOUT_REPORT;
  const hint = allowEmpty ? null : ALLOW_EMPTY;
  return readings.length > 0 && cases.length === 0
    ? { ...known, verdict: 'empty', problems: ['no tests ran: the runner found none'], hint }
    : known;
}

const WITHOUT_REPORT: Judged = {
  ...NOTHING,
  verdict: 'crashed',
  problems: ['the test script ended with exit code 0 and wrote no report: which tests passed is not known'],
  hint: 'look in the log above for what ends the runner (process.exit in a test or its setup)',
};

function nameOf({ suite, name }: TestCase): string {
  return suite === '' || suite === 'test' ? name : `${suite} > ${name}`;
}

function writtenBefore({ reports, root }: TestPorts, junit: NodeReports | null): ReadonlyMap<string, number> {
  return junit?.kind === 'written' ? reports.written(`${root}/${junit.folder}`, junit.globs) : new Map();
}

function reportsAfter(
  { reports, root }: TestPorts,
  junit: NodeReports | null,
  before: ReadonlyMap<string, number>,
): readonly string[] {
  if (junit === null) return [];
  if (junit.kind === 'file') return reports.load(junit.file) === null ? [] : [junit.file];
  const after = reports.written(`${root}/${junit.folder}`, junit.globs);
  return [...after.keys()].filter((path) => before.get(path) !== after.get(path)).sort();
}
