import { dirname, join } from 'node:path';
import { pythonEnvironment } from '../../scripts/python-tools.ts';
import { type ActionRun, runAction } from './bundle.ts';
import { scratchFolder, writeFiles } from './scratch.ts';

const PYTEST = '9.2.0';

/** Environments with real plugins: those that would run a test again do not stand in one another's way. */
const ENVIRONMENTS = {
  pytest: { pytest: PYTEST, 'pytest-xdist': '3.8.0', 'pytest-rerunfailures': '16.7' },
  'pytest-flaky': { pytest: PYTEST, flaky: '3.8.1' },
  'pytest-retry': { pytest: PYTEST, 'pytest-retry': '1.7.0' },
  python: {},
} as const;

export type PytestEnvironment = keyof typeof ENVIRONMENTS;

/** The entry that setup-workspace would have left for an environment; `projects` are folders. */
export function madeEnvironment(name: PytestEnvironment, projects: readonly string[] = ['.']) {
  const bin = pythonEnvironment(name, ENVIRONMENTS[name]);
  return {
    id: name,
    language: 'python',
    projects,
    installer: 'pip',
    venv: dirname(bin),
    interpreter: join(bin, 'python'),
    gpu: false,
    roots: Object.keys(ENVIRONMENTS[name]),
  };
}

/** A runner's temporary folder in which environments were made. */
export function jobFolder(...made: readonly unknown[]): string {
  const temp = scratchFolder();
  writeFiles(temp, { 'plumb-environments/environments.json': JSON.stringify(made) });
  return temp;
}

export const PROJECT = { 'pyproject.toml': '[project]\nname = "jay"\nversion = "1"\n' };

/** Runs the bundle of cpu-only-pytest over files of one project, which `made` are the environments of. */
export function runTestsOf(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  made: readonly unknown[] = [madeEnvironment('pytest')],
  project: Readonly<Record<string, string>> = PROJECT,
): ActionRun & { readonly temp: string } {
  const workspace = scratchFolder();
  writeFiles(workspace, { ...project, ...files });
  const temp = jobFolder(...made);
  return { ...runAction('cpu-only-pytest', workspace, inputs, { RUNNER_TEMP: temp }), temp };
}
