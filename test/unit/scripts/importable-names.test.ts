import { expect, it } from 'vitest';
import { importableNames } from '../../../scripts/importable-names.ts';

const shared = new Set(['google', 'google.cloud']);

it('takes the topmost packages and modules, and no folder that others fill', () => {
  const files = [
    'six.py',
    'numpy/__init__.py',
    'numpy/core/__init__.py',
    'google/__init__.py',
    'google/cloud/storage/__init__.py',
    'google/cloud/storage/blob.py',
    'plain/folder/module.py',
    '_cffi_backend.cpython-311-x86_64-linux-gnu.so',
    'six-1.17.dist-info/RECORD',
    '../../bin/tool',
    'data/notes.txt',
    'scripts-of-it/run.py',
  ];
  expect(importableNames(files, shared)).toEqual([
    '_cffi_backend',
    'google.cloud.storage',
    'numpy',
    'plain.folder.module',
    'six',
  ]);
});
