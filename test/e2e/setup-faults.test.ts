import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareAction } from '../support/bundle.ts';
import { startIndex } from '../support/loopback-index.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';
import { copyOf, errorsOf, setUp, toolEnvironment } from '../support/set-up-action.ts';
import { hasSmallDisk, withSmallDisk } from '../support/small-disk.ts';
import { tinyPackage } from '../support/tiny-backend.ts';
import { makeWheel } from '../support/wheels.ts';

/** A package that needs one wheel of an index. */
function needsWheel(project = ''): string {
  const root = scratchFolder();
  const files = tinyPackage('app', 'app', `dependencies = ["small-thing"]\n${project}`);
  writeFiles(root, {
    ...files,
    'plumb.edn': '{:python {:installer "pip"}}',
    'constraints.txt': 'small-thing==1.0\n',
  });
  return root;
}

const index = await startIndex([makeWheel('small-thing', '1.0')]);

/** pip asks no more than twice, as its own file says: its variables do not reach it. */
function asksTwice(): Record<string, string> {
  const config = scratchFolder();
  writeFiles(config, { 'pip/pip.conf': '[global]\nretries = 1\ntimeout = 3\n' });
  return { XDG_CONFIG_HOME: config, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };
}

/** Runs it with an index, and takes the one error that it must end with. */
function failure(root: string, inputs: Readonly<Record<string, string>>, env: Record<string, string> = {}) {
  const run = setUp(root, inputs, { ...asksTwice(), ...env });
  expect(run.status).toBe(1);
  const errors = errorsOf(run);
  expect(errors, run.log.slice(-3000)).toHaveLength(1);
  const home = join(run.temp, 'plumb-environments');
  expect(existsSync(home) ? readdirSync(home) : []).toEqual([]);
  expect([run.paths, run.exported, run.outputs]).toEqual([[], {}, {}]);
  return errors[0] ?? '';
}

test('an index works, and its password is nowhere to be seen', () => {
  const address = index.address().replace('http://', 'http://user:pass-word@');
  const run = setUp(needsWheel(), { 'python-index': address }, asksTwice());
  expect(errorsOf(run), run.log.slice(-3000)).toEqual([]);
  expect(JSON.parse(run.outputs.installed ?? '')).toMatchObject({ app: { 'small-thing': '1.0' } });
  expect(run.log + run.summary + JSON.stringify(run.outputs)).not.toContain('pass-word');
});

test('an index that cannot be reached', () => {
  const error = failure(needsWheel(), { 'python-index': 'http://127.0.0.1:9/simple/' });
  expect(error).toMatch(/^app: "pip install for app" failed with exit code 1\n\$ /);
  expect(error).toContain('Hint: the index could not be reached');
});

test('an index that serves other bytes than it says', async () => {
  await index.fail('wrong-hash');
  const error = failure(needsWheel(), { 'python-index': index.address() });
  await index.fail(null);
  expect(error).toContain('Hint: the index serves other bytes than the lock names');
});

test('no Python is new enough', () => {
  const error = failure(needsWheel('requires-python = ">=3.99"\n'), {});
  expect(error).toMatch(
    /^Python >=3\.99 is needed, and .*\nHint: add the step `uses: actions\/setup-python@v6`/,
  );
});

test('there is no pnpm', () => {
  const { PATH = '' } = toolEnvironment([]);
  const has = (folder: string) => ['pnpm', 'corepack'].some((name) => existsSync(join(folder, name)));
  const without = PATH.split(delimiter).filter((folder) => !has(folder));
  const env = { PATH: without.join(delimiter) };
  const error = failure(copyOf('promethean'), { target: 'services/bar' }, env);
  expect(error).toMatch(/^pnpm 10\.34\.9 is needed, and it is not on PATH\n/);
  expect(error).toContain('pnpm/action-setup@v4');
});

test('inputs are read strictly', () => {
  const root = needsWheel();
  expect(failure(root, { gpu: 'flase' })).toContain('the input gpu is "flase"');
  expect(failure(root, { target: 'ap' })).toContain('did you mean "app"?');
  expect(failure(root, { extras: '-r' })).toContain('which is no name of an extra');
  expect(failure(root, { 'timeout-minutes': '0' })).toContain('write a whole number from 1 to 360');
  const secret = failure(root, { 'python-index': 'ftp://user:pass-word@host/' });
  expect(secret).not.toContain('pass-word');
});

test('a runner that ends the step in the middle leaves no mark and no process', async () => {
  await index.fail('hang');
  const inputs = { 'python-index': index.address() };
  const env = { ...toolEnvironment(), ...asksTwice() };
  const { program, args, cwd, env: own } = prepareAction('setup-workspace', needsWheel(), inputs, env);
  const child = spawn(program, args, { cwd, env: own, stdio: ['ignore', 'pipe', 'inherit'] });
  let log = '';
  child.stdout.on('data', (chunk) => {
    log += chunk;
  });
  await expect.poll(() => log, { timeout: 30_000 }).toContain('Looking in indexes');
  child.kill('SIGTERM');
  const [code, signal] = await once(child, 'exit');
  await index.fail(null);
  expect([code, signal]).toEqual([null, 'SIGTERM']);
  const venv = join(String(own.RUNNER_TEMP), 'plumb-environments', 'app');
  expect(existsSync(join(venv, 'bin', 'python'))).toBe(true);
  expect(existsSync(join(venv, 'plumb-environment.json'))).toBe(false);
  if (process.platform === 'linux') await expect.poll(() => running(venv), { timeout: 5000 }).toEqual([]);
});

test.skipIf(!hasSmallDisk())('a disk that is full', async () => {
  const inputs = { 'python-index': index.address() };
  const env = { ...toolEnvironment(), ...asksTwice() };
  const { program, args, cwd, env: own, read } = prepareAction('setup-workspace', needsWheel(), inputs, env);
  const [shell = '', ...options] = withSmallDisk(4);
  const { status, stdout, stderr } = spawnSync(shell, [...options, program, ...args], {
    cwd,
    env: own,
    encoding: 'utf8',
  });
  const run = read(status, stdout + stderr);
  expect(run.status, run.log.slice(-3000)).toBe(1);
  expect(errorsOf(run)).toEqual([expect.stringMatching(/Hint: .*is the disk full/)]);
  expect([run.paths, run.exported, run.outputs]).toEqual([[], {}, {}]);
});

/** Command lines of processes that name a folder. */
function running(folder: string): readonly string[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids
    .map((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    })
    .filter((line) => line.includes(folder));
}
