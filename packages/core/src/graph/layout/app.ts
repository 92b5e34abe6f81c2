import { isAside } from '#core/graph/python/role/aside';
import type { BackendView, Shipping } from '#core/graph/python/role/shipping';

/**
 * A project that nothing builds (a service, requirements.txt alone, `package = false` of uv's, `package-mode = false` of Poetry's):
 * all in its folder is the app but what is named for something else (tests, docs, scripts).
 */
export function appShipping(view: BackendView, isRoot: boolean): Shipping {
  const hasSrc = view.isFolder('src') && !view.isFile('src/__init__.py');
  return {
    target: (path) => {
      if (isAside(path, isRoot)) return null;
      return hasSrc && path.startsWith('src/') ? path.slice('src/'.length) : path;
    },
    roots: [...(hasSrc ? [{ folder: 'src', prefix: '' }] : []), { folder: '', prefix: '' }],
    elsewhere: false,
  };
}
