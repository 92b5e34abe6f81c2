import type { Code } from '#core/model/code';
import { at, type Finding } from '#core/model/finding';
import { nameOrFolder } from './name-or-folder.ts';

/** `unknowable`: projects with code whose dependencies no static reader can see, once a project. */
export function checkPythonUnknowable({ python }: Code): readonly Finding[] {
  return python.flatMap(({ project, declarations, files }): Finding[] => {
    const why = declarations.unknowable;
    if (why === null || files.length === 0) return [];
    return [
      {
        rule: 'extras-coverage/unknowable',
        at: at.file(project.file),
        project: project.folder,
        data: { name: nameOrFolder(project.spelledName, project.folder), why },
      },
    ];
  });
}
