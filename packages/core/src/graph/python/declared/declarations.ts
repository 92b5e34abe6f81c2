import type { Declaration, Declarations, Section } from '#core/model/code';
import { at } from '#core/model/finding';
import { oncePer, oncePerText } from '#core/model/once';
import { folderOf, nameOf, type RepoPath, ROOT, relative, tryRepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type {
  Origin,
  PythonDependency,
  PythonProject,
  RequirementOption,
  Workspace,
} from '#core/model/workspace';
import { demandedExtras } from './demanded-extras.ts';
import { hatchEnvironments } from './hatch-environments.ts';
import { namesItsBase } from './named-base.ts';
import { extraSection, isDevFile } from './section.ts';
import { installedFirst, toolingLists } from './tooling-lists.ts';

/** A project whose extras and groups take each other in to more entries than this is not followed to the end. */
const FOLLOW_LIMIT = 100_000;

/**
 * All that a Python project declares: dependencies, extras (with `pkg[ml]` among its own extras followed), groups
 * (PEP 735, `include-group` followed), requirements files beside the main one, `build-system.requires`, what
 * a service.edn in its folder asks for, and what the workspace root declares for everybody's tests and tools.
 */
export function pythonDeclarations(workspace: Workspace, project: PythonProject): Declarations {
  const own = ownDeclarations(workspace, project);
  const all = [...own.all];
  for (const folder of new Set([uvRoot(workspace, project.folder), ROOT]))
    if (folder !== null && folder !== project.folder) all.push(...rootDeclarations(workspace)(folder));
  const byName = new Map<string, Declaration[]>();
  for (const declaration of all) {
    const list = byName.get(declaration.name);
    if (list === undefined) byName.set(declaration.name, [declaration]);
    else list.push(declaration);
  }
  return { all, byName, unknowable: own.unknowable };
}

/** What is known of a workspace's Python projects. */
interface Roots {
  readonly projects: ReadonlyMap<RepoPath, PythonProject>;
  readonly uvRoots: ReadonlyMap<RepoPath, RepoPath>;
}

const rootsOf = oncePer(
  ({ projects, memberSets }: Workspace): Roots => ({
    projects: new Map(
      projects.flatMap((project) =>
        project.language === 'python' ? [[project.folder, project] as const] : [],
      ),
    ),
    uvRoots: new Map(
      memberSets
        .filter(({ tool }) => tool === 'uv')
        .flatMap(({ root, members }) => members.map((member) => [member, root] as const)),
    ),
  }),
);

/** The root of the uv workspace that has the folder as a member; null where none has. */
export function uvRoot(workspace: Workspace, folder: RepoPath): RepoPath | null {
  return rootsOf(workspace).uvRoots.get(folder) ?? null;
}

const rootDeclarations = oncePer((workspace: Workspace) =>
  oncePerText((folder: RepoPath): readonly Declaration[] => {
    const project = rootsOf(workspace).projects.get(folder);
    if (project === undefined) return [];
    const { all } = ownDeclarations(workspace, project);
    return all.map((declaration) => ({ ...declaration, section: { kind: 'root' } }));
  }),
);

/**
 * Whether all that is known of a project is which tools its developers have: nothing makes it one but requirements files that are
 * named for them. What its code runs with nobody has said.
 */
export function isForDevelopers(workspace: Workspace, project: PythonProject): boolean {
  const { file, folder, requirementFiles } = project;
  const lists = requirementFiles.flatMap(({ file, kind }) => (kind === 'constraints' ? [] : file));
  return (
    lists.includes(file) &&
    lists.every((list) => isDevFile(relative(folder, list))) &&
    !workspace.manifests.services.some(({ source }) => source.folder === folder)
  );
}

function ownDeclarations(
  workspace: Workspace,
  project: PythonProject,
): Pick<Declarations, 'all' | 'unknowable'> {
  const collector = new Collector(project);
  const unions = unionsOf(project);
  const extrasFor = ({ requirement }: PythonDependency) => demandedExtras(requirement.marker);
  collector.addAll(
    { kind: 'base' },
    project.dependencies.filter((each) => extrasFor(each).length === 0),
  );
  for (const dependency of project.dependencies)
    for (const extra of extrasFor(dependency))
      collector.addAll(extraSection(extra, unions.has(extra)), [dependency]);
  for (const { source, runtime, deps } of workspace.manifests.services) {
    if (source.folder !== project.folder || runtime.lang !== 'python') continue;
    for (const { pkg, extras, at: path } of deps.python)
      collector.all.push({
        name: normaliseName(pkg),
        section: { kind: 'base' },
        text: extras.length === 0 ? pkg : `${pkg}[${extras.join(',')}]`,
        extras: extras.map(normaliseName),
        marker: null,
        origin: { file: source.file, path },
      });
  }
  const noBase = collector.all.length === 0 && !namesItsBase(project);
  for (const [name, list] of project.extras) {
    // setuptools' `extras_require={':python_version < "3.8"': [...]}` is a condition, and no extra where no name stands.
    const [bare = ''] = name.split(':', 1);
    collector.addAll(bare === '' ? { kind: 'base' } : extraSection(bare, unions.has(name)), list, [name]);
  }
  for (const name of project.groups.keys()) collector.addGroup(name);
  for (const [name, list] of hatchEnvironments(project)) collector.addAll({ kind: 'group', name }, list);
  collector.addAll({ kind: 'build' }, project.buildRequires);
  const listed = new Set(collector.all.flatMap(({ origin }) => lineKey(origin) ?? []));
  const installed = noBase ? toolingLists(workspace, project) : new Set<RepoPath>();
  for (const { file, kind, requirements, options } of installedFirst(project.requirementFiles, installed)) {
    if (kind === 'constraints') continue;
    const name = relative(project.folder, file);
    // Where nothing else says what the code runs with, such a file does.
    const section: Section =
      noBase && !isDevFile(name)
        ? { kind: 'base' }
        : { kind: 'file', name, ...(installed.has(file) && { isRun: true }) };
    collector.addAll(
      section,
      requirements.filter(({ origin }) => !listed.has(lineKey(origin) ?? '')),
    );
    for (const option of options) {
      const declaration = declarationOfPlace(option, section, workspace);
      if (declaration !== null && declaration.name !== project.name) collector.all.push(declaration);
    }
  }
  return {
    all: collector.all,
    unknowable:
      project.unknowable ??
      (collector.isFull
        ? {
            why: `its extras and groups take in more than ${FOLLOW_LIMIT} entries`,
            at: at.value(project.file, ['project', 'optional-dependencies']),
          }
        : null),
  };
}

/**
 * A requirements line that is only a place: `-e ../core[ml]`, a path inside a container, a repository's URL. What lies there
 * is the project of that folder, or called as the last part of the place is.
 */
function declarationOfPlace(
  { option, value, origin }: RequirementOption,
  section: Section,
  workspace: Workspace,
): Declaration | null {
  if (option !== '-e' && option !== 'path' && option !== 'url') return null;
  const [, place = '', extras = ''] = /^([^[;]*)(?:\[([^\]]*)\])?/.exec(value) ?? [];
  const folder = option === 'url' ? null : tryRepoPath(place.trim(), folderOf(origin.file));
  const project = folder === null ? undefined : rootsOf(workspace).projects.get(folder);
  const last = /([\w.-]+?)(?:\.git)?\/*(?:@[^/]*)?(?:#.*)?$/.exec(place.trim())?.[1] ?? '';
  const name = project?.name ?? normaliseName(last);
  if (!/^[a-z0-9]/.test(name)) return null;
  const asked = extras.split(',').map((extra) => normaliseName(extra.trim()));
  return {
    name,
    section,
    text: value,
    extras: asked.filter((extra) => extra !== ''),
    marker: null,
    origin,
  };
}

/** A line of a requirements file; null for what stands elsewhere, where no such file has it. */
function lineKey(origin: Declaration['origin']): string | null {
  return 'line' in origin ? `${origin.file}:${origin.line}` : null;
}

/** A requirement to be added; `reference` is the entry of its section that takes it in, null for one that stands there itself. */
interface Waiting {
  readonly dependency: PythonDependency;
  readonly marker: string | null;
  readonly reference: Origin | null;
}

/** Collects declarations, following extras and groups that take others in. */
class Collector {
  readonly all: Declaration[] = [];
  isFull = false;
  #steps = 0;
  readonly #project: PythonProject;

  constructor(project: PythonProject) {
    this.#project = project;
  }

  /** `from`: extras that need not be followed again; `reference`: the entry that takes the whole list in. */
  addAll(
    section: Section,
    list: readonly PythonDependency[],
    from: readonly string[] = [],
    reference: Origin | null = null,
  ): void {
    const waiting = list.map((dependency): Waiting => ({ dependency, marker: null, reference })).reverse();
    const followed = new Set(from);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      this.#steps += 1;
      if (this.#steps > FOLLOW_LIMIT) {
        this.isFull = true;
        return;
      }
      const { requirement, origin } = next.dependency;
      const marker = joinedMarker(next.marker, requirement.marker);
      const extras = requirement.extras.map(normaliseName);
      if (requirement.name !== this.#project.name) {
        const { name, text } = requirement;
        const taken = next.reference === null ? {} : { reference: next.reference };
        this.all.push({ name, section, text, extras, marker, origin, ...taken });
        continue;
      }
      for (const extra of extras.toReversed()) {
        if (followed.has(extra)) continue;
        followed.add(extra);
        const taken = this.#project.extras.get(extra) ?? [];
        const reference = next.reference ?? origin;
        for (const dependency of taken.toReversed()) waiting.push({ dependency, marker, reference });
      }
    }
  }

  addGroup(name: string): void {
    const section = sectionOfGroup(name, this.#project);
    const followed = new Set([name]);
    const waiting: { group: string; reference: Origin | null }[] = [{ group: name, reference: null }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { group, reference } = next;
      const plain: PythonDependency[] = [];
      for (const entry of this.#project.groups.get(group) ?? []) {
        if (!('include' in entry)) plain.push(entry);
        else if (!followed.has(entry.include)) {
          followed.add(entry.include);
          waiting.push({ group: entry.include, reference: reference ?? entry.origin });
        }
      }
      this.addAll(section, plain, [], reference);
    }
  }
}

/** Pipenv's [packages] is what its developers run the code with, as a requirements file beside the declaration is. */
function sectionOfGroup(name: string, { groups }: PythonProject): Section {
  const [first] = groups.get(name) ?? [];
  const isRun = name === 'packages' && first !== undefined && nameOf(first.origin.file) === 'Pipfile';
  return isRun ? { kind: 'file', name: 'Pipfile' } : { kind: 'group', name };
}

function joinedMarker(one: string | null, other: string | null): string | null {
  return one === null || other === null ? (one ?? other) : `(${one}) and (${other})`;
}

/** Beyond this many extras nobody writes unions by hand, and comparing each with each takes too long. */
const UNION_LIMIT = 200;

/** Extras that hold nothing but what at least two other extras hold, by reference or by repeating it. */
function unionsOf({ name: own, extras }: PythonProject): ReadonlySet<string> {
  const unions = new Set<string>();
  if (extras.size > UNION_LIMIT) return unions;
  const names = new Map<string, ReadonlySet<string>>();
  for (const [extra, list] of extras)
    names.set(extra, new Set(list.map(({ requirement }) => requirement.name)));
  for (const [extra, list] of extras) {
    const taken = list.filter(({ requirement }) => requirement.name === own);
    if (taken.length > 0) {
      const others = taken.flatMap(({ requirement }) => requirement.extras);
      if (taken.length === list.length && others.length > 1) unions.add(extra);
      continue;
    }
    const mine = names.get(extra) ?? new Set();
    const parts = [...names].filter(
      ([other, theirs]) =>
        other !== extra &&
        theirs.size > 0 &&
        theirs.size < mine.size &&
        [...theirs].every((name) => mine.has(name)),
    );
    const covered = new Set(parts.flatMap(([, theirs]) => [...theirs]));
    if (parts.length > 1 && covered.size === mine.size) unions.add(extra);
  }
  return unions;
}
