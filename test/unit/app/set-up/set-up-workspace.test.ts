import { describe, expect, test } from 'vitest';
import { setUpWorkspace } from '#core/app/set-up/set-up-workspace';
import { UserError } from '#core/model/errors';
import { repoPath } from '#core/model/repo-path';
import { distribution, type Event, HOME, Machine, programsOf, request } from '../../../support/set-up.ts';

const BUILD = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';
const project = (name: string) =>
  `${BUILD}[project]\nname = "${name}"\nversion = "1"\nrequires-python = ">=3.11"\ndependencies = ["idna"]\n`;
const one = { 'a/pyproject.toml': project('aaa'), 'a/aaa.py': '', 'constraints.txt': 'idna==3.10\n' };
const two = { ...one, 'b/pyproject.toml': project('bbb'), 'b/bbb.py': '' };
const A = `${HOME}/a`;

const kinds = (events: readonly Event[]) => events.map(({ kind }) => kind);
const run = async (machine: Machine, repo: Readonly<Record<string, string>>, asked = request()) => {
  const outcome = await setUpWorkspace(machine.ports(repo), asked);
  return { ...outcome, values: await outcome.outputs() };
};

describe('setUpWorkspace', () => {
  test('clears, runs every step, marks, proves and hands over', async () => {
    const machine = new Machine();
    machine.installed = () => [
      distribution('pip', '25.0'),
      distribution('aaa', '1', ['idna']),
      distribution('idna', '3.10'),
    ];
    const { failed, values, summary, annotations } = await run(machine, one);
    expect(kinds(machine.events)).toEqual(['clear', 'run', 'run', 'finish', 'save', 'keep', 'use']);
    expect(failed).toBe(false);
    expect(annotations).toEqual([]);
    expect(values).toMatchObject({
      python: `${A}/bin/python`,
      venv: A,
      'cache-hit': 'false',
      environments: [{ id: 'a', venv: A, installer: 'pip', projects: ['a'] }],
      installed: { a: { aaa: '1', idna: '3.10', pip: '25.0' } },
    });
    expect(machine.events.at(-2)).toEqual({ kind: 'keep', made: ['a'] });
    expect(summary).toContain('| <code>a</code> | pip | 3 | 2.0 | installed |');
  });

  test('titles say which environment of how many', async () => {
    const machine = new Machine();
    await run(machine, two);
    const titles = machine.events.flatMap((event) => (event.kind === 'run' ? [event.title] : []));
    expect(titles.filter((title) => title.startsWith('[1/2] a: '))).toHaveLength(2);
    expect(titles.filter((title) => title.startsWith('[2/2] b: '))).toHaveLength(2);
  });

  test('of several Python environments none goes on PATH', async () => {
    const machine = new Machine();
    const { values } = await run(machine, two);
    expect(kinds(machine.events)).not.toContain('use');
    expect(values).toMatchObject({ python: '', venv: '' });
    expect([...machine.saved.keys()]).toEqual(['a', 'b']);
  });

  test('a step that fails ends it: nothing marked, nothing left, what was made before stays', async () => {
    const machine = new Machine();
    machine.outcome = ({ command }) =>
      command.argv.join(' ').includes(`${HOME}/b/`) ? { code: 2, tail: ['ERROR: no'] } : {};
    const error: unknown = await run(machine, two).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(/^b: ".*" failed with exit code 2\n\$ .*\n {2}ERROR: no$/);
    expect(kinds(machine.events).slice(-4)).toEqual(['clear', 'run', 'run', 'clear']);
    expect([...machine.marks.keys()]).toEqual([A]);
    expect([...machine.saved.keys()]).toEqual(['a']);
  });

  test('what is refused is told at its line, and nothing is run', async () => {
    const machine = new Machine();
    const text = project('aaa').replace('["idna"]', '[\n  "idna",\n  "x @ git+https://h.test/x",\n]');
    await expect(run(machine, { ...one, 'a/pyproject.toml': text })).rejects.toMatchObject({
      message: expect.stringContaining('names a URL instead of a version'),
      at: { file: 'a/pyproject.toml', span: { start: { line: 10, column: 3 } } },
    });
    expect(machine.events).toEqual([]);
  });

  test('what an earlier step of the job made by the same files is not made again', async () => {
    const machine = new Machine();
    await run(machine, one);
    machine.events.length = 0;
    const { values, summary } = await run(machine, one);
    expect(kinds(machine.events)).toEqual(['save', 'keep', 'use']);
    expect(values).toMatchObject({ 'cache-hit': 'true', venv: A });
    expect(summary).toContain('made earlier in this job');
    machine.events.length = 0;
    await run(machine, { ...one, 'constraints.txt': 'idna==3.11  # newer\n' });
    expect(kinds(machine.events)).toEqual(['clear', 'run', 'run', 'finish', 'save', 'keep', 'use']);
  });

  test('an environment with another mark, or none, is made anew', async () => {
    const machine = new Machine();
    machine.marks.set(A, '');
    await run(machine, one);
    expect(kinds(machine.events)).toContain('clear');
  });

  test('what the cache restored is proved and not saved again', async () => {
    const machine = new Machine();
    machine.restored = () => ({ venvs: new Set(['a']), stores: new Map() });
    const { values, summary } = await run(machine, one);
    expect(kinds(machine.events)).toEqual(['save', 'keep', 'use']);
    expect(machine.events).toContainEqual({ kind: 'keep', made: [] });
    expect(values['cache-hit']).toBe('true');
    expect(summary).toContain('from the cache');
  });

  test('a CUDA package fails the step, and the environment is nobody’s', async () => {
    const machine = new Machine();
    machine.installed = () => [
      distribution('aaa', '1', ['idna']),
      distribution('idna', '3.10', ['nvidia-cublas']),
      distribution('nvidia-cublas', '13'),
    ];
    const { failed, log, values } = await run(machine, one);
    expect(failed).toBe(true);
    expect(log).toContain('cpu-only/cuda-package');
    expect(log).toContain('nvidia-cublas');
    expect(log).toMatch(/^::error file=a\/pyproject\.toml/m);
    expect(kinds(machine.events)).toEqual(['clear', 'run', 'run', 'finish']);
    expect(values.venv).toBe(A);
    const gpu = new Machine();
    gpu.installed = machine.installed;
    expect((await run(gpu, one, request({ gpu: true }))).failed).toBe(false);
  });

  test('plumb.edn may lower that', async () => {
    const machine = new Machine();
    machine.installed = () => [distribution('aaa', '1', ['triton']), distribution('triton', '3')];
    const edn = '{:rules {:cpu-only/cuda-package :warning}}';
    const { failed, log } = await run(machine, { ...one, 'plumb.edn': edn });
    expect(failed).toBe(false);
    expect(log).toContain('::warning');
  });

  test('what nobody declared is a warning', async () => {
    const machine = new Machine();
    machine.installed = () => [distribution('aaa', '1'), distribution('stray', '2')];
    const { failed, annotations, summary } = await run(machine, one);
    expect(failed).toBe(false);
    expect(annotations).toMatchObject([{ level: 'warning' }]);
    expect(annotations[0]?.message[0]).toContain('stray 2');
    expect(summary).toContain('stray 2');
  });

  test('commands are told of the index and the store, and keep what they say themselves', async () => {
    const machine = new Machine();
    machine.storeEnv = { PIP_CACHE_DIR: '/temp/pip' };
    const indexes = { python: 'https://u:secret@index.example/simple', npm: null };
    const { values } = await run(machine, one, request({}, { indexes }));
    const envs = machine.events.flatMap((event) => (event.kind === 'run' ? [event.step.command.env] : []));
    for (const env of envs)
      expect(env).toMatchObject({ PIP_CACHE_DIR: '/temp/pip', PIP_INDEX_URL: indexes.python });
    expect(JSON.stringify(values.plan)).not.toContain('secret');
    expect(JSON.stringify(values.plan)).not.toContain('/temp/pip');
  });

  test('a command that several environments share runs once, and the log says so', async () => {
    const machine = new Machine();
    machine.programs = programsOf({ '/usr/bin/node': '24.1.0', '/usr/bin/npm': '11.0.0' });
    const member = (name: string, more: object) =>
      JSON.stringify({ name, version: '1.0.0', scripts: { build: 'tsc' }, ...more });
    const npm = {
      'package.json': '{"name": "all", "private": true, "workspaces": ["*"]}',
      'package-lock.json': '{"lockfileVersion": 3, "packages": {}}',
      'a/package.json': member('a', { dependencies: { c: '1.0.0' } }),
      'b/package.json': member('b', { dependencies: { c: '1.0.0' } }),
      'c/package.json': member('c', {}),
    };
    await run(machine, npm);
    const ran = () =>
      machine.events.flatMap((event) =>
        event.kind === 'run'
          ? [`${event.step.command.cwd}: ${event.step.command.argv.slice(1).join(' ')}`]
          : [],
      );
    const install = '.: ci --no-audit --no-fund';
    expect(ran()).toEqual([install, 'c: run build', 'a: run build', 'b: run build']);
    expect(machine.printed).toContain(
      '  b: npm ci in .: not run again, as the same command has succeeded before\n',
    );
    machine.events.length = 0;
    machine.outcome = () => ({ code: 1 });
    await expect(run(machine, npm)).rejects.toThrow('failed with exit code 1');
    expect(ran()).toEqual([install]);
  });

  test('dry-run tells the plan and runs nothing', async () => {
    const machine = new Machine();
    const { log, summary, values, failed } = await run(machine, one, request({}, { dryRun: true }));
    expect(machine.events).toEqual([]);
    expect(failed).toBe(false);
    expect(log).toContain('-m pip install');
    expect(summary).toContain('What would be installed');
    expect(values).toMatchObject({ plan: [{ id: 'a' }], environments: [], python: '', 'cache-hit': 'false' });
  });

  test('a wrong target, and a Python too old, end it before anything runs', async () => {
    const machine = new Machine();
    await expect(run(machine, one, request({ targets: ['aab'] }))).rejects.toThrow('"aab"');
    machine.programs = programsOf({ '/usr/bin/python3': '3.9.1' });
    await expect(run(machine, one)).rejects.toThrow('Python >=3.11 is needed, and /usr/bin/python3 is 3.9.1');
    expect(machine.events).toEqual([]);
  });

  test('files that cannot be read are told first, at their place in the checkout', async () => {
    const machine = new Machine();
    const broken = { ...one, 'b/pyproject.toml': '[project\n' };
    const all = run(machine, broken, request({}, { root: repoPath('sub') }));
    await expect(all).rejects.toThrow('what is in b cannot be read: b/pyproject.toml is not TOML');
    expect(machine.printed).toMatch(/^::warning file=sub\/b\/pyproject\.toml/);
  });
});
