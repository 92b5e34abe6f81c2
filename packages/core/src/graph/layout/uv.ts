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
} from '#core/graph/python/role/shipping';
import { valueAt } from '#core/model/key-path';
import { normaliseName } from '#core/model/requirement';

const TABLE = ['tool', 'uv', 'build-backend'] as const;

/**
 * uv_build: one module (or those that are named) below `module-root`, which is src; `namespace` takes all that is there
 * (docs.astral.sh/uv, "Build backend", "Modules" and "Namespace packages").
 */
export function uvShipping(view: BackendView): Shipping {
  const root = plainPath(textAt(view, [...TABLE, 'module-root']) ?? 'src');
  const named = textAt(view, [...TABLE, 'module-name']);
  const names = textsAt(view, [...TABLE, 'module-name']) ?? (named === null ? null : [named]);
  const isNamespace = valueAt(view.settings.pyproject, [...TABLE, 'namespace']) === true;
  const modules =
    names === null && isNamespace
      ? null
      : new Set(
          (names ?? [normaliseName(view.name).replaceAll('-', '_')]).map((name) => name.replaceAll('.', '/')),
        );
  const isExcluded = excludes([
    ...(textsAt(view, [...TABLE, 'source-exclude']) ?? []),
    ...(textsAt(view, [...TABLE, 'wheel-exclude']) ?? []),
  ]);
  return {
    target: (path) => {
      const inner = below(path, root);
      if (inner === null || isExcluded(path)) return null;
      if (modules === null) return inner;
      for (let end = inner.lastIndexOf('/'); end > 0; end = inner.lastIndexOf('/', end - 1))
        if (modules.has(inner.slice(0, end))) return inner;
      return null;
    },
    roots: [{ folder: root, prefix: '' }],
    elsewhere: leavesFolder(textAt(view, [...TABLE, 'module-root']) ?? 'src'),
  };
}

/**
 * Excludes hold at any depth, and for all that is in a folder they name; one that starts with a slash is tied to the
 * project's folder, and then names folders only by `**` (both as uv_build does it, 0.13).
 */
function excludes(texts: readonly string[]): (path: string) => boolean {
  const free = texts.filter((text) => !text.startsWith('/') || text.includes('**'));
  const tied = texts.filter((text) => !free.includes(text)).map((text) => pythonGlob(text.slice(1)));
  const globs = free.map((text) => pythonGlob(text.startsWith('/') ? text.slice(1) : `**/${text}`));
  const isFreely = selfOrAbove((path) => globs.some((matches) => matches(path)));
  return (path) => tied.some((matches) => matches(path)) || isFreely(path);
}
