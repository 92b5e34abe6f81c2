import {
  type BackendView,
  below,
  leavesFolder,
  plainPath,
  pythonGlob,
  type Shipping,
  selfOrAbove,
  textAt,
  textsAt,
  under,
} from '#core/graph/python/role/shipping';

const TABLE = ['tool', 'pdm', 'build'] as const;

/**
 * pdm-backend: `includes`, else the packages (with `__init__.py`) at the top of `package-dir`, else the modules there;
 * without `excludes` and `source-includes` (backend.pdm-project.org/build_config, "Include or exclude files").
 */
export function pdmShipping(view: BackendView): Shipping {
  const includes = textsAt(view, [...TABLE, 'includes']) ?? [];
  const isSrc =
    includes.length === 0
      ? view.isFolder('src')
      : includes.some((path) => below(plainPath(path), 'src') !== null);
  const root = plainPath(textAt(view, [...TABLE, 'package-dir']) ?? (isSrc ? 'src' : ''));
  const wanted = includes.length > 0 ? includes.map(plainPath) : usual(view, root);
  const sourceIncludes = textsAt(view, [...TABLE, 'source-includes']) ?? [];
  const unwanted = [
    ...(textsAt(view, [...TABLE, 'excludes']) ?? []),
    ...(sourceIncludes.length > 0 ? sourceIncludes : ['tests']),
  ].map(plainPath);
  const include = globs(wanted);
  const exclude = globs(unwanted);
  return {
    target: (path) => {
      // A path that both name is kept where the include says more of it.
      const kept = include(path);
      const left = exclude(path);
      if (kept === null || (left !== null && !saysMore(kept, left))) return null;
      return below(path, root) ?? path;
    },
    roots: [{ folder: root, prefix: '' }],
    elsewhere: leavesFolder(textAt(view, [...TABLE, 'package-dir']) ?? '.') || includes.some(leavesFolder),
  };
}

function usual(view: BackendView, root: string): readonly string[] {
  const packages = view
    .list(root === '' ? '.' : root)
    .map((name) => under(root, name))
    .filter((path) => view.isFile(`${path}/__init__.py`));
  return packages.length > 0 ? packages : [under(root, '*.py')];
}

/** The first of the globs that names a path or a folder above it; null where none does. */
function globs(texts: readonly string[]): (path: string) => string | null {
  const compiled = texts.map((text) => [text, selfOrAbove(pythonGlob(text))] as const);
  return (path) => compiled.find(([, matches]) => matches(path))?.[0] ?? null;
}

function saysMore(include: string, exclude: string): boolean {
  return include.split('/').length > exclude.split('/').length;
}
