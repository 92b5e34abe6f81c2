import { type FileTree, textOnce } from '#core/model/file-tree';
import { oncePer, oncePerText } from '#core/model/once';
import { isWithin, join, parentOf, type RepoPath, tryRepoPath } from '#core/model/repo-path';

/** Where Python packages describe their bundles, by the entry point `invenio_assets.webpack` and its like. */
const FILE = 'webpack.py';
const CALL = /\bWebpack(?:Theme)?Bundle\(\s*__name__\s*,\s*["']([\w./-]+)["']/g;
const TABLE = /\b(?:dependencies|devDependencies|peerDependencies)["']?\s*[:=]\s*\{([^{}]*)\}/g;
const COMMENT = /^\s*#.*$/gm;
const KEY = /["']([^"'\s]+)["']\s*:/g;

interface Bundle {
  readonly folder: RepoPath;
  readonly names: ReadonlySet<string>;
}

/**
 * Whether a bundle that a Python package describes takes in a folder and asks for a package: pywebpack collects the folders of
 * all bundles into one project, installs what they name, and builds there (https://pypi.org/project/pywebpack/).
 */
export function isInPythonBundle(name: string, folder: RepoPath, files: FileTree): boolean {
  for (let place: RepoPath | null = folder; place !== null; place = parentOf(place)) {
    if (bundlesIn(files)(place).some((one) => one.names.has(name) && isWithin(folder, one.folder)))
      return true;
  }
  return false;
}

const bundlesIn = oncePer((files: FileTree) =>
  oncePerText((place: RepoPath): readonly Bundle[] => {
    const file = join(place, FILE);
    const text = files.has(file) ? textOnce(file, files).replace(COMMENT, '') : '';
    const calls = [...text.matchAll(CALL)];
    return calls.flatMap(({ index, 1: path = '' }, i) => {
      const folder = tryRepoPath(path, place);
      const call = text.slice(index, calls[i + 1]?.index);
      return folder === null ? [] : { folder, names: namesIn(call) };
    });
  }),
);

function namesIn(call: string): ReadonlySet<string> {
  const tables = Array.from(call.matchAll(TABLE), ([, table = '']) => table);
  return new Set(tables.flatMap((table) => Array.from(table.matchAll(KEY), ([, name = '']) => name)));
}
