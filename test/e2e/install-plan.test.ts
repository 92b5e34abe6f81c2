import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFileTree } from '#core/adapters/files/file-tree';
import { childEnvironment } from '#core/adapters/process/child-environment';
import { survey } from '#core/app/survey';
import type { EnvironmentPlan, InstallRequest } from '#core/model/install';
import { planInstall } from '#core/plan/install';
import { pythonOf } from '#core/plan/venv';
import { pythonTools } from '../../scripts/python-tools.ts';
import { REQUEST, TOOLCHAIN } from '../support/plans.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

const { uv } = pythonTools();
const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], {
  encoding: 'utf8',
}).trim();
const tools = {
  ...TOOLCHAIN,
  python: { argv: [python], version: '3' },
  uv: { argv: [uv], version: '0' },
} as const;

/** Runs what is planned for a repository on disk, as it stands; returns the plans by the ids of their environments. */
async function install(
  root: string,
  request: Partial<InstallRequest>,
): Promise<ReadonlyMap<string, EnvironmentPlan>> {
  const { workspace } = await survey(loadFileTree(root), null, new Set());
  const whole = { ...REQUEST, environmentsFolder: scratchFolder(), ...request };
  const { environments } = planInstall(workspace, whole, tools);
  for (const { steps } of environments)
    for (const { command } of steps) {
      const [program, ...args] = command.argv;
      execFileSync(program, args, {
        cwd: join(root, command.cwd),
        env: { ...childEnvironment(process.env), ...command.env },
        stdio: 'pipe',
      });
    }
  return new Map(environments.map((plan) => [plan.id, plan]));
}

/** What an expression of Python comes to in an environment. */
function evaluate(plan: EnvironmentPlan | undefined, expression: string): string {
  const script = `import importlib.metadata as m, importlib.util as u\nprint(${expression})`;
  return execFileSync(pythonOf(plan?.venv ?? ''), ['-I', '-c', script], { encoding: 'utf8' }).trim();
}

const versions = (...names: string[]) => `*[m.version(n) for n in ${JSON.stringify(names)}]`;
const missing = (...modules: string[]) => `[n for n in ${JSON.stringify(modules)} if u.find_spec(n) is None]`;

const project = (name: string, dependencies: readonly string[], rest = '') =>
  `[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "${name}"\nversion = "1"\nrequires-python = ">=3.10"\ndependencies = ${JSON.stringify(dependencies)}\n[tool.setuptools]\npackages = ["${name.replaceAll('-', '_')}"]\n${rest}`;

describe('what planInstall plans', () => {
  it('installs a package with pip at the versions of constraints.txt, and nothing that is not declared', async () => {
    const root = join(scratchFolder(), 'promethean');
    cpSync(join(import.meta.dirname, '..', '..', 'examples', 'promethean'), root, {
      recursive: true,
      filter: (path) => !/node_modules|\.egg-info|dist$/.test(path),
    });
    const plans = await install(root, { targets: ['shared-core'] });
    const plan = plans.get('packages-shared-core');
    expect(evaluate(plan, versions('httpx', 'orjson', 'pytest', 'shared-core'))).toBe(
      '0.28.1 3.13.0 9.2.0 0.1.0',
    );
    expect(evaluate(plan, missing('shared_core', 'shared_web', 'pydantic'))).toBe(
      "['shared_web', 'pydantic']",
    );
  });

  it('gives pip a requirements file whose paths lead to other projects', async () => {
    const root = scratchFolder();
    writeFiles(root, {
      'constraints.txt': 'idna==3.10\niniconfig==2.0.0\n',
      'core/pyproject.toml': project('our-core', ['idna']),
      'core/our_core/__init__.py': '',
      'app/main.py': 'import our_core',
      'app/requirements.txt': '-e ../core\niniconfig\n',
    });
    const plans = await install(root, { targets: ['app'] });
    expect(evaluate(plans.get('app'), versions('our-core', 'idna', 'iniconfig'))).toBe('1 3.10 2.0.0');
  });

  it("installs with uv from the lock: a member, its tests by the root's group, and a service without a project", async () => {
    const root = scratchFolder();
    writeFiles(root, {
      'pyproject.toml':
        '[dependency-groups]\ndev = ["pytest<9"]\n[tool.uv]\nconstraint-dependencies = ["idna==3.9"]\n[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.uv.sources]\nour-core = { workspace = true }\n',
      'packages/core/pyproject.toml': project(
        'our-core',
        [],
        '[project.optional-dependencies]\nnames = ["idna"]\n',
      ),
      'packages/core/our_core/__init__.py': '',
      'packages/web/pyproject.toml': project('our-web', ['our-core']),
      'packages/web/our_web/__init__.py': '',
      'packages/web/tests/test_web.py': 'import our_web',
      'services/s/service.edn':
        '{:service/name :s :runtime {:lang :python :entry "our_core:app"} :deps {:python [{:pkg "our-core" :extras [:names]}] :node []}}',
    });
    execFileSync(uv, ['lock'], {
      cwd: root,
      env: { ...childEnvironment(process.env), UV_PYTHON: python },
      stdio: 'pipe',
    });
    const plans = await install(root, { targets: ['our-web', 's'] });
    const web = plans.get('packages-web');
    const service = plans.get('services-s');
    expect(evaluate(web, versions('our-web', 'our-core', 'pytest')).slice(0, 6)).toBe('1 1 8.');
    expect(evaluate(web, missing('our_core', 'idna'))).toBe("['idna']");
    expect(evaluate(service, versions('our-core', 'idna'))).toBe('1 3.9');
    expect(evaluate(service, missing('our_web', 'pytest'))).toBe("['our_web', 'pytest']");
    expect([web?.isLocked, service?.isLocked]).toEqual([true, true]);
    expect(existsSync(join(root, '.venv'))).toBe(false);
  });
});
