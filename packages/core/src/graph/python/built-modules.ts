import { isTable, valueAt } from '#core/model/key-path';
import type { PythonProject, StaticValue } from '#core/model/workspace';

const DOTTED = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

/**
 * The extension modules that the build of a project makes, dotted: what setup.py calls in `ext_modules` and `rust_extensions`
 * by their first argument (setuptools, "Building Extension Modules"; setuptools-rust), and `[tool.setuptools] ext-modules`.
 */
export function builtModules({ settings }: PythonProject): ReadonlySet<string> {
  const { setupPy, pyproject } = settings;
  const names = ['ext_modules', 'rust_extensions'].flatMap((key) => namedBy(setupPy?.get(key)));
  const tables = [
    ['tool', 'setuptools', 'ext-modules'],
    ['tool', 'setuptools-rust', 'ext-modules'],
  ].flatMap((path) => valueAt(pyproject, path));
  for (const table of tables)
    for (const name of isTable(table) ? [table.name, table.target] : [])
      if (typeof name === 'string') names.push(name);
  return new Set(names.filter((name) => DOTTED.test(name)));
}

/** The names that calls give: of each `Extension("pkg.mod", …)`, also within a list or `cythonize([…])`. */
function namedBy(value: StaticValue | undefined): readonly string[] {
  if (value?.kind === 'list') return value.items.flatMap(namedBy);
  if (value?.kind !== 'call') return [];
  const first = value.named.get('name') ?? value.named.get('target') ?? value.args[0];
  return first?.kind === 'text' ? [first.value] : namedBy(first);
}
