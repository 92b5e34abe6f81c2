import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CudaDistribution, proveEnvironment } from '#core/graph/installed/prove';
import type { InstalledDistribution } from '#core/model/install';
import { installed, LINUX, requirement } from '../../../support/installed.ts';

function prove(list: readonly InstalledDistribution[], roots: readonly string[], gpu = false) {
  return proveEnvironment(list, roots.map(requirement), LINUX, { gpu });
}

const chain = ({ chain: links }: CudaDistribution) =>
  links
    .map(({ name, extra, version }) => `${name}${extra === null ? '' : `[${extra}]`} ${version}`)
    .join(' > ');

const TORCH = installed('torch 2.9.0', [
  'nvidia-cublas==13.1; platform_system == "Linux"',
  'triton; platform_system == "Linux"',
  'sympy',
  'opt-einsum; extra == "opt"',
]);
const PARTS = [installed('nvidia-cublas 13.1'), installed('triton 3.5.0'), installed('sympy')];
const HF = installed('shared-hf', ['torch>=2; extra == "models"'], { isEditable: true });

describe('CUDA', () => {
  test('each part, with the way from what was asked for through the extra that led there', () => {
    const { cuda, undeclared } = prove([HF, TORCH, ...PARTS], ['shared-hf[models]']);
    expect(cuda.map(chain)).toEqual([
      'shared-hf[models] null > torch 2.9.0 > nvidia-cublas 13.1',
      'shared-hf[models] null > torch 2.9.0 > triton 3.5.0',
    ]);
    expect(cuda.every(({ isDeclared }) => isDeclared)).toBe(true);
    expect(undeclared).toEqual([]);
  });

  test('a GPU makes it right, but not what nobody declared', () => {
    const list = [HF, TORCH, ...PARTS, installed('left-pad')];
    expect(prove(list, ['shared-hf[models]'], true)).toEqual({
      cuda: [],
      undeclared: [{ name: 'left-pad', version: '1.0' }],
    });
  });

  test('the way is the shortest', () => {
    const long = [
      installed('a', ['b']),
      installed('b', ['triton']),
      installed('c', ['triton']),
      installed('triton'),
    ];
    expect(prove(long, ['a', 'c']).cuda.map(chain)).toEqual(['c 1.0 > triton 1.0']);
  });

  test('what nobody asked for begins where its own way begins', () => {
    const { cuda, undeclared } = prove([TORCH, ...PARTS], []);
    expect(cuda.map(chain)).toEqual(['torch 2.9.0 > nvidia-cublas 13.1', 'torch 2.9.0 > triton 3.5.0']);
    expect(cuda.some(({ isDeclared }) => isDeclared)).toBe(false);
    expect(undeclared).toEqual([{ name: 'torch', version: '2.9.0' }]);
  });

  test('both of two that a broken update left', () => {
    const list = [installed('torch 2.9.0+cpu'), installed('torch 2.9.0+cu128')];
    expect(prove(list, ['torch']).cuda.map(({ version }) => version)).toEqual(['2.9.0+cu128']);
  });

  test('a marker that does not hold here leads nowhere; one that cannot be judged leads on', () => {
    const list = [
      installed('a', ['b; sys_platform == "win32"', 'c; python_version in extras']),
      installed('b'),
      installed('c'),
    ];
    expect(prove(list, ['a']).undeclared.map(({ name }) => name)).toEqual(['b']);
    expect(prove([installed('a')], ['a; python_version < "3"']).undeclared).toEqual([
      { name: 'a', version: '1.0' },
    ]);
  });

  test('an extra that asks for another of the same package', () => {
    const list = [
      installed('hf', ['hf[models]; extra == "all"', 'torch; extra == "models"']),
      installed('torch 2.9.0+cu128'),
    ];
    expect(prove(list, ['hf[all]']).cuda.map(chain)).toEqual([
      'hf[all] 1.0 > hf[models] 1.0 > torch 2.9.0+cu128',
    ]);
    expect(prove(list, ['hf']).undeclared).toEqual([{ name: 'torch', version: '2.9.0+cu128' }]);
  });

  test('extras are spelled in any way', () => {
    const list = [installed('hf', ['torch; extra == "My_Models"']), installed('torch')];
    expect(prove(list, ['hf[my.models]']).undeclared).toEqual([]);
  });
});

