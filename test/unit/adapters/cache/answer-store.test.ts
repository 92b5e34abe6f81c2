import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerStore } from '#core/adapters/cache/answer-store';
import { loadFileTree } from '#core/adapters/files/file-tree';
import type { RepoPath } from '#core/model/repo-path';
import { gitRepository, scratchFolder, writeFiles } from '../../../support/scratch.ts';

const ANSWER = { text: 'all is well\n', code: 0 } as const;
const FILES = { 'a.py': 'import os\n', 'b/c.py': '', '.gitignore': 'hidden*\n' };

let main: string | undefined;
beforeEach(() => {
  main = process.argv[1];
  const bundle = scratchFolder();
  writeFiles(bundle, { 'index.js': 'one', 'chunk.js': 'two' });
  process.argv[1] = join(bundle, 'index.js');
  vi.stubEnv('GITHUB_ACTIONS', undefined);
});
afterEach(() => {
  process.argv[1] = main ?? '';
  vi.unstubAllEnvs();
});

/** A command that starts when nothing is young any more: no program can set back when a file was changed. */
const LATER = Date.now() + 3_600_000;

function settled(files: Readonly<Record<string, string>> = FILES, prepare = (_root: string) => {}) {
  const [root, cache] = [gitRepository(files), scratchFolder()];
  prepare(root);
  const ask = (question = 'check') => answerStore(root, question, cache, LATER);
  return {
    root,
    cache,
    ask,
    keep: (question?: string) => ask(question)?.keep(loadFileTree(root), ANSWER),
    recall: (question?: string) => ask(question)?.recall(loadFileTree(root)),
    file: () => join(cache, readdirSync(cache)[0] ?? ''),
  };
}

describe('an answer', () => {
  test('is there again while nothing has changed, for the same question only', () => {
    const { keep, recall } = settled();
    expect(recall()).toBeNull();
    keep();
    expect(recall()).toEqual(ANSWER);
    expect(recall('check extras-coverage')).toBeNull();
    keep('check extras-coverage');
    expect(recall()).toEqual(ANSWER);
  });

  test('rests on files as they were when they were read', () => {
    const { root, ask, recall } = settled();
    const tree = loadFileTree(root);
    tree.readOnce('a.py' as RepoPath);
    ask()?.keep(tree, ANSWER);
    expect(recall()).toEqual(ANSWER);
    appendFileSync(join(root, 'a.py'), 'import re\n');
    ask()?.keep(tree, ANSWER);
    expect(recall()).toBeNull();
  });

  test.each<[string, (root: string) => void]>([
    ['a changed file', (root) => appendFileSync(join(root, 'a.py'), 'import re\n')],
    ['a file of the same size', (root) => writeFileSync(join(root, 'a.py'), 'import re\n')],
    ['a file that came back as it was', (root) => writeFileSync(join(root, 'a.py'), FILES['a.py'])],
    ['a new file', (root) => writeFileSync(join(root, 'n.py'), '')],
    ['a file that is gone', (root) => rmSync(join(root, 'b/c.py'))],
    ['a new name', (root) => renameSync(join(root, 'a.py'), join(root, 'z.py'))],
    ['another mode', (root) => chmodSync(join(root, 'a.py'), 0o755)],
    ['what is ignored', (root) => writeFileSync(join(root, '.git/info/exclude'), 'new*\n')],
    ['where a link leads', (root) => relink(root, 'b/c.py')],
    ['what a link leads to', (root) => appendFileSync(join(root, 'hidden.py'), '#')],
    [
      'a folder that is a link now',
      (root) => {
        renameSync(join(root, 'b'), join(root, 'hidden-b'));
        symlinkSync('hidden-b', join(root, 'b'));
      },
    ],
  ])('is gone with %s', (_, change) => {
    const { root, keep, recall } = settled({ ...FILES, 'hidden.py': '' }, (at) => {
      symlinkSync('hidden.py', join(at, 'link.py'));
      writeFileSync(join(at, 'new.py'), '');
    });
    keep();
    expect(recall()).toEqual(ANSWER);
    change(root);
    expect(recall()).toBeNull();
  });

  test('is kept without git too', () => {
    const [root, cache] = [scratchFolder(), scratchFolder()];
    writeFiles(root, FILES);
    const store = () => answerStore(root, 'check', cache, LATER);
    store()?.keep(loadFileTree(root), ANSWER);
    expect(store()?.recall(loadFileTree(root))).toEqual(ANSWER);
    writeFileSync(join(root, 'b/c.py'), '#');
    expect(store()?.recall(loadFileTree(root))).toBeNull();
  });

  test('is not kept where a file changed while it was made, or shortly before', () => {
    const [root, cache] = [gitRepository(FILES), scratchFolder()];
    const keep = (started?: number) =>
      answerStore(root, 'check', cache, started)?.keep(loadFileTree(root), ANSWER);
    keep();
    keep(Date.now() - 3_600_000);
    expect(readdirSync(cache)).toEqual([]);
    keep(LATER);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test('that is damaged is none, or the one that was kept', () => {
    const { keep, recall, file } = settled();
    keep();
    const kept = readFileSync(file());
    for (let seed = 0; seed < 200; seed += 1) {
      writeFileSync(file(), damaged(kept, seed));
      const recalled = recall();
      if (recalled !== null) expect(recalled).toEqual(ANSWER);
    }
    for (const told of ['{}', '{"key":1}', '[]', 'null', '{"key":"","text":"","code":3}']) {
      const sum = createHash('sha256').update(told).digest('hex');
      for (const text of [told, JSON.stringify({ sum, told }), JSON.stringify({ sum, told: { told } })]) {
        writeFileSync(file(), text);
        expect(recall()).toBeNull();
      }
    }
    writeFileSync(file(), kept);
    expect(recall()).toEqual(ANSWER);
  });
});

test('an answer is none of another program', () => {
  const { keep, recall } = settled();
  keep();
  const bundle = join(process.argv[1] ?? '', '..');
  appendFileSync(join(bundle, 'chunk.js'), ';');
  expect(recall()).toBeNull();
});

test('nothing is kept in a job, or for a program that is no bundle', () => {
  const root = gitRepository(FILES);
  expect(answerStore(root, 'check', scratchFolder())).not.toBeNull();
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  expect(answerStore(root, 'check', scratchFolder())).toBeNull();
  vi.stubEnv('GITHUB_ACTIONS', undefined);
  const source = join(scratchFolder(), 'main.ts');
  copyFileSync(process.argv[1] ?? '', source);
  process.argv[1] = source;
  expect(answerStore(root, 'check', scratchFolder())).toBeNull();
});

function relink(root: string, target: string): void {
  rmSync(join(root, 'link.py'));
  symlinkSync(target, join(root, 'link.py'));
}

/** The bytes with one of them changed, or cut off at it. */
function damaged(bytes: Buffer, seed: number): Buffer {
  const at = (seed * 7919) % bytes.length;
  if (seed % 4 === 0) return bytes.subarray(0, at);
  const other = Buffer.from(bytes);
  other[at] = ((bytes[at] ?? 0) + 1 + (seed % 250)) % 256;
  return other;
}
