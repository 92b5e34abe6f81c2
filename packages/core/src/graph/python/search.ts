import { isPackaged } from '#core/graph/layout/layout';
import { pathsOfTests } from '#core/graph/python/role/pytest';
import { folderOf, isWithin, nameOf, parentOf, type RepoPath, ROOT } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { PythonProject } from '#core/model/workspace';
import { builtModules } from './built-modules.ts';
import type { ShippingProject } from './modules.ts';
import type { Found, PythonTree } from './tree.ts';

/** A place that Python searches, with the dotted name that stands for it, split. */
interface Root {
  readonly folder: RepoPath;
  readonly prefix: readonly string[];
}

/** Where the code of one project may find modules that lie in the project's own folder. */
export class OwnModules {
  private readonly tree: PythonTree;
  private readonly project: RepoPath;
  private readonly isBuilt: boolean;
  private readonly roots: Root[];
  private readonly testRoots: readonly Root[];
  private readonly scripts = new Map<RepoPath, readonly Root[]>();
  private readonly built: ReadonlySet<string>;
  private readonly known: ReadonlyMap<string, 'importable' | 'inside'>;

  constructor(unit: ShippingProject, tree: PythonTree) {
    const { project, layout, paths } = unit;
    this.tree = tree;
    this.project = project.folder;
    this.isBuilt = isPackaged(project);
    this.roots = layout.roots.map(({ folder, prefix }) => ({
      folder,
      prefix: prefix === '' ? [] : prefix.split('.'),
    }));
    const own = ownPackage(project, tree);
    if (own !== null) this.roots.push(own);
    this.testRoots = pathsOfTests(project).map((folder) => ({ folder, prefix: [] }));
    this.built = builtModules(project);
    this.known = namesOf(project.folder, paths, tree);
  }

  /** Looks below what the project installs, and below what its pytest settings put on the path; then among what it builds. */
  installed(parts: readonly string[]): Found | null {
    const found = this.best(this.roots, parts) ?? this.best(this.testRoots, parts) ?? this.fromAbove(parts);
    if (found === null && this.built.has(parts.join('.'))) return { kind: 'solid', file: null, exact: true };
    return found;
  }

  /**
   * Looks for a module by a path that begins above the project's folder: without an `__init__` folders are packages as well
   * (PEP 420), and what nothing builds is run from any of those above. Two names of folders are more than chance.
   */
  private fromAbove(parts: readonly string[]): Found | null {
    if (this.isBuilt) return null;
    for (let count = 2; count < parts.length; count += 1) {
      if (!`/${this.project}`.endsWith(`/${parts.slice(0, count).join('/')}`)) continue;
      const found = this.tree.find(this.project, parts.slice(count));
      if (found?.kind === 'solid' && found.exact) return found;
    }
    return null;
  }

  /**
   * Looks where a file finds modules that is run, or collected by pytest, in that folder: the folder itself and those above
   * it (https://docs.pytest.org/en/stable/explanation/pythonpath.html), up to the project's; never inside a package.
   */
  beside(folder: RepoPath, parts: readonly string[]): Found | null {
    return this.best(this.scriptRoots(folder), parts);
  }

  /** Whether anything of that top-level name lies where `beside` looks: without, it finds nothing below the name. */
  isBeside(folder: RepoPath, top: string): boolean {
    return this.scriptRoots(folder).some((root) => this.tree.holds(root.folder, top) !== null);
  }

  /**
   * Whether a top-level name is that of a module or folder anywhere in the project: `importable` where the folder that
   * holds it may stand on the path, `inside` where a package holds it, or it is a mere folder.
   */
  somewhere(name: string): 'importable' | 'inside' | null {
    return this.known.get(name) ?? null;
  }

  private scriptRoots(folder: RepoPath): readonly Root[] {
    let roots = this.scripts.get(folder);
    if (roots === undefined) {
      roots = this.foldersAbove(folder).map((one) => ({ folder: one, prefix: [] }));
      this.scripts.set(folder, roots);
    }
    return roots;
  }

  private foldersAbove(folder: RepoPath): readonly RepoPath[] {
    const found: RepoPath[] = [];
    for (let here: RepoPath | null = folder; here !== null; here = parentOf(here)) {
      if (!this.tree.isPackage(here) || here === folder) found.push(here);
      if (here === this.project) break;
    }
    return found;
  }

  /** The first place with the exact module; else the first with its package; else a folder. */
  private best(roots: readonly Root[], parts: readonly string[]): Found | null {
    let found: Found | null = null;
    for (const root of roots) {
      const here = this.look(root, parts);
      if (here === null) continue;
      if (here.kind === 'solid' && here.exact) return here;
      if (found === null || (found.kind === 'folder' && here.kind === 'solid')) found = here;
    }
    return found;
  }

  private look({ folder, prefix }: Root, parts: readonly string[]): Found | null {
    for (let i = 0; i < prefix.length; i += 1) {
      if (i === parts.length) return { kind: 'folder' };
      if (parts[i] !== prefix[i]) return null;
    }
    if (prefix.length === 0) return this.tree.find(folder, parts);
    // the folder is the package itself, whatever its own name is
    return this.tree.find(folder, parts.slice(prefix.length), true);
  }
}

/**
 * A folder that nothing builds, or whose project is called like it, with an `__init__` beside its requirements, is imported by its
 * own name from above: that of the packages around it in front, as Python has it.
 */
function ownPackage(project: PythonProject, tree: PythonTree): Root | null {
  const { folder, name } = project;
  if (isPackaged(project) && normaliseName(nameOf(folder)) !== name) return null;
  const prefix: string[] = [];
  for (let here = folder; here !== ROOT && tree.isPackage(here); here = folderOf(here))
    prefix.unshift(nameOf(here));
  return prefix.length === 0 ? null : { folder, prefix };
}

/** Top-level names that code of the project could import if some folder of the project stood on the path. */
function namesOf(
  project: RepoPath,
  paths: readonly RepoPath[],
  tree: PythonTree,
): ReadonlyMap<string, 'importable' | 'inside'> {
  const names = new Map<string, 'importable' | 'inside'>();
  const seen = new Set<RepoPath>([project]);
  const note = (name: string, importable: boolean) => {
    if (importable || !names.has(name)) names.set(name, importable ? 'importable' : 'inside');
  };
  for (const path of paths) {
    const name = nameOf(path);
    const stem = name.slice(0, name.indexOf('.'));
    if (stem !== '__init__' && !path.endsWith('.ipynb')) note(stem, !tree.isPackage(folderOf(path)));
    for (
      let here = folderOf(path);
      !seen.has(here) && here !== ROOT && isWithin(here, project);
      here = folderOf(here)
    ) {
      seen.add(here);
      note(nameOf(here), tree.isPackage(here) && !tree.isPackage(folderOf(here)));
    }
  }
  return names;
}
