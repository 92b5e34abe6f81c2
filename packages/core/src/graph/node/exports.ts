import type { FileTree } from '#core/model/file-tree';
import { isTable } from '#core/model/key-path';
import { isWithin, type RepoPath, relative, tryRepoPath } from '#core/model/repo-path';
import type { TsConfig } from '#core/model/tsconfig';
import type { NodeProject } from '#core/model/workspace';
import { isFile, sourceFile } from './files.ts';

/** Where builds put what they make; the nearest thing to a rule is that these folders hold nothing else. */
const OUTPUTS: ReadonlySet<string> = new Set([
  'dist',
  'build',
  'lib',
  'out',
  'output',
  'es',
  'esm',
  'cjs',
  'umd',
  'module',
  'commonjs',
  'types',
  'typings',
  'bundles',
]);

/** Where the sources of what was built stand, the likeliest first. */
const SOURCES = ['src', 'source', 'lib', '.'] as const;
const BUILT = /(?:\.d)?\.[cm]?[jt]sx?$/;

/** Beyond these a package.json is not walked: real ones stay far below. */
const MAX_DEPTH = 20;
const MAX_TARGETS = 200;

/**
 * The source file behind a subpath of a package of this repository (`.` for the main entry): the target of `exports`, or
 * of `main` and its like, where it is a source itself; else the source that makes it, by the tsconfig's outDir and
 * rootDir, or by its name in the folders where sources stand. Null where none is found.
 * (https://nodejs.org/api/packages.html#package-entry-points)
 */
export function exportedSource(
  project: NodeProject,
  subpath: string,
  files: FileTree,
  configs: readonly TsConfig[],
): RepoPath | null {
  const targets = exportTargets(project, subpath);
  for (const target of targets) {
    const path = tryRepoPath(target, project.folder);
    if (path !== null && !isOutput(target) && isFile(files, path)) return path;
  }
  for (const target of targets) {
    const source = sourceOf(project, target, files, configs);
    if (source !== null) return source;
  }
  return bySubpath(project, subpath, files);
}

/** The source of a file that a package.json names (`./dist/cli.js`): itself, or what it is made from. */
export function sourceOf(
  project: NodeProject,
  target: string,
  files: FileTree,
  configs: readonly TsConfig[],
): RepoPath | null {
  const { folder } = project;
  const path = tryRepoPath(target, folder);
  if (path === null) return null;
  for (const { outDir, rootDir } of configs) {
    const from = rootDir ?? folder;
    // beside package.json, outputs are told from sources where those stand elsewhere
    if (outDir === null || !isWithin(path, outDir) || (outDir === folder && from === folder)) continue;
    const found = firstSource(files, from, [relative(outDir, path)]);
    if (found !== null) return found;
  }
  const parts = target.split('/').filter((part) => part !== '' && part !== '.');
  let built = 0;
  while (built < parts.length - 1 && OUTPUTS.has(parts[built] ?? '')) built += 1;
  if (built === 0) return sourceFile(files, path);
  for (const source of SOURCES) {
    const root = tryRepoPath(source, folder);
    const found = root && firstSource(files, root, [parts.slice(built).join('/'), parts.slice(1).join('/')]);
    if (found) return found;
  }
  return isFile(files, path) ? path : null;
}

function firstSource(files: FileTree, root: RepoPath, insides: readonly string[]): RepoPath | null {
  for (const inside of insides) {
    const path = tryRepoPath(inside.replace(BUILT, ''), root);
    const found = path === null ? null : sourceFile(files, path);
    if (found !== null) return found;
  }
  return null;
}

function bySubpath({ folder }: NodeProject, subpath: string, files: FileTree): RepoPath | null {
  const name = subpath === '.' ? 'index' : subpath;
  for (const source of SOURCES) {
    const root = tryRepoPath(source, folder);
    const found = root && firstSource(files, root, [name]);
    if (found) return found;
  }
  return null;
}

/** Whether a target is below a folder of built files: tracked or not, it is no source. */
function isOutput(target: string): boolean {
  const parts = target.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length > 1 && OUTPUTS.has(parts[0] ?? '') && parts[0] !== 'lib';
}

/** What a package.json names for a subpath, under any condition, in its order. */
function exportTargets({ data }: NodeProject, subpath: string): readonly string[] {
  const targets: string[] = [];
  const publish = isTable(data.publishConfig) ? data.publishConfig : {};
  for (const table of [data, publish]) {
    const { exports } = table;
    if (exports !== undefined) addExports(exports, subpath, targets);
    if (subpath !== '.') continue;
    for (const key of ['source', 'module', 'main', 'types', 'typings', 'svelte', 'browser']) {
      if (typeof table[key] === 'string') targets.push(table[key]);
    }
  }
  return targets;
}

function addExports(exports: unknown, subpath: string, targets: string[]): void {
  const isMap = isTable(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
  if (!isMap) {
    if (subpath === '.') addTargets(exports, '', targets, 0);
    return;
  }
  const match = bestSubpath(Object.keys(exports), subpath);
  if (match !== null) addTargets(exports[match.key], match.taken, targets, 0);
}

/**
 * The key of `exports` or `imports` that a subpath meets: equal, else the pattern with the longest text before `*`, of
 * those the longest (PATTERN_KEY_COMPARE of https://nodejs.org/api/esm.html#resolution-algorithm-specification).
 */
export function bestSubpath(
  keys: readonly string[],
  subpath: string,
): { readonly key: string; readonly taken: string } | null {
  if (keys.includes(subpath)) return { key: subpath, taken: '' };
  let best: { readonly key: string; readonly taken: string } | null = null;
  let longest = -1;
  for (const key of keys) {
    const star = key.endsWith('/') ? key.length : key.indexOf('*');
    const isLonger = star > longest || (star === longest && key.length > (best?.key.length ?? 0));
    if (star === -1 || !isLonger) continue;
    const before = key.slice(0, star);
    const after = key.slice(star + 1);
    const fits =
      subpath.length > before.length + after.length && subpath.startsWith(before) && subpath.endsWith(after);
    if (!fits) continue;
    best = { key, taken: subpath.slice(star, subpath.length - after.length) };
    longest = star;
  }
  return best;
}

/** Every target of a value of `exports` or `imports`: a text, a list of alternatives, or a table of conditions. */
export function addTargets(value: unknown, taken: string, targets: string[], depth: number): void {
  if (depth > MAX_DEPTH || targets.length >= MAX_TARGETS) return;
  if (typeof value === 'string') {
    targets.push(value.endsWith('/') ? value + taken : value.replaceAll('*', () => taken));
  } else if (Array.isArray(value)) {
    for (const one of value) addTargets(one, taken, targets, depth + 1);
  } else if (isTable(value)) {
    for (const one of Object.values(value)) addTargets(one, taken, targets, depth + 1);
  }
}
