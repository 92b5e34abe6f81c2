/**
 * The suites of .ci/run, after the installation: each as a process of its own, slow ones side by side. Prints what each
 * says, how long it took, and in the end how many tests passed, failed and were skipped.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

interface Suite {
  readonly name: string;
  readonly argv: readonly string[];
  /** Where vitest writes its counts; a suite without counts as one test. */
  readonly report?: string;
}

interface Tally {
  readonly passed: number;
  /** What failed, each with its message: the last lines are all that a log of CI may keep. */
  readonly failures: readonly string[];
  readonly skipped: readonly string[];
}

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'plumb-ci-'));

/** The README's test command: what it runs is what is counted. */
function tests(name: string, ...argv: readonly string[]): Suite {
  const report = join(scratch, `${name}.json`);
  return {
    name,
    argv: [...argv, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
  };
}

function script(name: string, ...argv: readonly string[]): Suite {
  return { name, argv: ['node', ...argv] };
}

/** Suites of one stage run side by side, stages one behind the other. */
const STAGES: readonly (readonly Suite[])[] = [
  // Several suites share these; made side by side later, they would be made twice at once.
  [
    script('Python tools', 'scripts/python-tools.ts'),
    script('Node tools', 'scripts/node-tools.ts'),
    script('Clojure', 'scripts/install-clojure.ts'),
    script('the local runner of workflows', 'scripts/act-tool.ts'),
  ],
  [
    { name: 'lint', argv: ['npm', 'run', '--silent', 'lint'] },
    { name: 'typecheck', argv: ['npm', 'run', '--silent', 'typecheck'] },
  ],
  [tests('unit', 'npm', 'test', '--')],
  [
    tests('oracle', 'npx', 'vitest', 'run', '-c', 'vitest.oracle.config.ts'),
    tests('e2e', 'npx', 'vitest', 'run', '-c', 'vitest.e2e.config.ts'),
  ],
  [
    script('dist is up to date', 'scripts/bundle.ts', '--check'),
    script('tables are up to date', 'scripts/readme-tables.ts', '--check'),
    script('workflow copies are up to date', 'scripts/workflow-copies.ts', '--check'),
    script('schemas are up to date', 'scripts/schemas.ts', '--check'),
    script("the scanners' version is up to date", 'scripts/scanners-version.ts', '--check'),
    script('facts are what their sources say', 'scripts/facts.ts', '--check'),
    script('curated import names are those of the wheels', 'scripts/facts-curated.ts', '--check'),
  ],
];

function run({ name, argv, report }: Suite): Promise<Tally> {
  const started = Date.now();
  const [program = '', ...args] = argv;
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => chunks.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(`\n== ${name} (${((Date.now() - started) / 1000).toFixed(0)} s, exit ${code})\n`);
      const output = Buffer.concat(chunks);
      process.stdout.write(output);
      resolve(tally(name, code === 0 ? undefined : output.toString(), report));
    });
  });
}

/**
 * A suite that broke before it counted anything, or broke beside its tests, is one failure more.
 * @param output what a suite printed that did not end well
 */
function tally(name: string, output: string | undefined, report: string | undefined): Tally {
  const last = stripVTControlCharacters(output ?? '')
    .trimEnd()
    .split('\n')
    .slice(-25)
    .join('\n');
  const broken: Tally = { passed: 0, failures: [`${name}\n${excerpt(last)}`], skipped: [] };
  if (report === undefined) return output === undefined ? { passed: 1, failures: [], skipped: [] } : broken;
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const cases = counts.testResults.flatMap((file) => file.assertionResults);
    const having = (...states: readonly string[]) => cases.filter(({ status }) => states.includes(status));
    const failures = [
      ...having('failed').map((one) => ({ title: one.fullName, text: one.failureMessages.join('\n') })),
      // A file that could not be loaded has no case that failed.
      ...counts.testResults
        .map((file) => ({ title: file.name, text: file.message }))
        .filter(({ text }) => text !== ''),
    ].map(({ title, text }) => `${name}: ${title}\n${excerpt(text)}`);
    return {
      passed: counts.numPassedTests,
      failures: failures.length === 0 && output !== undefined ? broken.failures : failures,
      skipped: having('skipped', 'pending').map(({ fullName }) => `${name}: ${fullName}`),
    };
  } catch {
    return broken;
  }
}

/** A property's counterexample stands in the first lines of its message; a difference of two files can take thousands. */
function excerpt(message: string): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => !line.includes('node_modules/vitest/'))
    .slice(0, 25);
  return lines.map((line) => `    ${line.slice(0, 500)}`).join('\n');
}

/** What is read of vitest's JSON report. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    /** Why the file could not be loaded, or empty. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const all: Tally[] = [];
for (const stage of STAGES) all.push(...(await Promise.all(stage.map(run))));
rmSync(scratch, { recursive: true, force: true });

const passed = all.reduce((total, one) => total + one.passed, 0);
const skipped = all.flatMap((one) => one.skipped);
const failures = all.flatMap((one) => one.failures);
if (skipped.length > 0) console.log(`\nNot run here:\n${skipped.map((name) => `- ${name}`).join('\n')}`);
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((text) => `- ${text}`).join('\n')}`);
console.log(`\n${passed} passed, ${failures.length} failed, ${skipped.length} skipped`);
process.exitCode = failures.length === 0 ? 0 : 1;
