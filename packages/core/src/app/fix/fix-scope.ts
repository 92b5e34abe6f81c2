import type { Plain } from '#core/edit/change';
import type { FindingOf } from '#core/model/finding';
import { isTable } from '#core/model/key-path';
import {
  type Declared,
  type ManifestSource,
  NODE_FIELDS,
  type NodeRequirement,
  type NodeRuntime,
} from '#core/model/manifest';
import type { RepoPath } from '#core/model/repo-path';
import type { NodeDependencyKind, NodeProject, Workspace } from '#core/model/workspace';
import { editText, type FileFix, listFix, plainAt } from './fix-edit.ts';

type WrongScope = FindingOf<'extras-coverage/wrong-scope'>;

/**
 * What moves a package from devDependencies to dependencies, its range as it is; or adds it to the peers, as most packages beside
 * it have it there, where it stays for development too. In the manifest where that owns the one or the other, in package.json where
 * not. Null where it is declared in neither, or may be bundled.
 */
export function fixWrongScope(
  { data: { distribution: name, peerRange, doubt }, project }: WrongScope,
  workspace: Workspace,
): readonly FileFix[] | null {
  const owner = workspace.projects.find(
    (one): one is NodeProject => one.language === 'node' && one.folder === project,
  );
  // what a bundle takes in shall stay for development
  if (owner === undefined || doubt !== undefined) return null;
  const { source, runtime } = nodeRuntime(workspace, owner);
  const dev = source === null ? undefined : itemOf(runtime?.devDeps, name);
  const range = dev?.range ?? owner.dependencies.devDependencies.get(name);
  if (range === undefined) return null;
  const added = (section: NodeDependencyKind, as: string, item = `${name}@${as}`) => {
    const list = runtime?.[NODE_FIELDS[section]];
    return source !== null && list !== undefined
      ? listFix(source, list.path, null, item)
      : jsonFix(owner.file, section, name, as);
  };
  if (peerRange !== undefined) return [added('peerDependencies', peerRange)];
  const removed =
    source !== null && dev !== undefined && runtime?.devDeps !== undefined
      ? listFix(source, runtime.devDeps.path, dev.text, null)
      : jsonFix(owner.file, 'devDependencies', name, undefined);
  return [removed, added('dependencies', range, dev?.text)];
}

function nodeRuntime(
  { manifests }: Workspace,
  { folder }: NodeProject,
): { readonly source: ManifestSource | null; readonly runtime: NodeRuntime | null } {
  for (const { source, runtimes } of manifests.packages) {
    if (source.folder !== folder) continue;
    for (const runtime of runtimes) if (runtime.lang === 'node') return { source, runtime };
  }
  return { source: null, runtime: null };
}

function itemOf(
  list: Declared<readonly NodeRequirement[]> | undefined,
  name: string,
): NodeRequirement | undefined {
  return list?.value.find((item) => item.name === name);
}

/** A map whose names are sorted, as npm leaves them, stays so. */
function jsonFix(file: RepoPath, key: string, name: string, range: string | undefined): FileFix {
  return {
    file,
    edit: (text) => {
      if (range === undefined) return editText(text, file, 'json', [{ path: [key, name], value: undefined }]);
      const table = plainAt(text, file, 'json', [key]);
      const names = isTable(table) ? Object.keys(table) : [];
      if (!isTable(table) || names.some((one, i) => i > 0 && one < (names[i - 1] ?? '')))
        return editText(text, file, 'json', [{ path: [key, name], value: range }]);
      const entries = Object.entries({ ...table, [name]: range }).sort(([a], [b]) => (a < b ? -1 : 1));
      const value = Object.fromEntries(entries) as Plain;
      return editText(text, file, 'json', [{ path: [key], value, ordered: true }]);
    },
  };
}
