import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathIndex } from '#core/adapters/files/path-index';
import { join, nameOf, parentOf, type RepoPath, ROOT } from '#core/model/repo-path';

const part = fc.constantFrom('a', 'b', 'a-b', 'a.', 'ab', '__proto__', '\u{1f600}', '\uffee');
const anyPath = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/') as RepoPath);

test('has, isFolder and list agree with the paths, whatever their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyPath, { maxLength: 12 }), anyPath, (files, probe) => {
      const index = pathIndex(files);
      const folders = new Set<RepoPath>([ROOT]);
      for (const file of files) for (let at = parentOf(file); at !== null; at = parentOf(at)) folders.add(at);
      const entries = [...new Set([...files, ...folders])].filter((path) => path !== ROOT);
      for (const folder of folders) {
        const names = entries.filter((path) => parentOf(path) === folder).map(nameOf);
        expect(index.list(folder)).toEqual(names.sort());
      }
      for (const path of [...entries, probe]) {
        expect(index.isFolder(path)).toBe(folders.has(path));
        expect(index.hasFile(path)).toBe(files.includes(path));
      }
    }),
  );
});

test('a folder that holds nothing listed is one when it is named', () => {
  const index = pathIndex(['a' as RepoPath], ['x/y' as RepoPath]);
  expect(index.list(ROOT)).toEqual(['a', 'x']);
  expect(index.list(join(ROOT, 'x'))).toEqual(['y']);
  expect(index.isFolder('x/y' as RepoPath)).toBe(true);
});
