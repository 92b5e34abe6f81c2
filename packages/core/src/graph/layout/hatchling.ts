import {
  type BackendView,
  leavesFolder,
  plainPath,
  type Shipping,
  textsAt,
  under,
} from '#core/graph/python/role/shipping';
import { isTable, valueAt } from '#core/model/key-path';
import { normaliseName } from '#core/model/requirement';
import { gitignorePatterns } from './gitignore-patterns.ts';

const BUILD = ['tool', 'hatch', 'build'] as const;
const WHEEL = [...BUILD, 'targets', 'wheel'] as const;

/** What is walked: these paths, or everything (null), as far as `include` names it. */
interface Selection {
  readonly only: readonly string[] | null;
  readonly packages: readonly string[];
  readonly include: readonly string[];
}

/**
 * hatchling's wheel: `only-include` or `packages`, else what `include` names, else the package or module of the
 * project's name (here, in src, one namespace deep); without `exclude`; renamed by `sources`; and what `force-include` puts where
 * (hatch.pypa.io, "Build configuration" and "Wheel builder", "Default file selection"). A key of the target goes before
 * the same key of all builds.
 */
export function hatchlingShipping(view: BackendView): Shipping {
  const selection = select(view);
  const sources = sourcesOf(view, selection.packages);
  const forced = forcedOf(view);
  const isExcluded = gitignorePatterns(['/dist', ...(listOf(view, 'exclude') ?? [])]);
  const isArtifact = gitignorePatterns(listOf(view, 'artifacts') ?? []);
  const isIncluded = gitignorePatterns(selection.include);
  const isWalked = (path: string): boolean => {
    if (selection.only === null) return isIncluded(path);
    return selection.only.some((only) => only === '' || path === only || path.startsWith(`${only}/`));
  };
  return {
    target: (path) => {
      const [source, goal] = forced.find(([from]) => path === from || path.startsWith(`${from}/`)) ?? [];
      if (source !== undefined && goal !== undefined)
        return rename(sources, under(goal, path.slice(source.length + 1)));
      const isTaken = isWalked(path) && (!isExcluded(path) || selection.only?.includes(path) === true);
      return isTaken || isArtifact(path) ? rename(sources, path) : null;
    },
    roots: rootsOf(view, sources),
    elsewhere: Object.keys(tableOf(view, 'force-include')).some(leavesFolder),
  };
}

function listOf(view: BackendView, key: string): readonly string[] | null {
  return textsAt(view, [...WHEEL, key]) ?? textsAt(view, [...BUILD, key]);
}

function tableOf(view: BackendView, key: string): Readonly<Record<string, unknown>> {
  for (const table of [WHEEL, BUILD]) {
    const value = valueAt(view.settings.pyproject, [...table, key]);
    if (isTable(value)) return value;
  }
  return {};
}

function select(view: BackendView): Selection {
  const include = listOf(view, 'include') ?? [];
  const packages = (listOf(view, 'packages') ?? []).map(plainPath);
  const only = (listOf(view, 'only-include') ?? []).map(plainPath);
  if (only.length > 0 || packages.length > 0)
    return { only: only.length > 0 ? only : packages, packages, include };
  return include.length > 0 ? { only: null, packages, include } : usual(view);
}

function usual(view: BackendView): Selection {
  const spelled = view.name.replace(/[^\p{L}\p{N}_.]+/gu, '_');
  for (const name of [spelled, normaliseName(view.name).replaceAll('-', '_')]) {
    if (name === '') continue;
    for (const folder of [name, `src/${name}`])
      if (view.isFile(`${folder}/__init__.py`)) return { only: [folder], packages: [folder], include: [] };
    if (view.isFile(`${name}.py`)) return { only: [`${name}.py`], packages: [], include: [] };
    const spaces = view.list('.').filter((space) => view.isFile(`${space}/${name}/__init__.py`));
    const [space] = spaces;
    if (space !== undefined && spaces.length === 1) return { only: [space], packages: [space], include: [] };
  }
  return { only: [], packages: [], include: [] };
}

/** Prefixes and what stands for them in the wheel, in the order in which hatchling tries them. */
function sourcesOf(view: BackendView, packages: readonly string[]): readonly (readonly [string, string])[] {
  const sources = new Map<string, string>();
  for (const source of listOf(view, 'sources') ?? []) sources.set(`${plainPath(source)}/`, '');
  for (const [source, path] of Object.entries(tableOf(view, 'sources')))
    if (typeof path === 'string') {
      const to = plainPath(path);
      sources.set(source === '' ? '' : `${plainPath(source)}/`, to === '' ? '' : `${to}/`);
    }
  for (const path of packages) {
    const slash = path.lastIndexOf('/');
    if (slash > 0 && !sources.has(`${path}/`)) sources.set(`${path.slice(0, slash)}/`, '');
  }
  return [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
}

function rename(sources: readonly (readonly [string, string])[], path: string): string {
  const [from, to] = sources.find(([prefix]) => path.startsWith(prefix)) ?? ['', ''];
  return to + path.slice(from.length);
}

function forcedOf(view: BackendView): readonly (readonly [string, string])[] {
  return Object.entries(tableOf(view, 'force-include')).flatMap(([source, goal]) =>
    typeof goal === 'string' && !leavesFolder(source) ? [[plainPath(source), plainPath(goal)] as const] : [],
  );
}

/** Installed for development, the folders of `dev-mode-dirs` stand on the path, else those that `sources` cut off. */
function rootsOf(view: BackendView, sources: readonly (readonly [string, string])[]): Shipping['roots'] {
  const dev = (listOf(view, 'dev-mode-dirs') ?? []).map(plainPath);
  const cut = sources.map(([from, to]) => ({
    folder: plainPath(from),
    prefix: plainPath(to).replaceAll('/', '.'),
  }));
  return [...cut, ...[...dev, ''].map((folder) => ({ folder, prefix: '' }))];
}
