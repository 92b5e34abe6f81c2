import { describe, expect, test } from 'vitest';
import { FactCache } from '#core/app/code/fact-cache';
import { scannerOf } from '#core/app/code/source-scanners';
import type { FileTree } from '#core/model/file-tree';
import type { RepoPath } from '#core/model/repo-path';
import { MemoryStore, scans } from '../../../support/facts.ts';
import { memoryTree } from '../../../support/memory-tree.ts';

/** A large source, whose start alone is given where that is asked for. */
function largeTree(text: string, contentOf: (text: string) => string | null) {
  const content = contentOf(text);
  const asked: boolean[] = [];
  const tree = memoryTree({ 'a.py': text });
  const large: FileTree = {
    ...tree,
    readOnce: (_, extent) => {
      asked.push(extent !== undefined);
      const end = extent?.(Buffer.from(text)) ?? text.length;
      const start = end < text.length && ({ isStart: true } as const);
      return { kind: 'text', text: text.slice(0, end), ...start, ...(content !== null && { content }) };
    },
  };
  return { tree: large, asked };
}

describe('the start of a large source', () => {
  const filling = 'x = 1\n'.repeat(20_000);
  const hidden = `from importlib import import_module as load\n${filling}load("b")\n`;
  const byGit = (text: string) => `blob:${text.length}`;

  test.each([
    ['is enough for its imports', `import a\n${filling}`, byGit, [true]],
    ['is not enough where a name imports that is called behind it', hidden, byGit, [true, false]],
    ['does not name what git does not know', `import a\n${filling}`, () => null, [true, false]],
  ])('%s', (_, text, contentOf, reads) => {
    const { tree, asked } = largeTree(text, contentOf);
    expect(scans(tree, new MemoryStore())).toEqual(scans(memoryTree({ 'a.py': text }), null));
    expect(asked).toEqual(reads);
  });

  test('is enough without a store, and is not what mentions are looked for in', () => {
    const text = `import a\n${filling}"deep"\n`;
    const { tree, asked } = largeTree(text, () => null);
    const cache = new FactCache(tree, null);
    const scanner = scannerOf('a.py');
    expect(scanner && cache.scan('a.py' as RepoPath, scanner)).toMatchObject({ ok: true });
    const found = cache.mentions('a.py' as RepoPath, 'w', (all) => (all.includes('deep') ? ['deep'] : []));
    expect([found, asked]).toEqual([['deep'], [true, false]]);
  });
});
