import { isPackaged } from '#core/graph/layout/layout';
import { pythonDeclarations } from '#core/graph/python/declared/declarations';
import { isMaterial } from '#core/graph/python/role/material';
import type { Declaration, Declarations, Section } from '#core/model/code';
import { valueAt } from '#core/model/key-path';
import { nameOf, type RepoPath } from '#core/model/repo-path';
import type { PythonProject, Unknowable, Workspace } from '#core/model/workspace';
import type { Refusal } from './install-risk.ts';

/**
 * A part of a project that is installed or not: its base, an extra, a group, a requirements file beside the main one (its path
 * from the project's folder), what its build needs.
 */
export type PartKey = 'base' | 'build' | `${'extra' | 'group' | 'file'} ${string}`;

/** What each Python project of a workspace declares, by part, and which names are projects of the workspace. */
export class PythonParts {
  readonly workspace: Workspace;
  /** What plans would install and must not, of all targets: one error tells all. */
  readonly refusals: Refusal[] = [];
  readonly #declared = new Map<PythonProject, Declarations>();
  readonly #parts = new Map<PythonProject, ReadonlyMap<PartKey, readonly Declaration[]>>();
  readonly #members = new Map<string, PythonProject>();
  readonly #byFolder = new Map<RepoPath, PythonProject>();

  constructor(workspace: Workspace) {
    this.workspace = workspace;
    const inSets = new Set(
      workspace.memberSets.flatMap(({ tool, members }) => (tool === 'uv' ? members : [])),
    );
    const python = workspace.projects.filter((project) => project.language === 'python');
    for (const project of python) this.#byFolder.set(project.folder, project);
    const named = python.filter((project) => inSets.has(project.folder) || isOffered(project));
    for (const project of named.sort((a, b) => rank(a, inSets) - rank(b, inSets)))
      if (project.name !== null && !this.#members.has(project.name)) this.#members.set(project.name, project);
  }

  /** The project of the workspace that a distribution's name (normalised) stands for. */
  member(name: string): PythonProject | null {
    return this.#members.get(name) ?? null;
  }

  at(folder: RepoPath): PythonProject | null {
    return this.#byFolder.get(folder) ?? null;
  }

  of(project: PythonProject, key: PartKey): readonly Declaration[] {
    let parts = this.#parts.get(project);
    if (parts === undefined) {
      parts = byPart(this.#declarations(project).all);
      this.#parts.set(project, parts);
    }
    return parts.get(key) ?? [];
  }

  /** Groups that declare anything, Hatch's environments among them. */
  groups(project: PythonProject): ReadonlySet<string> {
    return new Set(
      this.#declarations(project).all.flatMap(({ section }) =>
        section.kind === 'group' ? section.name : [],
      ),
    );
  }

  /** Why no static reader can see all that it declares; null where one can. */
  unknowable(project: PythonProject): Unknowable | null {
    return this.#declarations(project).unknowable;
  }

  #declarations(project: PythonProject): Declarations {
    const known = this.#declared.get(project);
    if (known !== undefined) return known;
    const declarations = pythonDeclarations(this.workspace, project);
    this.#declared.set(project, declarations);
    return declarations;
  }
}

function byPart(declarations: readonly Declaration[]): ReadonlyMap<PartKey, readonly Declaration[]> {
  const parts = new Map<PartKey, Declaration[]>();
  for (const declaration of declarations) {
    const key = keyOf(declaration.section);
    if (key === null) continue;
    const list = parts.get(key);
    if (list === undefined) parts.set(key, [declaration]);
    else list.push(declaration);
  }
  return parts;
}

function keyOf(section: Section): PartKey | null {
  switch (section.kind) {
    case 'base':
    case 'build':
      return section.kind;
    case 'extra':
    case 'group':
    case 'file':
      return `${section.kind} ${section.name}`;
    default:
      return null;
  }
}

const BUILD_FILES: ReadonlySet<string> = new Set(['pyproject.toml', 'setup.cfg', 'setup.py']);

/**
 * Whether another project that depends on it gets it installed. Without `[build-system]` pip builds with setuptools
 * (PEP 517, "Source trees"): what is named there is ours all the same, and must never be fetched from an index.
 */
export function canBeInstalled(project: PythonProject): boolean {
  if (isPackaged(project)) return true;
  const at = (...path: string[]) => valueAt(project.settings.pyproject, path);
  return (
    BUILD_FILES.has(nameOf(project.file)) &&
    project.name !== null &&
    at('tool', 'uv', 'package') !== false &&
    at('tool', 'poetry', 'package-mode') !== false &&
    at('tool', 'pdm', 'distribution') !== false
  );
}

function isOffered(project: PythonProject): boolean {
  return canBeInstalled(project) && !isMaterial(project.folder);
}

/** Of several projects of one name, a member of a workspace goes first. */
function rank({ folder }: PythonProject, inSets: ReadonlySet<RepoPath>): number {
  return inSets.has(folder) ? 0 : 1;
}
