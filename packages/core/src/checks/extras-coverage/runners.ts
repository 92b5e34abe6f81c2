import { installedLists, installedName, installedWords } from '#core/graph/python/declared/install-commands';
import { jobTexts } from '#core/graph/python/declared/jobs';
import type { PythonUnit } from '#core/model/code';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import { folderOf, join, parentOf, type RepoPath, tryRepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { Workspace } from '#core/model/workspace';
import { imagesIn } from './images.ts';
import { pixiPackages } from './pixi.ts';

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
const ENVIRONMENT_FOLDERS = ['conda', 'ci', 'binder', '.binder'];
const PIXI = ['pixi.toml', 'pyproject.toml'] as const;

/** An item of a YAML list, which may have an anchor and quotes before the name. */
const ITEM = /^[ \t]*-[ \t]+(?:&\w+[ \t]+)?["']?([A-Za-z0-9][\w.-]*)/gm;

/**
 * Every word of those files and every item of those lists, as a distribution would be called: of the project's folder, and of
 * all above it; and what jobs of the repository install by name, or by a list.
 */
export function namedByRunners({ project }: PythonUnit, { files }: Workspace): ReadonlySet<string> {
  const names = new Set(installedByJobs(files));
  for (let folder: RepoPath | null = project.folder; folder !== null; folder = parentOf(folder)) {
    for (const name of environmentsIn(files)(folder)) names.add(name);
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

/**
 * Whether what a tool, a test or an example is run in names a distribution: an environment or an image, in its own folder
 * or above it, below the project's own.
 */
export function isNamedBeside(
  distribution: string,
  path: RepoPath,
  { project }: PythonUnit,
  { files }: Workspace,
): boolean {
  const [environments, images] = [environmentsIn(files), imagesIn(files)];
  for (
    let folder: RepoPath | null = folderOf(path);
    folder !== null && folder !== project.folder;
    folder = parentOf(folder)
  )
    if (environments(folder).has(distribution) || images(folder).names.has(distribution)) return true;
  return false;
}

const installedByJobs = oncePer((files: FileTree): ReadonlySet<string> => {
  const texts = jobTexts(files);
  const lists = new Set(texts.flatMap(installedLists).flatMap((list) => tryRepoPath(list) ?? []));
  const lines = [...lists].flatMap((list) => textOnce(list, files).split('\n'));
  const words = [...texts.flatMap(installedWords), ...lines.map((line) => line.replace(/\s.*/, ''))];
  return new Set(words.flatMap((word) => installedName(word) ?? []));
});

/** What the environments of a folder name, of conda and of pixi, each folder looked at once. */
const environmentsIn = oncePer((files: FileTree) => {
  const known = new Map<RepoPath, ReadonlySet<string>>();
  return (folder: RepoPath): ReadonlySet<string> => {
    let names = known.get(folder);
    if (names === undefined) {
      const items = itemsOf(environmentFiles(folder, files), files);
      names = new Set([...items, ...packagesOfPixi(folder, files)].map(normaliseName));
      known.set(folder, names);
    }
    return names;
  };
});

function itemsOf(paths: readonly RepoPath[], files: FileTree): readonly string[] {
  const items = paths.flatMap((path) => [...textOnce(path, files).matchAll(ITEM)]);
  return items.map(([, name = '']) => name);
}

function packagesOfPixi(folder: RepoPath, files: FileTree): readonly string[] {
  return PIXI.flatMap((name) => {
    // The project's own has been read, and is kept.
    const read = files.read(join(folder, name));
    return read.kind === 'text' ? pixiPackages(read.text, name) : [];
  });
}

function environmentFiles(folder: RepoPath, files: FileTree): readonly RepoPath[] {
  const places = [folder, ...ENVIRONMENT_FOLDERS.map((name) => join(folder, name))];
  return places.flatMap((place) =>
    files.list(place).flatMap((name) => (ENVIRONMENT.test(name) ? join(place, name) : [])),
  );
}
