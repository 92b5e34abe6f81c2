/**
 * Takes the files of a distribution by their paths from the import path, and namespaces that others fill too; returns the
 * dotted names by which its files are imported, sorted: the topmost of its regular packages and modules that are no such
 * namespace (PEP 420: a folder without `__init__` is no package of its own).
 */
export function importableNames(files: Iterable<string>, shared: ReadonlySet<string>): string[] {
  const modules: string[][] = [];
  const packages = new Set<string>();
  for (const file of files) {
    const match =
      /^((?:[\p{L}_][\p{L}\p{N}_]*\/)*)([\p{L}_][\p{L}\p{N}_]*)\.(?:py|pyi|pyd|so|[\w-]+\.(?:so|pyd))$/u.exec(
        file,
      );
    if (match === null) continue;
    const parts = (match[1] ?? '').split('/').slice(0, -1);
    if (match[2] !== '__init__') parts.push(match[2] ?? '');
    else packages.add(parts.join('.'));
    modules.push(parts);
  }
  const names = new Set<string>();
  for (const parts of modules) {
    const ancestors = parts.map((_, index) => parts.slice(0, index + 1).join('.'));
    const name = ancestors.find(
      (each, index) => !shared.has(each) && (packages.has(each) || index === parts.length - 1),
    );
    if (name !== undefined) names.add(name);
  }
  return [...names].sort();
}
