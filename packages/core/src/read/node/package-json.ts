import { excerpt } from '#core/model/cut';
import { type FileTree, unreadableProblem } from '#core/model/file-tree';
import type { Problem } from '#core/model/finding';
import { isTable } from '#core/model/key-path';
import { join, type RepoPath } from '#core/model/repo-path';
import type { NodeProject, Pin } from '#core/model/workspace';
import { readJson } from '#core/read/json';
import type { Locator } from '#core/read/manifest/complaints';
import { FieldReader } from '#core/read/manifest/field-reader';
import { readNpmOverrides, readPnpmOverrides, readResolutions } from './node-pins.ts';
import { readGlobs } from './node-workspace.ts';
import { readPackageManager } from './package-manager.ts';

export interface NodeReading {
  /** Null where there is no package.json here, or none that could be read. */
  readonly project: NodeProject | null;
  readonly problems: readonly Problem[];
  /** Pins that count where this package.json is the root of an installation; elsewhere package managers ignore them. */
  readonly pins: readonly Pin[];
  /** Globs of npm's and yarn's `workspaces`; null where the key is absent. */
  readonly workspaces: readonly string[] | null;
}

const NOTHING: NodeReading = { project: null, problems: [], pins: [], workspaces: null };

/**
 * Reads the package.json of a folder, field by field: one of a wrong type is a problem at its line and column and counts
 * as absent, the others are read (https://docs.npmjs.com/cli/v11/configuring-npm/package-json).
 */
export function readNodeProject(files: FileTree, folder: RepoPath, locate: Locator): NodeReading {
  const file = join(folder, 'package.json');
  const read = files.read(file);
  if (read.kind === 'unreadable') return { ...NOTHING, problems: [unreadableProblem(file, read)] };
  if (read.kind !== 'text') return NOTHING;
  const reading = readJson(read.text, file);
  if (!reading.ok) return { ...NOTHING, problems: reading.problems };
  const data = reading.value;
  const reader = new FieldReader(file, read.text, locate);
  if (!isTable(data)) {
    reader.complain([], 'is not a table', 'a package.json is one table: {"name": …}');
    return { ...NOTHING, problems: reader.problems };
  }
  const project: NodeProject = {
    language: 'node',
    folder,
    file,
    // npm takes an empty name for none.
    name: reader.string(data, ['name']) || null,
    version: reader.string(data, ['version']),
    private: readPrivate(reader, data),
    dependencies: {
      dependencies: reader.strings(data, ['dependencies']),
      devDependencies: reader.strings(data, ['devDependencies']),
      peerDependencies: reader.strings(data, ['peerDependencies']),
      optionalDependencies: reader.strings(data, ['optionalDependencies']),
    },
    optionalPeers: readOptionalPeers(reader, data),
    packageManager: readPackageManagerField(reader, data),
    data,
  };
  const pins = readPins(reader, data);
  const workspaces = readWorkspaces(reader, data);
  return { project, problems: reader.problems, pins, workspaces };
}

type Table = Readonly<Record<string, unknown>>;

/** npm takes every value but an empty one for true: so does this, and says that the type is wrong. */
function readPrivate(reader: FieldReader, data: Table): boolean {
  const { private: value } = data;
  if (value !== undefined && typeof value !== 'boolean') reader.wrong(['private'], 'true or false', value);
  return Boolean(value);
}

function readOptionalPeers(reader: FieldReader, data: Table): ReadonlySet<string> {
  const optional = new Set<string>();
  for (const [name, meta] of reader.entries(data, ['peerDependenciesMeta'])) {
    if (!isTable(meta)) reader.wrong(['peerDependenciesMeta', name], 'a table', meta);
    else if (meta.optional === true) optional.add(name);
    else if (meta.optional !== undefined && meta.optional !== false) {
      reader.wrong(['peerDependenciesMeta', name, 'optional'], 'true or false', meta.optional);
    }
  }
  return optional;
}

function readPackageManagerField(reader: FieldReader, data: Table): string | null {
  const text = reader.string(data, ['packageManager']);
  if (text === null || readPackageManager(text) !== null) return text;
  reader.complain(
    ['packageManager'],
    `packageManager is ${excerpt(text)}, which is no package manager with a version`,
    'write npm@, pnpm@, yarn@ or bun@ and a version, not a URL',
  );
  return null;
}

function readPins(reader: FieldReader, data: Table): Pin[] {
  const pins = readNpmOverrides(reader, reader.entries(data, ['overrides']), ['overrides']);
  pins.push(...readResolutions(reader, reader.entries(data, ['resolutions']), ['resolutions']));
  if (data.pnpm !== undefined && !isTable(data.pnpm)) reader.wrong(['pnpm'], 'a table', data.pnpm);
  const path = ['pnpm', 'overrides'];
  if (isTable(data.pnpm)) pins.push(...readPnpmOverrides(reader, reader.entries(data.pnpm, path), path));
  return pins;
}

function readWorkspaces(reader: FieldReader, data: Table): readonly string[] | null {
  const { workspaces } = data;
  if (isTable(workspaces)) return readGlobs(reader, workspaces.packages, ['workspaces', 'packages']);
  return readGlobs(reader, workspaces, ['workspaces']);
}
