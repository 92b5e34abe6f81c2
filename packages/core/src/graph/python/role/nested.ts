import { isPackaged } from '#core/graph/layout/layout';
import { includedBy } from '#core/graph/layout/manifest-in';
import type { PythonUnit } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { isWithin } from '#core/model/repo-path';
import { backendView } from './shipping.ts';

/**
 * Whether what a project without a build of its own holds is shipped by another one around it: then it is data of that one
 * (a folder that is copied out, with the requirements.txt that goes along).
 */
export function isShippedByAnother(unit: PythonUnit, units: readonly PythonUnit[]): boolean {
  return packagesAround(unit, units).some(({ layout }) => unit.files.some(({ path }) => layout.ships(path)));
}

/**
 * The distributions that whoever has a folder has without its asking: where nothing but a list of requirements makes it a project,
 * and another one around ships it, by its build or by its MANIFEST.in, that one and what it runs with. The list is what comes on
 * top of those.
 */
export function comingAlong(
  unit: PythonUnit,
  units: readonly PythonUnit[],
  files: FileTree,
): ReadonlySet<string> {
  const names = new Set<string>();
  const { file, requirementFiles } = unit.project;
  if (!requirementFiles.some((list) => list.file === file)) return names;
  for (const { project, layout, declarations } of packagesAround(unit, units)) {
    const isIncluded = includedBy(backendView(project, files));
    const isShipped = unit.files.some(
      ({ path }) => layout.ships(path) || isIncluded(layout.pathIn(path) ?? path),
    );
    if (!isShipped) continue;
    if (project.name !== null) names.add(project.name);
    for (const { name, section } of declarations.all) if (section.kind === 'base') names.add(name);
  }
  return names;
}

/** The projects around one that make distributions; none for one that has a build of its own. */
export function packagesAround(unit: PythonUnit, units: readonly PythonUnit[]): readonly PythonUnit[] {
  if (isPackaged(unit.project)) return [];
  return units.filter(
    ({ project }) =>
      isWithin(unit.project.folder, project.folder) && project !== unit.project && isPackaged(project),
  );
}
