import { enclosingProjects } from '#core/graph/node/declarations';
import { isMaterial, isPublished } from '#core/graph/node/shipping';
import { unusedNodeCandidates } from '#core/graph/node/unused';
import { usedNames } from '#core/graph/node/used-names';
import { projectsBehind } from '#core/graph/node/wanted';
import type { Code, NodeUnit } from '#core/model/code';
import { at, type Finding } from '#core/model/finding';
import type { Workspace } from '#core/model/workspace';
import { nameOrFolder } from './name-or-folder.ts';
import { nodeEdit } from './node-edit.ts';

/**
 * Node dependencies that nothing but tests uses (`unused-dependency`): a warning for what everybody who installs a package
 * gets, a notice where they are optional, where nobody else installs the package and tests use them, and in templates, which
 * are completed before they run.
 */
export function checkNodeUnused(code: Code, workspace: Workspace): readonly Finding[] {
  const units = new Map(code.node.map((unit) => [unit.project, unit]));
  return code.node.flatMap((unit) => {
    const { project } = unit;
    const mentioned = code.mentions.get(`node:${project.folder}`);
    const unused = unusedNodeCandidates(unit, workspace).filter(({ name }) => mentioned?.has(name) !== true);
    if (unused.length === 0) return [];
    // sources beside the package that are built into it belong to the one above
    const above = enclosingProjects(workspace, project).flatMap((one) => units.get(one) ?? []);
    const usedAbove = above.map((one) => usedNames(one).used);
    const behind = projectsBehind(unit, usedNames(unit).used, workspace).flatMap(
      (one) => units.get(one) ?? [],
    );
    const isUsedElsewhere = (name: string) =>
      usedAbove.some((used) => used.has(name)) || behind.some((one) => takesFromUser(one, name));
    const published = isPublished(project, workspace.files);
    const isFinished = !isMaterial(project, workspace);
    const left = unused.filter(({ name }) => !isUsedElsewhere(name));
    return left.map(({ name, section, testsOnly }): Finding => {
      const { file, key } = nodeEdit(workspace, project, section);
      const weighs = section === 'dependencies' && (published || !testsOnly) && isFinished;
      return {
        rule: 'extras-coverage/unused-dependency',
        at: at.value(project.file, [section, name]),
        project: project.folder,
        ...(weighs ? {} : { severity: 'notice' as const }),
        data: {
          name: nameOrFolder(project.name, project.folder),
          distribution: name,
          section,
          modules: [],
          testsOnly,
          edit: { file, key },
        },
      };
    });
  });
}

/** Whether a unit imports at run time what no package above it declares: it is there if whoever uses the unit has it. */
function takesFromUser(unit: NodeUnit, name: string): boolean {
  if (!usedNames(unit).run.has(name)) return false;
  return unit.declarations.byName.get(name)?.some(({ section }) => section.kind === 'root') !== true;
}
