import { isMaterial, isTemplate } from '#core/graph/python/role/material';
import type { Code, CodeFile } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { at, type Finding } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import { hasTemplateMark } from '#core/model/template-mark';
import type { Workspace } from '#core/model/workspace';
import { otherPlaces } from './collect.ts';

/**
 * `unparsable`: sources whose imports could not be read, one finding a project. A warning where one of them ships, a notice
 * otherwise; silent for templates, which are no Python before they are filled in.
 */
export function checkPythonUnparsable(
  { python }: Code,
  { files: tree }: Pick<Workspace, 'files'>,
): readonly Finding[] {
  return python.flatMap(({ project, files }): Finding[] => {
    const faulty = files.flatMap(({ path, role, fault }) =>
      fault === undefined || isTemplate(path) || isMarked(path, fault.line, tree)
        ? []
        : { path, role, ...fault },
    );
    const shipped = faulty.filter(({ role, path }) => ships({ role }) && !isMaterial(path));
    const ordered = [...shipped, ...faulty.filter((file) => !shipped.includes(file))];
    const [first] = ordered;
    if (first === undefined) return [];
    return [
      {
        rule: 'extras-coverage/unparsable',
        at: at.point(first.path, first.line, 1),
        project: project.folder,
        data: { error: first.error, places: otherPlaces(ordered), count: ordered.length },
        ...(shipped.length === 0 && { severity: 'notice' as const }),
      },
    ];
  });
}

/** Whether the line that cannot be read has a mark that a generator fills in. */
function isMarked(path: RepoPath, line: number, tree: FileTree): boolean {
  return hasTemplateMark(textOnce(path, tree).split('\n', line).at(-1) ?? '');
}

function ships({ role }: Pick<CodeFile, 'role'>): boolean {
  return role === 'runtime';
}
