import { type FileTree, unreadableProblem } from '#core/model/file-tree';
import { at, type Problem } from '#core/model/finding';
import { folderOf, type RepoPath, tryRepoPath } from '#core/model/repo-path';
import type { RequirementFile, RequirementOption } from '#core/model/workspace';
import { readRequirementsFile } from './requirements-file.ts';

type Start = Pick<RequirementFile, 'file' | 'kind'>;

/** More files than this are never reached from one project: a bound for chains made to be long. */
const FILE_LIMIT = 1_000;

/**
 * Reads requirements files and all that their `-r` and `-c` lines reach, each once, in the order pip meets them.
 * A path is relative to the file that names it and stays inside the repository; URLs are not fetched. What is
 * reached by `-c` is a constraints file, and so is all that it reaches.
 */
export function followRequirements(
  files: FileTree,
  start: readonly Start[],
): { readonly files: readonly RequirementFile[]; readonly problems: readonly Problem[] } {
  const read = new Map<RepoPath, RequirementFile>();
  const problems: Problem[] = [];
  const waiting = [...start].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (read.has(next.file)) continue;
    if (read.size >= FILE_LIMIT) {
      problems.push({
        at: at.file(next.file),
        message: `is one of more than ${FILE_LIMIT} requirements files of one project: the rest was not read`,
        hint: 'do these files include each other by mistake?',
      });
      break;
    }
    const content = files.read(next.file);
    if (content.kind === 'unreadable') problems.push(unreadableProblem(next.file, content));
    if (content.kind !== 'text') continue;
    const reading = readRequirementsFile(content.text, next.file, next.kind);
    read.set(next.file, reading.value);
    problems.push(...reading.problems);
    const included: Start[] = [];
    for (const option of reading.value.options) {
      const target = includedFile(files, next.file, option);
      if (target === null) continue;
      if ('message' in target) problems.push(target);
      else included.push({ file: target.file, kind: option.option === '-c' ? 'constraints' : next.kind });
    }
    waiting.push(...included.reverse());
  }
  return { files: [...read.values()], problems };
}

function includedFile(
  files: FileTree,
  from: RepoPath,
  { option, value, origin }: RequirementOption,
): { readonly file: RepoPath } | Problem | null {
  if ((option !== '-r' && option !== '-c') || value.includes('://')) return null;
  const file = tryRepoPath(value, folderOf(from));
  const place = 'line' in origin ? at.point(from, origin.line, 1) : at.file(from);
  if (file === null)
    return {
      at: place,
      message: `${option} ${JSON.stringify(value)} leaves the repository`,
      hint: 'name a file of this repository, relative to this one',
    };
  if (!files.has(file) || files.isFolder(file))
    return {
      at: place,
      message: `${option} names ${file}, which is no file of the repository`,
      hint: 'correct the path (it is relative to this file), or remove the line',
    };
  return { file };
}
