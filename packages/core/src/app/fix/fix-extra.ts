import { EditError } from '#core/edit/change';
import type { FindingOf } from '#core/model/finding';
import { isTable, type KeyPath } from '#core/model/key-path';
import type { PackageManifest, ServiceManifest } from '#core/model/manifest';
import { nameOf, type RepoPath } from '#core/model/repo-path';
import { normaliseName, type Requirement } from '#core/model/requirement';
import type { PythonDependency, PythonProject, Workspace } from '#core/model/workspace';
import { editText, type FileFix, listFix, plainAt } from './fix-edit.ts';

type MissingExtra = FindingOf<'extras-coverage/missing-extra'>;

/** What asks a package for the extras that a finding names; null where no fix is safe. */
export function fixMissingExtra({ data, project }: MissingExtra, workspace: Workspace): FileFix | null {
  // What is imported only when it is called may have been left out on purpose.
  if (data.lazy || data.extras.length === 0) return null;
  const { services, packages } = workspace.manifests;
  const { file, before, after } = data.edit;
  const service = services.find(({ source }) => source.file === file);
  if (service !== undefined) return fixService(service, data);
  const manifest = packages.find(({ source }) => source.file === file);
  if (before === null) return null;
  if (manifest !== undefined) return fixManifest(manifest, before, after);
  const owner = workspace.projects.find(
    (one): one is PythonProject => one.language === 'python' && one.folder === project,
  );
  const declared = owner === undefined ? undefined : declarationOf(owner, file, before);
  return declared === undefined ? null : fixDeclaration(declared, after, data.extras);
}

function fixService(
  { source, deps }: ServiceManifest,
  { provider, extras }: MissingExtra['data'],
): FileFix | null {
  const item = deps.python.find(({ pkg }) => normaliseName(pkg) === normaliseName(provider));
  if (item === undefined) return null;
  const change = { path: [...item.at, 'extras'], value: [...item.extras, ...extras], keywords: true };
  const { file, format } = source;
  return { file, edit: (text) => editText(text, file, format, [change]) };
}

/** The list of a package manifest that holds the requirement: `:deps`, or that of an extra. */
function fixManifest({ source, runtimes }: PackageManifest, before: string, after: string): FileFix | null {
  const holds = (list: readonly Requirement[]) => list.some(({ text }) => text === before);
  for (const runtime of runtimes) {
    if (runtime.lang !== 'python') continue;
    const { deps, extras } = runtime;
    if (deps !== undefined && holds(deps.value)) return listFix(source, deps.path, before, after);
    for (const [extra, list] of extras?.value ?? [])
      if (extras !== undefined && holds(list)) return listFix(source, [...extras.path, extra], before, after);
  }
  return null;
}

function declarationOf(
  { dependencies, extras, requirementFiles }: PythonProject,
  file: string,
  before: string,
): PythonDependency | undefined {
  const all = [dependencies, ...extras.values(), ...requirementFiles.map(({ requirements }) => requirements)];
  return all.flat().find(({ requirement, origin }) => origin.file === file && requirement.text === before);
}

function fixDeclaration(
  { requirement, origin }: PythonDependency,
  after: string,
  extras: readonly string[],
): FileFix | null {
  const { file } = origin;
  if ('line' in origin)
    return nameOf(file).endsWith('.txt') ? fixLine(file, origin.line, requirement.text, after) : null;
  if (nameOf(file) !== 'pyproject.toml') return null;
  const { path } = origin;
  if (typeof path.at(-1) === 'number')
    return listFix({ file, format: 'toml' }, path.slice(0, -1), requirement.text, after);
  return fixPoetry(file, path, extras);
}

/** Poetry's own form: a version, or a table with extras (python-poetry.org, "Dependency specification"). */
function fixPoetry(file: RepoPath, path: KeyPath, added: readonly string[]): FileFix {
  return {
    file,
    edit: (text) => {
      const value = plainAt(text, file, 'toml', path);
      if (typeof value === 'string')
        return editText(text, file, 'toml', [{ path, value: { version: value, extras: added } }]);
      if (!isTable(value)) throw new EditError('it is neither a version nor a table');
      const old = Array.isArray(value.extras) ? value.extras.map(String) : [];
      return editText(text, file, 'toml', [{ path: [...path, 'extras'], value: [...old, ...added] }]);
    },
  };
}

function fixLine(file: RepoPath, line: number, before: string, after: string): FileFix {
  return {
    file,
    edit: (text) => {
      const lines = text.split('\n');
      const old = lines[line - 1] ?? '';
      if (!old.includes(before)) throw new EditError(`line ${line} does not hold ${JSON.stringify(before)}`);
      lines[line - 1] = old.replace(before, () => after);
      return lines.join('\n');
    },
  };
}
