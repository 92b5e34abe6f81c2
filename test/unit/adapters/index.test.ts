import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodePorts } from '#core/adapters/index';
import { UserError } from '#core/model/errors';
import { repoPath } from '#core/model/repo-path';
import { memoryTree } from '../../support/memory-tree.ts';
import { gitRepository, scratchFolder } from '../../support/scratch.ts';

test('the ports of one repository work on the same folder', async () => {
  const root = gitRepository({ a: 'a' });
  const { files, writer, runner, clock } = nodePorts(root);
  expect(files.read(repoPath('a'))).toEqual({ kind: 'text', text: 'a' });
  writer.write([{ path: repoPath('b'), content: 'b' }]);
  const argv = [process.execPath, '-p', 'fs.readFileSync("b", "utf8")'] as const;
  const ran = await runner.run({ argv: [...argv], cwd: repoPath('.'), env: {}, timeoutMs: 20_000 });
  expect(ran).toMatchObject({ kind: 'exited', code: 0, stdout: 'b\n' });
  expect(clock.today()).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
});

test('a root that is not there is an error of the user’s', () => {
  expect(() => nodePorts(join(scratchFolder(), 'none'))).toThrow(UserError);
});

test('the tree in memory answers as the one on disk does', () => {
  const content = { 'a/b.py': '\ufeffx\r\n', 'a-c': '', 'a/d/e': 'e' };
  const [disk, memory] = [nodePorts(gitRepository(content)).files, memoryTree(content)];
  expect(memory.paths).toEqual(disk.paths);
  for (const path of ['.', 'a', 'a/b.py', 'a-c', 'a/d', 'a/d/e', 'none', 'a/none', 'a-c/x'].map((text) =>
    repoPath(text),
  )) {
    expect(memory.has(path)).toBe(disk.has(path));
    expect(memory.isFolder(path)).toBe(disk.isFolder(path));
    expect(memory.list(path)).toEqual(disk.list(path));
    expect(memory.read(path)).toEqual(disk.read(path));
  }
});
