import { topOf } from '#core/graph/facts/name-rules';
import { importedFiles } from '#core/graph/python/optional/optional';
import type { CodeFile, PythonUnit, Use } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import { nameOf } from '#core/model/repo-path';

/** One name, or a list of them. */
const LOADS = /^pytest_plugins\s*(?::[^=\n]*)?=\s*(\[[^\]]*\]|\([^)]*\)|["'][^"'\n]*["'])/gm;

/**
 * Whether an import is of pytest in a plugin that a conftest.py of the project has pytest load, and that no code of the project
 * which ships imports: it runs where pytest is there to load it
 * (https://docs.pytest.org/en/stable/how-to/plugins.html, "Requiring/Loading plugins in a test module or conftest file").
 */
export function isInPytestPlugin(
  { module }: Use,
  file: CodeFile,
  unit: PythonUnit,
  files: FileTree,
): boolean {
  const top = topOf(module);
  if ((top !== 'pytest' && top !== '_pytest') || file.module === null) return false;
  return loadedByConftest(unit, files).has(file.module) && !importedFiles(unit).has(file.path);
}

/** The modules that `pytest_plugins` of a project's conftest.py name. */
const loadedByConftest = oncePer((unit: PythonUnit, files: FileTree): ReadonlySet<string> => {
  const modules = new Set<string>();
  for (const { path } of unit.files) {
    if (nameOf(path) !== 'conftest.py') continue;
    for (const [, listed = ''] of textOnce(path, files).matchAll(LOADS))
      for (const [, module = ''] of listed.matchAll(/["']([\w.]+)["']/g)) modules.add(module);
  }
  return modules;
});
