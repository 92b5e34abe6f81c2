import { gitignorePatterns } from '#core/graph/layout/gitignore-patterns';
import type { FileTree } from '#core/model/file-tree';
import { join } from '#core/model/repo-path';
import type { NodeProject } from '#core/model/workspace';

const NONE = () => false;
const SOURCE = 'src';
/** Stands for any file of a folder: a pattern that names it is one for the folder. */
const ANY = '_';

/**
 * Which files of a project, by their path in it, lie in a folder that its `.npmignore` keeps out of the package: npm reads that
 * where package.json has no `files` (https://docs.npmjs.com/cli/v11/using-npm/developers#keeping-files-out-of-your-package). Sources that a build
 * reads are kept out as well: nothing is said where neither the entries (`areKnown`) nor a `src` tell where those are.
 */
export function leftOutBy(
  { folder, data }: NodeProject,
  files: FileTree,
  areKnown: boolean,
): (path: string) => boolean {
  const file = join(folder, '.npmignore');
  if (data.files !== undefined || !files.has(file)) return NONE;
  const read = files.readOnce(file);
  if (read.kind !== 'text') return NONE;
  const names = read.text.split('\n');
  // one that is made, as icons are, stands in the list alone
  const isListed = () => names.some((name) => name.trim().replace(/^\/|\/$/g, '') === SOURCE);
  if (!areKnown && !files.isFolder(join(folder, SOURCE)) && !isListed()) return NONE;
  const isIgnored = gitignorePatterns(names);
  return (path) => {
    const slash = path.lastIndexOf('/');
    return slash !== -1 && isIgnored(path) && isIgnored(path.slice(0, slash + 1) + ANY);
  };
}
