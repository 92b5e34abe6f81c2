import type { RepoPath } from '#core/model/repo-path';
import type { PythonDependency, StaticValue } from '#core/model/workspace';
import { addUnder, type NamedRequirementFiles, type PythonDeclaration } from './python-declaration.ts';
import { withoutComment } from './requirements-file.ts';
import type { SetupCall } from './setup-py.ts';
import { readTemplatedRequirement } from './templated-requirement.ts';

export interface SetupPyDeclaration {
  readonly declaration: PythonDeclaration;
  readonly requirementFiles: readonly NamedRequirementFiles[];
  /** Arguments that say what is needed, and that only running the file tells: `install_requires`, `extras_require`. */
  readonly computed: readonly ComputedArgument[];
}

export interface ComputedArgument {
  readonly key: 'install_requires' | 'extras_require';
  readonly line: number;
}

/** All that setup.py may compute. */
const ALL_DYNAMIC = ['name', 'version', 'requires-python', 'dependencies', 'optional-dependencies'];

/** Takes the arguments of setup() and returns what they declare (setuptools.pypa.io, "Keywords"). */
export function setupPyDeclaration({ named: call, lines }: SetupCall, file: RepoPath): SetupPyDeclaration {
  const requirementFiles: NamedRequirementFiles[] = [];
  const computed = new Set<ComputedArgument['key']>();
  const read = (
    extra: string | null,
    value: StaticValue,
    key: ComputedArgument['key'],
  ): PythonDependency[] | null => {
    if (value.kind === 'file') {
      requirementFiles.push({ extra, files: [value.path] });
      return null;
    }
    const found = requirementsOf(value, file);
    if (found === null) computed.add(key);
    return found;
  };
  const unseen: StaticValue = { kind: 'unknown' };
  const argument = (key: string) => call.get(key) ?? (call.has('**') ? unseen : undefined);

  const install = argument('install_requires');
  const dependencies = install === undefined ? [] : read(null, install, 'install_requires');
  const extras = new Map<string, PythonDependency[]>();
  const optional = argument('extras_require');
  if (optional?.kind === 'table') {
    for (const [key, value] of optional.entries) {
      // `test:python_version < "3.9"`: the marker of all that follows; without an extra it is no extra at all.
      const colon = key.indexOf(':');
      const extra = colon === -1 ? key : key.slice(0, colon);
      const marker = colon === -1 ? null : key.slice(colon + 1);
      const list = (read(extra === '' ? null : extra, value, 'extras_require') ?? []).map((dependency) =>
        marker === null ? dependency : underMarker(dependency, marker),
      );
      if (extra === '') dependencies?.push(...list);
      else addUnder(extras, extra, list);
    }
  } else if (optional !== undefined && optional.kind !== 'other') computed.add('extras_require');
  const tests = call.get('tests_require');
  const groups = new Map<string, PythonDependency[]>();
  const forTests = tests === undefined ? null : requirementsOf(tests, file);
  if (forTests !== null) groups.set('tests', forTests);
  return {
    declaration: {
      name: textOf(call.get('name')),
      version: textOf(call.get('version')),
      requiresPython: textOf(call.get('python_requires')),
      dependencies,
      extras,
      groups,
      dynamic: ALL_DYNAMIC,
    },
    requirementFiles,
    computed: [...computed].map((key) => ({ key, line: lines.get(key) ?? lines.get('**') ?? 1 })),
  };
}

function textOf(value: StaticValue | undefined): string | null {
  return value?.kind === 'text' && !value.value.includes('{') ? value.value : null;
}

/** The requirements of a list, or of a text with one a line; null where not all of them can be seen. */
function requirementsOf(value: StaticValue, file: RepoPath): PythonDependency[] | null {
  if (value.kind === 'other') return [];
  const items = value.kind === 'list' ? value.items : [value];
  const found: PythonDependency[] = [];
  for (const item of items) {
    if (item.kind !== 'text') return null;
    for (const line of item.value.split('\n')) {
      const text = withoutComment(line.trim()).trim();
      if (text === '') continue;
      const requirement = readTemplatedRequirement(text);
      if (requirement === null) return null;
      found.push({ requirement, origin: { file, line: item.line } });
    }
  }
  return found;
}

function underMarker(dependency: PythonDependency, marker: string): PythonDependency {
  const { requirement } = dependency;
  const both = requirement.marker === null ? marker : `(${requirement.marker}) and (${marker})`;
  return { ...dependency, requirement: { ...requirement, marker: both } };
}
