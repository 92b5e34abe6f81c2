import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEnvironmentFiles } from '#core/adapters/environments/installed-environment';
import { loadFileTree } from '#core/adapters/files/file-tree';
import { type Proved, proveMade } from '#core/app/set-up/prove-environment';
import { survey } from '#core/app/survey';
import { repoPath } from '#core/model/repo-path';
import { sentencesOf } from '#core/model/rules';
import { pythonTools } from '../../scripts/python-tools.ts';
import { indexEnvironment, type LoopbackIndex, startIndex } from '../support/loopback-index.ts';
import { writeFiles } from '../support/scratch.ts';
import { tinyPackage } from '../support/tiny-backend.ts';
import { CUDA_WHEELS, makeWheel, TORCH, type Wheel } from '../support/wheels.ts';

const { python, uv } = pythonTools();
const base = realpathSync(mkdtempSync(join(tmpdir(), 'plumb-cpu-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Indexes by name: what stands on the default one of each case, and PyTorch's own for CPU builds. */
const INDEXES: Readonly<Record<string, readonly Wheel[]>> = {
  cpu: [TORCH.cpu],
  cuda: [TORCH.cuda, ...CUDA_WHEELS],
  toolkit: [TORCH.toolkit, ...CUDA_WHEELS],
  bundled: [
    TORCH.bundled,
    makeWheel('left-pad', '1.0'),
    makeWheel('onnxruntime-gpu', '1.31', {
      files: { 'onnxruntime/capi/libonnxruntime_providers_cuda.so': '' },
    }),
  ],
};

let index: LoopbackIndex;
beforeAll(async () => {
  index = await startIndex(INDEXES);
});
afterAll(() => index.close());

/** A package with torch in an extra, and a service that asks for it. */
const MODELS = 'optional-dependencies = { models = ["torch>=2.6"] }';
const WORKSPACE = '[tool.uv.workspace]\nmembers = ["packages/*", "services/*"]\n';
const PACKAGES = {
  'pyproject.toml': WORKSPACE,
  ...tinyPackage('packages/shared-hf', 'shared-hf', MODELS),
  ...tinyPackage(
    'services/foo',
    'foo',
    'requires-python = ">=3.11"\ndependencies = ["shared-hf[models]"]',
    '[tool.uv.sources]\nshared-hf = { workspace = true }\n',
  ),
};
const ROOTS = ['shared-hf[models]', 'foo'];

function run(cwd: string, env: NodeJS.ProcessEnv, program: string, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${[program, ...args].join(' ')}\n${stdout}\n${stderr}`, { cause: error }));
    });
  });
}

interface Place {
  readonly root: string;
  readonly venv: string;
  readonly env: NodeJS.ProcessEnv;
}

/** A repository of its own with caches of its own, as every case has its own indexes. */
function place(name: string, files: Readonly<Record<string, string>> = PACKAGES): Place {
  const root = join(base, name, 'repository');
  writeFiles(root, files);
  return { root, venv: join(base, name, 'venv'), env: indexEnvironment(join(base, name, 'cache')) };
}

async function proof(
  { root, venv }: Place,
  installer: 'pip' | 'uv',
  options: { readonly roots?: readonly string[]; readonly gpu?: boolean } = {},
): Promise<Proved> {
  const { roots = ROOTS, gpu = false } = options;
  const { workspace } = await survey(loadFileTree(root), null, new Set());
  const made = { projects: [repoPath('services/foo')], installer, roots, gpu };
  return proveMade(loadEnvironmentFiles(venv), made, workspace);
}

const messages = ({ findings }: Proved) =>
  findings.map((finding) => sentencesOf('cpu-only/cuda-package', finding.data as never).message);
const summary = ({ cuda, undeclared, doubts }: Proved) => ({
  cuda: cuda.map(({ name, version, sign }) => `${name} ${version}: ${sign}`),
  undeclared: undeclared.map(({ name }) => name),
  doubts,
});
const CLEAN = { cuda: [], undeclared: [], doubts: [] };

describe('pip', () => {
  const install = async (at: Place, ...args: string[]) => {
    // pip of another environment installs into this one: half of the time of each venv would go to a pip of its own.
    const pip = [python, '-m', 'pip', '--python', join(at.venv, 'bin', 'python'), 'install', '-q'] as const;
    const [program, ...first] = pip;
    const editable = ['-e', 'packages/shared-hf[models]', '-e', 'services/foo'];
    await run(at.root, at.env, program, ...first, ...editable, ...args);
  };
  const made = async (name: string, ...args: string[]) => {
    const at = place(`pip-${name}`);
    await run(at.root, at.env, 'python3', '-m', 'venv', '--without-pip', at.venv);
    await install(at, ...args);
    return at;
  };

  test('the index of CPU builds beside the usual one: a CPU build, and nothing to say', async () => {
    const at = await made(
      'cpu',
      '--index-url',
      index.address('cuda'),
      '--extra-index-url',
      index.address('cpu'),
    );
    const proved = await proof(at, 'pip');
    expect(summary(proved)).toEqual(CLEAN);
    expect(
      proved.installed.distributions.map(({ name, version, isEditable }) => [name, version, isEditable]),
    ).toEqual([
      ['foo', '1.0', true],
      ['shared-hf', '1.0', true],
      ['torch', '2.9.0+cpu', false],
    ]);
  });

  test('without it: refused, with the package that asked for it, at its declaration; a GPU makes it right', async () => {
    const at = await made('cuda', '--index-url', index.address('cuda'));
    const proved = await proof(at, 'pip');
    expect(summary(proved)).toEqual({
      ...CLEAN,
      cuda: ['nvidia-cublas 13.1.0.3: name', 'triton 3.5.0: name'],
    });
    expect(messages(proved)).toEqual([
      'torch 2.9.0 brings nvidia-cublas and triton, made for CUDA alone, but foo declares no GPU: shared-hf[models] -> torch 2.9.0 -> nvidia-cublas',
    ]);
    expect(proved.findings[0]).toMatchObject({
      at: { kind: 'file', file: 'packages/shared-hf/pyproject.toml' },
      project: 'services/foo',
    });
    expect(summary(await proof(at, 'pip', { gpu: true }))).toEqual(CLEAN);
  });

  test('an extra of the toolkit brings it', async () => {
    const at = await made('toolkit', '--index-url', index.address('toolkit'));
    expect(messages(await proof(at, 'pip'))).toEqual([
      'torch 2.10.0 brings cuda-bindings, cuda-toolkit and nvidia-cublas, made for CUDA alone, but foo declares no GPU: shared-hf[models] -> torch 2.10.0 -> cuda-bindings',
    ]);
  });

  test('a build with the libraries inside, and what somebody installed by hand', async () => {
    const at = await made('bundled', '--index-url', index.address('bundled'));
    await install(at, '--index-url', index.address('bundled'), 'left-pad', 'onnxruntime-gpu');
    const proved = await proof(at, 'pip');
    expect(summary(proved)).toEqual({
      ...CLEAN,
      cuda: ['onnxruntime-gpu 1.31: files', 'torch 2.9.0+cu128: version'],
      undeclared: ['left-pad', 'onnxruntime-gpu'],
    });
    expect(messages(proved)).toEqual([
      'onnxruntime-gpu 1.31 is a build for CUDA (it holds libonnxruntime_providers_cuda.so), but foo declares no GPU and nothing that leads to it: onnxruntime-gpu',
      'torch 2.9.0+cu128 is a build for CUDA, as its version says, but foo declares no GPU: shared-hf[models] -> torch',
    ]);
  });

  test('pip and setuptools of a new environment are no one’s to declare', async () => {
    const at = place('pip-seeds');
    await run(at.root, at.env, 'python3', '-m', 'venv', at.venv);
    const proved = await proof(at, 'pip', { roots: [] });
    expect(proved.installed.distributions.map(({ name }) => name)).toContain('pip');
    expect(summary(proved)).toEqual(CLEAN);
  });
});

describe('uv', () => {
  const made = async (name: string, ...indexes: string[]) => {
    const at = place(`uv-${name}`);
    await run(at.root, at.env, uv, 'venv', '-q', '-p', 'python3', at.venv);
    const target = ['pip', 'install', '-q', '-p', join(at.venv, 'bin', 'python')];
    const editable = ['-e', 'packages/shared-hf[models]', '-e', 'services/foo'];
    await run(at.root, at.env, uv, ...target, ...editable, ...indexes);
    return at;
  };

  test('--index: a CPU build', async () => {
    const at = await made('cpu', '--default-index', index.address('cuda'), '--index', index.address('cpu'));
    expect(summary(await proof(at, 'uv'))).toEqual(CLEAN);
  });

  test('without it: refused', async () => {
    const at = await made('cuda', '--default-index', index.address('cuda'));
    expect(messages(await proof(at, 'uv'))).toEqual([
      'torch 2.9.0 brings nvidia-cublas and triton, made for CUDA alone, but foo declares no GPU: shared-hf[models] -> torch 2.9.0 -> nvidia-cublas',
    ]);
  });

  /** A workspace whose lock is made here: a lock names the address of its index. */
  const locked = async (name: string, source: string) => {
    const at = place(`uv-lock-${name}`, {
      ...PACKAGES,
      ...tinyPackage('packages/shared-hf', 'shared-hf', MODELS, source),
      'pyproject.toml': `${WORKSPACE}[[tool.uv.index]]
name = "main"
url = "${index.address('cuda')}"
default = true
[[tool.uv.index]]
name = "cpu"
url = "${index.address('cpu')}"
explicit = true
`,
    });
    const env = { ...at.env, UV_PROJECT_ENVIRONMENT: at.venv, UV_PYTHON: 'python3' };
    await run(at.root, env, uv, 'lock', '-q');
    await run(at.root, env, uv, 'sync', '-q', '--locked', '--package', 'foo');
    return at;
  };

  test('an explicit index in the lock: a CPU build', async () => {
    const at = await locked('cpu', '[tool.uv.sources]\ntorch = { index = "cpu" }\n');
    const proved = await proof(at, 'uv', { roots: ['foo'] });
    expect(summary(proved)).toEqual(CLEAN);
    expect(proved.installed.distributions.map(({ name, version }) => `${name} ${version}`)).toContain(
      'torch 2.9.0+cpu',
    );
  });

  test('a lock that takes it from the usual index: refused, with what to write for uv', async () => {
    const proved = await proof(await locked('cuda', ''), 'uv', { roots: ['foo'] });
    expect(messages(proved)).toEqual([
      'torch 2.9.0 brings nvidia-cublas and triton, made for CUDA alone, but foo declares no GPU: foo -> shared-hf[models] -> torch 2.9.0 -> nvidia-cublas',
    ]);
    const [finding] = proved.findings;
    expect(sentencesOf('cpu-only/cuda-package', finding?.data as never).fix).toContain('explicit = true');
    expect(finding?.at).toMatchObject({ file: 'packages/shared-hf/pyproject.toml' });
  });
});
