import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFileBytes } from '#core/adapters/files/file-bytes';
import { scratchFolder } from '../../../support/scratch.ts';

const read = (path: string) => withFileBytes(path, () => null, String);

test('each file is read whole, whatever the size of those before', () => {
  const folder = scratchFolder();
  const file = join(folder, 'file');
  for (const size of [3, 256 * 1024, 256 * 1024 + 1, 5 * 1024 * 1024, 0, 7]) {
    const text = 'abcdefg'.repeat(size / 7 + 1).slice(0, size);
    writeFileSync(file, text);
    expect(read(file) === text).toBe(true);
  }
});

test('what is refused is not read', () => {
  const file = join(scratchFolder(), 'file');
  writeFileSync(file, '');
  truncateSync(file, 1000);
  expect(withFileBytes(file, ({ size }) => size, Number)).toBe(1000);
});

test.skipIf(!existsSync('/proc/self/status'))('a file that tells no size is read to its end', () => {
  expect(read('/proc/self/status')).toMatch(/^Name:.*\n$/s);
});

test('a link is not followed, and a pipe without a writer not waited for', () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'file'), 'text');
  symlinkSync('file', join(folder, 'link'));
  expect(() => read(join(folder, 'link'))).toThrow();
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(withFileBytes(join(folder, 'pipe'), (stats) => stats.isFIFO(), Boolean)).toBe(true);
});
