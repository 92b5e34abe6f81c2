import { isNodeBuiltin } from '#core/graph/facts/node-builtins';
import type { Declarations, ImportTarget } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { isWithin, type RepoPath, relative, tryRepoPath } from '#core/model/repo-path';
import type { NodeProject } from '#core/model/workspace';
import { conventionalPaths, importTargets, isNoPackage, ownAliases, suppliedByFramework } from './aliases.ts';
import { exportedSource, sourceOf } from './exports.ts';
import { sourceFile, sourceFileFrom } from './files.ts';
import {
  isPackageName,
  isRelative,
  type PackageSpecifier,
  packageSpecifier,
  typesPackageOf,
} from './specifier.ts';
import { type TsScope, tsAlias } from './tsconfig.ts';

/** What resolving needs to know beside the specifier; one for all files of a project that are alike in it. */
export interface NodeContext {
  readonly files: FileTree;
  readonly project: NodeProject;
  readonly declarations: Declarations;
  readonly scope: TsScope | null;
  /** Whether the importing file is for run time: tests and tools may take a neighbour's sources by an alias. */
  readonly isRuntime: boolean;
  /** Why nothing is said of a package that is not declared; null where it is. */
  readonly quiet: string | null;
  /** The project of this repository that a package name means, seen from `project`. */
  readonly memberOf: (name: string) => NodeProject | null;
  /** The configs that a project's sources live under. */
  readonly scopeOf: (folder: RepoPath) => TsScope | null;
}

const STANDARD: ImportTarget = { kind: 'standard' };

/**
 * Where a relative specifier leads from a folder: its own file, or the source of what a build puts there; null where
 * there is none (generated, or a mistake).
 */
export function resolveRelative(context: NodeContext, folder: RepoPath, specifier: string): ImportTarget {
  const { files, project, scope } = context;
  const path = tryRepoPath(specifier, folder);
  if (path === null) return { kind: 'own', file: null };
  const file = sourceFile(files, path);
  if (file !== null || !isWithin(path, project.folder)) return { kind: 'own', file };
  return {
    kind: 'own',
    file: sourceOf(project, relative(project.folder, path), files, scope?.configs ?? []),
  };
}

/**
 * Where a specifier that is no relative path leads, whoever of the context's files imports it: own code (package `imports`,
 * tsconfig paths, aliases), a builtin, a project of this repository, or a package from outside.
 */
export function resolveBare(context: NodeContext, specifier: string): ImportTarget {
  const { declarations } = context;
  if (specifier.startsWith('node:')) return STANDARD;
  if (specifier.startsWith('#')) return resolveImports(context, specifier);
  const found = packageSpecifier(specifier);
  const isDeclared = found !== null && declaredNames(found.name, declarations).length > 0;
  const alias = resolveAlias(context, specifier, found, isDeclared);
  if (alias !== null) return alias;
  if (isNoPackage(specifier)) return { kind: 'own', file: conventionalFile(context, specifier) };
  if (found === null) return { kind: 'doubt', why: 'no package can have this name' };
  if (isNodeBuiltin(specifier) && !declarations.byName.get(found.name)?.some(isInstalled)) return STANDARD;
  return resolvePackage(context, specifier, found);
}

function conventionalFile({ files, project }: NodeContext, specifier: string): RepoPath | null {
  for (const path of conventionalPaths(specifier)) {
    const file = sourceFileFrom(files, project.folder, path);
    if (file !== null) return file;
  }
  return null;
}

function isInstalled({ section }: Declarations['all'][number]): boolean {
  return section.kind === 'base';
}

/** The declared packages that provide a package's name: itself, and DefinitelyTyped's types of it. */
function declaredNames(name: string, { byName }: Declarations): readonly string[] {
  return [name, typesPackageOf(name)].filter((one) => byName.has(one));
}

