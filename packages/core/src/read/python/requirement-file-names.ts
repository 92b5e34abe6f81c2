import { folderOf, nameOf, type RepoPath } from '#core/model/repo-path';

/** Whether pip is likely given the file: `requirements.txt`, `dev-requirements.txt`, `requirements-dev.in`, `constraints.txt`. */
export function isRequirementsFile(path: RepoPath): boolean {
  const name = nameOf(path);
  if (isConstraintsFile(name)) return true;
  if (!/\.(?:txt|in)$/.test(name)) return false;
  return name.includes('requirements') || nameOf(folderOf(path)) === 'requirements';
}

export function isConstraintsFile(name: string): boolean {
  return /\.(?:txt|in)$/.test(name) && /(?:^|[-_.])constraints?(?:[-_.]|$)/.test(name);
}

/** What is installed where only one file can be: the others are for tests, tools or older versions. */
export function isMainRequirementsFile(name: string): boolean {
  return name === 'requirements.txt' || name === 'requirements.in';
}

/** pip-tools compiles x.in to x.txt: with both, the .in file says nothing that the other does not. */
export function withoutCompiledSources(paths: readonly RepoPath[]): readonly RepoPath[] {
  const all = new Set<string>(paths);
  return paths.filter((path) => !path.endsWith('.in') || !all.has(`${path.slice(0, -3)}.txt`));
}
