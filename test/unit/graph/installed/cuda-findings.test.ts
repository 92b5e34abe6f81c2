import { expect, test } from 'vitest';
import { atTheirPlaces } from '#core/app/find-places';
import { survey } from '#core/app/survey';
import { cudaFindings, type MadeFor } from '#core/graph/installed/cuda-findings';
import { proveEnvironment } from '#core/graph/installed/prove';
import type { Location } from '#core/model/finding';
import type { InstalledDistribution } from '#core/model/install';
import { repoPath } from '#core/model/repo-path';
import { RULES } from '#core/model/rules';
import { installed, LINUX, requirement } from '../../../support/installed.ts';
import { memoryTree } from '../../../support/memory-tree.ts';

const FOO: MadeFor = { projects: [repoPath('services/foo')], installer: 'pip' };
const own = { isEditable: true };
const TORCH = [
  installed('torch 2.9.0', ['nvidia-cublas', 'nvidia-cudnn', 'triton'], { cudaFiles: ['libtorch_cuda.so'] }),
  installed('nvidia-cublas 13.1'),
  installed('nvidia-cudnn 9.1'),
  installed('triton 3.5.0'),
];

type Asked = readonly [
  files: Readonly<Record<string, string>>,
  list: readonly InstalledDistribution[],
  roots: readonly string[],
  made?: MadeFor,
];

async function found(...[files, list, roots, made = FOO]: Asked) {
  const { workspace } = await survey(memoryTree(files), null, new Set());
  const proof = proveEnvironment(list, roots.map(requirement), LINUX, { gpu: false });
  return { workspace, findings: cudaFindings(proof, made, workspace) };
}

const findings = async (...asked: Asked) => (await found(...asked)).findings;

const placeOf = (at: Location | undefined) =>
  at?.kind === 'span'
    ? `${at.file}:${at.span.start.line}:${at.span.start.column}`
    : at?.kind === 'file'
      ? at.file
      : at?.kind;

const PYPROJECT = (name: string, body: string) => `[project]\nname = "${name}"\nversion = "1"\n${body}`;

test('one finding for all that one build brings', async () => {
  const files = {
    'packages/hf/pyproject.toml': PYPROJECT('shared-hf', 'optional-dependencies = { models = ["torch"] }'),
    'services/foo/pyproject.toml': PYPROJECT('foo', 'dependencies = ["shared-hf[models]"]'),
  };
  const list = [
    installed('shared-hf', ['torch; extra == "models"'], own),
    ...TORCH,
    installed('xgboost 3.1', ['nvidia-nccl']),
    installed('nvidia-nccl'),
  ];
  const [first, second, ...rest] = await findings(files, list, ['shared-hf[models]', 'xgboost']);
  expect(first).toMatchObject({
    rule: 'cpu-only/cuda-package',
    at: { kind: 'file', file: 'packages/hf/pyproject.toml' },
    project: 'services/foo',
    data: {
      distribution: 'torch',
      version: '2.9.0',
      sign: 'files',
      files: ['libtorch_cuda.so'],
      brings: ['nvidia-cublas', 'nvidia-cudnn', 'triton'],
      chain: ['shared-hf[models]', 'torch 2.9.0', 'nvidia-cublas'],
      isDeclared: true,
      name: 'foo',
      installer: 'pip',
    },
  });
  expect(second?.data).toMatchObject({
    distribution: 'xgboost',
    sign: null,
    chain: ['xgboost', 'nvidia-nccl'],
  });
  expect(rest).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
  [
    'the line of a requirements file',
    { 'services/foo/requirements.txt': 'six\n\ntorch==2.9.0\n', 'services/foo/main.py': '' },
    ['torch'],
    'services/foo/requirements.txt:3:1',
  ],
  [
    'the place in the manifest of a service, which asks for it by name',
    {
      'services/foo/service.edn':
        '{:service/name "foo"\n :runtime {:lang :python :entry "a:b"}\n :deps {:python [{:pkg "six"} {:pkg "Torch"}]}}',
    },
    ['torch'],
    'services/foo/service.edn:3:31',
  ],
  [
    'the manifest of the package, which owns its extras',
    {
      'packages/hf/package.edn':
        '{:package/name "shared-hf" :lang :python\n :deps ["six"]\n :extras {:cpu []\n          :models ["numpy" "torch>=2"]}}',
      'packages/hf/pyproject.toml': PYPROJECT(
        'shared-hf',
        'optional-dependencies = { models = ["numpy", "torch>=2"] }',
      ),
    },
    ['shared-hf[models]'],
    'packages/hf/package.edn:4:28',
  ],
  [
    'a group for developers of the project itself',
    {
      'services/foo/pyproject.toml': `${PYPROJECT('foo', '')}[dependency-groups]\ndev = [{ include-group = "x" }, "torch"]\nx = []\n`,
    },
    ['torch'],
    'services/foo/pyproject.toml:5:33',
  ],
  [
    'the file of the project, where nobody says who asked',
    { 'services/foo/pyproject.toml': PYPROJECT('foo', '') },
    ['torch'],
    'services/foo/pyproject.toml',
  ],
  ['nothing, where there is no project', {}, ['torch'], 'workspace'],
])('it points at %s', async (_, files, roots, place) => {
  const list = [installed('shared-hf', ['torch; extra == "models"'], own), ...TORCH];
  const { workspace, findings } = await found(files, list, roots);
  const [finding] = await atTheirPlaces(findings, workspace);
  expect(placeOf(finding?.at)).toBe(place);
});

test('a shared environment is no single project’s', async () => {
  const made: MadeFor = { projects: [repoPath('a'), repoPath('b')], installer: 'uv' };
  const files = {
    'a/pyproject.toml': PYPROJECT('a', ''),
    'b/pyproject.toml': PYPROJECT('b', 'dependencies = ["torch"]'),
  };
  const [finding] = await findings(files, [installed('b', ['torch'], own), ...TORCH], ['b'], made);
  expect(finding).toMatchObject({
    at: { file: 'b/pyproject.toml' },
    data: { name: 'the shared environment', installer: 'uv' },
  });
  expect(finding).not.toHaveProperty('project');
});

test('a part of CUDA that is asked for by itself, and one that nobody asked for', async () => {
  const { message, fix } = RULES['cpu-only/cuda-package'];
  const [asked] = await findings({}, [installed('triton 3.5.0')], ['triton']);
  expect(asked && message(asked.data)).toBe(
    'triton 3.5.0 is made for CUDA alone, but services/foo declares no GPU: triton',
  );
  const [beside] = await findings({}, TORCH, []);
  expect(beside && message(beside.data)).toBe(
    'torch 2.9.0 is a build for CUDA (it holds libtorch_cuda.so) and brings nvidia-cublas, nvidia-cudnn and triton, but services/foo declares no GPU and nothing that leads to it: torch -> nvidia-cublas',
  );
  expect(beside && fix(beside.data)).toBe(
    'remove what installs torch beside the declared dependencies, or declare it; then make the environment anew',
  );
});
