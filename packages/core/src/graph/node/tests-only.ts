import type { Code, CodeFile, NodeUnit } from '#core/model/code';
import { relative } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { closedEntries, importersIn, isNamed } from './closed-entries.ts';
import { listedBy } from './listed.ts';

/**
 * Whether a source of a package is there for tests alone, though it lies among those that ship: `files` leaves it out, `exports`
 * closes the package (https://nodejs.org/api/packages.html#package-entry-points) and all that it lets in is known, none of
 * that leads to the file, and whoever imports it is a test, or is again imported by tests alone. What nobody imports may be run
 * or built by its path, and so may what another source or a script names.
 */
export function isForTestsAlone(file: CodeFile, unit: NodeUnit, code: Code, workspace: Workspace): boolean {
  const { project } = unit;
  if (
    file.role !== 'runtime' ||
    listedBy(project.data.files)?.(relative(project.folder, file.path)) !== false
  )
    return false;
  const entries = closedEntries(project, workspace);
  if (entries === null) return false;
  const importers = importersIn(code.node);
  const own = new Set(unit.files);
  const behind = new Set([file]);
  let isTested = false;
  // What is added on the way comes round as well.
  for (const one of behind) {
    if (entries.has(one.path)) return false;
    const from = importers.get(one.path) ?? [];
    if (from.length === 0) return false;
    for (const importer of from) {
      if (importer.role === 'test') isTested = true;
      else if (importer.role !== 'runtime' || !own.has(importer)) return false;
      else behind.add(importer);
    }
  }
  const others = unit.files.filter((other) => other.role !== 'test' && !behind.has(other));
  return isTested && !isNamed([...behind], project, others, workspace.files);
}
