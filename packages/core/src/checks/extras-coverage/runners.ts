import type { PythonUnit } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { join, parentOf, type RepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { Workspace } from '#core/model/workspace';

/** Files of tools that make environments of their own, and lists of what these hold: what they name they install. */
const RUNNERS = [
  'tox.ini',
  'tox.toml',
  'noxfile.py',
  'hatch.toml',
  'dev-requirements.txt',
  'requirements-dev.txt',
  'test-requirements.txt',
  'requirements-test.txt',
];

/** What a program installs it names in strings: its own imports install nothing. */
const STRING = /"[^"\n]*"|'[^'\n]*'/g;

/**
 * Environments of conda (docs.conda.io, "Creating an environment file manually"), where projects keep them, and the list
 * out of which rapids-dependency-file-generator makes such files.
 */
const ENVIRONMENT = /^(?:environment.*|dependencies)\.ya?ml$/;
const ENVIRONMENT_FOLDERS = ['.', 'conda', 'ci', 'binder', '.binder'];

/** An item of a YAML list, which may have an anchor and quotes before the name. */
const ITEM = /^[ \t]*-[ \t]+(?:&\w+[ \t]+)?["']?([A-Za-z0-9][\w.-]*)/gm;

/**
 * Every word of those files and every item of those lists, as a distribution would be called: of the project's folder, and of
 * all above it.
 */
export function namedByRunners({ project }: PythonUnit, { files }: Workspace): ReadonlySet<string> {
  const names = new Set<string>();
  for (let folder: RepoPath | null = project.folder; folder !== null; folder = parentOf(folder)) {
    for (const path of environmentFiles(folder, files)) {
      const read = files.read(path);
      if (read.kind !== 'text') continue;
      for (const [, name = ''] of read.text.matchAll(ITEM)) names.add(normaliseName(name));
    }
    for (const runner of RUNNERS) {
      const path = join(folder, runner);
      const read = files.has(path) ? files.read(path) : null;
      if (read?.kind !== 'text') continue;
      const said = runner.endsWith('.py') ? (read.text.match(STRING) ?? []).join('\n') : read.text;
      for (const [word] of said.matchAll(/[A-Za-z0-9][\w.-]*/g)) names.add(normaliseName(word));
    }
  }
  return names;
}

function environmentFiles(folder: RepoPath, files: FileTree): readonly RepoPath[] {
  return ENVIRONMENT_FOLDERS.map((name) => join(folder, name)).flatMap((place) =>
    files.list(place).flatMap((name) => (ENVIRONMENT.test(name) ? join(place, name) : [])),
  );
}
