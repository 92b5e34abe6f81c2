import { type Extras, extrasOf } from '#core/graph/extras/extras';
import { modulesOf } from '#core/graph/extras/modules';
import { serviceStarts } from '#core/graph/extras/service-starts';
import type { Offer } from '#core/graph/extras/supply';
import type { Code, Declaration, PythonUnit } from '#core/model/code';
import type { Finding } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import { placeOfOrigin, type Workspace } from '#core/model/workspace';
import { placeOfDeclaration, projectName } from './extras-place.ts';

/**
 * Extras that a project asks of a package of the repository although nothing that it imports, in whatever way, leads to
 * what they bring in. Silent where imports cannot tell: an extra with a distribution that no module of the package
 * imports (a plugin, a driver), an umbrella, an extra for developers, one that the project hands on in an extra of its
 * own, and a project that imports nothing of the package.
 */
export function unusedExtra(
  code: Pick<Code, 'python' | 'mentions'>,
  workspace: Workspace,
): readonly Finding[] {
  const extras = extrasOf(code);
  return code.python.flatMap((unit) => findingsOf(unit, code, workspace, extras));
}

function findingsOf(
  unit: PythonUnit,
  { mentions }: Pick<Code, 'mentions'>,
  workspace: Workspace,
  extras: Extras,
): readonly Finding[] {
  const suspects = suspectsOf(unit, extras);
  if (suspects.length === 0) return [];
  const reached = reachedFrom(unit, workspace, extras);
  const used = extras.uses.distributionsOf(reached);
  const mentioned = (owner: PythonUnit, { brings }: Offer) => {
    const names = mentions.get(`python:${owner.project.folder}`);
    return names !== undefined && [...brings].some((name) => names.has(name));
  };
  return suspects.flatMap(({ declaration, provider, offer }): Finding[] => {
    if (!provider.files.some(({ path }) => reached.has(path))) return [];
    if ([...offer.brings].some((name) => used.has(name))) return [];
    if (mentioned(unit, offer) || mentioned(provider, offer)) return [];
    return [
      {
        rule: 'extras-coverage/unused-extra',
        at: placeOfOrigin(declaration.origin),
        project: unit.project.folder,
        data: {
          name: projectName(workspace, unit),
          provider: provider.project.spelledName ?? declaration.name,
          extra: offer.name,
          edit: placeOfDeclaration(workspace, unit, declaration),
        },
      },
    ];
  });
}

/** An extra that a project asks of a package, and of which imports can tell whether it is used. */
interface Suspect {
  readonly declaration: Declaration;
  readonly provider: PythonUnit;
  readonly offer: Offer;
}

function suspectsOf(unit: PythonUnit, extras: Extras): readonly Suspect[] {
  const { supplies } = extras;
  return unit.declarations.all.flatMap((declaration): readonly Suspect[] => {
    if (declaration.section.kind !== 'base' || declaration.extras.length === 0) return [];
    const provider = supplies.member(declaration.name);
    if (provider === undefined || provider === unit || provider.declarations.unknowable !== null) return [];
    return declaration.extras.flatMap((extra) => {
      const offer = supplies.offers(provider).find(({ name }) => name === extra);
      if (offer === undefined || offer.like !== 'plain') return [];
      const imported = extras.importedBy(provider);
      return [...offer.brings].every((name) => imported.has(name)) ? { declaration, provider, offer } : [];
    });
  });
}

/** Every file that the project's files and its manifest may lead to. */
function reachedFrom(unit: PythonUnit, { manifests }: Workspace, extras: Extras): ReadonlySet<RepoPath> {
  const starts = unit.files.map(({ path }) => path);
  for (const service of manifests.services) {
    if (service.source.folder !== unit.project.folder) continue;
    const modules = unit.declarations.all.flatMap(({ name }) => {
      const member = extras.supplies.member(name);
      return member === undefined ? [] : [modulesOf(member)];
    });
    for (const { module } of serviceStarts(service))
      starts.push(...modules.flatMap((known) => known.get(module) ?? []));
  }
  return new Set(extras.uses.reach(starts).keys());
}
