import { type FileTree, unreadableProblem } from '#core/model/file-tree';
import type { Problem } from '#core/model/finding';
import { isTable } from '#core/model/key-path';
import { join, type RepoPath } from '#core/model/repo-path';
import type { Pin } from '#core/model/workspace';
import type { Locator } from '#core/read/manifest/complaints';
import { FieldReader } from '#core/read/manifest/field-reader';
import { readYaml } from '#core/read/yaml';
import { readCatalog, readPnpmOverrides } from './node-pins.ts';
import { readGlobs } from './node-workspace.ts';

export interface PnpmWorkspace {
  readonly file: RepoPath;
  /** Globs of the members; null where the key is absent (the root is then the only one). */
  readonly packages: readonly string[] | null;
  readonly pins: readonly Pin[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the pnpm-workspace.yaml of a folder leniently: globs, catalogs and overrides (https://pnpm.io/pnpm-workspace_yaml).
 * Null where there is none, or none that could be read without a problem worth saying (a sparse checkout).
 */
export function readPnpmWorkspace(files: FileTree, folder: RepoPath, locate: Locator): PnpmWorkspace | null {
  const file = join(folder, 'pnpm-workspace.yaml');
  const broken = (problems: readonly Problem[]): PnpmWorkspace => ({
    file,
    packages: null,
    pins: [],
    problems,
  });
  const read = files.read(file);
  if (read.kind === 'unreadable') return broken([unreadableProblem(file, read)]);
  if (read.kind !== 'text') return null;
  const reading = readYaml(read.text, file);
  if (!reading.ok) return broken(reading.problems);
  const data = reading.value ?? Object.create(null);
  const reader = new FieldReader(file, read.text, locate);
  if (!isTable(data)) {
    reader.complain([], 'is not a table', 'write packages: and the globs of the members below it');
    return broken(reader.problems);
  }
  const packages = readGlobs(reader, data.packages ?? undefined, ['packages']);
  const pins = readPnpmOverrides(reader, reader.entries(data, ['overrides']), ['overrides']);
  pins.push(...readCatalog(reader, reader.entries(data, ['catalog']), ['catalog'], 'default'));
  for (const [name, catalog] of reader.entries(data, ['catalogs'])) {
    const path = ['catalogs', name];
    if (isTable(catalog)) pins.push(...readCatalog(reader, Object.entries(catalog), path, name));
    else reader.wrong(path, 'a table', catalog);
  }
  return { file, packages, pins, problems: reader.problems };
}