describe('what is of CUDA', () => {
  const signOf = (distribution: string, cudaFiles: readonly string[] = []) =>
    prove([installed(distribution, [], { cudaFiles })], [distribution.split(' ')[0] ?? '']).cuda[0]?.sign ??
    null;

  test.each([
    ...[
      'nvidia-cublas',
      'nvidia-cudnn-cu12',
      'nvidia-nccl-cu12',
      'cuda-toolkit',
      'cuda-bindings',
      'cuda-python',
    ],
    ...[
      'triton',
      'triton-windows',
      'pytorch-triton',
      'pytorch-triton-rocm',
      'cupy-cuda12x',
      'jax-cuda12-plugin',
    ],
    ...['faiss-gpu-cu12', 'cudf-cu13'],
  ])('%s, by its name', (name) => expect(signOf(name)).toBe('name'));

  test.each([
    '2.9.0+cu128',
    '2.9.0+CU118',
    '2.0.0+cu117.with.pypi.cudnn',
    '0.4.7+cuda11.cudnn86',
    '2.8.3+cu12torch2.8cxx11abiFALSE',
    '0.7.2+pt27cu128',
    'odd+CU12',
  ])('%s, by its version', (version) => expect(signOf(`torch ${version}`)).toBe('version'));

  test('not what lies in the checkout, whatever it is called', () => {
    expect(prove([installed('cuda-kernels', [], { isEditable: true })], ['cuda-kernels']).cuda).toEqual([]);
  });

  test('by a library in it', () => expect(signOf('onnxruntime-gpu 1.2', ['libcublas.so.12'])).toBe('files'));

  test.each([
    ...[
      'torch 2.9.0+cpu',
      'torch 2.9.0',
      'torch 2.9.0+rocm6.4',
      'x 1.0+cubic',
      'x 1.0+custom3',
      'x 1.0+focus',
    ],
    ...[
      'nvidia-ml-py 13',
      'tritonclient 2',
      'triton-model-analyzer 1',
      'cudatext 1',
      'barracuda 12',
      'focu12 1',
      'circus 1',
    ],
  ])('not %s', (distribution) => expect(signOf(distribution)).toBeNull());
});

describe('undeclared', () => {
  test('the seeds of a new environment are not, nor what they bring', () => {
    const seeds = [
      installed('pip'),
      installed('setuptools'),
      installed('wheel', ['packaging']),
      installed('packaging'),
    ];
    expect(prove(seeds, []).undeclared).toEqual([]);
  });

  test('of those that ask for each other, the first', () => {
    const ring = [installed('b', ['c']), installed('c', ['b', 'd']), installed('d')];
    expect(prove(ring, []).undeclared).toEqual([{ name: 'b', version: '1.0' }]);
  });

  test('a root that is not installed is no trouble', () =>
    expect(prove([], ['a[b]'])).toEqual({ cuda: [], undeclared: [] }));
});

const names = fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'triton', 'nvidia-x');
const graph = fc.dictionary(names, fc.uniqueArray(names), { noNullPrototype: true });

test('from roots and what is undeclared, all is reached; and every chain is a way', () => {
  fc.assert(
    fc.property(graph, fc.uniqueArray(names), (edges, roots) => {
      const list = Object.entries(edges).map(([name, requires]) => installed(name, requires));
      const { cuda, undeclared } = prove(list, roots);
      const all = [...roots, ...undeclared.map(({ name }) => name)];
      expect(prove(list, all).undeclared).toEqual([]);
      expect(cuda.map(({ name }) => name)).toEqual(
        Object.keys(edges)
          .filter((name) => name.length > 1)
          .sort(),
      );
      for (const one of cuda) {
        const links = one.chain.map(({ name }) => name);
        expect(all).toContain(links[0]);
        expect(links.at(-1)).toBe(one.name);
        expect(roots.includes(links[0] ?? '')).toBe(one.isDeclared);
        for (const [i, name] of links.slice(1).entries()) expect(edges[links[i] ?? '']).toContain(name);
      }
    }),
  );
});

test('thousands of extras and requirements take no more than their number', () => {
  const count = 5_000;
  const extras = Array.from({ length: count }, (_, i) => `x${i}`);
  const requires = extras.flatMap((extra, i) => [`b${i}; extra == "${extra}"`, `c${i}; extra != "${extra}"`]);
  const list = [installed('a', requires), installed('b4999', ['triton']), installed('triton')];
  expect(prove(list, [`a[${extras.join(',')}]`]).cuda.map(chain)).toEqual([
    'a[x4999] 1.0 > b4999 1.0 > triton 1.0',
  ]);
});
