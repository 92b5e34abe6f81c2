import type { FileTree } from '#core/model/file-tree';
import { at, type Problem } from '#core/model/finding';
import { join, nameOf, parentOf, type RepoPath, ROOT, tryRepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { Pin, PythonDependency, PythonProject, RequirementFile } from '#core/model/workspace';
import { followRequirements } from './follow-requirements.ts';
import { readPipfile } from './pipfile.ts';
import { type PyprojectReading, readPyproject } from './pyproject.ts';
import { addUnder, type PythonDeclaration } from './python-declaration.ts';
import { isConstraintsFile, isMainRequirementsFile, requirementFilesIn } from './requirement-file-names.ts';
import { readSetupCfg } from './setup-cfg.ts';
import type { TomlLocator } from './toml-document.ts';
import type { UvWorkspace } from './uv-workspace.ts';

export interface PythonProjectReading {
  readonly project: PythonProject | null;
  readonly pins: readonly Pin[];
  readonly problems: readonly Problem[];
  readonly uvWorkspace: UvWorkspace | null;
  /** Whether uv would take the folder as a member of a workspace whose globs name it. */
  readonly uvMember: boolean;
}

/** All that setup.py may compute; without running it nothing of it is known. */
const ALL_DYNAMIC = ['name', 'version', 'requires-python', 'dependencies', 'optional-dependencies'] as const;

/**
 * Reads the Python project of a folder: pyproject.toml, completed by setup.cfg and a Pipfile; else setup.cfg,
 * setup.py, Pipfile or a requirements file alone. The project is null where the folder holds settings of tools only.
 * `requirementFiles` are those that belong to the folder (by default those directly in it and in its
 * `requirements/`). Nothing is run.
 */
export function readPythonProject(
  files: FileTree,
  folder: RepoPath,
  locate: TomlLocator,
  requirementFiles: readonly RepoPath[] = requirementFilesIn(files, folder),
): PythonProjectReading {
  const problems: Problem[] = [];
  const text = (name: string) => readText(files, join(folder, name), problems);
  const pyproject = readIf(text('pyproject.toml'), (content) =>
    readPyproject(content, join(folder, 'pyproject.toml'), locate),
  );
  const setupCfg = readIf(text('setup.cfg'), (content) => readSetupCfg(content, join(folder, 'setup.cfg')));
  const pipfile = readIf(text('Pipfile'), (content) => readPipfile(content, join(folder, 'Pipfile'), locate));
  for (const reading of [pyproject, setupCfg, pipfile]) problems.push(...(reading?.problems ?? []));

  const constraints = requirementFiles.filter((file) => isConstraintsFile(nameOf(file)));
  const listed = requirementFiles.filter((file) => !isConstraintsFile(nameOf(file)));
  const reached = followRequirements(files, [
    ...listed.map((file) => ({ file, kind: 'requirements' as const })),
    ...constraints.map((file) => ({ file, kind: 'constraints' as const })),
  ]);
  problems.push(...reached.problems);
  const named = (paths: readonly string[]): readonly PythonDependency[] => {
    const found = paths.flatMap((path) => tryRepoPath(path, folder) ?? []);
    const reading = followRequirements(
      files,
      found.map((file) => ({ file, kind: 'requirements' })),
    );
    problems.push(...reading.problems);
    return requirementsOf(reading.files);
  };

  const isSetupPy = /\bsetup\s*\(/.test(text('setup.py') ?? '');
  const main = listed.find((file) => isMainRequirementsFile(nameOf(file)));
  const maker =
    pyproject !== null && pyproject.declaration !== null
      ? 'pyproject.toml'
      : setupCfg !== null && setupCfg.declaration !== null
        ? 'setup.cfg'
        : isSetupPy
          ? 'setup.py'
          : pipfile !== null && pipfile.declaration !== null
            ? 'Pipfile'
            : null;
  const file = maker === null ? (main ?? listed[0] ?? null) : join(folder, maker);

  const declarations = [pyproject?.declaration, setupCfg?.declaration, pipfile?.declaration].flatMap(
    (declaration) => declaration ?? [],
  );
  const project =
    file === null
      ? null
      : assemble({
          folder,
          file,
          declarations,
          pyproject,
          requirementFiles: reached.files,
          isComputed: isSetupPy && (pyproject?.declaration ?? setupCfg?.declaration ?? null) === null,
          dependenciesOfFiles: () => {
            if (setupCfg !== null && setupCfg.dependencyFiles.length > 0)
              return named(setupCfg.dependencyFiles);
            return maker === null && main !== undefined
              ? requirementsOf(followRequirements(files, [{ file: main, kind: 'requirements' }]).files)
              : [];
          },
          named,
        });
  return {
    project,
    pins: [...(pyproject?.pins ?? []), ...reached.files.flatMap(constraintPins)],
    problems,
    uvWorkspace: pyproject?.uvWorkspace ?? null,
    uvMember: pyproject?.uvMember ?? false,
  };
}

interface Parts {
  readonly folder: RepoPath;
  readonly file: RepoPath;
  /** The most telling first. */
  readonly declarations: readonly PythonDeclaration[];
  readonly pyproject: PyprojectReading | null;
  readonly requirementFiles: readonly RequirementFile[];
  readonly isComputed: boolean;
  readonly dependenciesOfFiles: () => readonly PythonDependency[];
  readonly named: (paths: readonly string[]) => readonly PythonDependency[];
}

function assemble(parts: Parts): PythonProject {
  const { declarations, pyproject } = parts;
  const first = <T>(get: (declaration: PythonDeclaration) => T | null): T | null => {
    for (const declaration of declarations) {
      const value = get(declaration);
      if (value !== null) return value;
    }
    return null;
  };
  const spelledName = first((declaration) => declaration.name);
  const extras = new Map<string, PythonDependency[]>();
  for (const declaration of declarations)
    for (const [extra, dependencies] of declaration.extras)
      if (!extras.has(extra)) extras.set(extra, [...dependencies]);
  const groups = new Map<string, PythonProject['groups'] extends ReadonlyMap<string, infer T> ? T : never>();
  for (const declaration of declarations)
    for (const [group, entries] of declaration.groups) if (!groups.has(group)) groups.set(group, entries);
  let dependencies = first((declaration) => declaration.dependencies) ?? [];
  for (const { extra, files } of pyproject?.requirementFiles ?? []) {
    if (extra === null) dependencies = [...dependencies, ...parts.named(files)];
    else addUnder(extras, extra, parts.named(files));
  }
  if (dependencies.length === 0) dependencies = parts.dependenciesOfFiles();
  return {
    language: 'python',
    folder: parts.folder,
    file: parts.file,
    name: spelledName === null ? null : normaliseName(spelledName),
    spelledName,
    version: first((declaration) => declaration.version),
    requiresPython: first((declaration) => declaration.requiresPython),
    dependencies,
    extras,
    groups,
    dynamic: parts.isComputed ? ALL_DYNAMIC : (declarations[0]?.dynamic ?? []),
    buildBackend: pyproject?.buildBackend ?? null,
    requirementFiles: parts.requirementFiles,
    sources: pyproject?.sources ?? [],
  };
}

function requirementsOf(files: readonly RequirementFile[]): readonly PythonDependency[] {
  return files.filter(({ kind }) => kind === 'requirements').flatMap(({ requirements }) => requirements);
}

function constraintPins({ kind, requirements }: RequirementFile): readonly Pin[] {
  if (kind !== 'constraints') return [];
  return requirements.map(({ requirement, origin }) => ({
    language: 'python',
    name: requirement.name,
    value: requirement.specifier,
    by: 'constraints',
    requirement,
    origin,
  }));
}

function readIf<T>(text: string | null, read: (text: string) => T): T | null {
  return text === null ? null : read(text);
}

function readText(files: FileTree, file: RepoPath, problems: Problem[]): string | null {
  if (!files.has(file)) return null;
  const content = files.read(file);
  if (content.kind === 'text') return content.text;
  if (content.kind === 'unreadable')
    problems.push({
      at: content.line === undefined ? at.file(file) : at.point(file, content.line, 1),
      message: content.message,
      hint: content.hint,
    });
  return null;
}

/** The folder of a file of the tree. */
export function folderOf(file: RepoPath): RepoPath {
  return parentOf(file) ?? ROOT;
}
