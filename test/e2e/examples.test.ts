import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeTools } from '../../scripts/node-tools.ts';
import { pythonTools } from '../../scripts/python-tools.ts';
import {
  descendants,
  freePort,
  isRunning,
  type RunningService,
  startService,
} from '../support/running-service.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples');

/** A copy of an example without what work in the checkout may have left in it. */
function copyOf(example: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${example}-`));
  const left = /\/(node_modules|dist|lib|\.venv|__pycache__|[^/]*\.egg-info)$/;
  cpSync(join(EXAMPLES, example), folder, { recursive: true, filter: (path) => !left.test(path) });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

// The Node that runs the tests runs the examples, and their package managers are those of the test.
// A level that a caller's `npm run --silent` left in the environment would silence what pnpm prints of the tests.
const { UV_PYTHON: _, npm_config_loglevel: __, ...inherited } = process.env;
const ENV = {
  ...inherited,
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  npm_config_manage_package_manager_versions: 'false',
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
};

/** Runs a program to its end and returns stdout; throws with all that it wrote when it fails. */
function run(cwd: string, program: string, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, env: ENV, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${[program, ...args].join(' ')}\n${stdout}\n${stderr}`, { cause: error }));
    });
  });
}

/** Stops a service by SIGTERM: it must exit with 0 and leave no process behind. */
async function stopsCleanly(service: RunningService, workers: number): Promise<void> {
  const children = descendants(service.pid);
  expect(children.length).toBeGreaterThanOrEqual(workers);
  service.signal('SIGTERM');
  expect(await service.ended, service.output()).toBe(0);
  expect(children.filter(isRunning)).toEqual([]);
}

/** A copy of a service folder beside it, with other settings. */
function variantOf(folder: string, change: (settings: Settings) => void): string {
  const variant = `${folder}-variant`;
  rmSync(variant, { recursive: true, force: true });
  cpSync(folder, variant, { recursive: true, verbatimSymlinks: true });
  const file = join(variant, 'settings.json');
  const settings: Settings = JSON.parse(readFileSync(file, 'utf8'));
  change(settings);
  writeFileSync(file, JSON.stringify(settings));
  return variant;
}

interface Settings {
  readonly deps: { readonly python: readonly { readonly pkg: string; readonly extras: readonly string[] }[] };
  readonly endpoints: { handler: string }[];
}

const infer = async (service: RunningService, body: unknown) => {
  const answer = await fetch(`${service.url}/infer`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify(body),
  });
  return [answer.status, await answer.json()];
};

/** Installations wait for the network more than they work: all start at once, each test waits for its own. */
function prepared(prepare: () => Promise<void>): () => Promise<void> {
  const running = prepare();
  running.catch(() => null); // told by whoever waits for it
  return () => running;
}

