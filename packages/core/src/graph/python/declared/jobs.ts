import { type FileTree, textOnce } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import { join, type RepoPath, ROOT, repoPath, tryRepoPath } from '#core/model/repo-path';
import { installedLists, unbroken } from './install-commands.ts';

/** Where jobs are written down that run what a repository has: what one installs is there for the tools and tests of any. */
const JOBS = ['.gitlab-ci.yml', 'azure-pipelines.yml', '.circleci/config.yml', '.travis.yml'];
const WORKFLOWS = repoPath('.github/workflows');

/** How make's own rules are called where it looks for them (GNU make's manual, "What Name to Give Your Makefile"). */
const MAKEFILES = ['GNUmakefile', 'makefile', 'Makefile'];

/** The texts of a repository's jobs, unbroken. */
export const jobTexts = oncePer((files: FileTree): readonly string[] => {
  const workflows = files.list(WORKFLOWS).map((name) => join(WORKFLOWS, name));
  const jobs = JOBS.map((name) => repoPath(name)).filter((path) => files.has(path));
  return [...jobs, ...workflows].map((path) => unbroken(textOnce(path, files)));
});

/** The lists that commands for the developers of a repository install: of the Makefile at its root, and then of its jobs. */
export const listsOfDevelopers = oncePer((files: FileTree): ReadonlySet<RepoPath> => {
  const made = MAKEFILES.map((name) => unbroken(textOnce(join(ROOT, name), files)));
  const lists = [...made, ...jobTexts(files)].flatMap(installedLists);
  return new Set(lists.flatMap((list) => tryRepoPath(list) ?? []));
});
