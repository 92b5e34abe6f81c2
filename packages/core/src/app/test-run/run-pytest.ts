import type { SuiteResult } from '#core/model/test-results';
import type { PythonProject, Workspace } from '#core/model/workspace';
import type { Target } from '#core/plan/targets';
import { DEFAULT_MARKERS, planCollection, planTestRun, type TestRunRequest } from '#core/plan/test-run';
import type { TestPorts } from '#core/ports/test-run';
import { readCollected } from '#core/read/test-output/pytest-output';
import { readPytestSettings } from '#core/read/test-output/pytest-settings';
import { ALLOW_EMPTY, type Judged, judgePytest, NOTHING } from './judge-pytest.ts';
import { pytestDeclaration } from './pytest-declaration.ts';
import { testPlaces } from './test-places.ts';
import type { TestedEnvironment } from './tested-environment.ts';

/** What the user asks of pytest. */
export interface PytestOptions {
  readonly markers: string;
  readonly args: readonly string[];
  readonly maxfail: number;
  readonly timeoutMs: number;
  readonly allowEmpty: boolean;
}

export interface PytestSuite {
  /** Names its report. */
  readonly id: string;
  readonly target: Target & { readonly project: PythonProject };
  readonly environment: TestedEnvironment;
  /** Relative to the project's folder. */
  readonly paths: readonly string[];
  readonly others: readonly string[];
  /** Heads the title in the log: `[1/3] `. */
  readonly place: string;
}

/** Runs the tests of one Python target, for all to see, and says what came of it. Throws UserError where it cannot begin. */
export async function runPytest(
  ports: TestPorts,
  suite: PytestSuite,
  options: PytestOptions,
  workspace: Workspace,
): Promise<SuiteResult> {
  const { id, target, environment, place } = suite;
  const { folder, name, project } = target;
  const result = (judged: Judged, seconds = 0, junit: readonly string[] = []): SuiteResult => ({
    folder,
    name,
    language: 'python',
    ...judged,
    seconds,
    junit,
  });
  if (environment.refusals.length > 0)
    return result({
      ...NOTHING,
      problems: environment.refusals.map(({ message }) => message),
      hint: environment.refusals[0]?.fix ?? null,
    });
  if (!environment.installed.has('pytest'))
    return result({
      ...NOTHING,
      problems: [`pytest is not installed in the environment of ${name}`],
      hint: pytestDeclaration(project, workspace),
    });
  const junit = ports.reports.place(id);
  const request = requestOf(ports, suite, options, junit);
  const step = { title: 'pytest', command: planTestRun(request) };
  const { observation, tail, seconds } = await ports.steps.run(step, `${place}${name}: pytest`);
  const report = ports.reports.load(junit);
  const places = testPlaces(ports.files, ports.root, folder, 'last');
  const judged = judgePytest({ observation, report, timeoutMs: options.timeoutMs, tail }, places);
  const told = judged.verdict === 'empty' ? await empty(ports, request, judged, options.allowEmpty) : judged;
  return result(told, seconds, report === null ? [] : [junit]);
}

function requestOf(
  { files, pathWith }: TestPorts,
  { target: { folder }, environment, paths, others }: PytestSuite,
  { markers, args, maxfail, timeoutMs }: PytestOptions,
  junit: string,
): TestRunRequest {
  const { python, venv, installed } = environment;
  const settings = readPytestSettings(files, folder);
  return {
    python,
    folder,
    markers: withOwn(markers, settings.markers),
    registered: settings.registered,
    maxfail,
    args,
    paths,
    // who says where the tests are knows what lies there
    others: settings.testpaths.length > 0 ? [] : others,
    junit,
    timeoutMs,
    installed,
    env: venv === null ? {} : { VIRTUAL_ENV: venv, PATH: pathWith(python) },
  };
}

/** Our default comes on top of what `addopts` deselects: pytest would take only the last `-m`. */
function withOwn(markers: string, own: string | null): string {
  if (markers !== DEFAULT_MARKERS || own === null || own === markers) return markers;
  return `(${own}) and ${markers}`;
}

/** Where pytest ran nothing: whether there are no tests, or all were deselected. */
async function empty(
  { runner }: TestPorts,
  request: TestRunRequest,
  judged: Judged,
  allowEmpty: boolean,
): Promise<Judged> {
  const counted =
    judged.deselected === null || judged.deselected === 0
      ? await collected(runner, request)
      : judged.deselected;
  const hint = ALLOW_EMPTY;
  if (counted === null) return { ...judged, problems: ['no tests ran'], hint: allowEmpty ? null : hint };
  if (counted === 0 || judged.skipped > 0) {
    const why =
      judged.skipped > 0 ? 'all of them were skipped when they were collected' : 'pytest found none';
    return { ...judged, deselected: 0, problems: [`no tests ran: ${why}`], hint: allowEmpty ? null : hint };
  }
  const many = counted === 1 ? 'the one test there is was' : `all ${counted} tests were`;
  const what = `no tests ran: ${many} deselected by -m "${request.markers}"`;
  return {
    ...judged,
    deselected: counted,
    problems: [what],
    hint: allowEmpty ? null : `choose others with the input markers, or ${hint}`,
  };
}

async function collected(runner: TestPorts['runner'], request: TestRunRequest): Promise<number | null> {
  const ran = await runner.run(planCollection(request));
  return ran.kind === 'exited' ? readCollected(ran.stdout) : null;
}
