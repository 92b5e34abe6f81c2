import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CPU_ONLY_RULES, type CpuOnlyRuleData } from '#core/model/rules-cpu-only';

type Data = CpuOnlyRuleData['cpu-only/cuda-package'];
const { message, fix, why, example } = CPU_ONLY_RULES['cpu-only/cuda-package'];
const made = (data: Partial<Data>): Data => ({ ...example.data, ...data });

test('sentences without a full stop, on one line; the reason with one', () => {
  for (const text of [message(example.data), fix(example.data)]) expect(text).toMatch(/^[^\n]*[^.\n]$/);
  expect(why).toMatch(/\.$/);
});

test('the page shows the message and the fix as they are', () => {
  const page = readFileSync('docs/rules/cpu-only/cuda-package.md', 'utf8');
  expect(page).toContain(message(example.data));
  expect(page).toContain(`fix: ${fix(example.data)}`);
});

describe('message', () => {
  const chain = ['foo', 'x 1.0'];
  test.each<[Partial<Data>, string]>([
    [{ sign: null, brings: ['triton'] }, 'x 1.0 brings triton, made for CUDA alone, but foo'],
    [{ sign: 'version', brings: [] }, 'x 1.0 is a build for CUDA, as its version says, but foo'],
    [{ sign: 'name', brings: [] }, 'x 1.0 is made for CUDA alone, but foo'],
    [
      { sign: 'files', files: ['libcublas.so', 'libcudart.so.12'], brings: ['a', 'b', 'c', 'd', 'e'] },
      'x 1.0 is a build for CUDA (it holds libcublas.so and libcudart.so.12) and brings a, b, c and 2 more, but foo',
    ],
    [{ sign: 'name', brings: [], version: '' }, 'x is made for CUDA alone, but foo'],
  ])('%j', (data, text) => {
    const told = message(made({ distribution: 'x', version: '1.0', chain, ...data }));
    expect(told).toBe(`${text} declares no GPU: foo -> x 1.0`);
  });
});

describe('fix', () => {
  const GATE =
    'if foo needs a GPU, say so: `:resources {:gpu true}` in its service.edn, or `gpu: true` for the step';

  test.each<[Partial<Data>, string]>([
    [{ version: '2.9.0+cu128' }, 'pin `torch==2.9.0+cpu` in the constraints'],
    [{ distribution: 'torchvision', version: '0.24.0' }, 'pin `torchvision==0.24.0+cpu` in the constraints'],
    [{ installer: 'uv' }, '`torch = { index = "pytorch-cpu" }` in `[tool.uv.sources]`'],
    [{ distribution: 'xgboost' }, 'ask for `xgboost-cpu` in place of `xgboost`'],
    [{ distribution: 'triton', installer: 'uv' }, 'drop triton, or put it into an extra'],
  ])('%j', (data, text) => {
    expect(fix(made(data))).toContain(text);
    expect(fix(made(data))).toContain(GATE);
  });
});
