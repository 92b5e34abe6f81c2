import type { FileTree } from '#core/model/file-tree';
import { join, parentOf, type RepoPath, tryRepoPath } from '#core/model/repo-path';
import type { TestCase, TestPlace, TestProblem } from '#core/model/test-results';
import { type Frame, readTraceback } from '#core/read/test-output/traceback';

/** Where files that tests name lie in the checkout. */
export interface TestPlaces {
  /** A file as a traceback spells it: absolute, or relative to the folder that the tests ran in; null outside. */
  ofFrame(frame: Frame): TestPlace | null;
  /** The failing assertion: the innermost frame that stands in the repository; else the test itself. */
  ofProblem(problem: TestProblem, test: TestCase): TestPlace | null;
}

/** Installed packages, which a virtual environment may have in the checkout. */
const INSTALLED = /(?:^|\/)(?:site-packages|dist-packages|node_modules)\//;

/** `root` is the absolute folder of the checkout's files; `folder` is where the tests ran; `innermost`: which frame comes last. */
export function testPlaces(
  files: FileTree,
  root: string,
  folder: RepoPath,
  innermost: 'first' | 'last',
): TestPlaces {
  const inTree = (path: RepoPath | null) =>
    path !== null && !INSTALLED.test(path) && files.has(path) && !files.isFolder(path) ? path : null;
  const fileOf = (spelled: string): RepoPath | null => {
    const text = spelled.replaceAll('\\', '/');
    const prefix = `${root.replaceAll('\\', '/')}/`;
    return inTree(
      text.startsWith(prefix) ? tryRepoPath(text.slice(prefix.length)) : tryRepoPath(text, folder),
    );
  };
  const ofFrame = ({ file, line }: Frame): TestPlace | null => {
    const found = line > 0 ? fileOf(file) : null;
    return found === null ? null : { file: found, line };
  };
  return {
    ofFrame,
    ofProblem({ text }, { file, line }) {
      const placesIn = (part: string) => readTraceback(part).flatMap((frame) => ofFrame(frame) ?? []);
      // Node's test runner wraps what was thrown
      const cause =
        innermost === 'first' ? placesIn(text.slice(Math.max(0, text.lastIndexOf('cause: ')))) : [];
      const places = cause.length > 0 ? cause : placesIn(text);
      const place = innermost === 'last' ? places.at(-1) : places[0];
      if (place !== undefined) return place;
      const found = file === null ? null : (fileOf(file) ?? upwards(file, folder, inTree));
      return found === null ? null : { file: found, line: (line ?? 0) + 1 };
    },
  };
}

/** pytest names the files of tests from its rootdir, which is the folder of the tests or one above it. */
function upwards(file: string, folder: RepoPath, inTree: (path: RepoPath | null) => RepoPath | null) {
  const path = tryRepoPath(file);
  if (path === null) return null;
  for (let at: RepoPath | null = folder; at !== null; at = parentOf(at)) {
    const found = inTree(join(at, path));
    if (found !== null) return found;
  }
  return null;
}
