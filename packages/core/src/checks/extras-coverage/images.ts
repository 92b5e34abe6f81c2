import {
  installedLists,
  installedName,
  installedWords,
  unbroken,
} from '#core/graph/python/declared/install-commands';
import { type FileTree, textOnce } from '#core/model/file-tree';
import { oncePer } from '#core/model/once';
import { join, nameOf, type RepoPath, ROOT, tryRepoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';

/** How files are called out of which images are made (docs.docker.com, "Dockerfile overview", and podman's). */
export const IMAGE_FILE = /^(?:.+\.)?(?:Dockerfile|Containerfile)(?:[._-].+)?$/i;

/** An image is called after what it has beyond another: `tiangolo/uwsgi-nginx-flask`. One word is a program of its own (`redis`). */
const BASE = /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(?:\S*\/)?(\w+(?:-\w+)+)(?=[:@\s]|$)/gim;

/** All that the image is made of, and where it goes: no more leads above the root of a build than `/` does. */
const CONTEXT = /^[ \t]*(?:COPY|ADD)[ \t]+(?:--(?!from=)\S+[ \t]+)*[./]+[ \t]+(\S+?)\/?[ \t]*$/gim;

/** A path to a project, and extras of it: `.[api]`, `"/app/acme"`. */
const PLACE = /^["']?(\.|\.?\/[^"'[\]$]*?)\/?(?:\[[\w,. -]*\])?["']?$/;

/** What images say that they install: names; and whether that of a folder is made of all around it, which it installs. */
interface Installed {
  readonly names: Set<string>;
  takesContext: boolean;
  /** The sources that images are given one by one, with what each image of them installs, by name or by a list that it is given. */
  readonly programs: Map<RepoPath, ReadonlySet<string>>;
}

/** What the images of a folder install, each folder looked at once. */
export const imagesIn = oncePer((files: FileTree) => {
  const known = new Map<RepoPath, Installed>();
  return (folder: RepoPath): Installed => {
    const installed = known.get(folder) ?? installedBy(folder, files);
    known.set(folder, installed);
    return installed;
  };
});

function installedBy(folder: RepoPath, files: FileTree): Installed {
  const installed: Installed = { names: new Set(), takesContext: false, programs: new Map() };
  for (const name of files.list(folder)) {
    if (!IMAGE_FILE.test(name)) continue;
    // Comments may stand between the lines of a command.
    const text = unbroken(textOnce(join(folder, name), files).replace(/^[ \t]*#.*\r?\n/gm, ''));
    noteImage(text, installed);
    notePrograms(text, folder, files, installed);
  }
  return installed;
}

function noteImage(text: string, installed: Installed): void {
  const { names } = installed;
  for (const [, image = ''] of text.matchAll(BASE))
    for (const word of image.split('-')) names.add(normaliseName(word));
  // where `WORKDIR` says nothing else, what is copied is the folder that a `.` means
  const contexts = new Set(Array.from(text.matchAll(CONTEXT), ([, place = '']) => place));
  if (contexts.size > 0) contexts.add('.');
  for (const word of installedWords(text)) {
    const name = installedName(word);
    if (name !== null) names.add(name);
    installed.takesContext ||= contexts.has(PLACE.exec(word)?.[1] ?? '');
  }
}

/** An instruction that copies out of the context of the build, and its words; one that says which folder a path is meant from. */
const COPY = /^[ \t]*(?:COPY|ADD)[ \t]+((?:--\S+[ \t]+)*)(\S.*)$/i;
const WORKDIR = /^[ \t]*WORKDIR[ \t]+["']?([^\s"']+)/i;

/**
 * Files are copied one by one, and renamed on the way (docs.docker.com/reference/dockerfile, "COPY"); the context is the folder
 * of the file that says so, as for `docker build .`.
 */
function notePrograms(text: string, folder: RepoPath, files: FileTree, { programs }: Installed): void {
  const names = new Set(installedWords(text).flatMap((word) => installedName(word) ?? []));
  const sources = new Set<RepoPath>();
  const copied = new Map<RepoPath, RepoPath>();
  const folders = new Set<RepoPath>([ROOT]);
  let here = ROOT;
  for (const line of text.split('\n')) {
    const [, workdir] = WORKDIR.exec(line) ?? [];
    if (workdir !== undefined) {
      here = placeInImage(workdir, here) ?? here;
      folders.add(here);
    }
    for (const { source, target } of copiesOf(line, folder)) {
      const place = placeInImage(target, here);
      if (place === null || !files.has(source) || files.isFolder(source)) continue;
      if (source.endsWith('.py')) sources.add(source);
      else
        copied.set(/[/.]$/.test(target) || folders.has(place) ? join(place, nameOf(source)) : place, source);
    }
    for (const list of installedLists(line)) {
      const source = copied.get(placeInImage(list, here) ?? ROOT);
      for (const item of source === undefined ? [] : textOnce(source, files).split('\n')) {
        const name = installedName(item.replace(/\s.*/, ''));
        if (name !== null) names.add(name);
      }
    }
  }
  for (const source of sources) {
    const before = programs.get(source);
    programs.set(
      source,
      before === undefined ? names : new Set([...before].filter((name) => names.has(name))),
    );
  }
}

function copiesOf(line: string, folder: RepoPath): readonly { source: RepoPath; target: string }[] {
  const [, options = '', said = ''] = COPY.exec(line) ?? [];
  if (options.includes('--from=')) return [];
  const words = said.startsWith('[')
    ? Array.from(said.matchAll(/"([^"]*)"/g), ([, word = '']) => word)
    : said.trim().split(/\s+/);
  const target = words.pop() ?? '';
  return words.flatMap((word) => {
    const source = tryRepoPath(word, folder);
    return source === null ? [] : { source, target: words.length > 1 ? `${target}/` : target };
  });
}

/** A path inside an image, from its root; null for one that a variable is in. */
function placeInImage(path: string, here: RepoPath): RepoPath | null {
  if (path.includes('$')) return null;
  return path.startsWith('/') ? tryRepoPath(path.replace(/^\/+/, '') || '.') : tryRepoPath(path, here);
}
