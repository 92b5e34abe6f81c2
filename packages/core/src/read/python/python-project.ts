import { type FileTree, unreadableProblem } from '#core/model/file-tree';
import type { Problem } from '#core/model/finding';
import { join, nameOf, type RepoPath, ROOT, relative, tryRepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type {
  GroupEntry,
  Pin,
  PythonDependency,
  PythonProject,
  RequirementFile,
} from '#core/model/workspace';
import { distinct } from '#core/read/distinct';
import type { Locator } from '#core/read/manifest/complaints';
import { followRequirements } from './follow-requirements.ts';
import { readPipfile } from './pipfile.ts';
import { besideSetupPy, isBuiltBySetupPy } from './poetry-beside-setup.ts';
import { type PyprojectReading, readPyproject } from './pyproject.ts';
import { addUnder, type NamedRequirementFiles, type PythonDeclaration } from './python-declaration.ts';
import { isConstraintsFile, isMainRequirementsFile } from './requirement-file-names.ts';
import { isRosPackage } from './ros-package.ts';
import { readSetupCfg, type SetupCfgReading } from './setup-cfg.ts';
import { readSetupPy, type SetupCall } from './setup-py.ts';
import { type SetupPyDeclaration, setupPyDeclaration } from './setup-py-declaration.ts';
import { unknowable } from './unknowable.ts';
import type { UvWorkspace } from './uv-workspace.ts';

export interface PythonProjectReading {
  readonly project: PythonProject | null;
  readonly pins: readonly Pin[];
  readonly problems: readonly Problem[];
  readonly uvWorkspace: UvWorkspace | null;
  /** Whether uv would take the folder as a member of a workspace whose globs name it. */
  readonly uvMember: boolean;
}

const NOTHING: PythonDeclaration = {
  name: null,
  version: null,
  requiresPython: null,
  dependencies: null,
  extras: new Map(),
  groups: new Map(),
  dynamic: [],
};

/** What stands in the files of one folder that may declare a project; null for those that are not there. */
export interface DeclaringFiles {
  readonly pyproject: PyprojectReading | null;
  readonly setupCfg: SetupCfgReading | null;
  readonly pipfile: ReturnType<typeof readPipfile> | null;
  readonly setupPy: SetupCall | null;
  readonly problems: readonly Problem[];
}

/** Reads pyproject.toml (with hatch.toml), setup.cfg, Pipfile and setup.py of a folder. */
export function readDeclaringFiles(files: FileTree, folder: RepoPath, locate: Locator): DeclaringFiles {
  const problems: Problem[] = [];
  const text = (name: string) => readText(files, join(folder, name), problems);
  const hatchToml = () =>
    readIf(text('hatch.toml'), (content) => ({ file: join(folder, 'hatch.toml'), text: content }));
  const pyproject = readIf(text('pyproject.toml'), (content) =>
    readPyproject(content, join(folder, 'pyproject.toml'), locate, hatchToml()),
  );
  const setupCfg = readIf(text('setup.cfg'), (content) => readSetupCfg(content, join(folder, 'setup.cfg')));
  const pipfile = readIf(text('Pipfile'), (content) => readPipfile(content, join(folder, 'Pipfile'), locate));
  const setupPy = readIf(text('setup.py'), readSetupPy);
  for (const reading of [pyproject, setupCfg, pipfile]) problems.push(...(reading?.problems ?? []));
  return { pyproject, setupCfg, pipfile, setupPy, problems };
}

/**
 * Reads the Python project of a folder: pyproject.toml, completed by setup.cfg, setup.py and a Pipfile; else one of
 * these or a requirements file alone. The project is null where the folder holds settings of tools only.
 * `requirementFiles` are those that belong to the folder. Nothing is run.
 */
export function readPythonProject(
  files: FileTree,
  folder: RepoPath,
  locate: Locator,
  requirementFiles: readonly RepoPath[],
  declaring: DeclaringFiles = readDeclaringFiles(files, folder, locate),
): PythonProjectReading {
  const { pyproject, setupCfg, pipfile, setupPy: call } = declaring;
  const problems: Problem[] = [...declaring.problems];
  const reached = followRequirements(
    files,
    requirementFiles.map((file) => ({
      file,
      kind: isConstraintsFile(nameOf(file)) ? 'constraints' : 'requirements',
    })),
  );
  problems.push(...reached.problems);

  const sources: Source[] = [];
  const add = (
    file: RepoPath,
    declaration: PythonDeclaration | null,
    named: readonly NamedRequirementFiles[],
  ) => {
    if (declaration !== null) sources.push({ file, declaration, named });
  };
  const isBeside = call !== null && pyproject !== null && isBuiltBySetupPy(pyproject.data);
  if (pyproject !== null && !isBeside)
    add(join(folder, 'pyproject.toml'), pyproject.declaration, pyproject.requirementFiles);
  if (setupCfg !== null) add(join(folder, 'setup.cfg'), setupCfg.declaration, setupCfg.requirementFiles);
  const backend = pyproject?.buildBackend ?? null;
  const setupPy =
    call === null || !(backend ?? 'setuptools').startsWith('setuptools')
      ? null
      : within(setupPyDeclaration(call, join(folder, 'setup.py')), pyproject);
  if (setupPy !== null) add(join(folder, 'setup.py'), setupPy.declaration, setupPy.requirementFiles);
  if (isBeside && pyproject.declaration !== null)
    add(join(folder, 'pyproject.toml'), besideSetupPy(pyproject.declaration), []);
  if (pipfile !== null) add(join(folder, 'Pipfile'), pipfile.declaration, []);
  if (sources.length === 0) {
    const listed = requirementFiles.filter((file) => !isConstraintsFile(nameOf(file)));
    const main = listed.find((file) => isMainRequirementsFile(nameOf(file)));
    const [file = null] = main === undefined ? listed : [main];
    const named = main === undefined ? [] : [{ extra: null, files: [relative(folder, main)] }];
    if (file !== null) add(file, NOTHING, named);
  }
  const follow = (names: readonly string[]): readonly PythonDependency[] => {
    const start = names.flatMap((name) => tryRepoPath(name, folder) ?? []);
    const found = followRequirements(
      files,
      start.map((file) => ({ file, kind: 'requirements' })),
    );
    problems.push(...found.problems);
    return found.files
      .filter(({ kind }) => kind === 'requirements')
      .flatMap(({ requirements }) => requirements);
  };
  const merged = mergeSources(sources, follow);
  // Beside another file a Pipfile is where its developers work: it does not answer for what that file leaves open.
  const speaking = sources.length > 1 ? sources.filter(({ file }) => nameOf(file) !== 'Pipfile') : sources;
  const isSaid = (key: 'dependencies' | 'extras') =>
    speaking.some(({ declaration, named }) =>
      key === 'dependencies'
        ? declaration.dependencies !== null || named.some(({ extra }) => extra === null)
        : declaration.extras.size > 0 || named.some(({ extra }) => extra !== null),
    );
  const missing = sources
    .flatMap(({ named }) => named.flatMap((entry) => entry.files))
    .find((name) => !files.has(tryRepoPath(name, folder) ?? ROOT));
  return {
    project:
      merged === null
        ? null
        : {
            language: 'python',
            folder,
            ...merged,
            buildBackend: backend,
            requirementFiles: reached.files,
            sources: pyproject?.sources ?? [],
            buildRequires: pyproject?.buildRequires ?? [],
            settings: {
              pyproject: pyproject?.data ?? {},
              fromHatchToml: pyproject?.fromHatchToml ?? new Set(),
              setupCfg: setupCfg?.settings ?? new Map(),
              setupPy: call?.named ?? null,
            },
            unknowable: unknowable({
              folder,
              file: merged.file,
              isUnread: !(pyproject?.isRead ?? !files.has(join(folder, 'pyproject.toml'))),
              dynamic: pyproject?.declaration?.dynamic ?? [],
              backend,
              hooks: pyproject?.unknownHooks ?? [],
              computed: setupPy?.computed ?? [],
              isRos: isRosPackage(files, folder),
              missing: missing ?? null,
              saysDependencies: isSaid('dependencies'),
              saysExtras: isSaid('extras'),
            }),
          },
    pins: [...(pyproject?.pins ?? []), ...reached.files.flatMap(constraintPins)],
    problems: distinct(problems),
    uvWorkspace: pyproject?.uvWorkspace ?? null,
    uvMember: pyproject?.uvMember ?? false,
  };
}

/** What one file says of the project, and the requirements files it names instead. */
interface Source {
  readonly file: RepoPath;
  readonly declaration: PythonDeclaration;
  readonly named: readonly NamedRequirementFiles[];
}

/** Beside `[project]` setuptools heeds only those arguments of setup() that it declares dynamic (PEP 621). */
function within(setupPy: SetupPyDeclaration, pyproject: PyprojectReading | null): SetupPyDeclaration {
  const declared = pyproject?.declaration ?? null;
  if (declared === null || pyproject?.data.project === undefined) return setupPy;
  const base = declared.dynamic.includes('dependencies');
  const optional = declared.dynamic.includes('optional-dependencies');
  const isHeeded = (extra: string | null) => (extra === null ? base : optional);
  return {
    declaration: {
      ...setupPy.declaration,
      dependencies: base ? setupPy.declaration.dependencies : null,
      extras: optional ? setupPy.declaration.extras : new Map(),
    },
    requirementFiles: setupPy.requirementFiles.filter(({ extra }) => isHeeded(extra)),
    computed: setupPy.computed.filter(({ key }) => (key === 'install_requires' ? base : optional)),
  };
}

type Merged = Pick<
  PythonProject,
  | 'file'
  | 'name'
  | 'spelledName'
  | 'version'
  | 'requiresPython'
  | 'dependencies'
  | 'extras'
  | 'groups'
  | 'dynamic'
>;

/** Lays the sources together, the most telling first: of each thing the first that says it counts. */
function mergeSources(
  sources: readonly Source[],
  follow: (files: readonly string[]) => readonly PythonDependency[],
): Merged | null {
  const [maker] = sources;
  if (maker === undefined) return null;
  const first = <T>(get: (source: Source) => T | null): T | null => {
    for (const source of sources) {
      const value = get(source);
      if (value !== null) return value;
    }
    return null;
  };
  const extras = new Map<string, readonly PythonDependency[]>();
  const groups = new Map<string, readonly GroupEntry[]>();
  for (const { declaration, named } of sources) {
    const own = new Map([...declaration.extras].map(([extra, list]) => [extra, [...list]]));
    for (const { extra, files } of named) if (extra !== null) addUnder(own, extra, follow(files));
    for (const [extra, list] of own) if (!extras.has(extra)) extras.set(extra, list);
    for (const [group, list] of declaration.groups) if (!groups.has(group)) groups.set(group, list);
  }
  const base = first((source) => {
    const { declaration, named } = source;
    const files = named.filter(({ extra }) => extra === null).flatMap((entry) => entry.files);
    const list = declaration.dependencies ?? (files.length > 0 ? follow(files) : null);
    return list === null ? null : { source, list };
  });
  // Beside what the project is built from, [packages] is one more category of what its developers install.
  const packages = sources.find((source) => nameOf(source.file) === 'Pipfile' && source !== base?.source);
  if (packages !== undefined && !groups.has('packages'))
    groups.set('packages', packages.declaration.dependencies ?? []);
  const spelledName = first(({ declaration }) => declaration.name);
  return {
    file: maker.file,
    name: spelledName === null ? null : normaliseName(spelledName),
    spelledName,
    version: first(({ declaration }) => declaration.version),
    requiresPython: first(({ declaration }) => declaration.requiresPython),
    dependencies: base?.list ?? [],
    extras,
    groups,
    dynamic: maker.declaration.dynamic,
  };
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
  if (content.kind === 'unreadable') problems.push(unreadableProblem(file, content));
  return null;
}
