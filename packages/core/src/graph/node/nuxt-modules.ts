import type { CodeFile, NodeUnit, Use } from '#core/model/code';
import { oncePer } from '#core/model/once';
import { relative } from '#core/model/repo-path';

/**
 * What the build of an app takes from Nuxt, whoever imports it: the builder of modules leaves the first two to the app (`externals`
 * of https://github.com/nuxt/module-builder), Nitro's has an alias for the third (`aliases` of https://github.com/nitrojs/nitro). No more of
 * what Nuxt is made of: h3 is looked for beside the module, and may be another one.
 */
const OF_NUXT = /^(?:nuxt|vue|nitropack\/runtime)(?:\/|$)/;

/** Copied beside the module, file by file, and compiled with the app that uses it. */
const RUNTIME = /^src\/runtime\//;

/**
 * Whether a source of a Nuxt module is part of the app that uses that, and its import is of Nuxt's: what lies below
 * `src/runtime/` the module only gives to Nuxt (https://nuxt.com/docs/guide/modules/module-anatomy).
 */
export function isOfNuxt({ module }: Use, { path }: CodeFile, unit: NodeUnit): boolean {
  return OF_NUXT.test(module) && RUNTIME.test(relative(unit.project.folder, path)) && isNuxtModule(unit);
}

/** Whether a package defines a module by the helper of Nuxt, which it declares. */
const isNuxtModule = oncePer(({ declarations, files }: NodeUnit): boolean => {
  if (!declarations.byName.has('@nuxt/kit') && !declarations.byName.has('nuxt')) return false;
  return files.some(({ uses }) =>
    uses.some(
      ({ module, fact }) =>
        (module === '@nuxt/kit' || module === 'nuxt/kit') && fact.names.includes('defineNuxtModule'),
    ),
  );
});
