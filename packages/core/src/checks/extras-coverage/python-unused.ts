import { placeOfDeclaration as placeInFile } from '#core/graph/python/declared/edit';
import { isUnusedLetBe } from '#core/graph/python/declared/other-checkers';
import { sectionLabel } from '#core/graph/python/declared/section';
import { pythonBringers } from '#core/graph/python/declared/transitive';
import { unusedCandidates } from '#core/graph/python/declared/unused';
import { isShippedByAnother } from '#core/graph/python/role/nested';
import type { Code } from '#core/model/code';
import type { Finding } from '#core/model/finding';
import { placeOfOrigin, type Workspace } from '#core/model/workspace';
import { placeOfDeclaration, projectName } from './extras-place.ts';

/**
 * `unused-dependency`: distributions that a project runs with although no code of it imports them and no text names them. A
 * warning, a notice where only an extra asks for one, and where another dependency brings it in all the same: then it only
 * says which versions.
 */
export function checkPythonUnused(code: Code, workspace: Workspace): readonly Finding[] {
  return code.python.flatMap((unit) => {
    const { project } = unit;
    const mentioned = code.mentions.get(`python:${project.folder}`);
    const unused = unusedCandidates(unit, { units: code.python, workspace }).filter(
      ({ name }) => mentioned?.has(name) !== true && !isUnusedLetBe(name, project),
    );
    if (unused.length === 0 || isShippedByAnother(unit, code.python)) return [];
    return unused.map(({ name, modules, testsOnly, declaration }): Finding => {
      const { origin, section } = declaration;
      const edit = 'line' in origin ? placeInFile(origin) : placeOfDeclaration(workspace, unit, declaration);
      const isMild = section.kind === 'extra' || pythonBringers(name, unit, code, workspace).length > 0;
      return {
        rule: 'extras-coverage/unused-dependency',
        at: placeOfOrigin(origin),
        project: project.folder,
        data: {
          name: projectName(workspace, unit),
          distribution: name,
          section: section.kind === 'base' ? edit.key : sectionLabel(section),
          modules,
          testsOnly,
          edit,
        },
        ...(isMild && { severity: 'notice' as const }),
      };
    });
  });
}
