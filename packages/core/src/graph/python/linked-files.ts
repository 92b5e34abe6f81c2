import { type FolderLink, isPackaged, pythonLayout } from '#core/graph/layout/layout';
import type { FileTree } from '#core/model/file-tree';
import { isWithin, join, type RepoPath } from '#core/model/repo-path';
import type { PythonProject } from '#core/model/workspace';
import type { ShippingProject } from './modules.ts';

/**
 * Takes all projects, sorted by folder, and the sources that lie in nobody's folder; returns the projects with those that
 * they ship through a link: where packages share a tree of sources, each has a link to it (`packages/a/src -> ../../src`), and
 * its build takes in a part. Only a project that ships nothing else is asked, and of two that ship one file the first has it.
 */
export function withLinkedFiles(
  projects: readonly ShippingProject[],
  ownerless: readonly RepoPath[],
  files: FileTree,
): readonly ShippingProject[] {
  const free = new Set(ownerless);
  return projects.map((one) => {
    const { project, paths, layout } = one;
    if (free.size === 0 || !layout.elsewhere || !isPackaged(project)) return one;
    const links = linksOf(one, files);
    const near = [...free].filter((path) => links.some(({ target }) => isWithin(path, target)));
    const whole = pythonLayout(project, files, near, links);
    const shipped = near.filter(whole.ships);
    if (shipped.length === 0) return one;
    for (const path of shipped) free.delete(path);
    return { project, paths: [...paths, ...shipped].sort(), layout: whole };
  });
}

/** The links to folders that stand in the project's folder, or on its import path. */
function linksOf({ project, layout }: ShippingProject, files: FileTree): readonly FolderLink[] {
  const folders = new Set([project.folder, ...layout.roots.map(({ folder }) => folder)]);
  return [...folders].flatMap((folder) =>
    files.list(folder).flatMap((name): FolderLink[] => {
      const link = join(folder, name);
      if (name.includes('.') || files.isFolder(link)) return [];
      const target = files.real(link);
      if (target === null || !files.isFolder(target)) return [];
      const isApart = !isWithin(target, project.folder) && !isWithin(project.folder, target);
      return isApart ? [{ link, target }] : [];
    }),
  );
}

/** Whose a file is, with what projects ship through links. */
export function ownersWithLinked(
  projects: readonly ShippingProject[],
  ownerOf: (file: RepoPath) => PythonProject | null,
): (file: RepoPath) => PythonProject | null {
  const linked = new Map<RepoPath, PythonProject>();
  for (const { project, paths } of projects)
    for (const path of paths) if (!isWithin(path, project.folder)) linked.set(path, project);
  return linked.size === 0 ? ownerOf : (file) => ownerOf(file) ?? linked.get(file) ?? null;
}
