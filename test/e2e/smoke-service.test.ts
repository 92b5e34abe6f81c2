import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobEnvironments } from '#core/adapters/environments/environments';
import type { MadeEnvironment } from '#core/model/install';
import { repoPath } from '#core/model/repo-path';
import { nodeTools } from '../../scripts/node-tools.ts';
import { type ActionRun, runAction, SECRETS } from '../support/bundle.ts';

const EXAMPLE = join(import.meta.dirname, '..', '..', 'examples', 'promethean');
/** What work in the checkout may have left in it. */
const LEFT = /\/(node_modules|dist|lib|\.venv|__pycache__|[^/]*\.egg-info)$/;

const home = mkdtempSync(join(tmpdir(), 'smoke-'));
const root = join(home, 'checkout');
const temp = join(home, 'temp');
const venv = join(temp, 'plumb-environments', 'services-foo');
const python = join(venv, 'bin', 'python');

function run(program: string, ...args: string[]): Promise<void> {
  const env = {
    ...process.env,
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    npm_config_manage_package_manager_versions: 'false',
  };
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd: root, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`${[program, ...args].join(' ')}\n${stdout}\n${stderr}`, { cause: error }));
    });
  });
}

const made = (service: string, more: Partial<MadeEnvironment>): MadeEnvironment => ({
  id: `services-${service}`,
  language: 'node',
  projects: [repoPath(`services/${service}`)],
  installer: 'pnpm',
  venv: null,
  interpreter: process.execPath,
  gpu: false,
  roots: [],
  ...more,
});

/** The bundle, in the job that made the environments. */
const smoke = (target: string, inputs: Readonly<Record<string, string>> = {}): ActionRun =>
  runAction('smoke-service', root, { target, ...inputs }, { RUNNER_TEMP: temp });

/** Runs the action while a file of the service reads otherwise. */
function changed(file: string, change: (text: string) => string, work: () => void): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, change(text));
  try {
    work();
  } finally {
    writeFileSync(path, text);
  }
}

const stepsOf = ({ outputs }: ActionRun) =>
  JSON.parse(outputs.services ?? '[]').map(
    ({ name, steps }: { name: string; steps: { phase: string; ok: boolean }[] }) => [
      name,
      ...steps.map(({ phase, ok }) => `${phase} ${ok ? 'ok' : 'failed'}`),
    ],
  );

describe('the services of promethean', () => {
  beforeAll(async () => {
    mkdirSync(temp);
    cpSync(EXAMPLE, root, { recursive: true, filter: (path) => !LEFT.test(path) });
    const { pnpm } = nodeTools();
    // exactly what foo's service.edn declares
    const declared = ['packages/shared-core', 'packages/shared-web[fastapi]', 'packages/shared-hf[hf]'];
    const editable = declared.flatMap((one) => ['-e', one]);
    await Promise.all([
      run('python3', '-m', 'venv', venv).then(() =>
        run(
          python,
          '-m',
          'pip',
          'install',
          '-q',
          '--disable-pip-version-check',
          '-c',
          'constraints.txt',
          ...editable,
        ),
      ),
      run(process.execPath, pnpm, 'install', '--frozen-lockfile').then(() =>
        run(process.execPath, pnpm, '-r', 'build'),
      ),
    ]);
    jobEnvironments(temp).save([
      made('foo', { language: 'python', installer: 'pip', venv, interpreter: python }),
      made('bar', {}),
    ]);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('work with what they declare, each in its own environment', () => {
    const run = smoke('all');
    expect(run.status, run.log).toBe(0);
    const well = ['import ok', 'start ok', 'GET /health ok', 'stop ok'];
    expect(stepsOf(run)).toEqual([
      ['bar', ...well],
      ['foo', ...well],
    ]);
    expect(run.outputs.ok).toBe('true');
    expect(run.log).toContain('2 services work\n');
    expect(run.summary).toContain('## Smoke: 2 services work');
    expect(run.commands).toEqual([]);
  });

  test('a handler of a package that the service does not declare is named, at its line', () => {
    const edn = (text: string) => text.replace(':shared_hf.pipeline/infer', ':shared_audio.level/infer');
    changed('services/foo/service.edn', edn, () => {
      const run = smoke('foo');
      expect(run.status).toBe(1);
      expect(stepsOf(run)).toEqual([['foo', 'import failed']]);
      expect(run.commands).toEqual([
        expect.objectContaining({
          name: 'error',
          properties: expect.objectContaining({ file: 'services/foo/service.edn', line: '8' }),
          data: expect.stringContaining(
            "cannot import shared_audio.level:infer: ModuleNotFoundError: No module named 'shared_audio'",
          ),
        }),
      ]);
      expect(run.summary).toContain('1 of 1 service failed');
    });
  });

  test('an endpoint that fails shows the end of the log, inert and without any token', () => {
    const tattling = `
      console.log('::error::forged');
      for (const one of Object.entries(process.env)) console.log(...one);
      export function handle() { throw new Error('no model'); }`;
    changed(
      'packages/web-core/dist/health.js',
      () => tattling,
      () => {
        const run = smoke('services/bar');
        expect(run.status, run.log).toBe(1);
        expect(stepsOf(run)).toEqual([['bar', 'import ok', 'start ok', 'GET /health failed', 'stop ok']]);
        expect(run.log).toContain('INFER_TOKEN plumb-smoke');
        for (const secret of Object.values(SECRETS)) expect(run.log).not.toContain(secret);
        expect(run.commands.map(({ name, properties }) => [name, properties.title])).toEqual([
          ['error', 'bar: GET /health failed'],
        ]);
      },
    );
  });

  test('the input python stands for an environment; without either, setup-workspace is named', () => {
    expect(runAction('smoke-service', root, { target: 'foo', python }).status).toBe(0);
    const bare = runAction('smoke-service', root, { target: 'foo' });
    expect(bare.status).toBe(1);
    expect(bare.log).toContain(
      'no step of this job has made an environment for the service foo (services/foo)',
    );
    expect(bare.log).toContain('run setup-workspace first');
    const name = smoke('fo', {});
    expect(name.log).toContain('did you mean "foo"?');
    expect(smoke('shared-core').log).toContain('the target "shared-core" is no service');
    expect(smoke('bar', { env: '{"INFER_UR": "x"}' }).log).toContain('did you mean INFER_URL?');
  });
});
