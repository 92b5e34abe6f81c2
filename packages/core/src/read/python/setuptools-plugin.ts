import type { KeyPath } from '#core/model/key-path';
import type { PythonDependency } from '#core/model/workspace';
import type { TomlDocument } from '#core/read/toml-document';
import { addUnder } from './python-declaration.ts';
import { readTemplatedRequirement } from './templated-requirement.ts';

/** What a plugin of setuptools supplies in place of `project.dependencies`; null where it says nothing, or nothing readable. */
export interface PluginReading {
  readonly dependencies: readonly PythonDependency[] | null;
  readonly extras: ReadonlyMap<string, readonly PythonDependency[]> | null;
}

const TABLE = ['tool', 'setuptools_dynamic_dependencies'] as const;

/**
 * Reads `[tool.setuptools_dynamic_dependencies]`, requirements with `{version}` in them
 * (https://pypi.org/project/setuptools-dynamic-dependencies/).
 */
export function readSetuptoolsPlugin(document: TomlDocument): PluginReading {
  const optional = [...TABLE, 'optional-dependencies'];
  const extras = new Map<string, PythonDependency[]>();
  for (const extra of Object.keys(document.table(optional))) {
    const list = readTemplatedList(document, [...optional, extra]);
    if (list === null) return { dependencies: null, extras: null };
    addUnder(extras, extra, list);
  }
  const path = [...TABLE, 'dependencies'];
  return {
    dependencies: document.has(path) ? readTemplatedList(document, path) : null,
    extras: extras.size === 0 ? null : extras,
  };
}

/** Takes the place of a list of requirements whose versions may be filled in at build time; null where one cannot be read. */
export function readTemplatedList(document: TomlDocument, path: KeyPath): readonly PythonDependency[] | null {
  const found: PythonDependency[] = [];
  for (const [index, text] of document.strings(path).entries()) {
    const requirement = readTemplatedRequirement(text);
    if (requirement === null) return null;
    found.push({ requirement, origin: { file: document.file, path: [...path, index] } });
  }
  return found;
}
