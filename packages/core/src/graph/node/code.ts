import { ownersOf } from '#core/graph/ownership';
import type { CodeFile, ImportTarget, NodeUnit, Sources, Use } from '#core/model/code';
import type { ImportFact } from '#core/model/imports';
import { folderOf, parentOf, type RepoPath } from '#core/model/repo-path';
import type { NodeProject, Project, Workspace } from '#core/model/workspace';
import { nodeDeclarations } from './declarations.ts';
import { isFile } from './files.ts';
import { folderSigns } from './folder-signs.ts';
import { nodeMembers } from './members.ts';
import { reachedFromEntries } from './reached.ts';
import { type NodeContext, resolveBare, resolveRelative } from './resolve.ts';
import { type FileKind, nodeFileKinds } from './roles.ts';
import { isPackageName, isRelative, plainSpecifier } from './specifier.ts';
import { type TsScope, tsScopes } from './tsconfig.ts';

const NODE_SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/i;
const DENO_CONFIGS = ['deno.json', 'deno.jsonc', 'import_map.json'] as const;
const VENDORED: ImportTarget = { kind: 'doubt', why: 'nobody here writes what is vendored' };
const DECLARATION_FILE = /\.d\.[cm]?ts$/;

/**
 * Takes a workspace and its scanned sources; returns each Node project with its own files, their roles, and where
 * each import leads. Sorted by folder, files by path. In a declaration file every import is for type checkers; so is one
 * of `type` names alone, unless the tsconfig keeps those. Of built and vendored files only the uses of own files count;
 * what vendored ones import from elsewhere is in doubt: used, and nothing that the project must declare.
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
    const configsIn = (folder: RepoPath) => scopeOf(folder)?.configs ?? [];
    const kindOf = nodeFileKinds(project, workspace.files, configsIn, roots.has(project.folder));
    const resolver = new UnitResolver({
      files: workspace.files,
      project,
      declarations,
      memberOf: (name) => memberOf(project, name),
      scopeOf,
    });
    const paths = owned.get(project) ?? [];
    const fileOf = (path: RepoPath, kind: FileKind): CodeFile => {
      const scan = sources.get(path);
      const file = { path, role: kind.role, module: null };
      if (scan === undefined) return { ...file, uses: [] };
      if (!scan.ok) return { ...file, uses: [], fault: { error: scan.error, line: scan.line } };
      return { ...file, uses: resolver.uses(path, kind, scan.imports) };
    };
    const kinds = new Map(paths.map((path) => [path, kindOf(path)]));
    const named = Array.from(kinds, ([path, kind]) => fileOf(path, kind));
    const reached = reachedFromEntries(named, kinds);
    const files = named.map((file) => {
      const kind = kinds.get(file.path);
      const isMisnamed = kind !== undefined && kind.role !== 'runtime' && reached.has(file.path);
      return isMisnamed ? fileOf(file.path, { ...kind, role: 'runtime', isFixture: false }) : file;
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

/** Resolves the imports of one project's files; each specifier once for all files that are alike in their context. */
class UnitResolver {
  readonly #base: Omit<NodeContext, 'scope' | 'isRuntime' | 'quiet'>;
  readonly #contexts = new Map<TsScope | null, Map<string, Known>>();
  readonly #folders = new Map<RepoPath, Folder>();
  readonly #deno = new Map<RepoPath, string | null>();
  readonly #isFixture: boolean;

  constructor(base: Omit<NodeContext, 'scope' | 'isRuntime' | 'quiet'>) {
    this.#base = base;
    this.#isFixture = folderSigns(base.project.folder).isFixture;
  }

  uses(path: RepoPath, kind: FileKind, imports: readonly ImportFact[]): readonly Use[] {
    if (imports.length === 0) return [];
    const folder = this.#folder(folderOf(path));
    const known = this.#known(folder, kind.role === 'runtime', this.#isFixture || kind.isFixture);
    const isDeclaration = DECLARATION_FILE.test(path);
    const uses: Use[] = [];
    for (const fact of imports) {
      const { module } = fact;
      let target = folder.targets.get(module) ?? known.targets.get(module) ?? resolve(folder, known, module);
      if (kind.isGenerated && target.kind !== 'own') {
        if (!kind.isVendored) continue;
        target = VENDORED;
      }
      const forTypes = isDeclaration || (!folder.keepsTypes && takesTypesAlone(fact));
      uses.push({ fact: forTypes ? { ...fact, scope: ['type-checking'] } : fact, module, target });
    }
    return uses;
  }

  #folder(path: RepoPath): Folder {
    let folder = this.#folders.get(path);
    if (folder === undefined) {
      const scope = this.#base.scopeOf(path);
      const keepsTypes = scope?.configs.some(({ keepsTypeImports }) => keepsTypeImports) ?? false;
      folder = { path, scope, keepsTypes, deno: this.#denoAbove(path), targets: new Map() };
      this.#folders.set(path, folder);
    }
    return folder;
  }

  #known({ scope, deno }: Folder, isRuntime: boolean, isData: boolean): Known {
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
    if (folder === project.folder) return null;
    let deno = this.#deno.get(folder);
    if (deno === undefined) {
      const name = DENO_CONFIGS.find((one) => isFile(files, `${folder}/${one}`));
      const above = parentOf(folder);
      if (name !== undefined) deno = `${name} maps modules here`;
      else deno = above === null ? null : this.#denoAbove(above);
      this.#deno.set(folder, deno);
    }
    return deno;
  }
}

/** A folder, and where the relative specifiers of its files lead, as they are spelled. */
interface Folder {
  readonly path: RepoPath;
  readonly scope: TsScope | null;
  readonly keepsTypes: boolean;
  readonly deno: string | null;
  readonly targets: Map<string, ImportTarget>;
}

/** A context, and where the other specifiers of its files lead, as they are spelled. */
interface Known {
  readonly context: NodeContext;
  readonly targets: Map<string, ImportTarget>;
}

function resolve(folder: Folder, { context, targets }: Known, module: string): ImportTarget {
  const specifier = plainSpecifier(module);
  const isPath = isRelative(specifier);
  const target = isPath ? resolveRelative(context, folder.path, specifier) : resolveBare(context, specifier);
  (isPath ? folder.targets : targets).set(module, target);
  return target;
}

/** `import {type A, type B}`: TypeScript drops it whole unless `verbatimModuleSyntax` is on. */
function takesTypesAlone({ names, kind }: ImportFact): boolean {
  return (
    (kind === 'from' || kind === 'import' || kind === 'reexport') &&
    names.length > 0 &&
    names.every((name) => name.startsWith('type '))
  );
}
