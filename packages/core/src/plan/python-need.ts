import { isPackaged } from '#core/graph/layout/layout';
import { isDevFile } from '#core/graph/python/declared/section';
import type { Declaration } from '#core/model/code';
import { UserError } from '#core/model/errors';
import { at } from '#core/model/finding';
import { comparePaths, join, nameOf, type RepoPath, relative } from '#core/model/repo-path';
import type { Requirement } from '#core/model/requirement';
import type { PythonProject, Workspace } from '#core/model/workspace';
import { callFolder, declarationRisk, fileRisks } from './install-risk.ts';
import { plainRequirement, requirementOf } from './plain-requirement.ts';
import type { PythonChoice } from './python-choice.ts';
import { type AskedProject, closureOf, type PartOfProject, type PythonClosure } from './python-closure.ts';
import { canBeInstalled, type PartKey, type PythonParts } from './python-parts.ts';
import { refuseNamesOfUnread } from './unread-manifests.ts';

/** What one Python environment holds, in the words of installers. */
export interface PythonNeed {
  readonly choices: readonly PythonChoice[];
  /** Whether a lock says where everything comes from. */
  readonly isLocked: boolean;
  readonly closure: PythonClosure;
  /** Projects of the workspace, installed from where they stand, each behind those that it depends on. */
  readonly editable: readonly AskedProject[];
  /** Requirements of the environment itself: of groups, of services, of projects that are no packages. */
  readonly plain: readonly Requirement[];
  /** Requirements files that are given as they are. */
  readonly files: readonly RepoPath[];
  /** The folder that an installer is called in for them, as paths in them count from there; null without files. */
  readonly filesFrom: RepoPath | null;
  /** All that was asked for, projects of the workspace first. */
  readonly roots: readonly Requirement[];
  /** Manifests that decide what is installed, sorted. */
  readonly decidedBy: readonly RepoPath[];
}

/** What lies in `src` is found by nobody who does not install it; other code is run where it stands. */
function isBelowSrc({ files }: Workspace, { folder }: PythonProject): boolean {
  return files.isFolder(join(folder, 'src'));
}

const BUILD_FILES = ['pyproject.toml', 'setup.cfg', 'setup.py'];

/**
 * Takes what of each target is installed; returns what that comes to. What would come from elsewhere than an index, and was
 * not allowed (`:allow`), joins the refusals of `parts`: a lock (`isLocked`) says itself where everything comes from, down
 * to the hash or commit. Throws UserError for what no installer could be told.
 */
export function needOf(
  parts: PythonParts,
  choices: readonly PythonChoice[],
  { isLocked = false }: { readonly isLocked?: boolean } = {},
): PythonNeed {
  const { workspace } = parts;
  const given = choices.flatMap((choice) => filesOf(workspace, choice));
  const starts = [...choices.flatMap((choice) => choice.starts), ...given.flatMap(partsOfFiles)];
  const closure = closureOf(parts, starts);
  refuseNamesOfUnread(
    workspace,
    closure.outside.map(({ name }) => name),
  );
  const isTarget = (project: PythonProject) => choices.some((choice) => choice.project === project);
  const isEditable = (project: PythonProject) =>
    isTarget(project) && !closure.required.has(project) && !isBelowSrc(workspace, project)
      ? isPackaged(project)
      : canBeInstalled(project);
  const editable = closure.projects.filter(({ project }) => isEditable(project));
  const plain = new Map<string, Requirement>();
  const add = (project: PythonProject, key: PartKey): void => {
    for (const declaration of parts.of(project, key)) {
      const isGiven = given.some(
        ({ owner, reached }) => owner === project && reached.has(fileOf(declaration)),
      );
      if (isGiven || parts.member(declaration.name) !== null) continue;
      const requirement = plainRequirement(declaration);
      plain.set(requirement.text, requirement);
    }
  };
  const judge = (declaration: Declaration): void => {
    // Lines of files that are given as they are have a judge of their own.
    if (given.some(({ reached }) => reached.has(fileOf(declaration)))) return;
    const refusal = declarationRisk(workspace, declaration);
    if (refusal !== null) parts.refusals.push(refusal);
  };
  for (const { project, extras } of closure.projects) {
    if (isEditable(project)) {
      if (!isLocked) parts.of(project, 'build').forEach(judge);
      continue;
    }
    add(project, 'base');
    for (const extra of extras) add(project, `extra ${extra}`);
  }
  for (const { project, key } of starts) if (key.startsWith('group ')) add(project, key);
  if (!isLocked) closure.outside.forEach(judge);
  for (const { owner, reached, from } of given)
    for (const file of owner.requirementFiles)
      if (reached.has(file.file)) parts.refusals.push(...fileRisks(workspace, file, from));
  for (const { project } of editable) refuseBrackets(project);
  const files = given.flatMap((one) => one.files);
  const listed = given.flatMap(({ owner, reached }) =>
    owner.requirementFiles
      .filter(({ file, kind }) => kind === 'requirements' && reached.has(file))
      .flatMap(({ requirements }) => requirements.map(({ requirement }) => requirement)),
  );
  return {
    choices,
    isLocked,
    closure,
    editable,
    plain: [...plain.values()],
    files,
    filesFrom: given[0]?.from ?? null,
    roots: [
      ...editable.flatMap(({ project, extras }) =>
        project.spelledName === null ? [] : requirementOf(project.spelledName, extras),
      ),
      ...plain.values(),
      ...listed,
    ],
    decidedBy: decidedBy(parts, choices, closure, given),
  };
}

