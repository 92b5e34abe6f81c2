import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadFileTree } from '#core/adapters/file-tree';
import { scanThread } from '#core/adapters/scan-thread';
import { FactCache } from '#core/app/fact-cache';
import { gatherSources } from '#core/app/gather-sources';
import { beginScan, finishScan } from '#core/app/share-scan';
import { scannerOf } from '#core/app/source-scanners';
import { survey } from '#core/app/survey';
import type { FileTree } from '#core/model/file-tree';
import type { RepoPath } from '#core/model/repo-path';
import type { FactStore } from '#core/ports/fact-store';
import { scratchFolder, writeFiles } from '../../support/scratch.ts';

const MANY = Array.from(
  { length: 60 },
  (_, i) => [`p/m${i}.py`, `import a${i}\nfrom b import c, d\n`] as const,
);
const FILES: Readonly<Record<string, string>> = {
  'pyproject.toml': '[project]\nname = "p"\nversion = "1"\n',
  'p/broken.py': 'print "two"\n',
  'p/lfs.py': 'version https://git-lfs.github.com/spec/v1\n',
  'p/ignored.py': 'import x  # plumb: ignore[undeclared] a reason\n',
  'view.vue': '<script>import y from "y"</script>',
  ...Object.fromEntries(MANY),
};

const saved: string[] = [];
const store: FactStore = {
  load: () => null,
  save: (text) => void saved.push(text),
  blobId: (text) => `${text.length}`.padStart(40, '0'),
};

function program(code: string): URL {
  const file = join(scratchFolder(), 'program.mjs');
  writeFileSync(file, code);
  return pathToFileURL(file);
}

const workspaceOf = async (files: FileTree) => (await survey(files, null, new Set())).workspace;

const tell = (text: string) =>
  `import { parentPort } from "node:worker_threads"; parentPort.postMessage(${JSON.stringify(text)})`;

/** A folder with the files; the paths that a thread takes, in order. */
function folder() {
  const root = scratchFolder();
  writeFiles(root, FILES);
  const files = loadFileTree(root);
  return { root, files, paths: files.paths.filter((path) => scannerOf(path) !== undefined) };
}

describe.skipIf(availableParallelism() < 2)('a second thread', () => {
  test('scans each file as this one does, names the blob, and leaves what it cannot read', async () => {
    const { root, paths } = folder();
    const shared = scanThread(root, { least: 1 }).start(paths, true);
    const left = paths.indexOf('p/m7.py' as RepoPath);
    shared?.skip(left);
    const share = JSON.parse((await shared?.finish()) ?? '') as { files: [number, string, unknown][] };
    const places = paths.flatMap((path, place) => (path === 'p/lfs.py' || place === left ? [] : [place]));
    expect(share.files.map(([place]) => place)).toEqual(places);
    const [, blob] = share.files.find(([place]) => paths[place] === 'p/broken.py') ?? [];
    // git hash-object
    expect(blob).toBe('2ac15db91c49e06221c9ea24d85df5d0dae96984');
    expect(shared?.next()).toBeNull();
  });

  test.each<[string, string | null]>([
    ['works', null],
    ['does not parse', '('],
    ['fails', 'throw new Error("no")'],
    ['ends without a word', 'process.exit(1)'],
    ['never ends', 'for (;;);'],
    ['says nonsense', tell('[1')],
    ['tells of an import that is none', tell('{"likes":[],"files":[[0,null,[1,0,9,0,0]]]}')],
    ['tells of a file that is none', tell('{"likes":[],"files":[[1e9,null,[]]]}')],
  ])('that %s: the facts are the same, and so is what is remembered', async (_, code) => {
    const { root, files } = folder();
    const workspace = await workspaceOf(files);
    const alone = new FactCache(files, store);
    const expected = gatherSources(workspace, alone);
    const thread = scanThread(root, {
      least: 1,
      ...(code !== null && { boundMs: 1_000, entry: program(code) }),
    });
    const cache = new FactCache(files, store);
    const begun = beginScan(files, cache, thread);
    expect(begun).not.toBeNull();
    if (begun !== null) await finishScan(workspace, cache, begun);
    expect(gatherSources(workspace, cache)).toEqual(expected);
    expect([...gatherSources(workspace, cache).keys()]).toEqual([...expected.keys()]);
  });

  test('is not started for few files, nor where facts are remembered', async () => {
    const { root, files, paths } = folder();
    expect(scanThread(root).start(paths, true)).toBeNull();
    const known = new FactCache(files, store);
    gatherSources(await workspaceOf(files), known);
    known.save();
    const again = new FactCache(files, { ...store, load: () => saved.at(-1) ?? null });
    expect(again.isEmpty).toBe(false);
    expect(beginScan(files, again, scanThread(root, { least: 1 }))).toBeNull();
  });
});
