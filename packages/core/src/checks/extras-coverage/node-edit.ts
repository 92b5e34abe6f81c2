import { NODE_FIELDS } from '#core/model/manifest';
import type { NodeDependencyKind, NodeProject, Workspace } from '#core/model/workspace';

/** Where a declaration is edited: the file, its key as a reader says it, and how one requirement is spelled there. */
export interface NodeEdit {
  readonly file: string;
  readonly key: string;
  readonly spell: (name: string, range: string) => string;
}

/**
 * The place of a section of a package: its manifest where that owns the section, a service's manifest where its packages
 * come from there, otherwise package.json.
 */
export function nodeEdit(
  { manifests }: Workspace,
  project: NodeProject,
  section: NodeDependencyKind,
): NodeEdit {
  const requirement = (name: string, range: string) => JSON.stringify(`${name}@${range}`);
  const field = NODE_FIELDS[section];
  const spelled = field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  for (const { source, runtimes } of manifests.packages) {
    if (source.folder !== project.folder) continue;
    for (const runtime of runtimes) {
      if (runtime.lang !== 'node' || runtime[field] === undefined) continue;
      const prefix = source.format === 'edn' ? ':' : '';
      return { file: source.file, key: `${prefix}${spelled}`, spell: requirement };
    }
  }
  for (const { source, runtime } of manifests.services) {
    if (source.folder !== project.folder || runtime.lang !== 'node' || section !== 'dependencies') continue;
    const isEdn = source.format === 'edn';
    const item = (name: string) =>
      isEdn ? `{:pkg ${JSON.stringify(name)} :targets []}` : JSON.stringify({ pkg: name, targets: [] });
    return { file: source.file, key: isEdn ? ':deps :node' : 'deps.node', spell: item };
  }
  const spell = (name: string, range: string) => `${JSON.stringify(name)}: ${JSON.stringify(range)}`;
  return { file: project.file, key: section, spell };
}
