import { nodeProjects } from '#core/graph/node/declarations';
import { satisfiesNpmRange } from '#core/graph/npm-ranges';
import type { PlanStep, Toolchain } from '#core/model/install';
import { isTable } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { NODE_ENVIRONMENT, wanted } from './node-environment.ts';
import { nodeInstallation } from './node-installation.ts';
import { type NodeTestScript, readTestScript } from './node-test-script.ts';
import type { Target } from './targets.ts';
import { CPU_ONLY } from './test-run.ts';

/** How the tests of a Node project are run, and where they say what came of them. */
export interface NodeTestPlan {
  /** None where the package has no tests to run. */
  readonly steps: readonly PlanStep[];
  readonly junit: NodeReports | null;
}

export type NodeReports =
  /** The runner was told to write there; a run that ends before it does so leaves nothing. */
  | { readonly kind: 'file'; readonly file: string }
  /** The script may write reports by itself: files that match, below the folder, that the run wrote. */
  | { readonly kind: 'written'; readonly folder: RepoPath; readonly globs: readonly string[] };

/** Under such names runners and their reporters write JUnit's XML; what lies in node_modules is nobody's report. */
export const JUNIT_GLOBS: readonly string[] = [
  '**/*junit*.xml',
  '**/TEST-*.xml',
  '**/test-results.xml',
  '**/test-results/**/*.xml',
  '**/test-reports/**/*.xml',
];

/** Node 20.12 has the reporter `junit`, and takes the options of reporters from NODE_OPTIONS. */
const WITH_JUNIT = '>=20.12';

const TIMEOUT_MS = 30 * 60_000;

/** What a runner is told beyond the script. */
interface Report {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Runs the `test` script of a Node target by its package manager, with no GPU in sight. Where the script plainly is
 * `node --test`, vitest, or jest with jest-junit declared, the runner also writes JUnit to the absolute path
 * `junitFile`, beside its usual output; vitest runs no test again unless the script or the test itself says so. Throws UserError as planNode for yarn and bun.
 */
export function planNodeTests(
  workspace: Workspace,
  { folder, project }: Target,
  toolchain: Toolchain,
  junitFile: string,
): NodeTestPlan {
  const scripts = project?.language === 'node' ? project.data.scripts : null;
  const text = isTable(scripts) && typeof scripts.test === 'string' ? scripts.test : null;
  const script = readTestScript(text);
  if (script.runner === 'none') return { steps: [], junit: null };
  const { tool, root } = nodeInstallation(workspace, folder);
  const report = reportFor(script, junitFile, {
    node: wanted(toolchain.node, 'Node').version,
    hasJestJunit: [folder, root].some((where) => declares(workspace, where, 'jest-junit')),
  });
  const { argv } = wanted(tool === 'pnpm' ? toolchain.pnpm : toolchain.npm, tool);
  const more = report?.args ?? [];
  // npm keeps what stands before `--` for itself, pnpm hands on what follows the name
  const separator = tool === 'npm' && more.length > 0 ? ['--'] : [];
  return {
    steps: [
      {
        title: `Tests of ${folder}`,
        command: {
          argv: [...argv, 'run', 'test', ...separator, ...more],
          cwd: folder,
          env: { ...NODE_ENVIRONMENT, ...CPU_ONLY, ...report?.env },
          timeoutMs: TIMEOUT_MS,
        },
      },
    ],
    junit:
      report === null ? { kind: 'written', folder, globs: JUNIT_GLOBS } : { kind: 'file', file: junitFile },
  };
}

function reportFor(
  script: NodeTestScript,
  file: string,
  { node, hasJestJunit }: { readonly node: string; readonly hasJestJunit: boolean },
): Report | null {
  switch (script.runner) {
    case 'node':
      if (satisfiesNpmRange(node, WITH_JUNIT) !== true) return null;
      if (script.takesMore) return { args: nodeReporters(file), env: {} };
      return script.setsOptions
        ? null
        : { args: [], env: { NODE_OPTIONS: nodeReporters(file).map(quoted).join(' ') } };
    case 'vitest':
      return {
        args: [
          '--run',
          // in place of what vitest.config says; the option may stand there once
          ...(script.setsRetry ? [] : ['--retry=0']),
          ...(script.hasReporter ? [] : ['--reporter=default']),
          '--reporter=junit',
          `--outputFile.junit=${file}`,
        ],
        env: {},
      };
    case 'jest':
      if (!hasJestJunit) return null;
      return {
        args: [...(script.hasReporter ? [] : ['--reporters=default']), '--reporters=jest-junit'],
        env: { JEST_JUNIT_OUTPUT_FILE: file, JEST_JUNIT_ADD_FILE_ATTRIBUTE: 'true' },
      };
    default:
      return null;
  }
}

/** https://nodejs.org/api/test.html#multiple-reporters: each has a destination. */
function nodeReporters(file: string): readonly string[] {
  return [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=junit',
    `--test-reporter-destination=${file}`,
  ];
}

/** As NODE_OPTIONS is read: words in double quotes, in which a backslash keeps what follows. */
function quoted(word: string): string {
  return `"${word.replace(/["\\]/g, '\\$&')}"`;
}

function declares(workspace: Workspace, folder: RepoPath, name: string): boolean {
  const { dependencies } = nodeProjects(workspace).get(folder) ?? {};
  return dependencies !== undefined && Object.values(dependencies).some((ranges) => ranges.has(name));
}
