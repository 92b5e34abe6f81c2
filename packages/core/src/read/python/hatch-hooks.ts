import { isTable, type KeyPath } from '#core/model/key-path';
import type { PythonDependency } from '#core/model/workspace';
import type { TomlDocument } from '#core/read/toml-document';
import { addUnder, type NamedRequirementFiles } from './python-declaration.ts';
import { readTemplatedList } from './setuptools-plugin.ts';

/** What metadata hooks of hatchling supply. */
export interface HookReading {
  /** Null where none does. */
  readonly dependencies: readonly PythonDependency[] | null;
  /** Null where no hook says any. */
  readonly extras: ReadonlyMap<string, readonly PythonDependency[]> | null;
  readonly requirementFiles: readonly NamedRequirementFiles[];
  /** Hooks whose work is not known here. */
  readonly unknown: readonly string[];
}

/** Hooks that say nothing of dependencies: hatch-vcs, hatch-fancy-pypi-readme, hatch-docstring-description, hatch-autorun. */
const OTHER_HOOKS: ReadonlySet<string> = new Set([
  'vcs',
  'fancy-pypi-readme',
  'docstring-description',
  'autorun',
]);

/**
 * Reads the table of metadata hooks, which stands `at` that path: uv-dynamic-versioning (requirements with `{{ version }}`; its
 * README, "Metadata hook") and requirements_txt (files; README of hatch-requirements-txt).
 */
export function readHatchHooks(document: TomlDocument, at: KeyPath): HookReading {
  const extras = new Map<string, PythonDependency[]>();
  const requirementFiles: NamedRequirementFiles[] = [];
  const unknown: string[] = [];
  let dependencies: readonly PythonDependency[] | null = null;
  for (const hook of Object.keys(document.table(at))) {
    const here = [...at, hook];
    if (OTHER_HOOKS.has(hook)) continue;
    if (hook === 'requirements_txt') requirementFiles.push(...namedFiles(document, here));
    else if (hook === 'uv-dynamic-versioning') {
      const read = (path: KeyPath) => {
        const list = readTemplatedList(document, path);
        if (list === null) unknown.push(hook);
        return list ?? [];
      };
      if (document.has([...here, 'dependencies'])) dependencies = read([...here, 'dependencies']);
      const optional = [...here, 'optional-dependencies'];
      for (const extra of Object.keys(document.table(optional)))
        addUnder(extras, extra, read([...optional, extra]));
    } else if (isTable(document.value(here))) unknown.push(hook);
  }
  return { dependencies, extras: extras.size === 0 ? null : extras, requirementFiles, unknown };
}

function namedFiles(document: TomlDocument, here: KeyPath): readonly NamedRequirementFiles[] {
  const named: NamedRequirementFiles[] = [];
  const files = [...here, 'files'];
  const name = [...here, 'filename'];
  if (document.has(files)) named.push({ extra: null, files: document.strings(files) });
  else if (document.has(name)) named.push({ extra: null, files: [document.string(name) ?? ''] });
  // Without a setting the hook reads requirements.txt.
  else named.push({ extra: null, files: ['requirements.txt'] });
  const optional = [...here, 'optional-dependencies'];
  for (const extra of Object.keys(document.table(optional)))
    named.push({ extra, files: document.strings([...optional, extra]) });
  return named;
}
