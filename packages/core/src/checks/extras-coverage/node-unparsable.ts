import type { Code, NodeUnit } from '#core/model/code';
import { at, type Finding } from '#core/model/finding';
import { otherPlaces } from './collect.ts';

/**
 * Node sources that could not be scanned (`unparsable`): one finding a project for what ships, a warning, and one
 * for the rest, a notice.
 */
export function checkNodeUnparsable(code: Code): readonly Finding[] {
  return code.node.flatMap((unit) => [...unparsable(unit, true), ...unparsable(unit, false)]);
}

function unparsable({ project, files }: NodeUnit, ships: boolean): readonly Finding[] {
  const faults = files.flatMap(({ path, role, fault }) =>
    fault !== undefined && (role === 'runtime') === ships ? [{ path, ...fault }] : [],
  );
  const [first] = faults;
  if (first === undefined) return [];
  return [
    {
      rule: 'extras-coverage/unparsable',
      at: at.point(first.path, first.line, 1),
      project: project.folder,
      ...(ships ? {} : { severity: 'notice' as const }),
      data: { error: first.error, places: otherPlaces(faults), count: faults.length },
    },
  ];
}
