import { formatKeyPath, isTable, type KeyPath } from '#core/model/key-path';
import { normaliseName } from '#core/model/requirement';
import type { GroupEntry, PythonDependency } from '#core/model/workspace';
import type { TomlDocument } from '#core/read/toml-document';
import { readForeignRequirement } from './foreign-requirement.ts';
import { addUnder, type PythonDeclaration } from './python-declaration.ts';

const POETRY = ['tool', 'poetry'] as const;

/**
 * Reads `[tool.poetry]` (python-poetry.org, "The pyproject.toml file"): dependencies, groups, the old
 * `dev-dependencies` (group dev), extras. `python` is the interpreter's range, in Poetry's spelling. An optional
 * dependency stands in the extras that name it and nowhere else.
 */
export function readPoetry(document: TomlDocument): PythonDeclaration | null {
  document.table(POETRY);
  if (!isTable(document.value(POETRY))) return null;
  const dependencies: PythonDependency[] = [];
  const optional = new Map<string, PythonDependency[]>();
  const path = [...POETRY, 'dependencies'];
  for (const { dependency, isOptional } of readForeignTable(document, path)) {
    if (dependency.requirement.name === 'python') continue;
    const { name } = dependency.requirement;
    if (isOptional) addUnder(optional, name, [dependency]);
    else dependencies.push(dependency);
  }
  const python = document.value([...path, 'python']);
  return {
    name: document.string([...POETRY, 'name']),
    version: document.string([...POETRY, 'version']),
    requiresPython: typeof python === 'string' ? python : null,
    dependencies: document.has(path) ? dependencies : null,
    extras: readExtras(document, optional, dependencies),
    groups: readGroups(document),
    dynamic: [],
  };
}

function readExtras(
  document: TomlDocument,
  optional: ReadonlyMap<string, readonly PythonDependency[]>,
  always: readonly PythonDependency[],
): ReadonlyMap<string, readonly PythonDependency[]> {
  const extras = new Map<string, PythonDependency[]>();
  const path = [...POETRY, 'extras'];
  for (const extra of Object.keys(document.table(path))) {
    const found = document.strings([...path, extra]).flatMap((spelled) => {
      const name = normaliseName(spelled);
      return optional.get(name) ?? always.filter((dependency) => dependency.requirement.name === name);
    });
    addUnder(extras, extra, found);
  }
  return extras;
}

function readGroups(document: TomlDocument): ReadonlyMap<string, readonly GroupEntry[]> {
  const groups = new Map<string, GroupEntry[]>();
  const path = [...POETRY, 'group'];
  for (const group of Object.keys(document.table(path))) {
    const entries = readForeignTable(document, [...path, group, 'dependencies']);
    addUnder<GroupEntry>(
      groups,
      group,
      entries.map((entry) => entry.dependency),
    );
    const included = document.strings([...path, group, 'include-groups']);
    addUnder<GroupEntry>(
      groups,
      group,
      included.map((name, index) => ({
        include: normaliseName(name),
        origin: { file: document.file, path: [...path, group, 'include-groups', index] },
      })),
    );
  }
  const old = readForeignTable(document, [...POETRY, 'dev-dependencies']);
  if (old.length > 0)
    addUnder<GroupEntry>(
      groups,
      'dev',
      old.map((entry) => entry.dependency),
    );
  return groups;
}

/** Reads a table `name = range or table` of Poetry's or Pipfile's; what cannot be read is a problem and left out. */
export function readForeignTable(
  document: TomlDocument,
  path: KeyPath,
): readonly { readonly dependency: PythonDependency; readonly isOptional: boolean }[] {
  return Object.entries(document.table(path)).flatMap(([name, value]) => {
    const here = [...path, name];
    const read = readForeignRequirement(name, value);
    if (read.length === 0 && !(Array.isArray(value) && value.length === 0))
      document.complain(
        here,
        `${formatKeyPath(here)} is no dependency`,
        'write a version range in quotes, or a table with version, path, git or url',
      );
    return read.map((item) => ({
      dependency: { requirement: item.requirement, origin: { file: document.file, path: here } },
      isOptional: item.optional,
    }));
  });
}
