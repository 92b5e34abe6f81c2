import { describe, expect, test } from 'vitest';
import {
  addition,
  chainText,
  editText,
  elsewhere,
  extrasText,
  importText,
  listText,
  uncoveredText,
} from '#core/model/coverage-words';
import { uncovered } from '../../support/uncovered.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c', 'd'], 'a, b, c and d'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
])('%j in a sentence: %s', (names, text) => expect(listText(names)).toBe(text));

test.each([
  [1, ''],
  [2, ' (and 1 more place)'],
  [13, ' (and 12 more places)'],
])('%i places in all: %j', (count, text) => expect(elsewhere(count)).toBe(text));

test('extras, one and several', () => {
  expect([extrasText(['ml']), extrasText(['cpu', 'gpu'])]).toEqual([
    'the extra ml',
    'the extras cpu and gpu',
  ]);
});

describe('what is imported, and what its project says of it', () => {
  test.each([
    ['torch', 'torch', null, 'torch is imported, but core does not declare it'],
    // PEP 503: one name.
    ['ruamel.yaml', 'ruamel-yaml', null, 'ruamel.yaml is imported, but core does not declare it'],
    ['@a/b', '@a/b', null, '@a/b is imported, but core does not declare it'],
    [
      'cv2',
      'opencv-python',
      'facts',
      'cv2 is provided by opencv-python (facts), which core does not declare',
    ],
    ['lodash/fp', 'lodash', null, 'lodash/fp is provided by lodash, which core does not declare'],
    ['strange', null, null, 'strange is imported, but nothing that core declares provides it'],
  ])('%s of %s', (module, distribution, by, text) => {
    expect(importText(uncovered({ module, distribution, by }), 'does not declare', '')).toBe(text);
  });

  test.each([
    ['torch', 'torch', 'torch is imported by tests, but core declares it nowhere'],
    [
      'cv2',
      'opencv-python',
      'cv2, imported by tests, is provided by opencv-python, which core declares nowhere',
    ],
    ['strange', null, 'strange is imported by tests, but nothing that core declares provides it'],
  ])('who imports %s of %s', (module, distribution, text) => {
    expect(importText(uncovered({ module, distribution }), 'declares', ' nowhere', 'by tests')).toBe(text);
  });

  test('declared as optional', () => {
    expect(uncoveredText(uncovered({ isOptional: true }))).toBe(
      'torch is imported, but core declares it as optional only, in no extra',
    );
    expect(uncoveredText(uncovered({ isOptional: true, declaredIn: ['extra docs'] }))).toBe(
      'torch is imported, but core declares it in extra docs only, which does not count at run time',
    );
  });

  test('declared for other ends', () => {
    expect(uncoveredText(uncovered({ declaredIn: ['extra dev'] }))).toBe(
      'torch is imported, but core declares it in extra dev only, which does not count at run time',
    );
    expect(uncoveredText(uncovered({ declaredIn: ['extra dev', 'group lint'] }))).toBe(
      'torch is imported, but core declares it in extra dev and group lint only, which do not count at run time',
    );
  });
});

test('where to add what', () => {
  expect(addition(uncovered({}))).toBe('add `torch` to :deps of packages/core/package.edn');
  expect(addition(uncovered({ distribution: null }))).toBe(
    'add the distribution that provides torch to :deps of packages/core/package.edn',
  );
});

test('an edit adds or changes', () => {
  const edit = { file: 'services/foo/service.edn', key: ':deps :python', after: 'audio[ml]' };
  expect(editText({ ...edit, before: null })).toBe(
    'add `audio[ml]` to :deps :python of services/foo/service.edn',
  );
  expect(editText({ ...edit, before: 'audio' })).toBe(
    'change `audio` to `audio[ml]` in :deps :python of services/foo/service.edn',
  );
});

test('a chain names each module with the line that leads onward', () => {
  const first = { file: 'services/foo/main.py', line: 3, module: 'shared_audio.ml' };
  const second = { file: 'packages/a/src/shared_audio/ml.py', line: 1, module: 'torch' };
  expect(chainText([first, second])).toBe('services/foo/main.py:3 -> shared_audio.ml:1 -> torch');
  expect(chainText([{ ...first, file: 'a.ipynb', cell: 2 }])).toBe('a.ipynb:cell 2:3 -> shared_audio.ml');
  expect(chainText([])).toBe('');
});
