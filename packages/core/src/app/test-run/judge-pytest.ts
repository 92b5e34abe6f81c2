import { cut } from '#core/model/cut';
import type { Observation } from '#core/model/observation';
import type { SuiteResult, TestCase, TestFailure, TestProblem } from '#core/model/test-results';
import { readHangs } from '#core/read/test-output/hanging-tests';
import { type JUnitReading, readJUnit } from '#core/read/test-output/junit';
import { readPytestCounts } from '#core/read/test-output/pytest-output';
import { readTraceback } from '#core/read/test-output/traceback';
import { countCases } from './count-cases.ts';
import type { TestPlaces } from './test-places.ts';

/** What one run of pytest left behind. */
export interface PytestRun {
  readonly observation: Observation;
  /** The report's text; null where none was written. */
  readonly report: string | null;
  readonly timeoutMs: number;
  /** The last lines of its output. */
  readonly tail: readonly string[];
}

/** What a run says of a suite; who ran it knows the rest. */
export type Judged = Omit<SuiteResult, 'folder' | 'name' | 'language' | 'seconds' | 'junit'>;

const LAST_LINES = 15;

export const NOTHING: Judged = {
  verdict: 'not-run',
  isCounted: false,
  passed: 0,
  failed: 0,
  skipped: 0,
  deselected: null,
  failures: [],
  slowest: [],
  hangs: [],
  problems: [],
  hint: null,
};

/** What to do about a run without tests. */
export const ALLOW_EMPTY = 'set the input allow-empty to true where that is right';

/** What pytest's exit codes mean (https://docs.pytest.org/en/stable/reference/exit-codes.html). */
const INTERRUPTED = 2;
const INTERNAL = 3;
const USAGE = 4;
const NO_TESTS = 5;
/** From here on a signal ended it. */
const SIGNALS = 128;

/** Judges a run of pytest: by its report, and by its exit code, of which neither counts alone. */
export function judgePytest(run: PytestRun, places: TestPlaces): Judged {
  const { observation } = run;
  if (observation.kind === 'not-started')
    return { ...NOTHING, problems: [`pytest could not be started: ${observation.why}`] };
  const output = `${observation.stdout}\n${observation.stderr}`;
  if (observation.kind === 'timed-out') return timedOut(output, run, places);
  const reading = run.report === null ? null : readJUnit(run.report);
  if (observation.code === USAGE) return refused(output, run, places);
  if (reading === null || !reading.ok) return withoutReport(observation.code, reading, output, run, places);
  return byReport(observation.code, merged(reading.cases), output, places);
}

function timedOut(output: string, { timeoutMs }: PytestRun, places: TestPlaces): Judged {
  return { ...outOfTime(timeoutMs), hangs: readHangs(output, places.ofFrame) };
}

/** What is to be said of any run that its time was not enough for. */
export function outOfTime(timeoutMs: number): Judged {
  return {
    ...NOTHING,
    verdict: 'timed-out',
    problems: [`the tests did not end within ${spanText(timeoutMs)}, and were stopped`],
    hint: 'mend what hangs, or give the tests more time with the input timeout-minutes',
  };
}

