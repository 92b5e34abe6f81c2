import type { PythonLayout } from '#core/model/code';
import type { RepoPath } from '#core/model/repo-path';
import type { PythonProject } from '#core/model/workspace';
import type { PythonTree } from './tree.ts';

/** A module or regular package that a project ships. */
export interface ModulePlace {
  readonly project: PythonProject;
  readonly file: RepoPath;
}

/** The places of the longest known name at or above a module. */
export interface ModuleMatch {
  readonly places: readonly ModulePlace[];
  /** Whether the name itself is a module there. */
  readonly exact: boolean;
}

/** A project with its layout and its own files. */
export interface ShippingProject {
  readonly project: PythonProject;
  readonly layout: PythonLayout;
  readonly paths: readonly RepoPath[];
}

/**
 * Every module that the projects of a repository ship, by its full dotted name: so that projects that share a
 * namespace (`opentelemetry.instrumentation`) each own their part of it.
 */
export class ModuleIndex {
  private readonly places = new Map<string, ModulePlace[]>();
  /** Name -> the projects that ship modules below it. */
  private readonly above = new Map<string, Set<PythonProject>>();
  /** Names of the projects. */
  private readonly names = new Set<string | null>();
  private readonly tree: PythonTree;

  constructor(projects: readonly ShippingProject[], tree: PythonTree) {
    this.tree = tree;
    for (const { project, layout, paths } of projects) {
      this.names.add(project.name);
      for (const file of paths) {
        if (!isModule(file) || !layout.ships(file)) continue;
        const module = layout.moduleOf(file);
        if (module !== null && module !== '') this.add(module, { project, file });
      }
    }
  }

  /**
   * Takes a dotted name; returns who ships it, or else the nearest package or module above it. Null where no project
   * does, or where a package in between is shared with distributions from outside.
   */
  find(module: string): ModuleMatch | null {
    const places = this.places.get(module);
    if (places !== undefined) return { places, exact: true };
    for (let dot = module.lastIndexOf('.'); dot !== -1; dot = module.lastIndexOf('.', dot - 1)) {
      const above = this.places.get(module.slice(0, dot));
      const whole = above?.filter(({ file }) => !this.tree.isSharedPackage(file));
      if (whole !== undefined && whole.length > 0) return { places: whole, exact: false };
      if (dot === 0) break;
    }
    return null;
  }

  /** Whether modules are shipped below the name, which is none itself. */
  isNamespace(module: string): boolean {
    return this.above.has(module) && !this.places.has(module);
  }

  /** Whether a distribution is one of the projects: it provides what lies in its folder, and nothing else. */
  isProject(distribution: string): boolean {
    return this.names.has(distribution);
  }

  /** Whether the project ships modules below the name. */
  isAbove(module: string, project: PythonProject): boolean {
    return this.above.get(module)?.has(project) === true;
  }

  private add(module: string, place: ModulePlace): void {
    this.tree.noteName(module.slice(module.lastIndexOf('.') + 1));
    const known = this.places.get(module);
    if (known === undefined) this.places.set(module, [place]);
    // a stub beside its module says nothing new
    else if (known.at(-1)?.project !== place.project) known.push(place);
    for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1)) {
      const name = module.slice(0, dot);
      const below = this.above.get(name);
      if (below?.has(place.project)) break;
      if (below === undefined) this.above.set(name, new Set([place.project]));
      else below.add(place.project);
    }
  }
}

function isModule(file: RepoPath): boolean {
  return file.endsWith('.py') || file.endsWith('.pyi');
}
