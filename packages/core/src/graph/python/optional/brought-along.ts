import type { CodeFile, PythonUnit, Use } from '#core/model/code';
import { textOnce } from '#core/model/file-tree';
import { oncePer, oncePerText } from '#core/model/once';
import { folderOf, nameOf, parentOf, type RepoPath } from '#core/model/repo-path';
import type { Requires, Workspace } from '#core/model/workspace';
import { distributionOf } from './chosen-by-call.ts';
import { isDemand, loadedByAll } from './demanding-packages.ts';
import { endsBelow } from './ended-without.ts';

/**
 * Asks whether a module is there, and goes on where it is not: `find_spec` returns None then
 * (https://docs.python.org/3/library/importlib.html#importlib.util.find_spec).
 */
const UNLESS_FOUND =
  /^if\s+(?:not\s+(?:\w+\.)*find_spec\(\s*["'][\w.]+["']\s*\)|(?:\w+\.)*find_spec\(\s*["'][\w.]+["']\s*\)\s+is\s+None)\s*:/;

/**
 * Whether an import is of what comes with a distribution that a package around its file demands before anything in the package runs:
 * `if find_spec("slack_bolt") is None: raise ValueError("pip install slack_bolt")` in its `__init__`, and slack_sdk, which the lock
 * says that slack-bolt requires. As in demanding-packages.ts, a package that everybody imports has said only what the project needs.
 */
export function isBroughtAlong(
  distribution: string,
  path: RepoPath,
  unit: PythonUnit,
  { files, locks }: Workspace,
): boolean {
  const packages = demandingPackages(unit);
  if (packages.size === 0) return false;
  for (let folder: RepoPath | null = folderOf(path); folder !== null; folder = parentOf(folder)) {
    const init = packages.get(folder);
    if (init === undefined) continue;
    const bringing = init.uses.filter(mayDemand).filter((use) => {
      const brought = broughtBy(locks.python(unit.project.folder))(distributionOf(use));
      return brought.has(distribution);
    });
    if (bringing.some(isDemand)) return true;
    if (bringing.length === 0) continue;
    const lines = textOnce(init.path, files).split('\n');
    const isDemanded = ({ fact }: Use) =>
      UNLESS_FOUND.test(lines[fact.line - 1] ?? '') && endsBelow(lines, fact.line - 1);
    if (bringing.some(isDemanded)) return true;
  }
  return false;
}

/** The `__init__` of each package that may demand something, by its folder. */
const demandingPackages = oncePer((unit: PythonUnit): ReadonlyMap<RepoPath, CodeFile> => {
  const demanding = unit.files.filter(
    ({ path, role, uses }) => role === 'runtime' && nameOf(path) === '__init__.py' && uses.some(mayDemand),
  );
  if (demanding.length === 0) return new Map();
  const loaded = loadedByAll(unit);
  return new Map(
    demanding.filter(({ path }) => !loaded.has(path)).map((file) => [folderOf(file.path), file]),
  );
});

function mayDemand(use: Use): boolean {
  const { kind, scope } = use.fact;
  return isDemand(use) || (kind === 'dynamic' && scope.length === 1 && scope[0] === 'top');
}

/** What a distribution requires, and what that requires, as a lock says. */
const broughtBy = oncePer((lock: Requires) =>
  oncePerText((distribution: string): ReadonlySet<string> => {
    const brought = new Set<string>();
    const waiting = [distribution];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
      for (const required of lock.get(name) ?? []) {
        if (brought.has(required)) continue;
        brought.add(required);
        waiting.push(required);
      }
    return brought;
  }),
);
