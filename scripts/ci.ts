/**
 * The suites of .ci/run, after the installation: each as a process of its own, slow ones side by side. Prints what each
 * says, how long it took, and in the end how many tests passed, failed and were skipped.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Suite {
  readonly name: string;
  readonly argv: readonly string[];
  /** Where vitest writes its counts; a suite without counts as one test. */
  readonly report?: string;
}

interface Tally {
  readonly passed: number;
  readonly failed: number;
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
      process.stdout.write(Buffer.concat(chunks));
      resolve(tally(name, code === 0, report));
    });
  });
}

/** A suite that broke before it counted anything, or broke beside its tests, is one failure more. */
function tally(name: string, ok: boolean, report: string | undefined): Tally {
  const alone: Tally = ok ? { passed: 1, failed: 0, skipped: [] } : { passed: 0, failed: 1, skipped: [] };
  if (report === undefined) return alone;
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const failed = counts.numFailedTests === 0 && !ok ? 1 : counts.numFailedTests;
    const skipped = counts.testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'skipped' || status === 'pending')
        .map(({ fullName }) => `${name}: ${fullName}`),
    );
    return { passed: counts.numPassedTests, failed, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}

/** What is read of vitest's JSON report. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const all: Tally[] = [];
for (const stage of STAGES) all.push(...(await Promise.all(stage.map(run))));
rmSync(scratch, { recursive: true, force: true });

const sum = (pick: (one: Tally) => number) => all.reduce((total, one) => total + pick(one), 0);
const skipped = all.flatMap((one) => one.skipped);
if (skipped.length > 0) console.log(`\nNot run here:\n${skipped.map((name) => `- ${name}`).join('\n')}`);
const failed = sum((one) => one.failed);
console.log(`\n${sum((one) => one.passed)} passed, ${failed} failed, ${skipped.length} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
