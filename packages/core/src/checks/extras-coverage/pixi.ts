/** A table of packages, the workspace's own or a feature's, from conda or from PyPI; or the table of one of them. */
const PACKAGES = /^(?:.+\.)?(?:\w+-)?dependencies(?:\.["']?([A-Za-z0-9][\w.-]*)["']?)?$/;
const HEADER = /^\s*\[{1,2}([^[\]]+)\]/;
/** Keys further in are of a table in braces, which may take several lines. */
const KEY = /^(?:([A-Za-z0-9][\w-]*)|["']([A-Za-z0-9][\w.-]*)["'])\s*[.=]/;
const IN_PYPROJECT = 'tool.pixi.';

/**
 * The packages of all environments that a pixi.toml describes, or the `[tool.pixi]` of a pyproject.toml, as spelled: keys of
 * `[dependencies]`, `[pypi-dependencies]`, `[feature.X.dependencies]` and their like
 * (https://pixi.prefix.dev/latest/reference/pixi_manifest/).
 */
export function pixiPackages(text: string, file: 'pixi.toml' | 'pyproject.toml'): readonly string[] {
  const before = file === 'pyproject.toml' ? IN_PYPROJECT : '';
  const names: string[] = [];
  let isInside = false;
  for (const line of text.split('\n')) {
    const [, header] = HEADER.exec(line) ?? [];
    if (header !== undefined) {
      const table = header.startsWith(before) ? PACKAGES.exec(header.slice(before.length)) : null;
      isInside = table !== null && table[1] === undefined;
      if (table?.[1] !== undefined) names.push(table[1]);
      continue;
    }
    const [, bare, quoted] = isInside ? (KEY.exec(line) ?? []) : [];
    const name = bare ?? quoted;
    if (name !== undefined) names.push(name);
  }
  return names;
}
