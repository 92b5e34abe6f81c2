import type { Code, CodeFile, NodeUnit } from '#core/model/code';
import { relative } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { closedEntries, importersIn, isNamed } from './closed-entries.ts';

const EXAMPLE_FOLDER = /(?:^|\/)(?:examples?|samples?)\//i;

/**
 * Whether a source of a package is an example that ships only because it lies among the sources: `exports` closes the package
 * (https://nodejs.org/api/packages.html#package-entry-points) and all that it lets in is known, no entry is the file, nobody
 * imports it but other such examples and tests, and no script or other source names it.
 */
export function isShippedExample(file: CodeFile, unit: NodeUnit, code: Code, workspace: Workspace): boolean {
  const { project } = unit;
  const isExample = ({ path }: CodeFile) => EXAMPLE_FOLDER.test(relative(project.folder, path));
  if (file.role !== 'runtime' || !isExample(file)) return false;
  const entries = closedEntries(project, workspace);
  if (entries === null) return false;
  const importers = importersIn(code.node);
  const own = new Set(unit.files);
  const behind = new Set([file]);
  // What is added on the way comes round as well.
  for (const one of behind) {
    if (entries.has(one.path)) return false;
    for (const importer of importers.get(one.path) ?? []) {
      if (importer.role === 'test') continue;
      if (!own.has(importer) || !isExample(importer)) return false;
      behind.add(importer);
    }
  }
  const others = unit.files.filter((other) => other.role !== 'test' && !isExample(other));
  return !isNamed([...behind], project, others, workspace.files);
}
