import { extraThatBrings, instrumentsOf } from '#core/graph/extras/extra-that-brings';
import { hasExtras, loadOnDemand, sharedExtra } from '#core/graph/extras/shared-extra';
import { isPackaged } from '#core/graph/layout/layout';
import { declaringPlace, type EditPlace, placeBeside, poetryExtra } from '#core/graph/python/declared/edit';
import { pythonBringers } from '#core/graph/python/declared/transitive';
import type { Code, CodeFile, Declaration, PythonUnit } from '#core/model/code';
import type { PlaceData, UncoveredData } from '#core/model/coverage-rules';
import { join, type RepoPath, repoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { type Problem, placeOf } from './collect.ts';
import type { ComingIn } from './coming-in.ts';
import { placeOfDeclaration } from './extras-place.ts';
import type { Verdict } from './python-verdict.ts';

/**
 * Where what nothing covers is to be declared: what only files need that are there for an extra belongs in that, and so does what
 * comes in by an extra alone. What functions alone import may stand in an extra, where the project has some or may: one that is
 * packaged. Takes what brings it in, null where that does not matter.
 */
export function editOf(
  { value: { verdict }, first: { file, use }, places, count }: Problem<{ readonly verdict: Verdict }>,
  coming: ComingIn | null,
  unit: PythonUnit,
  code: Code,
  workspace: Workspace,
): Pick<UncoveredData, 'edit' | 'orExtra'> {
  const declaring = { edit: declaringPlace(unit, workspace, purposeOf(verdict, file, unit)) };
  if (coming === null || count !== places.length + 1) return declaring;
  if (!hasExtras(unit) && !isPackaged(unit.project)) return declaring;
  const sites = [placeOf({ file, use }), ...places];
  const loading = sites.filter((site) => !isCalled(site, unit));
  const files = new Set((loading.length > 0 ? loading : sites).map((site) => repoPath(site.file)));
  const beside = sharedExtra(files, unit, code) ?? extraBringing(coming, files, unit, code, workspace);
  if (beside !== null && beside !== 'any') return { edit: placeIn(beside, unit, workspace) };
  if (coming.through.length === 0 && instrumentsOf(unit).length > 0)
    return { ...declaring, orExtra: 'instrumented' };
  if (loading.length === 0) return { ...declaring, orExtra: 'called' };
  if (beside === 'any') return { ...declaring, orExtra: 'brought' };
  // What brings it is declared already, and an extra beside that would set nothing apart.
  const waits = coming.through.length === 0 && loadOnDemand(files, unit, code);
  return waits ? { ...declaring, orExtra: 'on-demand' } : declaring;
}

/** The extra that brings a distribution in, where the base does not. */
function extraBringing(
  { distribution, through }: ComingIn,
  files: ReadonlySet<RepoPath>,
  unit: PythonUnit,
  code: Code,
  workspace: Workspace,
): ReturnType<typeof extraThatBrings> {
  if (distribution === null) return null;
  const extra = extraThatBrings(through, files, unit, code);
  // The lock is asked last.
  if (extra === null || pythonBringers(distribution, unit, code, workspace, 'base').length > 0) return null;
  return extra;
}

function placeIn(beside: Declaration | 'some', unit: PythonUnit, workspace: Workspace): EditPlace {
  if (beside === 'some') return declaringPlace(unit, workspace, 'optional');
  if ('line' in beside.origin) return placeBeside(beside);
  return poetryExtra(beside) ?? placeOfDeclaration(workspace, unit, beside);
}

/**
 * What runs under a condition is missing where that holds; what only type checkers follow, its developers install; what
 * setup.py imports, its build.
 */
function purposeOf(
  verdict: Verdict,
  { path }: CodeFile,
  { project }: PythonUnit,
): 'base' | 'dev' | 'optional' | 'build' {
  const isBuild = project.settings.setupPy !== null && path === join(project.folder, 'setup.py');
  if (verdict.rule === 'undeclared-dev' && isBuild) return 'build';
  if (verdict.rule !== 'optional-undeclared') return verdict.rule === 'undeclared' ? 'base' : 'dev';
  return ({ guarded: 'optional', tested: 'optional', conditional: 'base', 'type-checking': 'dev' } as const)[
    verdict.how
  ];
}

/** Whether all that a line of a file imports is imported when a function is called. */
function isCalled(site: PlaceData, { files }: PythonUnit): boolean {
  const uses = files.find(({ path }) => path === site.file)?.uses ?? [];
  const there = uses.filter(({ fact }) => fact.line === site.line && fact.cell === site.cell);
  return there.every(({ fact }) => fact.scope.includes('function'));
}
