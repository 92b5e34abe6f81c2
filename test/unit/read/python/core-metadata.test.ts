import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCoreMetadata } from '#core/read/python/core-metadata';
import { readEggRequires } from '#core/read/python/egg-requires';
import { readCudaFiles } from '#core/read/python/record-file';

test.each(['\n', '\r\n', '\r'])('fields with continuation lines, up to the empty line (%j)', (end) => {
  const lines = [
    'Metadata-Version: 2.4',
    'NAME:  Torch ',
    'Version: 2.9.0',
    'Requires-Dist: triton==3.5.0;',
    '  platform_system == "Linux"',
    '\tand python_version >= "3.10"',
    'requires-dist:sympy',
    'Description: one',
    '    Requires-Dist: no field',
    'Name: another',
    '',
    'Requires-Dist: of-the-description',
  ];
  expect(readCoreMetadata(lines.join(end))).toEqual({
    name: 'Torch',
    version: '2.9.0',
    requires: ['triton==3.5.0; platform_system == "Linux" and python_version >= "3.10"', 'sympy'],
  });
});

test.each([
  ['', { name: null, version: null, requires: [] }],
  ['\nName: a', { name: null, version: null, requires: [] }],
  ['Name:\nVersion: 1', { name: null, version: '1', requires: [] }],
  [' Name: a', { name: null, version: null, requires: [] }],
  ['Name: a\nno field\nVersion: 1', { name: 'a', version: null, requires: [] }],
  ['__proto__: x\nName: a', { name: 'a', version: null, requires: [] }],
])('%j', (text, metadata) => expect(readCoreMetadata(text)).toEqual(metadata));

test('any text is read, and in linear time', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCoreMetadata(text)));
  expect(readCoreMetadata(`Name: a\n${' x\n'.repeat(1_000_000)}`).name).toMatch(/^a/);
  expect(readCoreMetadata('Requires-Dist: a\n'.repeat(500_000)).requires).toHaveLength(10_000);
  expect(readCoreMetadata('a'.repeat(50_000_000)).name).toBeNull();
  expect(readCoreMetadata(`${'a'.repeat(50_000_000)}: x\nName: a`).name).toBe('a');
  expect(readCudaFiles('/libnccl'.repeat(1_000_000))).toEqual([]);
  expect(readCudaFiles(`libcudart${'.so'.repeat(1_000_000)}`)).toEqual([]);
  expect(readEggRequires('['.repeat(1_000_000))).toHaveLength(1);
});

test('requires.txt: sections are extras and markers', () => {
  const text = `six
numpy>=1.2 ; python_version < "4"

[:sys_platform == "win32"]
colorama

[ml:python_version >= "3.8"]
torch; os_name == "posix"

[docs]
sphinx
[a"b]
x
[:nonsense]
y`;
  expect(readEggRequires(text)).toEqual([
    'six',
    'numpy>=1.2 ; python_version < "4"',
    'colorama ; sys_platform == "win32"',
    'torch ; (os_name == "posix") and (python_version >= "3.8") and extra == "ml"',
    'sphinx ; extra == "docs"',
    'x ; extra == "ab"',
    'y',
  ]);
});

test.each([
  ['torch/lib/libcudart-9335f6a2.so.12,sha256=x,1', ['libcudart-9335f6a2.so.12']],
  ['"torch/lib/libtorch_cuda.so",,', ['libtorch_cuda.so']],
  ['libcublasLt.so.12,,\na/libcublas.so,,\n', ['libcublas.so', 'libcublasLt.so.12']],
  ['onnxruntime/capi/libonnxruntime_providers_cuda.so,,', ['libonnxruntime_providers_cuda.so']],
  ['torch\\lib\\cudart64_12.dll,,\ntorch/lib/c10_cuda.dll,,', ['c10_cuda.dll', 'cudart64_12.dll']],
  ['nvidia/nccl/lib/libnccl.so.2,,', ['libnccl.so.2']],
  // Headers, folders and sources; cuDNN's loader, which a build without CUDA carries too; other names.
  ['torch/include/c10/cuda/CUDAStream.h,,\ntorch/cuda/__init__.py,,', []],
  ['x/libcudart.so.12/readme,,', []],
  ['ctranslate2.libs/libcudnn-74a4c495.so.9.1.0,,', []],
  ['x/mylibcudart.so,,\nx/libtorch_cpu.so,,\nx/libcudart.so.txt,,', []],
])('CUDA files of %j', (record, files) => expect(readCudaFiles(record)).toEqual(files));
