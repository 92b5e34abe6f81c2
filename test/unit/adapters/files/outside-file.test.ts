import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOutside } from '#core/adapters/files/outside-file';
import { scratchFolder, writeFiles } from '../../../support/scratch.ts';

test('a path that the user named is read from the current folder, through links, and says what it is', () => {
  const cwd = scratchFolder();
  const other = scratchFolder();
  writeFiles(other, { text: 'x' });
  symlinkSync(join(other, 'text'), join(cwd, 'link'));
  mkdirSync(join(cwd, 'folder'));
  expect(readOutside(cwd, join(other, 'text'))).toEqual({ kind: 'text', text: 'x' });
  expect(readOutside(cwd, 'link')).toEqual({ kind: 'text', text: 'x' });
  expect(readOutside(cwd, 'folder')).toMatchObject({
    kind: 'unreadable',
    message: 'is a folder, not a file',
  });
  expect(readOutside(cwd, 'none')).toEqual({ kind: 'absent' });
});
