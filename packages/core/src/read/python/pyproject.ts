import type { Problem } from '#core/model/finding';
import { formatKeyPath, isTable, type KeyPath, valueAt } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import { normaliseName, requirementAt } from '#core/model/requirement';
import type { GroupEntry, Pin, PythonDependency, PythonSource } from '#core/model/workspace';
import type { Locator } from '#core/read/manifest/complaints';
import { readToml, type TomlTable } from '#core/read/toml';
import { TomlDocument } from '#core/read/toml-document';
import { readFlit } from './flit.ts';
import { readHatch, type TextFile, withHatch } from './hatch.ts';
import type { HookReading } from './hatch-hooks.ts';
import { readPoetry } from './poetry.ts';
import { addUnder, type NamedRequirementFiles, type PythonDeclaration } from './python-declaration.ts';
import { type PluginReading, readSetuptoolsPlugin } from './setuptools-plugin.ts';
import type { UvWorkspace } from './uv-workspace.ts';

export interface PyprojectReading {
  /** It is TOML: what it says is known. */
  readonly isRead: boolean;
  /** Null where the file holds settings of tools only (and for one that cannot be read). */
  readonly declaration: PythonDeclaration | null;
  readonly buildBackend: string | null;
  readonly sources: readonly PythonSource[];
  readonly pins: readonly Pin[];
  readonly uvWorkspace: UvWorkspace | null;
  /** Whether uv would take it as a member: a named `[project]`, not `managed = false`. */
  readonly uvMember: boolean;
  /** What `[tool.setuptools.dynamic]` and hatch-requirements-txt name in place of requirements. */
  readonly requirementFiles: readonly NamedRequirementFiles[];
  /** Metadata hooks of hatchling that may supply dependencies nobody knows. */
  readonly unknownHooks: readonly string[];
  readonly buildRequires: readonly PythonDependency[];
  /** The whole file as parsed, with what hatch.toml says as if it stood there; empty where it cannot be. */
  readonly data: TomlTable;
  /** The tables below `[tool.hatch]` that hatch.toml has. */
  readonly fromHatchToml: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads pyproject.toml: `[project]` (PEP 621), `[dependency-groups]` (PEP 735), and what Poetry, flit, PDM, uv,
 * hatchling and setuptools keep under `[tool]` (Hatch also in the hatch.toml beside it). Every fault is a problem at its place;
 * what is right beside it is read.
 */
export function readPyproject(
  text: string,
  file: RepoPath,
  locate: Locator,
  hatchToml: TextFile | null = null,
): PyprojectReading {
  const reading = readToml(text, file);
  const data = reading.ok ? reading.value : {};
  const document = new TomlDocument(file, text, data, locate);
  const uvWorkspace = readUvWorkspace(document);
  const hatch = readHatch(document, hatchToml, locate);
  const { hooks } = hatch;
  const supplied = { hooks, plugin: readSetuptoolsPlugin(document) };
  const declaration = readDeclaration(document, supplied, uvWorkspace !== null);
  return {
    declaration,
    isRead: reading.ok,
    buildBackend: document.string(['build-system', 'build-backend']),
    sources: readSources(document),
    pins: [
      ...readUvPins(document, 'constraint-dependencies', 'uv-constraint'),
      ...readUvPins(document, 'override-dependencies', 'uv-override'),
    ],
    uvWorkspace,
    uvMember:
      typeof document.value(['project', 'name']) === 'string' &&
      document.value(['tool', 'uv', 'managed']) !== false,
    requirementFiles: [...readRequirementFiles(document), ...hooks.requirementFiles],
    unknownHooks: hooks.unknown,
    buildRequires: document.requirements(['build-system', 'requires']),
    data: withHatch(data, hatch),
    fromHatchToml: hatch.fromHatchToml,
    problems: [...(reading.ok ? document.problems : reading.problems), ...hatch.problems],
  };
}

function readDeclaration(
  document: TomlDocument,
  { hooks, plugin }: { readonly hooks: HookReading; readonly plugin: PluginReading },
  isWorkspace: boolean,
): PythonDeclaration | null {
  const poetry = readPoetry(document) ?? readFlit(document);
  const groups = readGroups(document);
  for (const [name, entries] of poetry?.groups ?? []) addUnder(groups, name, entries);
  // Asked for as a table, so that anything else in its place becomes a problem.
  document.table(['project']);
  if (!isTable(document.value(['project'])))
    return poetry === null && groups.size === 0 && !isWorkspace
      ? null
      : {
          name: poetry?.name ?? null,
          version: poetry?.version ?? null,
          requiresPython: poetry?.requiresPython ?? null,
          dependencies: poetry?.dependencies ?? null,
          extras: poetry?.extras ?? new Map(),
          groups,
          dynamic: [],
        };
  const dynamic = document.strings(['project', 'dynamic']);
  // Beside [project] Poetry's own table only completes what is declared dynamic or left out.
  const own = document.has(['project', 'dependencies']);
  return {
    name: readName(document),
    version: document.string(['project', 'version']) ?? poetry?.version ?? null,
    requiresPython: document.string(['project', 'requires-python']) ?? poetry?.requiresPython ?? null,
    dependencies: own
      ? document.requirements(['project', 'dependencies'])
      : (hooks.dependencies ?? plugin.dependencies ?? poetry?.dependencies ?? null),
    extras: document.has(['project', 'optional-dependencies'])
      ? readExtras(document)
      : (hooks.extras ?? plugin.extras ?? poetry?.extras ?? new Map()),
    groups,
    dynamic,
  };
}

function readName(document: TomlDocument): string | null {
  const path = ['project', 'name'];
  const name = document.string(path);
  if (name === null) {
    if (!document.has(path)) document.complain(['project'], '[project] has no name', 'add `name = "…"`');
    return null;
  }
  if (/^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])$/.test(name)) return name;
  document.complain(
    path,
    `project.name is no name of a distribution`,
    'use letters, digits, and -, _ or . between them (PEP 508)',
  );
  return null;
}