/** `3 minutes`, `20 seconds`. */
function spanText(ms: number): string {
  const [count, unit] = ms >= 60_000 ? [ms / 60_000, 'minute'] : [ms / 1000, 'second'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function byReport(code: number, cases: readonly TestCase[], output: string, places: TestPlaces): Judged {
  const counts = readPytestCounts(output);
  const known: Judged = {
    ...NOTHING,
    verdict: 'passed',
    ...countCases(cases, nodeId),
    deselected: counts?.get('deselected') ?? (counts === null || isDistributed(output) ? null : 0),
    failures: cases.flatMap((test) => failuresOf(test, places)),
  };
  if (known.failed > 0) return { ...known, verdict: 'failed', problems: interruptions(code, output) };
  if (code === NO_TESTS || (code === 0 && cases.length === 0)) return { ...known, verdict: 'empty' };
  if (code !== 0)
    return {
      ...known,
      verdict: 'failed',
      problems: [
        `pytest ended with exit code ${code}, though no test failed: its last lines in the log say why`,
      ],
    };
  const again = (counts?.get('rerun') ?? 0) + (counts?.get('retried') ?? 0);
  if (again === 0 && !RETRIED.test(output)) return known;
  return {
    ...known,
    verdict: 'failed',
    problems: ['a test that failed was run again, and passed then: it counts as failed'],
    hint: 'mend the test, or take its mark `flaky` away; pytest-rerunfailures 16.1 and newer can be told to ignore the mark',
  };
}

/** pytest-retry lets its users choose another word for the closing line, but not for this one. */
const RETRIED = /^={3,200} the following tests were retried ={3,200}$/m;

function interruptions(code: number, output: string): readonly string[] {
  const [, most] = STOPPED.exec(output) ?? [];
  if (most !== undefined)
    return [
      `pytest stopped after ${most} failure${most === '1' ? '' : 's'} (input maxfail): what came behind did not run`,
    ];
  if (code === INTERRUPTED) return ['pytest stopped while it collected the tests: the others did not run'];
  return code === INTERNAL ? ['pytest itself failed: not every test has run'] : [];
}

const STOPPED = /^!{3,100} (?:xdist\.dsession\.Interrupted: )?stopping after (\d{1,9}) failures !{3,100}$/m;

/** A wrong option, an unknown mark, a conftest.py that cannot be imported. */
function refused(output: string, { tail }: PytestRun, places: TestPlaces): Judged {
  const place =
    readTraceback(output)
      .flatMap((frame) => places.ofFrame(frame) ?? [])
      .at(-1) ?? null;
  const lines = output.split(/\r?\n/);
  const said = lines.filter((line) => /^(?:E {3}|ERROR: |.{1,200}: error: )/.test(line)).slice(0, LAST_LINES);
  const message =
    said.length === 0 ? (tail.at(-1) ?? '') : said.map((line) => line.replace(/^E {3}/, '')).join('\n');
  return {
    ...NOTHING,
    failures: [{ name: 'pytest could not begin', message, text: tail.slice(-LAST_LINES).join('\n'), place }],
    problems: ['pytest refused to begin (exit code 4)'],
    hint: 'mend the conftest.py, the setting or the argument that it names',
  };
}

function withoutReport(
  code: number,
  reading: Extract<JUnitReading, { ok: false }> | null,
  output: string,
  { tail }: PytestRun,
  places: TestPlaces,
): Judged {
  const report =
    reading === null
      ? 'no report'
      : `a report that cannot be read (line ${reading.line}: ${reading.message})`;
  const text = tail.slice(-LAST_LINES).join('\n');
  const crash = readHangs(output, places.ofFrame);
  const fatal = /^Fatal Python error: (.{1,200})$/m.exec(output)?.[1];
  const why = code >= SIGNALS ? `was ended by signal ${code - SIGNALS}` : `ended with exit code ${code}`;
  const first = crash[0];
  const failure: TestFailure = {
    name: first?.name ?? 'the interpreter',
    message: `Fatal Python error: ${cut(fatal ?? 'unknown')}`,
    text: first === undefined ? text : first.stack.join('\n'),
    place: first?.place ?? null,
  };
  const isKnown = fatal !== undefined || first !== undefined;
  return {
    ...NOTHING,
    verdict: 'crashed',
    failures: isKnown ? [failure] : [],
    problems: [`pytest ${why} and wrote ${report}: which tests passed is not known`],
    hint: isKnown ? null : 'look in the log above for what ends the interpreter (os._exit, a native library)',
  };
}

/** With pytest-xdist, what its workers deselect is told to nobody. */
function isDistributed(output: string): boolean {
  return /^(?:created: \d+\/\d+ workers?|bringing up nodes\.\.\.|\d+ workers? \[\d+ items?\])/m.test(output);
}

/** A test whose teardown failed after it had failed itself stands twice in pytest's report. */
function merged(cases: readonly TestCase[]): readonly TestCase[] {
  const kept: TestCase[] = [];
  for (const test of cases) {
    const last = kept.at(-1);
    const isSame =
      last !== undefined &&
      last.outcome === 'failed' &&
      test.problems.some(
        ({ kind, message }) => kind === 'error' && message.startsWith('failed on teardown'),
      ) &&
      nodeId(last) === nodeId(test);
    if (isSame) kept[kept.length - 1] = { ...last, problems: [...last.problems, ...test.problems] };
    else kept.push(test);
  }
  return kept;
}

function failuresOf(test: TestCase, places: TestPlaces): readonly TestFailure[] {
  return test.problems.map((problem) => ({
    name: nodeId(test),
    message: sentenceOf(problem),
    text: problem.text,
    place: places.ofProblem(problem, test),
  }));
}

/** Of a module that cannot be imported pytest says nothing but that: its errors stand behind `E`. */
function sentenceOf({ message, text }: TestProblem): string {
  if (message !== 'collection failure') return message;
  const errors = text.split('\n').filter((line) => line.startsWith('E   '));
  return errors.length === 0 ? text : errors.map((line) => line.slice(4)).join('\n');
}

/** `tests/test_a.py::TestC::test_m[1]`, as pytest calls it itself. */
function nodeId({ suite, name, file }: TestCase): string {
  if (file === null) return suite === '' ? name : `${suite}::${name}`;
  const module = file.replace(/\.py$/, '').replaceAll('/', '.');
  // a module that could not be imported is told of under its own name
  if (suite === '') return file;
  const within = suite.startsWith(`${module}.`) ? suite.slice(module.length + 1).replaceAll('.', '::') : '';
  return [file, ...(within === '' ? [] : [within]), name].join('::');
}
