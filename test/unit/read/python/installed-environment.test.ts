import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DistributionFiles, EnvironmentFiles } from '#core/model/installed-environment';
import { readInstalled } from '#core/read/python/installed-environment';
import { LINUX } from '../../../support/installed.ts';

const { python_version, python_full_version, ...rest } = LINUX;
const { implementation_name, implementation_version, platform_python_implementation, ...machine } = rest;

function distribution(entry: string, more: Partial<DistributionFiles> = {}): DistributionFiles {
  return { entry, metadata: null, record: null, directUrl: null, requires: null, isLinked: false, ...more };
}

function environment(
  distributions: readonly DistributionFiles[],
  more: Partial<EnvironmentFiles> = {},
): EnvironmentFiles {
  const config = 'home = /usr/bin\nversion = 3.11.7\n';
  return { folder: '/venv', config, library: 'python3.11', machine, distributions, problems: [], ...more };
}

const read = (...distributions: DistributionFiles[]) => readInstalled(environment(distributions));

describe('distributions', () => {
  test('sorted, normalised, with what they ask for and where their files lie', () => {
    const torch = distribution('torch-2.9.0.dist-info', {
      metadata:
        'Name: Torch\nVersion: 2.9.0\nRequires-Dist: nvidia_cublas==13.1; platform_system == "Linux"\n',
      record: 'torch/lib/libtorch_cuda.so,,\n',
    });
    const own = distribution('shared_hf-1.0.dist-info', {
      metadata: 'Name: shared_hf\nVersion: 1.0\n',
      directUrl: '{"url": "file:///x", "dir_info": {"editable": true}}',
    });
    const { distributions, problems } = read(torch, own);
    expect(
      distributions.map(({ name, version, isEditable, cudaFiles }) => [name, version, isEditable, cudaFiles]),
    ).toEqual([
      ['shared-hf', '1.0', true, []],
      ['torch', '2.9.0', false, ['libtorch_cuda.so']],
    ]);
    expect(distributions[1]?.requires).toMatchObject([
      { name: 'nvidia-cublas', specifier: '==13.1', marker: 'platform_system == "Linux"' },
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    '',
    '{',
    '[]',
    'null',
    '{"dir_info": null}',
    '{"dir_info": {"editable": "true"}}',
    '{"dir_info": {}}',
  ])('not editable: direct_url.json is %j', (directUrl) =>
    expect(read(distribution('a-1.dist-info', { directUrl })).distributions[0]?.isEditable).toBe(false),
  );

  test('without metadata the name of the folder tells; without that it is a doubt', () => {
    const { distributions, problems } = read(
      distribution('left_pad-1.0+cu1.dist-info'),
      distribution('old-2-py3.11.egg-info', { requires: 'six\n[ml]\ntorch' }),
      distribution('what.dist-info', { metadata: 'Version: 1' }),
    );
    expect(distributions.map(({ name, version }) => [name, version])).toEqual([
      ['left-pad', '1.0+cu1'],
      ['old', '2'],
    ]);
    expect(distributions[1]?.requires.map(({ name, marker }) => [name, marker])).toEqual([
      ['six', null],
      ['torch', 'extra == "ml"'],
    ]);
    expect(problems).toEqual(['"what.dist-info" in the environment does not say what it is']);
  });

  test('metadata of old tools leads on by the name; what is none at all leads nowhere', () => {
    const lines = ['pytz>dev', 'six (1.0)', 'x >= y ; extra == "ml"', '???', 'ok'];
    const metadata = `Name: a\nVersion: 1\n${lines.map((line) => `Requires-Dist: ${line}\n`).join('')}`;
    const [only] = read(distribution('a-1.dist-info', { metadata })).distributions;
    expect(only?.requires.map(({ name, marker }) => [name, marker])).toEqual([
      ['pytz', null],
      ['six', null],
      ['x', 'extra == "ml"'],
      ['ok', null],
    ]);
  });

  test('any texts are read', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Name: a\n', 'Requires-Dist: ;', '__proto__'),
    );
    const one = fc.record({
      entry: text,
      metadata: text,
      record: text,
      directUrl: text,
      requires: text,
      isLinked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one), text, text, (distributions, config, library) => {
        const { distributions: all, markers } = readInstalled(
          environment(distributions, { config, library }),
        );
        for (const { name } of all) expect(name).toMatch(/^[^A-Z]*$/);
        expect(Object.keys(markers).sort()).toEqual(Object.keys(LINUX).sort());
      }),
    );
  });
});

describe('markers', () => {
  const markersOf = (config: string, library = 'python3.11') =>
    readInstalled(environment([], { config, library })).markers;

  test('of venv, uv and virtualenv', () => {
    expect(markersOf('version = 3.11.7')).toEqual(LINUX);
    expect(markersOf('implementation = CPython\nuv = 0.9\nVersion_Info=3.11.7')).toEqual(LINUX);
    expect(markersOf('version_info = 3.11.7.final.0\r\nversion = nonsense')).toEqual(LINUX);
  });

  test('of PyPy, whose own version is not told', () => {
    expect(markersOf('version = 3.10.13', 'pypy3.10')).toEqual({
      ...LINUX,
      python_version: '3.10',
      python_full_version: '3.10.13',
      implementation_name: 'pypy',
      implementation_version: '',
      platform_python_implementation: 'PyPy',
    });
  });

  test('without a version, the folder of the library tells the minor one', () => {
    expect(markersOf('', 'python3.13t')).toMatchObject({ python_version: '3.13', python_full_version: '' });
    expect(markersOf('', 'Lib')).toMatchObject({ python_version: '', python_full_version: '' });
  });

  test('packages of the system are a doubt', () => {
    const { problems } = readInstalled(environment([], { config: 'include-system-site-packages = TRUE' }));
    expect(problems).toEqual(['the environment also sees the packages of the system, which are not judged']);
  });
});