function readExtras(document: TomlDocument): ReadonlyMap<string, readonly PythonDependency[]> {
  const path = ['project', 'optional-dependencies'];
  const extras = new Map<string, PythonDependency[]>();
  for (const extra of Object.keys(document.table(path)))
    addUnder(extras, extra, document.requirements([...path, extra]));
  return extras;
}

function readGroups(document: TomlDocument): Map<string, GroupEntry[]> {
  const groups = new Map<string, GroupEntry[]>();
  for (const group of Object.keys(document.table(['dependency-groups'])))
    addUnder(groups, group, readGroup(document, ['dependency-groups', group]));
  const pdm = ['tool', 'pdm', 'dev-dependencies'];
  for (const group of Object.keys(document.table(pdm)))
    addUnder(groups, group, readPdmGroup(document, [...pdm, group]));
  const uv = ['tool', 'uv', 'dev-dependencies'];
  if (document.has(uv)) addUnder<GroupEntry>(groups, 'dev', document.requirements(uv));
  return groups;
}

function readGroup(document: TomlDocument, path: KeyPath): readonly GroupEntry[] {
  return document.array(path).flatMap((item, index): GroupEntry | readonly GroupEntry[] => {
    const here = [...path, index];
    if (!isTable(item)) return document.requirement(here) ?? [];
    const include = valueAt(item, ['include-group']);
    if (typeof include === 'string')
      return { include: normaliseName(include), origin: { file: document.file, path: here } };
    document.complain(
      here,
      `${formatKeyPath(here)} is neither a requirement nor an include`,
      'write `{include-group = "name"}` (PEP 735)',
    );
    return [];
  });
}

/** PDM takes `-e path#egg=name` beside requirements: the project that stands there, by its URL. */
function readPdmGroup(document: TomlDocument, path: KeyPath): readonly PythonDependency[] {
  return document.array(path).flatMap((item, index) => {
    const here = [...path, index];
    const editable = typeof item === 'string' ? /^-e\s+(\S+)#egg=([A-Za-z0-9][\w.-]*)/.exec(item) : null;
    const [text, url, name] = editable ?? [];
    if (text === undefined || url === undefined || name === undefined)
      return document.requirement(here) ?? [];
    return { requirement: requirementAt(text, name, url), origin: { file: document.file, path: here } };
  });
}

function readUvPins(document: TomlDocument, key: string, by: Pin['by']): readonly Pin[] {
  return document.requirements(['tool', 'uv', key]).map(({ requirement, origin }) => ({
    language: 'python',
    name: requirement.name,
    value: requirement.specifier,
    by,
    requirement,
    origin,
  }));
}

function readUvWorkspace(document: TomlDocument): UvWorkspace | null {
  const path = ['tool', 'uv', 'workspace'];
  if (!document.has(path)) return null;
  return {
    members: document.strings([...path, 'members']),
    exclude: document.strings([...path, 'exclude']),
  };
}

function readSources(document: TomlDocument): readonly PythonSource[] {
  const path = ['tool', 'uv', 'sources'];
  return Object.entries(document.table(path)).flatMap(([name, value]) => {
    const list: readonly (readonly [unknown, KeyPath])[] = Array.isArray(value)
      ? value.map((item, index) => [item, [...path, name, index]])
      : [[value, [...path, name]]];
    return list.flatMap(([item, here]): PythonSource | readonly PythonSource[] => {
      const origin = { file: document.file, path: here };
      for (const kind of ['path', 'git', 'url', 'index'] as const) {
        const found = valueAt(item, [kind]);
        if (typeof found === 'string') return { name: normaliseName(name), kind, value: found, origin };
      }
      const isMember = valueAt(item, ['workspace']);
      if (isMember === true) return { name: normaliseName(name), kind: 'workspace', value: '', origin };
      if (isMember !== false)
        document.complain(
          here,
          `${formatKeyPath(here)} is no source`,
          'a source has workspace, path, git, url or index (docs.astral.sh/uv, "Dependency sources")',
        );
      return [];
    });
  });
}

function readRequirementFiles(document: TomlDocument): readonly NamedRequirementFiles[] {
  const path = ['tool', 'setuptools', 'dynamic'];
  const filesAt = (here: KeyPath): readonly string[] => {
    const value = document.value([...here, 'file']);
    return typeof value === 'string' ? [value] : document.strings([...here, 'file']);
  };
  const found: NamedRequirementFiles[] = [{ extra: null, files: filesAt([...path, 'dependencies']) }];
  const optional = [...path, 'optional-dependencies'];
  for (const extra of Object.keys(document.table(optional)))
    found.push({ extra, files: filesAt([...optional, extra]) });
  return found.filter(({ files }) => files.length > 0);
}
