import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pythonTools } from '../../scripts/python-tools.ts';
import { type ActionRun, runPost, SECRETS } from '../support/bundle.ts';
import { startCacheServer } from '../support/cache-server.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';
import { copyOf, errorsOf, setUp, toolEnvironment } from '../support/set-up-action.ts';
import { tinyPackage } from '../support/tiny-backend.ts';

function works(run: ActionRun): ActionRun {
  expect(errorsOf(run), run.log.slice(-5000)).toEqual([]);
  expect(run.status).toBe(0);
  for (const secret of Object.values(SECRETS)) expect(run.log).not.toContain(secret);
  return run;
}

/** Those of the modules that can be imported. */
function imported(python: string, ...modules: readonly string[]): readonly string[] {
  const code = `
import importlib, sys
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
        print(name)
    except ImportError:
        pass`;
  const { stdout } = spawnSync(python, ['-c', code, ...modules], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean);
}

describe('promethean', () => {
  test('a service by pip: what it declares is there, and nothing else', () => {
    const run = works(setUp(copyOf('promethean'), { target: 'services/foo' }));
    const { outputs, paths, exported, summary, log } = run;
    const { python = '', venv = '' } = outputs;
    const declared = ['shared_core', 'shared_web', 'shared_hf', 'fastapi', 'tokenizers'];
    expect(imported(python, ...declared)).toEqual(declared);
    // an extra that it does not ask for, heavy packages, another package of the repository, what tests need
    expect(imported(python, 'orjson', 'torch', 'transformers', 'shared_audio', 'pytest')).toEqual([]);
    expect(JSON.parse(outputs.environments ?? '')).toMatchObject([
      { id: 'services-foo', language: 'python', installer: 'pip', projects: ['services/foo'], venv },
    ]);
    expect(JSON.parse(outputs.installed ?? '')['services-foo']).toMatchObject({ fastapi: '0.165.0' });
    expect(exported).toEqual({ VIRTUAL_ENV: venv });
    expect(paths).toEqual([join(venv, 'bin')]);
    expect(existsSync(join(venv, 'plumb-environment.json'))).toBe(true);
    expect(summary).toContain('| <code>services/foo</code> | pip |');
    expect(log).toContain('::group::[1/1] services-foo: ');
  });

  test('a service by pnpm: installed from the lock, and what it depends on is built', () => {
    const root = copyOf('promethean');
    const { outputs, paths, exported } = works(setUp(root, { target: 'services/bar' }));
    const [made] = JSON.parse(outputs.environments ?? '');
    expect(made).toMatchObject({ id: 'services-bar', language: 'node', installer: 'pnpm', venv: null });
    const code =
      "await import('@promethean/hf-http/lite'); await import('@promethean/web-core'); await import('fastify')";
    const argv = ['--input-type=module', '-e', code];
    const node = spawnSync(made.interpreter, argv, { cwd: join(root, 'services/bar'), encoding: 'utf8' });
    expect(node.stderr).toBe('');
    expect(node.status).toBe(0);
    // a dependency of what it depends on
    argv[2] = "await import('undici')";
    expect(spawnSync(made.interpreter, argv, { cwd: join(root, 'services/bar') }).status).toBe(1);
    expect([paths, exported, outputs.python, outputs.venv]).toEqual([[], {}, '', '']);
  });
});

describe('control-plane', () => {
  test('a member by uv, from the lock', () => {
    const root = copyOf('control-plane');
    const lock = spawnSync(pythonTools().uv, ['lock', '--quiet', '--python', 'python3'], { cwd: root });
    expect(lock.status).toBe(0);
    const { outputs, log } = works(setUp(root, { target: 'lathe' }));
    const { python = '' } = outputs;
    expect(imported(python, 'lathe', 'yaml', 'pytest')).toEqual(['lathe', 'yaml', 'pytest']);
    // what the other member declares
    expect(imported(python, 'lathe_server', 'fastapi', 'uvicorn')).toEqual([]);
    expect(log).toContain('sync --locked');
    expect(JSON.parse(outputs.plan ?? '')).toMatchObject([{ id: 'packages-engine', locked: true }]);
  });

  test('an app by npm, from its lock', () => {
    const root = copyOf('control-plane');
    const { outputs } = works(setUp(root, { target: 'apps/web' }));
    expect(JSON.parse(outputs.environments ?? '')).toMatchObject([{ installer: 'npm', language: 'node' }]);
    expect(existsSync(join(root, 'apps', 'web', 'node_modules', 'typescript'))).toBe(true);
  });
});

/** Two packages that need no index; the build of the first leaves what it sees of the environment in one/seen.json. */
function tinyWorkspace(): string {
  const root = scratchFolder();
  const first = tinyPackage('one', 'one', 'requires-python = ">=3.11"\n');
  const tell = `import json, os
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "seen.json"), "w") as file:
    json.dump(dict(os.environ), file)
`;
  writeFiles(root, {
    ...first,
    'one/tiny_backend.py': `${tell}${first['one/tiny_backend.py']}`,
    ...tinyPackage('two', 'two', ''),
    'plumb.edn': '{:python {:installer "pip"}}',
    'constraints.txt': 'idna==3.10\n',
  });
  return root;
}

