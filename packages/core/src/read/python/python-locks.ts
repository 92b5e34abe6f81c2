import type { FileTree } from '#core/model/file-tree';
import { isTable } from '#core/model/key-path';
import { join, nameOf, parentOf, type RepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import { readRequirement } from '#core/model/requirement-parser';
import type { Requires } from '#core/model/workspace';
import { readToml } from '#core/read/toml';
import { readUvLock } from './uv-lock.ts';

type Add = (key: string, required: readonly string[]) => void;
type Table = Readonly<Record<string, unknown>>;

/** By file name, the most telling first where several stand in one folder: the key of the packages, and how each is read. */
const LOCKS: readonly {
  readonly name: string;
  readonly packages: string;
  readonly read: (name: string, entry: Table, add: Add) => void;
}[] = [
  { name: 'uv.lock', packages: 'package', read: readUvPackage },
  { name: 'poetry.lock', packages: 'package', read: readPoetryPackage },
  { name: 'pdm.lock', packages: 'package', read: readPdmPackage },
  // https://packaging.python.org/en/latest/specifications/pylock-toml/#packages-dependencies
  { name: 'pylock.toml', packages: 'packages', read: readUvPackage },
];

/**
 * The lines of wheels and archives, as the tools write them, each on its own: most of a lock, and nothing of who brings
 * whom. Without them it is read several times as fast.
 */
const ARTIFACTS = /^(?:sdist = \{.*\}| {4}\{ ?(?:url|file) = ".*\},)\r?$/gm;

const NOTHING: Requires = new Map();

/**
 * The locks of a tree (uv.lock, poetry.lock, pdm.lock, pylock.toml), by the folder whose code they hold for: the nearest
 * at or above it. A lock has megabytes and few runs need one, so each is read when it is first asked for, and once.
 * One that cannot be read tells nothing.
 */
export function pythonLocks(files: FileTree): (folder: RepoPath) => Requires {
  const known = new Map<RepoPath, Requires>();
  return (start) => {
    for (let folder: RepoPath | null = start; folder !== null; folder = parentOf(folder)) {
      for (const { name, packages, read } of LOCKS) {
        const file = join(folder, name);
        if (!files.has(file)) continue;
        const lock = known.get(file);
        if (lock !== undefined) return lock;
        const made = readLock(files, file, packages, read);
        known.set(file, made);
        return made;
      }
    }
    return NOTHING;
  };
}

function readLock(
  files: FileTree,
  file: RepoPath,
  key: string,
  readPackage: (name: string, entry: Table, add: Add) => void,
): Requires {
  const content = files.readOnce(file);
  if (content.kind !== 'text') return NOTHING;
  const quick = nameOf(file) === 'uv.lock' ? readUvLock(content.text) : null;
  if (quick !== null) return quick;
  const reading = readToml(content.text.replace(ARTIFACTS, ''), file);
  if (!reading.ok) return NOTHING;
  const lock = new Map<string, Set<string>>();
  // One distribution may stand here several times, in a version a platform.
  const add = (package_: string, required: readonly string[]) => {
    const all = lock.get(package_) ?? new Set();
    for (const name of required) all.add(name);
    lock.set(package_, all);
  };
  for (const entry of listOf(reading.value[key]))
    if (isTable(entry) && typeof entry.name === 'string') readPackage(normaliseName(entry.name), entry, add);
  return lock;
}

/** `dependencies = [{ name = "a", extra = ["b"] }]`, extras in `[package.optional-dependencies]`. */
function readUvPackage(name: string, entry: Table, add: Add): void {
  const keys = (list: unknown) =>
    listOf(list).flatMap((item) =>
      isTable(item) && typeof item.name === 'string' ? keysOf(item.name, listOf(item.extra)) : [],
    );
  add(name, keys(entry.dependencies));
  for (const [extra, list] of Object.entries(tableOf(entry['optional-dependencies'])))
    add(extraKey(name, extra), keys(list));
}

/** `[package.dependencies]` with optional ones among them, which the lists of `[package.extras]` take in by name. */
function readPoetryPackage(name: string, entry: Table, add: Add): void {
  for (const [dependency, value] of Object.entries(tableOf(entry.dependencies)))
    for (const variant of Array.isArray(value) ? value : [value]) {
      if (isTable(variant) && variant.optional === true) continue;
      add(name, keysOf(dependency, isTable(variant) ? listOf(variant.extras) : []));
    }
  add(name, []);
  for (const [extra, list] of Object.entries(tableOf(entry.extras)))
    add(extraKey(name, extra), requirementKeys(list));
}

/** Requirements as text; what an extra adds stands in an entry of its own, which names the extra. */
function readPdmPackage(name: string, entry: Table, add: Add): void {
  const extras = listOf(entry.extras).filter((extra) => typeof extra === 'string');
  const required = requirementKeys(entry.dependencies);
  if (extras.length === 0) add(name, required);
  for (const extra of extras) add(extraKey(name, extra), required);
}

function requirementKeys(list: unknown): readonly string[] {
  return listOf(list).flatMap((item) => {
    const reading = typeof item === 'string' ? readRequirement(item) : null;
    return reading?.ok === true ? keysOf(reading.value.name, reading.value.extras) : [];
  });
}

function keysOf(name: string, extras: readonly unknown[]): readonly string[] {
  const keys = [normaliseName(name)];
  for (const extra of extras) if (typeof extra === 'string') keys.push(extraKey(keys[0] ?? '', extra));
  return keys;
}

function extraKey(name: string, extra: string): string {
  return `${name}[${normaliseName(extra)}]`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function tableOf(value: unknown): Table {
  return isTable(value) ? value : {};
}
