import type { FileTree } from '#core/model/file-tree';
import { isTable } from '#core/model/key-path';
import { folderOf, nameOf, type RepoPath, tryRepoPath } from '#core/model/repo-path';
import type { TsConfig, TsPath } from '#core/model/tsconfig';
import type { NodeProject } from '#core/model/workspace';
import { readJsonc } from '#core/read/jsonc';

const CONFIG = /^[jt]sconfig(\.[^/]*)?\.json$/;
// biome-ignore lint/suspicious/noTemplateCurlyInString: as TypeScript spells it
const CONFIG_DIR = '${configDir}';
const INSTALLED = 'node_modules/';
const MAX_CHAIN = 50;

type Table = Readonly<Record<string, unknown>>;

/** Options with the folder that they are relative to: the one of the file that says them. */
interface Options {
  readonly baseUrl?: Placed<string>;
  readonly paths?: PlacedPaths;
  readonly rootDir?: Placed<string>;
  readonly outDir?: Placed<string>;
  readonly keepsTypeImports?: boolean;
}

interface Placed<T> {
  readonly value: T;
  readonly folder: RepoPath;
}

/** `paths`, with what they come to by the folders that they are taken from: most configs extend one that says them. */
interface PlacedPaths extends Placed<Table> {
  readonly made: Map<string, readonly TsPath[]>;
  /** Whether they name `${configDir}`, which is another for each config. */
  readonly isRelative: boolean;
}

/**
 * Reads every tsconfig*.json and jsconfig*.json outside the excluded places: what decides where imports lead, with the
 * chain of `extends` followed through files and packages of this repository. Never throws: what cannot be read, or is
 * of a wrong type, counts as absent. (https://www.typescriptlang.org/tsconfig, `extends` and `paths`.)
 */
export function readTsConfigs(
  files: FileTree,
  projects: readonly NodeProject[],
  isExcluded: (path: RepoPath) => boolean,
): ReadonlyMap<RepoPath, TsConfig> {
  const reader = new TsConfigReader(files, projects);
  const configs = new Map<RepoPath, TsConfig>();
  for (const path of files.paths) {
    if (!path.endsWith('.json') || !CONFIG.test(nameOf(path)) || isExcluded(path)) continue;
    const config = reader.read(path);
    if (config !== null) configs.set(path, config);
  }
  return configs;
}

class TsConfigReader {
  readonly #files: FileTree;
  readonly #packages = new Map<string, NodeProject>();
  readonly #tables = new Map<RepoPath, Table | null>();
  readonly #options = new Map<RepoPath, Options>();

  constructor(files: FileTree, projects: readonly NodeProject[]) {
    this.#files = files;
    for (const project of projects) {
      if (project.name !== null && !this.#packages.has(project.name)) {
        this.#packages.set(project.name, project);
      }
    }
  }

  read(file: RepoPath): TsConfig | null {
    const table = this.#table(file);
    if (table === null) return null;
    const folder = folderOf(file);
    const options = this.#optionsOf(file, 0);
    const { baseUrl } = options;
    const place = (placed: Placed<string> | undefined) =>
      placed === undefined ? null : placeOf(placed.value, placed.folder, folder);
    return {
      file,
      baseUrl: place(baseUrl),
      paths: options.paths === undefined ? [] : pathsOf(options.paths, place(baseUrl), folder),
      rootDir: place(options.rootDir),
      outDir: place(options.outDir),
      keepsTypeImports: options.keepsTypeImports ?? false,
      references: listOf(table.references).flatMap((reference) => {
        const path = isTable(reference) && typeof reference.path === 'string' ? reference.path : '';
        return path.endsWith('.json') ? (tryRepoPath(path, folder) ?? []) : [];
      }),
    };
  }

  /** The options of a file: those of what it extends, the later over the earlier, and its own over all. */
  #optionsOf(file: RepoPath, depth: number): Options {
    const known = this.#options.get(file);
    if (known !== undefined) return known;
    // what extends itself gets the little that is known by then
    this.#options.set(file, {});
    const table = this.#table(file);
    const folder = folderOf(file);
    let options: Options = {};
    const bases = typeof table?.extends === 'string' ? [table.extends] : listOf(table?.extends);
    for (const base of bases) {
      if (typeof base !== 'string' || depth >= MAX_CHAIN) continue;
      const found = this.#find(base, folder);
      if (found !== null) options = { ...options, ...this.#optionsOf(found, depth + 1) };
    }
    options = { ...options, ...ownOptions(table?.compilerOptions, folder) };
    this.#options.set(file, options);
    return options;
  }

