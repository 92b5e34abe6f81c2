import { proveMade } from '#core/app/set-up/prove-environment';
import { cudaSign } from '#core/graph/installed/cuda-build';
import { UserError } from '#core/model/errors';
import type { InstalledDistribution, MadeEnvironment } from '#core/model/install';
import { normaliseName } from '#core/model/requirement';
import { sentencesOf } from '#core/model/rules';
import type { Workspace } from '#core/model/workspace';
import type { Target } from '#core/plan/targets';
import { planInstalledQuery } from '#core/plan/test-run';
import type { TestPorts } from '#core/ports/test-run';

/** A Python with what is installed for it. */
export interface TestedEnvironment {
  readonly python: string;
  /** Null for an interpreter that the user named. */
  readonly venv: string | null;
  /** By normalised name, with versions. */
  readonly installed: ReadonlyMap<string, string>;
  /** Why no tests without a GPU are run in it, each with what to do; none where it is free of CUDA. */
  readonly refusals: readonly { readonly message: string; readonly fix: string | null }[];
  /** Why the proof of that may not be whole, as sentences that name the environment. */
  readonly doubts: readonly string[];
}

/** The environment that was made for a target. Throws UserError where none was. */
export function environmentFor(target: Target, made: readonly MadeEnvironment[]): MadeEnvironment {
  const found = made.find(
    ({ language, projects }) => language === target.language && projects.includes(target.folder),
  );
  if (found !== undefined) return found;
  const name = JSON.stringify(target.folder);
  throw new UserError(
    made.length === 0
      ? `there is no environment for ${name}: no step of this job has made one`
      : `there is no environment for ${name}: ${made.map(({ id }) => id).join(', ')} is what was made`,
    'run the action setup-workspace with the same target in a step before this one, or name an interpreter with the input python',
  );
}

/**
 * Reads a virtual environment without running anything of it, and proves it. One that was made for a GPU is refused whatever
 * it holds: its tests would say nothing of the builds that a machine without one gets. Throws UserError where it is none.
 */
export function provenEnvironment(
  { inspect }: Pick<TestPorts, 'inspect'>,
  made: MadeEnvironment,
  workspace: Workspace,
): TestedEnvironment {
  const { venv, id, interpreter: python } = made;
  if (venv === null) throw new Error(`the environment ${id} of Python has no folder`);
  const { installed, findings, doubts } = proveMade(inspect(venv), made, workspace);
  return {
    python,
    venv,
    installed: new Map(installed.distributions.map(({ name, version }) => [name, version])),
    refusals: made.gpu
      ? [{ message: `the environment ${id} was made for a GPU, and tests run without one here`, fix: NO_GPU }]
      : findings.map(({ rule, data }) => sentencesOf(rule, data)),
    doubts: doubts.map((text) => `${id}: ${text}`),
  };
}

const NO_GPU =
  'take `gpu: true` away from the step of setup-workspace; a service that declares `:resources {:gpu true}` is tested where there is one: leave it out of the input target';

/** Asks an interpreter that the user named what it has. Throws UserError where it cannot be run. */
export async function namedInterpreter(
  ports: TestPorts,
  python: string,
  folder: Target['folder'],
): Promise<TestedEnvironment> {
  const ran = await ports.runner.run(planInstalledQuery(python, folder));
  const distributions = ran.kind === 'exited' && ran.code === 0 ? installedIn(ran.stdout) : null;
  if (distributions === null) {
    const why =
      ran.kind === 'not-started'
        ? ran.why
        : ran.kind === 'timed-out'
          ? 'it does not answer'
          : 'it cannot say what is installed';
    throw new UserError(
      `the input python names ${JSON.stringify(python)}: ${why}`,
      'name a Python 3.8 or newer',
    );
  }
  const cuda = distributions.filter((one) => cudaSign(one) !== null);
  return {
    python,
    venv: null,
    installed: new Map(distributions.map(({ name, version }) => [name, version])),
    refusals: cuda.map(({ name, version }) => ({
      message: `${python} has ${name} ${version}, which is for CUDA`,
      fix: 'install CPU builds: setup-workspace does',
    })),
    doubts: [],
  };
}

function installedIn(stdout: string): readonly InstalledDistribution[] | null {
  try {
    const list: unknown = JSON.parse(stdout);
    if (!Array.isArray(list)) return null;
    return list.flatMap((pair: unknown): InstalledDistribution[] => {
      const [name, version] = Array.isArray(pair) ? (pair as unknown[]) : [];
      if (typeof name !== 'string' || typeof version !== 'string') return [];
      return [{ name: normaliseName(name), version, requires: [], isEditable: false, cudaFiles: [] }];
    });
  } catch {
    return null;
  }
}
