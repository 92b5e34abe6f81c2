import { type Extras, extrasOf } from '#core/graph/extras/extras';
import { modulesOf } from '#core/graph/extras/needs';
import { serviceStarts } from '#core/graph/extras/service-starts';
import type { Offer } from '#core/graph/extras/supply';
import type { Code, PythonUnit } from '#core/model/code';
import { at, type Finding, type Location } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import type { Origin, Workspace } from '#core/model/workspace';
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
  const asking = unit.declarations.all.filter(
    ({ name, section, extras: asked }) =>
      section.kind === 'base' && asked.length > 0 && extras.supplies.member(name) !== undefined,
  );
  if (asking.length === 0) return [];
  const reached = reachedFrom(unit, workspace, extras);
  const used = new Set(
    [...reached].flatMap((file) => extras.uses.ownNeeds(file).flatMap(({ need }) => need.anyOf)),
  );
  const mentioned = (owner: PythonUnit, { brings }: Offer) => {
    const names = mentions.get(`python:${owner.project.folder}`);
    return names !== undefined && [...brings].some((name) => names.has(name));
  };
  return asking.flatMap((declaration) => {
    const provider = extras.supplies.member(declaration.name);
    if (provider === undefined || provider === unit || provider.declarations.unknowable !== null) return [];
    if (!provider.files.some(({ path }) => reached.has(path))) return [];
    const imported = importedBy(provider, extras);
    return declaration.extras.flatMap((extra): Finding[] => {
      const offer = extras.supplies.offers(provider).find(({ name }) => name === extra);
      if (offer === undefined || offer.like !== 'plain') return [];
      const { brings } = offer;
      if ([...brings].some((name) => used.has(name) || !imported.has(name))) return [];
      if (mentioned(unit, offer) || mentioned(provider, offer)) return [];
      const edit = placeOfDeclaration(workspace, unit, declaration);
      return [
        {
          rule: 'extras-coverage/unused-extra',
          at: locationOf(declaration.origin, workspace),
          project: unit.project.folder,
          data: {
            name: projectName(workspace, unit),
            provider: provider.project.spelledName ?? declaration.name,
            extra,
            edit,
          },
        },
      ];
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

/** What the run-time modules of a package import in any way. */
function importedBy({ files }: PythonUnit, { uses }: Extras): ReadonlySet<string> {
  const runtime = files.filter(({ role }) => role === 'runtime');
  return new Set(runtime.flatMap(({ path }) => uses.ownNeeds(path).flatMap(({ need }) => need.anyOf)));
}

function locationOf(origin: Origin, { manifests }: Workspace): Location {
  if ('line' in origin) return at.point(origin.file, origin.line, 1);
  const manifest = manifests.services.find(({ source }) => source.file === origin.file);
  if (manifest === undefined) return at.file(origin.file);
  const { line, column } = manifest.source.locate(origin.path);
  return at.point(origin.file, line, column);
}
