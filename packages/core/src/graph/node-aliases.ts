import type { Declarations } from '#core/model/code';
import { isTable } from '#core/model/key-path';
import type { NodeProject } from '#core/model/workspace';
import { addTargets, bestSubpath } from './node-exports.ts';

/** Names that no package has: what runs or bundles the code supplies them, and always under this spelling. */
const HOST_MODULES: readonly (readonly [RegExp, string])[] = [
  [/^k6(\/|$)/, 'k6'],
  [/^meteor\//, 'Meteor'],
  [/^vscode$/, 'VS Code'],
];

/**
 * Modules that a framework supplies to the code of those who declare it: prefix -> packages of which one is declared.
 * Sources: docusaurus.io/docs/advanced/client and /docs/docusaurus-core, svelte.dev/docs/kit/$app-environment,
 * nuxt.com/docs/api, api.emberjs.com, developers.raycast.com, ui5.sap.com.
 */
const FRAMEWORKS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^@(docusaurus|theme|theme-original|theme-init|site|generated)(\/|$)/, ['@docusaurus/core']],
  [/^@(ember|glimmer)(-[a-z]+)?\//, ['ember-source']],
  [/^ember$/, ['ember-source']],
  [/^@vercel\/og$/, ['next']],
  [/^@vuepress\/|^@(internal|temp|theme|alias)\//, ['vuepress']],
  [/^@theme(\/|$)/, ['vitepress', 'rspress', '@rspress/core', 'dumi']],
  [/^umi(\/|$)|^@umijs\/max$/, ['umi', '@umijs/max']],
  [/^react-native(\/|$)/, ['expo', 'react-native-web', 'react-native']],
  [/^gatsby-theme/, ['gatsby']],
];

/**
 * What a specifier is that cannot be a package's: a URL, `node:` aside; an alias whose spelling no package has (`@/x`, `~/x`,
 * `$lib/x`); a module of the host. Null where it may be a package. Returned as a clause.
 */
export function neverPackage(specifier: string): string | null {
  const first = specifier[0] ?? '';
  if (first === '~' || first === '$' || first === '/' || first === '\\' || first === '%') return 'an alias';
  if (first === '@' && (specifier[1] === '/' || specifier[1] === '@' || specifier[1] === '~'))
    return 'an alias';
  if (/^[a-z][a-z0-9+.-]*:/i.test(specifier)) return 'a scheme';
  for (const [pattern, host] of HOST_MODULES) if (pattern.test(specifier)) return host;
  return null;
}

/** Whether a framework that the project or its root declares supplies the module. */
export function suppliedByFramework(specifier: string, { byName }: Declarations): boolean {
  return FRAMEWORKS.some(
    ([pattern, names]) => pattern.test(specifier) && names.some((name) => byName.has(name)),
  );
}

/**
 * What the `imports` of a package.json make of `#x`, under any condition, in order; empty where it says nothing
 * (https://nodejs.org/api/packages.html#subpath-imports).
 */
export function importTargets({ data }: NodeProject, specifier: string): readonly string[] {
  const { imports } = data;
  if (!isTable(imports)) return [];
  const match = bestSubpath(Object.keys(imports), specifier);
  const targets: string[] = [];
  if (match !== null) addTargets(imports[match.key], match.taken, targets, 0);
  return targets;
}

/** Keys of package.json whose tables name modules of the project's own (module-alias, Parcel, `browser`). */
export function ownAliases({ data }: NodeProject): readonly string[] {
  return ['_moduleAliases', 'alias'].flatMap((key) => {
    const table = data[key];
    return isTable(table) ? Object.keys(table) : [];
  });
}
