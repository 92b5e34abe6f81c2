import { parse } from 'jsonc-parser';
import type { FileTree } from '#core/model/file-tree';
import { bracketBeyond } from '#core/model/json-depth';
import { isTable } from '#core/model/key-path';
import { parentOf, type RepoPath } from '#core/model/repo-path';
import type { Locks } from '#core/model/workspace';
import { readJson } from '#core/read/json';
import { type NodeLockNames, readLockBlocks, setOf } from '#core/read/lock-blocks';
import { lockOf } from '#core/read/lockfiles';

const NOTHING: NodeLockNames = { required: new Map(), peers: new Map(), programs: new Map() };

/** A bun.lock nests three levels; what nests deeper than this is none. */
const MAX_DEPTH = 100;

/**
 * Who requires whom by the lock nearest at or above a folder: package-lock.json and npm-shrinkwrap.json of every
 * version, pnpm-lock.yaml, yarn.lock (1 and later), bun.lock. A lock is read when it is first asked for; one that is
 * binary or cannot be read says nothing.
 */
export function nodeLocks(files: FileTree): Pick<Locks, 'node' | 'nodePeers' | 'nodePrograms'> {
  const known = new Map<RepoPath, NodeLockNames>();
  const lockAt = (folder: RepoPath): NodeLockNames => {
    let names = known.get(folder);
    if (names === undefined) {
      const lock = lockOf(files, folder);
      const above = lock === null ? parentOf(folder) : null;
      if (lock !== null) names = readLock(files, lock.file);
      else names = above === null ? NOTHING : lockAt(above);
      known.set(folder, names);
    }
    return names;
  };
  return {
    node: (folder) => lockAt(folder).required,
    nodePeers: (folder) => lockAt(folder).peers,
    nodePrograms: (folder) => lockAt(folder).programs,
  };
}

function readLock(files: FileTree, file: RepoPath): NodeLockNames {
  const read = file.endsWith('.lockb') ? null : files.read(file);
  return read?.kind === 'text' ? readNodeLock(read.text, file) : NOTHING;
}

/** Who requires whom in the text of a lock, told apart by its file name; empty for what cannot be read. */
export function readNodeLock(text: string, file: RepoPath): NodeLockNames {
  if (file.endsWith('pnpm-lock.yaml')) return readLockBlocks(text, 'pnpm');
  if (file.endsWith('yarn.lock')) return readLockBlocks(text, 'yarn');
  if (file.endsWith('bun.lock')) return readBunLock(text);
  const reading = readJson(text, file);
  return reading.ok ? readNpmLock(reading.value) : NOTHING;
}

/** https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json: `packages` by place, before npm 7 `dependencies` by name. */
function readNpmLock(lock: unknown): NodeLockNames {
  if (!isTable(lock)) return NOTHING;
  const names = empty();
  if (isTable(lock.packages)) {
    const marker = 'node_modules/';
    for (const [place, entry] of Object.entries(lock.packages)) {
      const at = place.lastIndexOf(marker);
      if (at !== -1) addEntry(names, place.slice(at + marker.length), entry);
    }
    return names;
  }
  const open: unknown[] = [lock.dependencies];
  for (let tree = open.pop(); tree !== undefined; tree = open.pop()) {
    if (!isTable(tree)) continue;
    for (const [name, entry] of Object.entries(tree)) {
      if (!isTable(entry)) continue;
      addNames(setOf(names.required, name), entry.requires);
      if (entry.dependencies !== undefined) open.push(entry.dependencies);
    }
  }
  return names;
}

/** A bun.lock is JSON with commas at the end: `packages` holds `name: [name@version, registry, {dependencies}, hash]`. */
function readBunLock(text: string): NodeLockNames {
  // The parser is recursive and would end the process.
  if (bracketBeyond(text, MAX_DEPTH) !== null) return NOTHING;
  const lock: unknown = parse(text, [], { allowTrailingComma: true });
  if (!isTable(lock) || !isTable(lock.packages)) return NOTHING;
  const names = empty();
  for (const entry of Object.values(lock.packages)) {
    const [resolved] = Array.isArray(entry) ? entry : [];
    if (typeof resolved !== 'string') continue;
    const at = resolved.indexOf('@', 1);
    const info: unknown = (entry as readonly unknown[]).find(isTable);
    addEntry(names, at === -1 ? resolved : resolved.slice(0, at), info);
  }
  return names;
}

function empty(): NodeLockNames {
  return { required: new Map(), peers: new Map(), programs: new Map() };
}

function addEntry(names: NodeLockNames, name: string, entry: unknown): void {
  if (!isTable(entry)) return;
  const required = setOf(names.required, name);
  addNames(required, entry.dependencies);
  addNames(required, entry.optionalDependencies);
  addNames(setOf(names.peers, name), entry.peerDependencies);
  if (entry.bin !== undefined) addNames(setOf(names.programs, name), entry.bin);
}

function addNames(names: Set<string>, table: unknown): void {
  if (isTable(table)) for (const name of Object.keys(table)) names.add(name);
}