/** Requirements files of one target, and all that they reach. */
interface GivenFiles {
  readonly owner: PythonProject;
  readonly files: readonly RepoPath[];
  readonly reached: ReadonlySet<RepoPath>;
  /** Where the installer is called. */
  readonly from: RepoPath;
}

/** A project that is nothing but a requirements file is installed by that, and by those beside it for its tests. */
function filesOf(workspace: Workspace, { project, groups, target }: PythonChoice): readonly GivenFiles[] {
  const isOnlyFile =
    target.project !== null && project.requirementFiles.some(({ file }) => file === project.file);
  const beside = project.requirementFiles
    .filter(({ file, kind }) => kind === 'requirements' && isForTests(relative(project.folder, file)))
    .map(({ file }) => file);
  const files = isOnlyFile
    ? [...new Set([project.file, ...beside])]
    : groups.file === null
      ? []
      : [groups.file];
  if (files.length === 0) return [];
  const reached = new Set(files);
  // A set that grows while it is gone through is gone through to its new end.
  for (const name of reached) {
    const { options = [] } = project.requirementFiles.find(({ file }) => file === name) ?? {};
    for (const { option, value } of options)
      if (option === '-r' || option === '-c')
        for (const { file } of project.requirementFiles)
          if (relativeTo(name, file) === value.replace(/^(?:\.\/)+/, '')) reached.add(file);
  }
  const read = project.requirementFiles.filter(({ file }) => reached.has(file));
  return [{ owner: project, files, reached, from: callFolder(workspace, read, project.folder) }];
}

/** What lies in the workspace is given by its folder, whether such a file names it or not. */
function partsOfFiles({ owner, reached }: GivenFiles): readonly PartOfProject[] {
  return [...reached].map((file) => ({
    project: owner,
    key: `file ${relative(owner.folder, file)}` as const,
  }));
}

function relativeTo(from: RepoPath, file: RepoPath): string {
  const slash = from.lastIndexOf('/');
  return relative((slash === -1 ? '.' : from.slice(0, slash)) as RepoPath, file);
}

/** Of the files for developers, those for tests: not for documentation, not for releases. */
function isForTests(path: string): boolean {
  return isDevFile(path) && /(?:^|[-_./])(?:dev|develop|development|tests?|testing)(?:[-_.]|$)/.test(path);
}

function fileOf({ origin }: Declaration): RepoPath {
  return origin.file;
}

/** pip reads `folder[x]` as an extra of `folder`. */
function refuseBrackets({ folder, file }: PythonProject): void {
  if (!/[[\]]/.test(folder)) return;
  throw new UserError(
    `the folder ${JSON.stringify(folder)} cannot be installed: brackets in its name are extras to installers`,
    'rename the folder',
    { at: at.file(file) },
  );
}

function decidedBy(
  { workspace }: PythonParts,
  choices: readonly PythonChoice[],
  { projects }: PythonClosure,
  given: readonly GivenFiles[],
): readonly RepoPath[] {
  const folders = new Set([
    ...projects.map(({ project }) => project.folder),
    ...choices.flatMap(({ groups }) => groups.ofRoot?.project.folder ?? []),
  ]);
  const found = new Set([
    ...[...folders].flatMap((folder) => [...BUILD_FILES, 'Pipfile'].map((name) => join(folder, name))),
    ...given.flatMap(({ reached }) => [...reached]),
    ...choices.flatMap(({ target }) => target.service?.source.file ?? []),
    ...projects.flatMap(({ project }) => (nameOf(project.file) === 'setup.py' ? project.file : [])),
  ]);
  return [...found].filter((file) => workspace.files.has(file)).sort(comparePaths);
}
