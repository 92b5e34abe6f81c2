import type { FileTree } from '#core/model/file-tree';
import { oncePer, oncePerText } from '#core/model/once';
import { folderOf, parentOf, type RepoPath, tryRepoPath } from '#core/model/repo-path';
import type { TsConfig, TsPath } from '#core/model/tsconfig';
import type { Workspace } from '#core/model/workspace';
import { sourceFile } from './files.ts';

/** The configs that a folder's files live under: those of the nearest folder that has any, and the scope above it. */
export interface TsScope {
  readonly configs: readonly TsConfig[];
  readonly above: TsScope | null;
}

/** What `paths` or `baseUrl` make of a specifier. */
export interface AliasHit {
  /** The file or folder that it leads to; null where nothing is there. */
  readonly path: RepoPath | null;
  /** The installed package that it stands for instead (`preact/compat`), as a specifier. */
  readonly instead: string | null;
  /** A config further up says it, which the compiler does not read here: a bundler may, but an installed package wins. */
  readonly isFar: boolean;
}

/**
 * Takes the configs of a workspace; returns a function that gives the scope of a folder, null where no config stands above.
 * All configs of one folder count together, with those that they reference by file: which of tsconfig.app.json and
 * tsconfig.node.json takes in a file is the build's to say.
 */
export function tsScopes(configs: ReadonlyMap<RepoPath, TsConfig>): (folder: RepoPath) => TsScope | null {
  const byFolder = new Map<RepoPath, TsConfig[]>();
  for (const config of configs.values()) {
    const folder = folderOf(config.file);
    const referenced = config.references.flatMap((file) => configs.get(file) ?? []);
    const all = byFolder.get(folder) ?? [];
    for (const one of [config, ...referenced]) if (!all.includes(one)) all.push(one);
    byFolder.set(folder, all);
  }
  const known = new Map<RepoPath, TsScope | null>();
  const scopeOf = (folder: RepoPath): TsScope | null => {
    let scope = known.get(folder);
    if (scope === undefined) {
      const parent = parentOf(folder);
      const above = parent === null ? null : scopeOf(parent);
      const own = byFolder.get(folder);
      scope = own === undefined ? above : { configs: own, above };
      known.set(folder, scope);
    }
    return scope;
  };
  return scopeOf;
}

const scopesIn = oncePer(tsScopes);

/** The configs that a folder's files live under; none where no config stands at or above it. */
export function configsOf(folder: RepoPath, { tsconfigs }: Workspace): readonly TsConfig[] {
  return scopesIn(tsconfigs)(folder)?.configs ?? [];
}

/** Whether imports that name types alone stay in what a file is compiled to, as a tsconfig above it says. */
export function keepsTypeImports(file: RepoPath, workspace: Workspace): boolean {
  return configsOf(folderOf(file), workspace).some((config) => config.keepsTypeImports);
}

/**
 * Where `paths` lead a specifier: a pattern without a star first, else the one with the longest text before it; the first
 * target that exists (https://www.typescriptlang.org/docs/handbook/modules/reference.html#paths). The nearest scope's
 * patterns count even where nothing stands at their target; those of scopes above, and `*`, where something does, for
 * bundlers are told of them too.
 */
export function tsAlias(files: FileTree, scope: TsScope | null, specifier: string): AliasHit | null {
  let missing: AliasHit | null = null;
  for (let here = scope; here !== null; here = here.above) {
    const isFar = here !== scope;
    for (const { paths, baseUrl } of here.configs) {
      const best = bestPattern(paths, specifier);
      if (best !== null) {
        const path = firstTarget(files, best, specifier);
        if (path !== null) return { path, instead: null, isFar };
        const instead = packageInstead(best, specifier);
        const isInstalled = best.targets.length === 0 && best.packages.length > 0 && instead === null;
        const counts = !isFar && !isInstalled && best.pattern !== '*';
        if (counts) missing ??= { path: null, instead, isFar };
      }
      const based = baseUrl === null ? null : tryRepoPath(specifier, baseUrl);
      const path = based === null ? null : sourceFile(files, based);
      if (path !== null) return { path, instead: null, isFar };
    }
  }
  return missing;
}

/** By the paths, which configs share, and the specifier. */
const bestOf = oncePer((paths: readonly TsPath[]) =>
  oncePerText((specifier: string) => findBest(paths, specifier)),
);

function bestPattern(paths: readonly TsPath[], specifier: string): TsPath | null {
  return paths.length === 0 ? null : bestOf(paths)(specifier);
}

function findBest(paths: readonly TsPath[], specifier: string): TsPath | null {
  let best: TsPath | null = null;
  let longest = -1;
  for (const path of paths) {
    const { pattern } = path;
    const star = pattern.indexOf('*');
    if (star === -1) {
      if (pattern === specifier) return path;
      continue;
    }
    const fits =
      star > longest &&
      specifier.length >= pattern.length - 1 &&
      specifier.startsWith(pattern.slice(0, star)) &&
      specifier.endsWith(pattern.slice(star + 1));
    if (fits) {
      best = path;
      longest = star;
    }
  }
  return best;
}

/**
 * The installed package that a pattern without a file in the repository leads to, as a specifier. Of a starred one only
 * where all its targets are installed, and no mere types: else a build may put the file where it looks first.
 */
function packageInstead(path: TsPath, specifier: string): string | null {
  const { pattern, targets, packages } = path;
  const [first = null] = packages;
  if (first === null || pattern === specifier) return first;
  return targets.length > 0 || first.startsWith('@types/') ? null : filled(first, path, specifier);
}

/** A target with what the star of its pattern takes of a specifier. */
function filled(target: string, { pattern }: TsPath, specifier: string): string {
  const star = pattern.indexOf('*');
  const taken = star === -1 ? '*' : specifier.slice(star, specifier.length - (pattern.length - star - 1));
  return target.replace('*', () => taken);
}

/** The first target that is a source; else the first that is a folder, whose package.json may lead on. */
function firstTarget(files: FileTree, path: TsPath, specifier: string): RepoPath | null {
  const places = path.targets.flatMap((target) => tryRepoPath(filled(target, path, specifier)) ?? []);
  for (const place of places) {
    const file = sourceFile(files, place);
    if (file !== null) return file;
  }
  return places.find((place) => files.isFolder(place)) ?? null;
}
