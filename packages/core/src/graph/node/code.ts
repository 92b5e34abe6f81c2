import { ownersOf } from '#core/graph/ownership';
import type { CodeFile, ImportTarget, NodeUnit, Role, Sources, Use } from '#core/model/code';
import type { ImportFact } from '#core/model/imports';
import { comparePaths, folderOf, parentOf, type RepoPath, relative } from '#core/model/repo-path';
import type { NodeProject, Project, Workspace } from '#core/model/workspace';
import { nodeDeclarations } from './declarations.ts';
import { isFile } from './files.ts';
import { nodeMembers } from './members.ts';
import { isRelative, type NodeContext, resolveBare, resolveRelative } from './resolve.ts';
import { isFixture, isGenerated, nodeRoles } from './roles.ts';
import { isPackageName, plainSpecifier } from './specifier.ts';
import { type TsScope, tsScopes } from './tsconfig.ts';

const NODE_SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/i;
const DENO_CONFIGS = ['deno.json', 'deno.jsonc', 'import_map.json'] as const;
const DECLARATION_FILE = /\.d\.[cm]?ts$/;

/**
 * Takes a workspace and its scanned sources; returns each Node project with its own files, their roles, and where
 * each import leads. Sorted by folder, files by path. In a declaration file every import is for type checkers; so is one
 * of `type` names alone, unless the tsconfig keeps those. Of built and vendored files only the uses of own files count.
 */
export function nodeCode(workspace: Workspace, sources: Sources): readonly NodeUnit[] {
  const projects = workspace.projects.filter((project) => !isMarker(project, workspace));
  const ownerOf = ownersOf({ ...workspace, projects }, 'node');
  const scopeOf = tsScopes(workspace.tsconfigs);
  const memberOf = nodeMembers(workspace);
  const roots = new Set(
    workspace.memberSets.flatMap(({ root, members }) => (members.some((one) => one !== root) ? root : [])),
  );
  const owned = new Map<NodeProject, RepoPath[]>();
  for (const path of sources.keys()) {
    const owner = NODE_SOURCE.test(path) ? ownerOf(path) : null;
    if (owner === null) continue;
    const paths = owned.get(owner);
    if (paths === undefined) owned.set(owner, [path]);
    else paths.push(path);
  }
  return projects.flatMap((project): NodeUnit[] => {
    if (project.language !== 'node') return [];
    const declarations = nodeDeclarations(workspace, project);
    const configs = scopeOf(project.folder)?.configs ?? [];
    const roleOf = nodeRoles(project, workspace.files, configs, roots.has(project.folder));
    const resolver = new UnitResolver({
      files: workspace.files,
      project,
      declarations,
      memberOf: (name) => memberOf(project, name),
      scopeOf,
    });
    const paths = (owned.get(project) ?? []).sort(comparePaths);
    const files = paths.map((path): CodeFile => {
      const scan = sources.get(path);
      const role = roleOf(path);
      const file = { path, role, module: null };
      if (scan === undefined) return { ...file, uses: [] };
      if (!scan.ok) return { ...file, uses: [], fault: { error: scan.error, line: scan.line } };
      return { ...file, uses: resolver.uses(path, role, scan.imports) };
    });
    return [{ project, declarations, files }];
  });
}

/** A package.json that only says how the files below it are read (`{"type": "module"}`) or entered: no project of its own. */
function isMarker(project: Project, { memberSets }: Workspace): boolean {
  if (project.language !== 'node') return false;
  if (project.name !== null && isPackageName(project.name)) return false;
  if (memberSets.some(({ root, members }) => root === project.folder || members.includes(project.folder))) {
    return false;
  }
  return Object.values(project.dependencies).every((names) => names.size === 0);
}

/** Resolves the imports of one project's files; each bare specifier once for all files that are alike in their context. */
class UnitResolver {
  readonly #base: Omit<NodeContext, 'scope' | 'isRuntime' | 'quiet'>;
  readonly #contexts = new Map<TsScope | null, Map<string, Known>>();
  readonly #deno = new Map<RepoPath, string | null>();
  readonly #isFixture: boolean;

  constructor(base: Omit<NodeContext, 'scope' | 'isRuntime' | 'quiet'>) {
    this.#base = base;
    this.#isFixture = isFixture(`${base.project.folder}/`);
  }

  uses(path: RepoPath, role: Role, imports: readonly ImportFact[]): readonly Use[] {
    if (imports.length === 0) return [];
    const folder = folderOf(path);
    const inside = relative(this.#base.project.folder, path);
    const { context, targets } = this.#known(folder, role, inside);
    const isDeclaration = DECLARATION_FILE.test(path);
    const keepsTypes = context.scope?.configs.some(({ keepsTypeImports }) => keepsTypeImports) ?? false;
    const uses = imports.map((fact): Use => {
      const specifier = plainSpecifier(fact.module);
      let target: ImportTarget | undefined;
      if (isRelative(specifier)) target = resolveRelative(context, folder, specifier);
      else {
        target = targets.get(specifier) ?? resolveBare(context, specifier);
        targets.set(specifier, target);
      }
      const forTypes = isDeclaration || (!keepsTypes && takesTypesAlone(fact));
      return { fact: forTypes ? { ...fact, scope: ['type-checking'] } : fact, module: fact.module, target };
    });
    return isGenerated(inside) ? uses.filter(({ target }) => target.kind === 'own') : uses;
  }

  #known(folder: RepoPath, role: Role, inside: string): Known {
    const scope = this.#base.scopeOf(folder);
    const isRuntime = role === 'runtime';
    const isData = this.#isFixture || isFixture(inside);
    let deno = this.#deno.get(folder);
    if (deno === undefined) {
      deno = this.#denoAbove(folder);
      this.#deno.set(folder, deno);
    }
    const quiet = isData ? 'a fixture is data' : deno;
    let alike = this.#contexts.get(scope);
    if (alike === undefined) {
      alike = new Map();
      this.#contexts.set(scope, alike);
    }
    const key = `${isRuntime} ${quiet}`;
    let known = alike.get(key);
    if (known === undefined) {
      known = { context: { ...this.#base, scope, isRuntime, quiet }, targets: new Map() };
      alike.set(key, known);
    }
    return known;
  }

  /** Deno's configuration between a folder and the project's: its import map names modules of its own. */
  #denoAbove(folder: RepoPath): string | null {
    const { files, project } = this.#base;
    for (
      let here: RepoPath | null = folder;
      here !== null && here !== project.folder;
      here = parentOf(here)
    ) {
      for (const name of DENO_CONFIGS)
        if (isFile(files, `${here}/${name}`)) return `${name} maps modules here`;
    }
    return null;
  }
}

interface Known {
  readonly context: NodeContext;
  readonly targets: Map<string, ImportTarget>;
}

/** `import {type A, type B}`: TypeScript drops it whole unless `verbatimModuleSyntax` is on. */
function takesTypesAlone({ names, kind }: ImportFact): boolean {
  return (
    (kind === 'from' || kind === 'import' || kind === 'reexport') &&
    names.length > 0 &&
    names.every((name) => name.startsWith('type '))
  );
}