test('one environment a target, and one for all only on request', () => {
  const root = tinyWorkspace();
  const { outputs, paths } = works(setUp(root));
  const made: { id: string; interpreter: string }[] = JSON.parse(outputs.environments ?? '');
  expect(made.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(made.map(({ interpreter }) => imported(interpreter, 'one', 'two'))).toEqual([['one'], ['two']]);
  expect([paths, outputs.python]).toEqual([[], '']);
  const shared = works(setUp(root, { shared: 'true' }));
  expect(imported(shared.outputs.python ?? '', 'one', 'two')).toEqual(['one', 'two']);
  expect(shared.log).toContain('shared: ');
  expect(shared.summary).toContain('2 targets share one environment');
});

test('neither a build backend nor a script of npm sees a secret of the job', () => {
  const root = tinyWorkspace();
  const tell = `node -e "fs.writeFileSync(process.argv[1], JSON.stringify(process.env))"`;
  const scripts = { postinstall: `${tell} installed.json`, build: `${tell} built.json` };
  const lock = { name: 'app', version: '1.0.0', lockfileVersion: 3, requires: true };
  const packages = { '': { name: 'app', version: '1.0.0', hasInstallScript: true } };
  writeFiles(root, {
    'app/package.json': JSON.stringify({ name: 'app', version: '1.0.0', scripts }),
    'app/package-lock.json': JSON.stringify({ ...lock, packages }),
  });
  const secrets = { GH_TOKEN: 'gh_secret', AWS_SECRET_ACCESS_KEY: 'aws_secret' };
  works(setUp(root, { target: 'one, app' }, secrets));
  for (const file of ['one/seen.json', 'app/installed.json', 'app/built.json']) {
    const seen = JSON.parse(readFileSync(join(root, file), 'utf8'));
    expect(seen).toHaveProperty('PATH');
    for (const value of [...Object.values(SECRETS), ...Object.values(secrets)])
      expect(Object.values(seen)).not.toContain(value);
    const ofTheRunner = /^(?:GITHUB_|ACTIONS_|RUNNER_|INPUT_|STATE_)/;
    expect(Object.keys(seen).filter((name) => ofTheRunner.test(name))).toEqual([]);
  }
});

test('members of a workspace of npm share one install, and what was built into node_modules stays', () => {
  const root = scratchFolder();
  // gone after the next `npm ci`
  const note = `node -e "fs.appendFileSync('../node_modules/built', process.argv[1])"`;
  const member = (name: string) => ({ name, version: '1.0.0', scripts: { build: `${note} ${name}` } });
  const workspaces = ['a', 'b'];
  const links = workspaces.map((name) => [`node_modules/${name}`, { resolved: name, link: true }] as const);
  const whole = { name: 'all', version: '1.0.0', private: true, workspaces };
  const packages = Object.fromEntries([['', whole], ['a', member('a')], ['b', member('b')], ...links]);
  writeFiles(root, {
    'package.json': JSON.stringify(whole),
    'package-lock.json': JSON.stringify({ name: 'all', version: '1.0.0', lockfileVersion: 3, packages }),
    'a/package.json': JSON.stringify(member('a')),
    'b/package.json': JSON.stringify(member('b')),
  });
  const { log } = works(setUp(root));
  expect(readFileSync(join(root, 'node_modules', 'built'), 'utf8')).toBe('ab');
  expect(log.match(/^::group::.*npm ci in \./gm)).toHaveLength(1);
  expect(log).toContain('b: npm ci in .: not run again');
});

test('dry-run makes nothing, and says what it would', () => {
  const root = tinyWorkspace();
  const { outputs, log, summary, temp } = works(setUp(root, { 'dry-run': 'true' }));
  const plan = JSON.parse(outputs.plan ?? '');
  expect(plan).toMatchObject([{ id: 'one' }, { id: 'two' }]);
  expect(plan[0].steps[1].argv.join(' ')).toContain('-m pip install --no-input');
  expect(log).not.toContain('::group::');
  expect(summary).toContain('What would be installed');
  expect(existsSync(join(temp, 'plumb-environments'))).toBe(false);
});

test('a second job has the environment from the cache, and nothing is installed', async () => {
  const server = await startCacheServer();
  try {
    const root = tinyWorkspace();
    const first = works(setUp(root, { target: 'two' }, server.env));
    expect(first.outputs['cache-hit']).toBe('false');
    const post = runPost('setup-workspace', root, first, { ...toolEnvironment(), ...server.env });
    expect(post.status, post.log).toBe(0);
    rmSync(first.temp, { recursive: true });
    // a runner has its temporary folder in the same place in every job
    const second = works(setUp(root, { target: 'two' }, { ...server.env, RUNNER_TEMP: first.temp }));
    expect(second.outputs['cache-hit'], second.log).toBe('true');
    expect(second.log).not.toContain('::group::');
    expect(second.summary).toContain('from the cache');
    expect(imported(second.outputs.python ?? '', 'two', 'one')).toEqual(['two']);
    expect(runPost('setup-workspace', root, second, server.env).log).not.toContain('saved');
    // another file that decides: another environment
    writeFiles(root, { 'constraints.txt': 'idna==3.11\n' });
    const third = works(setUp(root, { target: 'two' }, { ...server.env, RUNNER_TEMP: first.temp }));
    expect(third.log).toContain('::group::[1/1] two: ');
  } finally {
    await server.close();
  }
});
