import { isPackaged } from '#core/graph/layout/layout';
import type { CodeFile, PythonUnit } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import { folderOf, join, parentOf, type RepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';

/** How files are called out of which images are made (docs.docker.com, "Dockerfile overview", and podman's). */
const IMAGE_FILE = /^(?:.+\.)?(?:Dockerfile|Containerfile)(?:\..+)?$/i;

/** A command of a `RUN`, up to what ends it: pip by each of its names, and uv in its place. */
const INSTALL = /\b(?:pip[\d.]*|pipx)\s+install\b([^\n;&|]*)/g;

/** `mangum==0.19.0`, `"uvicorn[standard]>=0.30"`: no option, no path, no variable. */
const REQUIREMENT = /^["']?([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?:\[[\w,. -]*\])?(?:[=<>!~;].*)?["']?$/;

/**
 * Whether code that nobody installs as a distribution is run in an image whose own file, in the folder of the source or above it
 * within the project, installs a distribution by its name.
 */
export function isInstalledByImage(
  distribution: string | null,
  { path }: CodeFile,
  { project }: PythonUnit,
  files: FileTree,
): boolean {
  if (distribution === null || isPackaged(project)) return false;
  const named = imagesIn(files);
  for (let folder: RepoPath | null = folderOf(path); folder !== null; folder = parentOf(folder)) {
    if (named(folder).has(distribution)) return true;
    if (folder === project.folder) return false;
  }
  return false;
}

/** What the images of a folder install, each folder looked at once. */
const imagesIn = oncePer((files: FileTree) => {
  const known = new Map<RepoPath, ReadonlySet<string>>();
  return (folder: RepoPath): ReadonlySet<string> => {
    const names = known.get(folder) ?? namesIn(folder, files);
    known.set(folder, names);
    return names;
  };
});

function namesIn(folder: RepoPath, files: FileTree): ReadonlySet<string> {
  const names = new Set<string>();
  for (const name of files.list(folder)) {
    if (!IMAGE_FILE.test(name)) continue;
    const read = files.readOnce(join(folder, name));
    if (read.kind !== 'text') continue;
    // A command goes on over lines, and comments may stand between them.
    const text = read.text.replace(/^[ \t]*#.*\r?\n/gm, '').replace(/\\[ \t]*\r?\n/g, ' ');
    for (const [, words = ''] of text.matchAll(INSTALL))
      for (const word of words.trim().split(/\s+/)) {
        const [, requirement] = REQUIREMENT.exec(word) ?? [];
        if (requirement !== undefined) names.add(normaliseName(requirement));
      }
  }
  return names;
}
