import { pluginModules } from '#core/graph/python/entry-points';
import type { Code, Declaration, PythonUnit } from '#core/model/code';
import type { RepoPath } from '#core/model/repo-path';
import { extrasOf } from './extras.ts';
import { modulesOf } from './modules.ts';

/**
 * The extra without which none of the files loads, as a declaration in it: they are there for those who ask for it, and so is
 * what else they import. Null where there is none, where several would do, or where one of the files is imported by everybody.
 */
export function sharedExtra(
  files: ReadonlySet<RepoPath>,
  unit: PythonUnit,
  code: Pick<Code, 'python'>,
): Declaration | null {
  const { declarations } = unit;
  if (!declarations.all.some(({ section }) => section.kind === 'extra' && section.like === 'plain'))
    return null;
  const extras = extrasOf(code);
  // a plugin runs where its host is, whatever extra lists that, with all that its functions import
  const modules = modulesOf(unit);
  const plugins = pluginModules(unit).flatMap(({ module }) => modules.get(module) ?? []);
  const everybody = extras.baseOf(unit);
  const plugged = extras.uses.reach(plugins);
  const needed = [...files].map((file) => {
    const own = new Map<string, Declaration>();
    if (everybody.has(file) || plugged.has(file)) return own;
    for (const [{ anyOf }, { fact }] of extras.needs.ownNeeds(file)) {
      // a branch that may not be taken asks for nothing
      if (fact.scope.includes('conditional')) continue;
      const declaration = onlyExtra(anyOf, unit);
      if (declaration?.section.kind === 'extra') own.set(declaration.section.name, declaration);
    }
    return own;
  });
  for (const [extra, declaration] of needed[0] ?? [])
    if (needed.every((own) => own.has(extra))) return declaration;
  return null;
}

/** The declaration in the one extra that brings one of the distributions; null where the base or several extras do. */
function onlyExtra(anyOf: readonly string[], { declarations }: PythonUnit): Declaration | null {
  let only: Declaration | null = null;
  for (const name of anyOf)
    for (const declaration of declarations.byName.get(name) ?? []) {
      const { section } = declaration;
      if (section.kind === 'base') return null;
      if (section.kind !== 'extra' || section.like !== 'plain') continue;
      if (only?.section.kind === 'extra' && only.section.name !== section.name) return null;
      only ??= declaration;
    }
  return only;
}
