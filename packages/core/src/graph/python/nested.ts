import { isPackaged } from '#core/graph/layout/layout';
import type { PythonUnit } from '#core/model/code';
import { isWithin } from '#core/model/repo-path';

/**
 * Whether what a project without a build of its own holds is shipped by another one around it: then it is data of that one
 * (a folder that is copied out, with the requirements.txt that goes along).
 */
export function isShippedByAnother(unit: PythonUnit, units: readonly PythonUnit[]): boolean {
  if (isPackaged(unit.project)) return false;
  return units.some(
    ({ project, layout }) =>
      isWithin(unit.project.folder, project.folder) &&
      project !== unit.project &&
      isPackaged(project) &&
      unit.files.some(({ path }) => layout.ships(path)),
  );
}