/** `#x` is never a package: what `imports` makes of it, which may be one. */
function resolveImports(context: NodeContext, specifier: string): ImportTarget {
  const { files, project } = context;
  let outside: ImportTarget | null = null;
  for (const target of importTargets(project, specifier)) {
    if (!isRelative(target)) {
      if (!target.startsWith('#')) outside ??= resolveBare(context, target);
      continue;
    }
    const file = sourceFileFrom(files, project.folder, target);
    if (file !== null) return { kind: 'own', file };
  }
  if (outside !== null) return outside;
  const alias = tsAlias(files, context.scope, specifier);
  return { kind: 'own', file: alias?.path == null ? null : sourceFile(files, alias.path) };
}

/**
 * What tsconfig's paths make of it; null where they say nothing. A path to another package of the same workspace under
 * that package's own name only tells the compiler where its sources are: at run time the package is still what is
 * imported. A pattern without a file behind it, or of a config further up, gives way to a declared package.
 */
function resolveAlias(
  context: NodeContext,
  specifier: string,
  found: PackageSpecifier | null,
  isDeclared: boolean,
): ImportTarget | null {
  const { files, scope, project } = context;
  const hit = tsAlias(files, scope, specifier);
  if (hit === null) {
    const isOwn = ownAliases(project).some((name) => specifier === name || specifier.startsWith(`${name}/`));
    return isOwn ? { kind: 'own', file: null } : null;
  }
  const member = found === null ? null : context.memberOf(found.name);
  if (found !== null && member !== null && member !== project && (isDeclared || context.isRuntime)) {
    const target = resolvePackage(context, specifier, found);
    // a pattern of the main entry may not reach what `exports` name
    const leads = !hit.isFar && (hit.path ?? tsAlias(files, scope, found.name)?.path) != null;
    return target.kind === 'member' && leads ? { ...target, aliased: true } : target;
  }
  if (isDeclared && (hit.isFar || hit.path === null)) return null;
  const instead = hit.instead === null ? null : packageSpecifier(hit.instead);
  if (instead !== null) return resolvePackage(context, specifier, instead);
  if (hit.path === null) return { kind: 'own', file: null };
  return { kind: 'own', file: sourceFile(files, hit.path) };
}

function resolvePackage(context: NodeContext, specifier: string, found: PackageSpecifier): ImportTarget {
  const { name, subpath } = found;
  const { project, files, declarations } = context;
  const member = context.memberOf(name);
  if (member !== null) {
    const configs = context.scopeOf(member.folder)?.configs ?? [];
    const file = exportedSource(member, subpath, files, configs);
    if (member === project) return { kind: 'own', file };
    if (context.quiet !== null && !declarations.byName.has(name))
      return { kind: 'doubt', why: context.quiet };
    return { kind: 'member', folder: member.folder, distribution: name, file, subpath };
  }
  const declared = declaredNames(name, declarations);
  if (declared.length > 0) return { kind: 'external', declared, known: name, by: 'its name' };
  if (suppliedByFramework(specifier, project, declarations, files)) return { kind: 'own', file: null };
  if (!isPackageName(name)) return { kind: 'doubt', why: 'no package can have this name today' };
  if (context.quiet !== null) return { kind: 'doubt', why: context.quiet };
  return resolveBundled(context, specifier) ?? { kind: 'external', declared, known: name, by: 'its name' };
}

/** A path from an app's folder or its sources: bundlers are often told to look there (`resolve.modules`). */
function resolveBundled({ files, project }: NodeContext, specifier: string): ImportTarget | null {
  if (!project.private) return null;
  for (const base of ['.', 'src', 'app']) {
    const path = tryRepoPath(`${base}/${specifier}`, project.folder);
    const file = path === null ? null : sourceFile(files, path);
    // a declaration file tells the types of a module, and is none
    if (file === null || !isWithin(file, project.folder) || /\.d\.[cm]?ts$/.test(file)) continue;
    if (specifier.includes('/')) return { kind: 'own', file };
    return { kind: 'doubt', why: 'a file of that name stands in the project' };
  }
  return null;
}
