import type { Declarations } from '#core/model/code';
import type { FileTree } from '#core/model/file-tree';
import { isTable } from '#core/model/key-path';
import type { NodeProject } from '#core/model/workspace';
import { addTargets, bestSubpath } from './exports.ts';
import { isPublished } from './shipping.ts';

/** What hosts supply to the code that they run (k6, Meteor, VS Code; https://bun.com/docs/runtime/bun-apis), always under these names. */
const HOST_MODULE = /^(?:k6(?:\/|$)|meteor\/|vscode$|bun$)/;
/** Beginnings of aliases that no package's name has: `~/x`, `$lib/x`, `/x`, `%x`, `@/x`, `@@/x`, `@~/x`; and schemes. */
const NO_NAME = /^(?:[~$/\\%]|@[/@~]|[a-z][a-z0-9+.-]*:)/i;

/** What Docusaurus makes of a site's folders and of what it generates (https://docusaurus.io/docs/advanced/client). */
const DOCUSAURUS = /^@(?:theme|theme-original|theme-init|site|generated)(?:\/|$)/;

/**
 * Modules that a framework supplies to the code of those who declare it, of which one is enough. Sources:
 * docusaurus.io/docs/docusaurus-core, vuepress.vuejs.org/advanced, vitepress.dev/guide/extending-default-theme,
 * nuxt.com/docs/api/nuxt-config#hoist, nextjs.org/docs/app/getting-started/server-and-client-components (server-only),
 * docs.expo.dev/guides/server-components,
 * api.emberjs.com, umijs.org/docs/guides, unocss.dev/integrations/vite, jestjs.io/docs/api (@jest/globals), github.com/cssninjaStudio/unplugin-fonts,
 * necolas.github.io/react-native-web/docs/multi-platform, github.com/preactjs/preset-vite.
 */
const FRAMEWORKS: readonly (readonly [RegExp, readonly string[]])[] = [
  [DOCUSAURUS, ['@docusaurus/core']],
  // its client modules; @docusaurus/theme-common and the like are packages
  [
    /^@docusaurus\/(?:[A-Z]\w*|constants|isInternalUrl|renderRoutes|router|use[A-Z]\w*)(?:\/|$)/,
    ['@docusaurus/core'],
  ],
  [/^@(?:internal|temp|theme|alias)\//, ['vuepress']],
  [/^@theme(?:\/|$)/, ['vitepress', 'rspress', '@rspress/core', 'dumi']],
  [
    /^(?:ember$|@ember\/(?:application|array|component|controller|debug|destroyable|engine|enumerable|error|helper|instrumentation|modifier|object|owner|polyfills|renderer|routing|runloop|service|template|template-compilation|template-factory|utils|version)(?:\/|$))/,
    ['ember-source'],
  ],
  [/^umi(?:\/|$)/, ['@umijs/max']],
  [/^uno\.css$/, ['unocss', '@unocss/vite', '@unocss/nuxt', '@unocss/webpack', '@unocss/astro']],
  [/^@jest\/globals$/, ['jest']],
  [/^unfonts\.css$/, ['unplugin-fonts']],
];

/** Packages that a framework brings to an app that is built with it, and resolves for it; a library must ask for them. */
const BROUGHT: typeof FRAMEWORKS = [
  [/^vue(?:\/|$)/, ['nuxt', 'vitepress', '@slidev/cli']],
  [
    /^(?:nitropack|defu|h3|consola|ofetch|vue-router|@unhead\/vue|@nuxt\/schema|@vue\/(?:runtime-core|compiler-sfc))(?:\/|$)/,
    ['nuxt'],
  ],
  [/^(?:server|client)-only$/, ['next', 'expo']],
  // next/dist/build/create-compiler-aliases, next/dist/server/require-hook
  [/^styled-jsx(?:\/style)?$/, ['next']],
  [/^react-native$/, ['react-native-web']],
  [/^react(?:-dom)?(?:\/|$)/, ['@preact/preset-vite']],
];

/** Folders that an alias means by convention, in a project (nuxt.com/docs/api/nuxt-config#alias, svelte.dev/docs/kit/$lib). */
const CONVENTIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\$lib\/?/, ['src/lib']],
  [/^(?:~~|@@)\//, ['.']],
  [/^[@~]\//, ['src', '.', 'app', 'resources/js']],
];

/** Whether a specifier cannot mean a package: an alias whose spelling none has, a URL, a module of the host. */
export function isNoPackage(specifier: string): boolean {
  return NO_NAME.test(specifier) || HOST_MODULE.test(specifier);
}

/** Whether a specifier is spelled as an alias of Docusaurus, whether that is used or was. */
export function isAliasOfDocusaurus(specifier: string): boolean {
  return DOCUSAURUS.test(specifier);
}

/**
 * Whether a framework that the project or its root declares supplies the module; for an app, which is what nobody can
 * install whether it says `private` or not, its own framework.
 */
export function suppliedByFramework(
  specifier: string,
  project: NodeProject,
  { byName }: Declarations,
  files: FileTree,
): boolean {
  if (
    FRAMEWORKS.some(([pattern, names]) => pattern.test(specifier) && names.some((name) => byName.has(name)))
  ) {
    return true;
  }
  const asksFor = (name: string) => byName.get(name)?.some(({ section }) => section.kind !== 'root') ?? false;
  const isBrought = BROUGHT.some(([pattern, names]) => pattern.test(specifier) && names.some(asksFor));
  return isBrought && !isPublished(project, files);
}

/** Where an alias leads by convention: paths to look for, relative to the project, the likeliest first. */
export function conventionalPaths(specifier: string): readonly string[] {
  for (const [pattern, folders] of CONVENTIONS) {
    const rest = specifier.replace(pattern, '');
    if (rest !== specifier) return folders.map((folder) => (rest === '' ? folder : `${folder}/${rest}`));
  }
  return [];
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