  /** The file that an `extends` names: with or without .json, or in a package of this repository. */
  #find(base: string, folder: RepoPath): RepoPath | null {
    const installed = base.lastIndexOf(INSTALLED);
    if (
      installed === -1 &&
      (base.startsWith('./') || base.startsWith('../') || base === '..' || base === '.')
    ) {
      const path = tryRepoPath(base, folder);
      return path === null ? null : this.#firstFile([path, `${path}.json`, `${path}/tsconfig.json`]);
    }
    const [, name = '', rest = ''] =
      /^(@[^/]+\/[^/]+|[^/]+)\/?(.*)$/.exec(
        installed === -1 ? base : base.slice(installed + INSTALLED.length),
      ) ?? [];
    const project = this.#packages.get(name);
    if (project === undefined) return null;
    const { tsconfig } = project.data;
    const inside = rest === '' ? (typeof tsconfig === 'string' ? tsconfig : 'tsconfig.json') : rest;
    const path = tryRepoPath(inside, project.folder);
    return path === null ? null : this.#firstFile([path, `${path}.json`, `${path}/tsconfig.json`]);
  }

  #firstFile(candidates: readonly string[]): RepoPath | null {
    const found = candidates.find((path) => {
      const known = path as RepoPath;
      return this.#files.has(known) && !this.#files.isFolder(known);
    });
    return (found as RepoPath | undefined) ?? null;
  }

  #table(file: RepoPath): Table | null {
    let table = this.#tables.get(file);
    if (table === undefined) {
      const read = this.#files.read(file);
      const value = read.kind === 'text' ? readJsonc(read.text) : undefined;
      table = isTable(value) ? value : null;
      this.#tables.set(file, table);
    }
    return table;
  }
}

function ownOptions(value: unknown, folder: RepoPath): Options {
  if (!isTable(value)) return {};
  const { baseUrl, paths, rootDir, outDir, verbatimModuleSyntax, preserveValueImports } = value;
  return {
    ...(typeof baseUrl === 'string' && { baseUrl: { value: baseUrl, folder } }),
    ...(isTable(paths) && {
      paths: { value: paths, folder, made: new Map(), isRelative: namesConfigDir(paths) },
    }),
    ...(typeof rootDir === 'string' && { rootDir: { value: rootDir, folder } }),
    ...(typeof outDir === 'string' && { outDir: { value: outDir, folder } }),
    ...(typeof verbatimModuleSyntax === 'boolean' && { keepsTypeImports: verbatimModuleSyntax }),
    ...(preserveValueImports === true && { keepsTypeImports: true }),
  };
}

/** `paths` are relative to `baseUrl`, else to the file that says them; `${configDir}` is the file that is in use. */
function pathsOf(paths: PlacedPaths, baseUrl: RepoPath | null, using: RepoPath): readonly TsPath[] {
  const { value, folder, made, isRelative } = paths;
  const from = baseUrl ?? folder;
  const key = isRelative ? `${from}\n${using}` : from;
  let found = made.get(key);
  if (found === undefined) {
    found = Object.entries(value).flatMap(([pattern, targets]): TsPath[] => {
      if (!Array.isArray(targets)) return [];
      const texts = targets.filter((target) => typeof target === 'string');
      const places = texts.flatMap((text) =>
        text.includes(INSTALLED) ? [] : (placeOf(text, from, using) ?? []),
      );
      const packages = texts.flatMap((text) => {
        const at = text.lastIndexOf(INSTALLED);
        return at === -1 ? [] : text.slice(at + INSTALLED.length);
      });
      return [{ pattern, targets: places, packages }];
    });
    made.set(key, found);
  }
  return found;
}

function namesConfigDir(paths: Table): boolean {
  return Object.values(paths)
    .flat()
    .some((target) => typeof target === 'string' && target.startsWith(CONFIG_DIR));
}

function placeOf(text: string, folder: RepoPath, using: RepoPath): RepoPath | null {
  if (!text.startsWith(CONFIG_DIR)) return tryRepoPath(text, folder);
  return tryRepoPath(text.slice(CONFIG_DIR.length).replace(/^\/+/, '') || '.', using);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
