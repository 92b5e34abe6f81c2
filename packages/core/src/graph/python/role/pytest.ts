import { valueAt } from '#core/model/key-path';
import { type RepoPath, tryRepoPath } from '#core/model/repo-path';
import type { PythonProject } from '#core/model/workspace';

/**
 * The folders that a project's settings of pytest put on the import path (`pythonpath`,
 * https://docs.pytest.org/en/stable/reference/reference.html#confval-pythonpath); those that leave the repository are not there.
 */
export function pathsOfTests({ folder, settings }: PythonProject): readonly RepoPath[] {
  const values = [
    valueAt(settings.pyproject, ['tool', 'pytest', 'pythonpath']),
    valueAt(settings.pyproject, ['tool', 'pytest', 'ini_options', 'pythonpath']),
    settings.setupCfg.get('tool:pytest')?.get('pythonpath'),
  ];
  return values.flatMap(words).flatMap((path) => tryRepoPath(path, folder) ?? []);
}

/** A list of strings, or one string of them between spaces. */
function words(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(words);
  return typeof value === 'string' ? value.split(/\s+/).filter((word) => word !== '') : [];
}
