import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFileTree } from '#core/adapters/files/file-tree';
import { planTools } from '#core/plan/install';
import { commandsOf, plansOf, REQUEST, workspaceOf } from '../../support/plans.ts';

const example = (name: string) => loadFileTree(join(import.meta.dirname, '..', '..', '..', 'examples', name));

const PIP = (id: string) =>
  `/envs/${id}/bin/python -m pip install --no-input --disable-pip-version-check -c ./constraints.txt`;

describe('planInstall on examples/promethean', () => {
  it('gives a service its declared packages with the declared extras, and nothing else', async () => {
    expect(await commandsOf(example('promethean'), { targets: ['foo'] })).toEqual([
      'python3 -m venv /envs/services-foo',
      `${PIP('services-foo')} -e ./packages/shared-core -e ./packages/shared-hf[hf] -e ./packages/shared-web[fastapi]`,
    ]);
  });

  it('leaves out of a package the extras that bring what is heavy, and says so', async () => {
    const [audio, hf] = await plansOf(example('promethean'), { targets: ['shared-audio', 'shared-hf'] });
    expect(audio?.steps[1]?.command.argv.slice(-2)).toEqual(['-e', './packages/shared-audio[dev,lite]']);
    expect(audio?.notes).toEqual(['shared-audio: the extra ml is left out, as it brings torch']);
    expect(hf?.steps[1]?.command.argv.slice(-4)).toEqual([
      '-e',
      './packages/shared-core',
      '-e',
      './packages/shared-hf[cpu,dev,hf,openvino]',
    ]);
    for (const plan of [audio, hf]) expect(JSON.stringify(plan?.steps)).not.toMatch(/torch|transformers/);
  });

  it('takes torch from the index of CPU builds where it is asked for, and not on a GPU', async () => {
    const request = { targets: ['shared-audio'], extras: ['ml'] };
    const [, install] = await commandsOf(example('promethean'), request);
    expect(install).toBe(
      `${PIP('packages-shared-audio')} --extra-index-url https://torch.example/cpu -e ./packages/shared-audio[ml]`,
    );
    const [, onGpu] = await commandsOf(example('promethean'), { ...request, gpu: true });
    expect(onGpu).toBe(`${PIP('packages-shared-audio')} -e ./packages/shared-audio[ml]`);
  });

  it('makes one environment a target, of both languages', async () => {
    const plans = await plansOf(example('promethean'));
    expect(plans.map(({ id, installer, isLocked }) => `${id} ${installer} ${isLocked}`)).toEqual([
      'packages-hf-http pnpm true',
      'packages-shared-audio pip true',
      'packages-shared-core pip true',
      'packages-shared-hf pip true',
      'packages-shared-web pip true',
      'packages-web-core pnpm true',
      'services-bar pnpm true',
      'services-foo pip true',
    ]);
    const foo = plans.find(({ id }) => id === 'services-foo');
    expect(foo?.roots.map(({ text }) => text)).toEqual([
      'shared-core',
      'shared-hf[hf]',
      'shared-web[fastapi]',
    ]);
    expect(foo?.decidedBy).toEqual([
      'constraints.txt',
      'packages/shared-core/pyproject.toml',
      'packages/shared-hf/pyproject.toml',
      'packages/shared-web/pyproject.toml',
      'services/foo/service.edn',
    ]);
  });

  it('makes one for all Python targets where that is asked for, and says what was not proved', async () => {
    const plans = await plansOf(example('promethean'), { shared: true });
    const shared = plans.find(({ id }) => id === 'shared');
    expect(plans.map(({ id }) => id)).toEqual([
      'packages-hf-http',
      'packages-web-core',
      'services-bar',
      'shared',
    ]);
    expect(shared?.projects).toHaveLength(5);
    expect(shared?.notes.at(-1)).toBe(
      '5 targets share one environment: that each declares what it imports was not proved',
    );
  });

  it('needs the Python and Node that the repository names', async () => {
    expect(planTools(await workspaceOf(example('promethean')), REQUEST)).toEqual({
      python: { ranges: ['>=3.11'], preferred: '3.11' },
      uv: false,
      node: { ranges: ['>=22.18'], preferred: '>=22.18' },
      npm: false,
      pnpm: { version: '10.34.9', exact: true },
    });
  });
});

describe('planInstall on examples/control-plane', () => {
  it('lets uv sync each member from the root, in an environment outside the checkout', async () => {
    const plans = await plansOf(example('control-plane'), { targets: ['lathe', 'lathe-server'] });
    const commands = plans.flatMap(({ steps }) => steps.map(({ command }) => command));
    expect(commands.map(({ argv, cwd, env }) => ({ argv: argv.join(' '), cwd, env }))).toEqual([
      {
        argv: 'uv sync --package lathe --all-extras',
        cwd: '.',
        env: { UV_PROJECT_ENVIRONMENT: '/envs/packages-engine', UV_PYTHON: 'python3' },
      },
      {
        argv: 'uv sync --package lathe-server',
        cwd: '.',
        env: { UV_PROJECT_ENVIRONMENT: '/envs/services-api', UV_PYTHON: 'python3' },
      },
    ]);
    expect(plans.map(({ isLocked }) => isLocked)).toEqual([false, false]);
    expect(plans[0]?.notes).toEqual(['no uv.lock in .: uv resolves anew, and writes one there']);
  });

  it('shares the whole workspace as it declares itself', async () => {
    const [, shared] = await plansOf(example('control-plane'), { shared: true });
    expect(shared?.steps.map(({ command }) => command.argv.join(' '))).toEqual([
      'uv sync --all-packages --all-extras',
    ]);
  });
});
