import { type BackendView, below, moduleAt, type Shipping, textAt } from '#core/graph/python/role/shipping';

/**
 * flit_core: the one module that the project is named after or `[tool.flit.module]` names, in the folder or in src
 * (flit.pypa.io, "The pyproject.toml config file", "Module section").
 */
export function flitShipping(view: BackendView): Shipping {
  const name =
    textAt(view, ['tool', 'flit', 'module', 'name']) ??
    textAt(view, ['tool', 'flit', 'metadata', 'module']) ??
    view.name.replaceAll('-', '_');
  const root = moduleAt(view, '', name) === null && moduleAt(view, 'src', name) !== null ? 'src' : '';
  const module = moduleAt(view, root, name);
  return {
    target: (path) =>
      module !== null && (path === module || path.startsWith(`${module}/`)) ? below(path, root) : null,
    roots: [{ folder: root, prefix: '' }],
    elsewhere: false,
  };
}
