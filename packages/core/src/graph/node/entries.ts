import type { FileTree } from '#core/model/file-tree';
import { isTable } from '#core/model/key-path';
import { type RepoPath, relative, tryRepoPath } from '#core/model/repo-path';
import type { TsConfig } from '#core/model/tsconfig';
import type { NodeProject } from '#core/model/workspace';
import { addTargets, exportedSource, sourceOf } from './exports.ts';

/** Scripts that run where the package is installed. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'] as const;

/**
 * The sources of all that a package.json lets others run or import: exports, main and its like, bin, install scripts. What
 * is no output of a build and `staysHome`, by its path in the project, is for the repository's own use.
 */
export function entrySources(
  project: NodeProject,
  files: FileTree,
  configs: readonly TsConfig[],
  staysHome: (path: string) => boolean,
): readonly RepoPath[] {
  const { data } = project;
  const found = new Set<RepoPath>();
  const add = (file: RepoPath | null) => {
    if (file !== null) found.add(file);
  };
  const targets: string[] = [];
  for (const key of ['source', 'main', 'module', 'types', 'typings', 'browser', 'svelte', 'bin', 'exports']) {
    addTargets(data[key], '', targets, 0);
  }
  if (isTable(data.publishConfig)) {
    for (const key of ['main', 'module', 'exports', 'bin'])
      addTargets(data.publishConfig[key], '', targets, 0);
  }
  for (const target of new Set(targets)) {
    const source = target.endsWith('.json') ? null : sourceOf(project, target, files, configs);
    const isAsItStands = source !== null && source === tryRepoPath(target, project.folder);
    if (!isAsItStands || !staysHome(relative(project.folder, source))) add(source);
  }
  if (targets.length > 0) add(exportedSource(project, '.', files, configs));
  if (!project.private && isTable(data.scripts)) {
    for (const script of INSTALL_SCRIPTS) {
      for (const word of wordsOf(data.scripts[script])) {
        if (/\.[cm]?[jt]s$/.test(word)) add(sourceOf(project, word, files, configs));
      }
    }
  }
  return [...found];
}

function wordsOf(script: unknown): readonly string[] {
  return typeof script === 'string' ? script.split(/[\s"'`;&|()=,]+/).filter((word) => word !== '') : [];
}
