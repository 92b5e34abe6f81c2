/** What a bare specifier names: a package, and what of it (`.` for its main entry). */
export interface PackageSpecifier {
  readonly name: string;
  readonly subpath: string;
}

/** Names of new packages: lower case, URL-safe, no leading dot or underscore (npm's validate-npm-package-name). */
const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9][a-z0-9._-]*$/;

/**
 * The specifier without what bundlers add to it: webpack's loaders in front (`!!raw-loader!./x`), a query behind (`./x?raw`,
 * https://vite.dev/guide/assets).
 */
export function plainSpecifier(specifier: string): string {
  const loader = specifier.lastIndexOf('!');
  const module = loader === -1 ? specifier : specifier.slice(loader + 1);
  const query = module.indexOf('?');
  return query > 0 ? module.slice(0, query) : module;
}

/** Whether a specifier is a path, seen from its file. */
export function isRelative(specifier: string): boolean {
  if (!specifier.startsWith('.')) return false;
  return specifier === '.' || specifier === '..' || specifier.startsWith('./') || specifier.startsWith('../');
}

/** Splits `@scope/pkg/sub/path`; null for what has no name (`@scope`, `@/x`). The name is not judged. */
export function packageSpecifier(specifier: string): PackageSpecifier | null {
  let end = specifier.indexOf('/');
  if (specifier.startsWith('@')) {
    if (end <= 1) return null;
    end = specifier.indexOf('/', end + 1);
  }
  const name = end === -1 ? specifier : specifier.slice(0, end);
  if (name === '' || name.endsWith('/')) return null;
  // a slash alone at the end means the package, where a builtin has the same name: `punycode/`
  const inside = end === -1 ? '' : specifier.slice(end + 1);
  return { name, subpath: inside === '' ? '.' : `./${inside}` };
}

/** Whether a package of that name can be published today; packages of old may have capital letters. */
export function isPackageName(name: string): boolean {
  return name.length <= 214 && NAME.test(name);
}

/** Where DefinitelyTyped has the types of a package: `@types/a`, `@types/scope__a`. */
export function typesPackageOf(name: string): string {
  return `@types/${name.startsWith('@') ? name.slice(1).replace('/', '__') : name}`;
}
