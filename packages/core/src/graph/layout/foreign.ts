import {
  type BackendView,
  below,
  moduleAt,
  plainPath,
  type Shipping,
  textAt,
  textsAt,
  under,
} from '#core/graph/python/role/shipping';
import { normaliseName } from '#core/model/requirement';
import { FLAT_PACKAGES } from './setuptools-reserved.ts';

/**
 * A backend that is not known by its own rules (maturin, scikit-build-core, meson-python, one of the project's own): the
 * packages it is told (`[tool.scikit-build] wheel.packages`; maturin's `module-name`, below `python-source`), else the
 * module of the project's name where such backends look (python, src, the folder), else every package there.
 */
export function foreignShipping(view: BackendView): Shipping {
  const source = textAt(view, ['tool', 'maturin', 'python-source']);
  const roots = source === null ? ['python', 'src', ''] : [plainPath(source)];
  const told = textsAt(view, ['tool', 'scikit-build', 'wheel', 'packages'])?.map(plainPath);
  const name =
    textAt(view, ['tool', 'maturin', 'module-name']) ?? normaliseName(view.name).replaceAll('-', '_');
  const [top = ''] = name.split('.');
  const named = roots.flatMap((root) => (top === '' ? [] : (moduleAt(view, root, top) ?? [])));
  const modules =
    told ?? (named.length > 0 ? named.slice(0, 1) : roots.flatMap((root) => packagesIn(view, root)));
  const bases = modules.map((module) => ({
    module,
    base: module.slice(0, Math.max(module.lastIndexOf('/'), 0)),
  }));
  return {
    target: (path) => {
      const home = bases.find(({ module }) => path === module || path.startsWith(`${module}/`));
      return home === undefined ? null : below(path, home.base);
    },
    roots: [...new Set(bases.map(({ base }) => base))].map((folder) => ({ folder, prefix: '' })),
    elsewhere: false,
  };
}

function packagesIn(view: BackendView, root: string): readonly string[] {
  return view
    .list(root === '' ? '.' : root)
    .filter((name) => !FLAT_PACKAGES.includes(name))
    .map((name) => under(root, name))
    .filter((path) => view.isFile(`${path}/__init__.py`));
}
