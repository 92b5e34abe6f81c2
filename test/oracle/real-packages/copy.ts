import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { ALLOWED, manifestName, PACKAGES, type RealPackage } from './packages.ts';

/** A clone of a repository out of which packages are tried. */
export interface Clone {
  readonly repository: string;
  readonly folder: string;
  readonly commit: string;
}

/** The clones of PACKAGES that are there. Takes folders of clones, or text that holds several as PATH does. */
export function clonesIn(folders: readonly string[]): readonly Clone[] {
  const names = [...new Set(PACKAGES.map(({ repository }) => repository))];
  const places = folders.flatMap((folder) => folder.split(delimiter)).filter((folder) => folder !== '');
  return names.flatMap((repository) => {
    const folder = places
      .map((place) => join(place, repository))
      .find((path) => existsSync(join(path, '.git')));
    if (folder === undefined) return [];
    return [{ repository, folder, commit: git(folder, 'rev-parse', '--short=12', 'HEAD').trim() }];
  });
}

/** A copy to work on: what makes its workspace, the packages that are tried, and their manifests (which stand apart). */
export interface Copy {
  readonly root: string;
  readonly packages: readonly RealPackage[];
  /** The package.edn files and the plumb.edn, by path: written by `placeManifests`. */
  readonly manifests: ReadonlyMap<string, string>;
}

/**
 * Copies out of a clone every package.json, pyproject.toml and pnpm-workspace.yaml, which make its workspaces, and all
 * files of the packages that are tried (of a root package: those below src/). Nothing is written into the clone.
 */
export function copyOut(clone: Clone): Copy {
  const packages = PACKAGES.filter(({ repository }) => repository === clone.repository);
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'real-packages-')));
  const own = packages.map(({ folder }) => (folder === '.' ? 'src/' : `${folder}/`));
  for (const path of git(clone.folder, 'ls-files', '-z').split('\0')) {
    const isWorkspace = ['package.json', 'pyproject.toml', 'pnpm-workspace.yaml'].includes(basename(path));
    if (!isWorkspace && !own.some((folder) => path.startsWith(folder))) continue;
    if (!existsSync(join(clone.folder, path))) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    copyFileSync(join(clone.folder, path), join(root, path));
  }
  const manifests = new Map(
    packages.map((each) => [join(each.folder, 'package.edn'), readFileSync(manifestFile(each), 'utf8')]),
  );
  const allowed = ALLOWED[clone.repository];
  if (allowed !== undefined) manifests.set('plumb.edn', `{:allow ${JSON.stringify(allowed)}}\n`);
  return { root, packages, manifests };
}

/** Writes the manifests into the copy. */
export function placeManifests({ root, manifests }: Copy): void {
  for (const [path, text] of manifests) writeFileSync(join(root, path), text);
}

function manifestFile(each: RealPackage): string {
  return join(import.meta.dirname, manifestName(each));
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
}
