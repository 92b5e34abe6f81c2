import { isPackaged } from '#core/graph/layout/layout';
import type { Outside } from '#core/graph/python/external';
import type { ModuleIndex, ModuleMatch, ModulePlace } from '#core/graph/python/modules';
import type { Resolved } from '#core/graph/python/resolve';
import type { Declarations } from '#core/model/code';
import { nameOf, type RepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { PythonProject } from '#core/model/workspace';

/** Folders whose projects are material: nobody means them who does not name them. */
const MATERIAL =
  /(?:^|\/)(?:tests?|testing|testdata|test_data|fixtures?|examples?|samples?|docs?|templates?)(?:\/|$)/;

/** The modules of the other projects of the repository, as one project sees them. */
export class MemberModules {
  private readonly project: PythonProject;
  private readonly declarations: Declarations;
  private readonly index: ModuleIndex;

  constructor(project: PythonProject, declarations: Declarations, index: ModuleIndex) {
    this.project = project;
    this.declarations = declarations;
    this.index = index;
  }

  /**
   * Takes a module, and how to learn what is known of it outside. Of several projects that ship it, one that is declared
   * goes first. Null where none ships it, or where a distribution from outside is meant.
   */
  find(module: string, outside: () => Outside): Resolved | null {
    const match = this.index.find(module);
    if (match === null) return null;
    const places = match.places.filter(({ project }) => project !== this.project);
    const declared = places.find(
      ({ project: { name } }) => name !== null && this.declarations.byName.has(name),
    );
    if (declared !== undefined) return member(match, declared);
    if (places.length === 0) return null;
    const { target, sure } = outside();
    if (sure && !target.declared.every((name) => this.index.isProject(name))) return null;
    if (this.index.isAbove(module, this.project))
      return {
        ...doubtful('the project has a part of that namespace itself, whoever else has an __init__ for it'),
        isFolder: true,
      };
    const offered = places.filter(({ project }) => isOffered(project));
    const meant = offered.find(({ project: { name } }) => name === target.known) ?? offered[0];
    if (meant !== undefined) return member(match, meant);
    const nameless = places.find(({ project }) => project.name === null && isInstallable(project));
    if (nameless !== undefined)
      return doubtful(`${nameless.project.folder} ships it, under a name that only its build knows`);
    if (target.known !== null || target.declared.length > 0) return null;
    return doubtful(`${places[0]?.project.folder} has a module of that name, and nothing installs it`);
  }

  /** The module as that project ships it; null where it does not. */
  ofProject(module: string, owner: PythonProject): Resolved | null {
    const match = this.index.find(module);
    const place = match?.places.find(({ project }) => project === owner);
    return match === null || place === undefined || owner.name === null ? null : member(match, place);
  }

  /** Whether projects of the repository ship modules below the name, but not the name itself. */
  isNamespace(module: string): boolean {
    return this.index.isNamespace(module);
  }
}

function isOffered(project: PythonProject): boolean {
  return project.name !== null && isInstallable(project);
}

function isInstallable(project: PythonProject): boolean {
  return isPackaged(project) && !MATERIAL.test(project.folder);
}

function doubtful(why: string): Resolved {
  return { target: { kind: 'doubt', why }, exact: false, isFolder: false };
}

function member({ exact }: ModuleMatch, { project, file }: ModulePlace): Resolved {
  // below a package that lacks the module, only its build can tell
  const at: RepoPath | null = exact || !nameOf(file).startsWith('__init__.') ? file : null;
  const distribution = project.name ?? normaliseName(nameOf(project.folder));
  return {
    target: { kind: 'member', folder: project.folder, distribution, file: at },
    exact,
    isFolder: false,
  };
}
