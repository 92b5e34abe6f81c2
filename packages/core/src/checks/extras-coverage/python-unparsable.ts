import { isMaterial, isTemplate } from '#core/graph/python/material';
import type { Code, CodeFile } from '#core/model/code';
import { at, type Finding } from '#core/model/finding';
import { otherPlaces } from './collect.ts';

/**
 * `unparsable`: sources whose imports could not be read, one finding a project. A warning where one of them ships, a notice
 * otherwise; silent for templates, which are no Python before they are filled in.
 */
export function checkPythonUnparsable({ python }: Code): readonly Finding[] {
  return python.flatMap(({ project, files }): Finding[] => {
    const faulty = files.flatMap(({ path, role, fault }) =>
      fault === undefined || isTemplate(path) ? [] : { path, role, ...fault },
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

function ships({ role }: Pick<CodeFile, 'role'>): boolean {
  return role === 'runtime';
}
