import { topOf } from '#core/graph/facts/name-rules';
import { hasLaterModules, standardModule } from '#core/graph/facts/standard-library';
import type { MemberModules } from '#core/graph/python/declared/members';
import type { PythonLayout, Use } from '#core/model/code';
import type { ImportFact } from '#core/model/imports';
import { folderOf, nameOf, parentOf, type RepoPath } from '#core/model/repo-path';
import type { PythonProject } from '#core/model/workspace';
import type { ExternalModules } from './external.ts';
import { doubt, isDottedName, isGenerated, type PythonResolver, type Resolved } from './resolve.ts';
import type { Found, PythonTree } from './tree.ts';

/** What turns the imports of one project's files into uses. */
export interface Meaning {
  readonly project: PythonProject;
  readonly layout: PythonLayout;
  readonly tree: PythonTree;
  readonly resolver: PythonResolver;
  readonly members: MemberModules;
  readonly external: ExternalModules;
  readonly ownerOf: (file: RepoPath) => PythonProject | null;
}

/** Takes an import of a file, and whether the file finds modules as installed code does; returns every module it means. */
export function usesOf(
  meaning: Meaning,
  file: RepoPath,
  isInstalled: boolean,
  fact: ImportFact,
): readonly Use[] {
  if (fact.level > 0) return relativeUses(meaning, file, fact);
  const folder = isInstalled ? null : folderOf(file);
  const { module } = fact;
  const base = meaning.resolver.resolve(module, folder);
  const whole: Use = { fact, module, target: base.target };
  if (fact.names.length === 0) return [whole];
  if (base.target.kind === 'standard') return [whole, ...standardChildren(fact)];
  if (base.target.kind === 'own' || base.target.kind === 'member') {
    const { file: init } = base.target;
    if (!mayHoldModules(init)) return [whole];
    const { tree } = meaning;
    const names = fact.names.filter(
      (name) => tree.hasName(name) && (init === null || !tree.isTaken(init, name)),
    );
    return [whole, ...children(meaning, fact, folder, names).filter(isFile)];
  }
  return sharedUses(meaning, fact, folder, base);
}

/** `from importlib import metadata` needs a later Python than `importlib` does. */
function standardChildren(fact: ImportFact): readonly Use[] {
  if (!hasLaterModules(fact.module)) return [];
  const own = standardModule(fact.module);
  return fact.names
    .map((name) => `${fact.module}.${name}`)
    .filter((module) => standardModule(module) !== own)
    .map((module) => ({ fact, module, target: { kind: 'standard' } }));
}

/** Below a name that distributions share, each imported name may belong to another one. */
function sharedUses(
  meaning: Meaning,
  fact: ImportFact,
  folder: RepoPath | null,
  base: Resolved,
): readonly Use[] {
  const { module, names } = fact;
  const whole: Use = { fact, module, target: base.target };
  const { kind } = base.target;
  const isMissing = kind === 'external' && base.target.declared.length === 0 && base.target.known === null;
  if (isMissing && names.every(isGenerated)) return [{ ...whole, target: doubt('a build writes it').target }];
  const isShared =
    base.isFolder || meaning.external.isShared(topOf(module)) || meaning.members.isNamespace(module);
  if (!isShared) return [whole];
  const apart = children(meaning, fact, folder).filter(
    (use) => isFile(use) || (use.target.kind === 'external' && !sameProvider(use, whole)),
  );
  return apart.length === names.length ? apart : [whole, ...apart];
}

function sameProvider({ target: a }: Use, { target: b }: Use): boolean {
  if (a.kind !== 'external' || b.kind !== 'external') return a.kind === b.kind;
  return a.known === b.known && a.declared.join() === b.declared.join();
}

function children(
  meaning: Meaning,
  fact: ImportFact,
  folder: RepoPath | null,
  names = fact.names,
): readonly Use[] {
  return names
    .filter((name) => name !== '*')
    .map((name) => {
      const module = `${fact.module}.${name}`;
      return { fact, module, ...meaning.resolver.resolve(module, folder) };
    })
    .filter(({ target, exact }) => exact || target.kind === 'external')
    .map(({ module, target }) => ({ fact, module, target }));
}

function isFile({ target }: Use): boolean {
  return (target.kind === 'own' || target.kind === 'member') && target.file !== null;
}

/** Only a package has modules below it. */
function mayHoldModules(file: RepoPath | null): boolean {
  return file === null || nameOf(file).startsWith('__init__.');
}

/** A relative import stays in its package, whatever is installed (https://docs.python.org/3/reference/import.html#package-relative-imports). */
function relativeUses(meaning: Meaning, file: RepoPath, fact: ImportFact): readonly Use[] {
  const { project, tree } = meaning;
  let folder: RepoPath | null = folderOf(file);
  for (let i = 1; i < fact.level && folder !== null; i += 1) folder = parentOf(folder);
  const parts = fact.module === '' ? [] : fact.module.split('.');
  const module = absoluteName(meaning.layout, file, fact);
  if (folder === null || meaning.layout.pathIn(folder) === null || !isDottedName(parts)) {
    const { target } = doubt('a relative import that leaves the project, or names no module');
    return [{ fact, module, target }];
  }
  const from = folder;
  const target = (found: Found | null): Use['target'] => {
    const at = found?.kind === 'solid' ? found.file : null;
    const owner = at === null ? project : meaning.ownerOf(at);
    if (owner === null || owner === project) return { kind: 'own', file: at };
    return doubt(`a relative import of ${owner.folder}, which is another project`).target;
  };
  const found = tree.find(from, parts, true);
  const whole: Use = { fact, module, target: target(found) };
  if (found?.kind === 'solid' && !mayHoldModules(found.file)) return [whole];
  const init = found?.kind === 'solid' ? found.file : null;
  const below = fact.names.flatMap((name): readonly Use[] => {
    if (!tree.hasName(name) || (init !== null && tree.isTaken(init, name))) return [];
    const child = tree.find(from, [...parts, name], true);
    if (child?.kind !== 'solid' || !child.exact || child.file === null) return [];
    return [
      { fact, module: module.endsWith('.') ? module + name : `${module}.${name}`, target: target(child) },
    ];
  });
  return [whole, ...below];
}

/** The dotted name that a relative import means; as written where the file has no name itself. */
function absoluteName(layout: PythonLayout, file: RepoPath, { level, module }: ImportFact): string {
  const written = '.'.repeat(level) + module;
  const own = layout.moduleOf(file);
  if (own === null || own === '') return written;
  const parts = own.split('.');
  const drop = nameOf(file).startsWith('__init__.') ? level - 1 : level;
  if (drop >= parts.length) return written;
  const above = drop === 0 ? own : parts.slice(0, -drop).join('.');
  return module === '' ? above : `${above}.${module}`;
}