describe('promethean', () => {
  const root = copyOf('promethean');
  const python = join(root, '.venv', 'bin', 'python');
  const foo = join(root, 'services', 'foo');
  const bar = join(root, 'services', 'bar');
  const editable = (requirements: readonly string[]) =>
    requirements.flatMap((name) => ['-e', `packages/${name}`]);
  const startFoo = (folder = foo, env: Record<string, string> = { HF_TOKEN: 'of-the-test' }) =>
    startService([python, join(folder, 'main.py')], tmpdir(), env);

  describe('foo, in Python', () => {
    beforeAll(
      prepared(async () => {
        await run(root, 'python3', '-m', 'venv', '.venv');
        const { deps }: Settings = JSON.parse(readFileSync(join(foo, 'settings.json'), 'utf8'));
        const declared = deps.python.map(({ pkg, extras }) =>
          extras.length > 0 ? `${pkg}[${extras}]` : pkg,
        );
        await run(root, python, '-m', 'pip', 'install', '-q', '-c', 'constraints.txt', ...editable(declared));
      }),
    );

    test('what the service declares brings no heavy package', async () => {
      const names = (await run(root, python, '-m', 'pip', 'list', '--format=freeze')).toLowerCase();
      expect(names).toContain('tokenizers==');
      expect(names).not.toMatch(/^(torch|transformers|numpy|pytest|nvidia|triton)/m);
    });

    test('serves with two workers and stops cleanly', async () => {
      const service = await startFoo();
      expect(JSON.parse(await service.get('/health'))).toMatchObject({ status: 'ok', service: 'foo' });
      expect(await infer(service, { text: 'A great day' })).toEqual([
        200,
        { tokens: 3, score: 2, label: 'POSITIVE' },
      ]);
      expect(await infer(service, {})).toEqual([400, { detail: 'the body must be {"text": "…"}' }]);
      expect(descendants(service.pid)).toContain(JSON.parse(await service.get('/health')).pid);
      await stopsCleanly(service, 2);
    });

    test('also under the uvicorn command', async () => {
      const argv = [python, '-m', 'uvicorn', '--app-dir', foo, 'main:app', '--workers', '2'] as const;
      const port = String(await freePort());
      const env = { HF_TOKEN: 'of-the-test', PORT: port };
      const service = await startService([...argv, '--port', port], tmpdir(), env);
      await service.get('/health');
      await stopsCleanly(service, 2);
    });

    test('refuses to start without its secret', async () => {
      const service = await startFoo(foo, { HF_TOKEN: '' });
      expect(await service.ended).toBe(1);
      expect(service.output()).toBe('foo: missing from the environment: HF_TOKEN\n');
    });

    test('refuses to start with a handler that is not there', async () => {
      const variant = variantOf(foo, ({ endpoints }) => {
        endpoints.forEach((endpoint) => {
          endpoint.handler = endpoint.handler.replace('infer', 'inferno');
        });
      });
      const service = await startFoo(variant);
      expect(await service.ended).toBe(1);
      expect(service.output()).toContain('ImportError: foo: cannot import shared_hf.pipeline:inferno');
    });

    test('the tests of the packages pass', async () => {
      const extras = { core: 'io,web,dev', web: 'fastapi,dev', hf: 'hf,dev', audio: 'lite,dev' };
      const wanted = Object.entries(extras).map(([name, names]) => `shared-${name}[${names}]`);
      const { uv } = pythonTools();
      await run(root, uv, 'pip', 'install', '-q', '-p', python, '-c', 'constraints.txt', ...editable(wanted));
      const packages = ['shared-core', 'shared-web', 'shared-hf', 'shared-audio'];
      const outputs = await Promise.all(
        packages.map((name) => run(join(root, 'packages', name), python, '-m', 'pytest', '-q')),
      );
      for (const output of outputs) expect(output).toMatch(/\d+ passed/);
      expect(outputs[2]).toContain('1 deselected');
    });
  });

  describe('bar, in Node', () => {
    const pnpm = (...args: string[]) => run(root, process.execPath, nodeTools().pnpm, ...args);
    const startBar = (folder: string, env: Record<string, string>) =>
      startService([process.execPath, join(folder, 'server.ts')], tmpdir(), env);

    beforeAll(
      prepared(async () => {
        await pnpm('install', '--frozen-lockfile');
        await pnpm('-r', 'build');
      }),
    );

    test('the tests of the packages pass', async () => {
      const output = await pnpm('-r', 'test');
      expect(output.match(/pass \d+/g)).toHaveLength(2);
      expect(output).not.toContain('pass 0');
    });

    test('serves with two workers, asks foo, and stops cleanly', async () => {
      const upstream = await startFoo();
      const service = await startBar(bar, { INFER_TOKEN: 'x', INFER_URL: `${upstream.url}/infer` });
      expect(JSON.parse(await service.get('/health'))).toMatchObject({ status: 'ok', service: 'bar' });
      await upstream.get('/health');
      expect(await infer(service, { text: 'awful' })).toEqual([
        200,
        { tokens: 1, score: -2, label: 'NEGATIVE' },
      ]);
      expect((await infer(service, {}))[0]).toBe(400);
      await stopsCleanly(service, 2);
      await stopsCleanly(upstream, 2);
    });

    test('refuses to start without its secret, or with a handler that is not there', async () => {
      const bare = await startBar(bar, { INFER_TOKEN: '' });
      expect(await bare.ended).toBe(1);
      expect(bare.output()).toBe('bar: missing from the environment: INFER_TOKEN\n');
      const variant = variantOf(bar, ({ endpoints }) => {
        endpoints.forEach((endpoint) => {
          endpoint.handler = endpoint.handler.replace('/lite:', '/heavy:');
        });
      });
      const broken = await startBar(variant, { INFER_TOKEN: 'x' });
      expect(await broken.ended).toBe(1);
      expect(broken.output()).toContain('bar: cannot import @promethean/hf-http/heavy:infer');
    });
  });
});

describe('control-plane', () => {
  const root = copyOf('control-plane');
  const web = join(root, 'apps', 'web');
  const { uv } = pythonTools();

  beforeAll(
    prepared(async () => {
      await run(root, uv, 'sync', '--quiet', '--python', 'python3', '--all-packages', '--all-extras');
      await run(web, 'npm', 'ci', '--no-audit', '--no-fund');
    }),
  );

  test('uv installs the workspace at its pins, and the tests of each member pass', async () => {
    const members = ['packages/engine', 'services/api'];
    const outputs = await Promise.all(
      members.map((member) => run(root, uv, 'run', '--no-sync', 'pytest', '-q', `${member}/tests`)),
    );
    for (const output of outputs) expect(output).toMatch(/\d+ passed/);
    const frozen = await run(root, uv, 'pip', 'freeze', '-p', join(root, '.venv', 'bin', 'python'));
    expect(frozen).toContain('fastapi==0.165.0');
  });

  test('the API serves', async () => {
    const service = await startService(
      [join(root, '.venv', 'bin', 'lathe-server'), 'serve', '--port', '0'],
      root,
    );
    await expect.poll(() => service.output(), { timeout: 20_000 }).toContain('Uvicorn running on');
    const url = /http:\/\/[\d.:]+/.exec(service.output())?.[0];
    const answer = await fetch(`${url}/health`, { headers: { connection: 'close' } });
    expect(await answer.json()).toEqual({ status: 'ok' });
    service.signal('SIGTERM');
    await service.ended;
  });

  test('the web app installs from its lock, builds, and its tests pass', async () => {
    await run(web, 'npm', 'run', 'build');
    expect(await run(web, 'npm', 'test')).toMatch(/pass [1-9]/);
  });
});
