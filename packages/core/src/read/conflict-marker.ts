import { at, type Problem } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import { positionAt } from '#core/model/text-position';

/**
 * The first merge-conflict marker of a text that did not parse, as the problem to report in place of the parser's;
 * null where there is none.
 */
export function conflictProblem(text: string, file: RepoPath): Problem | null {
  const start = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1;
  if (start === 0 && !text.startsWith('<<<<<<< ')) return null;
  return {
    at: at.point(file, positionAt(text, start).line, 1),
    message: 'holds a merge conflict that was never resolved',
    hint: 'keep one side of the conflict and remove the lines with <<<<<<<, ======= and >>>>>>>',
  };
}
