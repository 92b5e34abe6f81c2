import type { CodeFile, Declarations, NodeUnit, Sources, Use } from '#core/model/code';
import type { ImportFact } from '#core/model/imports';
import { comparePaths, folderOf, type RepoPath, relative } from '#core/model/repo-path';
import type { NodeProject, Project, Workspace } from '#core/model/workspace';
import { nodeDeclarations } from './node-declarations.ts';
import { nodeMembers } from './node-members.ts';
import { isRelative, type NodeContext, resolveBare, resolveRelative } from './node-resolve.ts';
import { isGenerated, nodeRoles } from './node-roles.ts';
import { isPackageName, plainSpecifier } from './node-specifier.ts';
import { type TsScope, tsScopes } from './node-tsconfig.ts';
import { ownersOf } from './ownership.ts';

const NODE_SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/i;
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
    const resolver = new UnitResolver(workspace, project, declarations, memberOf, scopeOf);
    const paths = (owned.get(project) ?? []).sort(comparePaths);
    const files = paths.map((path): CodeFile => {
      const scan = sources.get(path);
      const uses = scan?.ok === true ? resolver.uses(path, scan.imports) : [];
      return { path, role: roleOf(path), module: null, uses };
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

/** Resolves the imports of one project's files; each bare specifier once for all files under the same configs. */
class UnitResolver {
  readonly #workspace: Workspace;
  readonly #project: NodeProject;
  readonly #context: Omit<NodeContext, 'scope'>;
  readonly #known = new Map<TsScope | null, Map<string, Use['target']>>();

  constructor(
    workspace: Workspace,
    project: NodeProject,
    declarations: Declarations,
    memberOf: (from: NodeProject, name: string) => NodeProject | null,
    scopeOf: NodeContext['scopeOf'],
  ) {
    this.#workspace = workspace;
    this.#project = project;
    this.#context = {
      files: workspace.files,
      project,
      declarations,
      memberOf: (name) => memberOf(project, name),
      scopeOf,
    };
  }

  uses(path: RepoPath, imports: readonly ImportFact[]): readonly Use[] {
    if (imports.length === 0) return [];
    const folder = folderOf(path);
    const scope = this.#context.scopeOf(folder);
    const isDeclaration = DECLARATION_FILE.test(path);
    const keepsTypes = scope?.configs.some(({ keepsTypeImports }) => keepsTypeImports) ?? false;
    const uses = imports.map((fact): Use => {
      const specifier = plainSpecifier(fact.module);
      const target = isRelative(specifier)
        ? resolveRelative(this.#workspace.files, folder, specifier)
        : this.#bare(scope, specifier);
      const forTypes = isDeclaration || (!keepsTypes && takesTypesAlone(fact));
      return { fact: forTypes ? { ...fact, scope: ['type-checking'] } : fact, module: fact.module, target };
    });
    if (!isGenerated(relative(this.#project.folder, path))) return uses;
    return uses.filter(({ target }) => target.kind === 'own');
  }

  #bare(scope: TsScope | null, specifier: string): Use['target'] {
    let known = this.#known.get(scope);
    if (known === undefined) {
      known = new Map();
      this.#known.set(scope, known);
    }
    let target = known.get(specifier);
    if (target === undefined) {
      target = resolveBare({ ...this.#context, scope }, specifier);
      known.set(specifier, target);
    }
    return target;
  }
}

/** `import {type A, type B}`: TypeScript drops it whole unless `verbatimModuleSyntax` is on. */
function takesTypesAlone({ names, kind }: ImportFact): boolean {
  return (
    (kind === 'from' || kind === 'import' || kind === 'reexport') &&
    names.length > 0 &&
    names.every((name) => name.startsWith('type '))
  );
}
