import { isPackaged } from '#core/graph/layout/layout';
import { plainCover } from '#core/graph/python/declared/covered';
import { isOptionalOnly } from '#core/graph/python/declared/edit';
import { collectsEnvironments } from '#core/graph/python/declared/hatch-environments';
import { isOfExample, sectionLabel } from '#core/graph/python/declared/section';
import { type StandIns, standInsOf } from '#core/graph/python/declared/stand-ins';
import { isLate } from '#core/graph/python/optional/late-imports';
import { isExample, isMaterial, isScaffold, isTemplate } from '#core/graph/python/role/material';
import { comingAlong, isShippedByAnother } from '#core/graph/python/role/nested';
import type { Code, CodeFile, Declaration, PythonUnit, Section, Use } from '#core/model/code';
import type { UncoveredData } from '#core/model/coverage-rules';
import { textOnce } from '#core/model/file-tree';
import type { Finding, Severity } from '#core/model/finding';
import { once } from '#core/model/once';
import { isWithin, join, nameOf, type RepoPath, ROOT } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { type Problem, Problems } from './collect.ts';
import { comingIn } from './coming-in.ts';
import { projectName } from './extras-place.ts';
import { editOf } from './python-edit.ts';
import { closesCycle, mildnessOf } from './python-mildness.ts';
import { type Asked, askedBy, judgePythonUse, type Verdict } from './python-verdict.ts';
import { isNamedBeside, namedByRunners } from './runners.ts';

interface Uncovered {
  readonly asked: Asked;
  readonly verdict: Verdict;
}

const LEVELS = { error: 2, warning: 1, notice: 0 } as const;

/**
 * Imports of Python modules that no declaration covers: `undeclared`, `transitive`, `undeclared-dev`, `optional-undeclared`,
 * one finding a project and distribution. Silent where the declarations cannot be known.
 */
export function checkPythonCoverage(code: Code, workspace: Workspace): readonly Finding[] {
  const roots = new Set(workspace.memberSets.flatMap(({ tool, root }) => (tool === 'uv' ? root : [])));
  return code.python.flatMap((unit) => {
    const { declarations, project } = unit;
    if (declarations.unknowable !== null) return [];
    const isRoot = project.folder === ROOT || roots.has(project.folder);
    const within = isRoot ? namesWithin(project.folder, code) : NOTHING;
    return gravest(uncovered(unit, within, code, workspace)).map((problem) =>
      finding(problem, unit, code, workspace),
    );
  });
}

const NOTHING: ReadonlySet<string> = new Set();

/** What is run at the root of a workspace runs with all of its members installed, and all that these declare. */
function namesWithin(root: RepoPath, { python }: Code): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { project, declarations } of python) {
    if (!isWithin(project.folder, root)) continue;
    if (project.name !== null) names.add(project.name);
    for (const name of declarations.byName.keys()) names.add(name);
  }
  return names;
}

function uncovered(
  unit: PythonUnit,
  within: ReadonlySet<string>,
  code: Code,
  workspace: Workspace,
): readonly Problem<Uncovered>[] {
  const problems = new Problems<Uncovered>();
  const standIns = standInsOf(unit, code, () => workspace.locks.python(unit.project.folder));
  const isCovered = plainCover(unit.declarations);
  const bootstrap = bootstrapOf(unit, workspace);
  const tools = once(() => namedByRunners(unit, workspace));
  const along = comingAlong(unit, code.python, workspace.files);
  const isCollected = collectsEnvironments(unit.project);
  // what is run at the root of a workspace, and not shipped, has its members beside it
  const isBeside = ({ role }: CodeFile, { target }: Use) =>
    role !== 'runtime' || (target.kind === 'member' && !isPackaged(unit.project));
  for (const file of unit.files) {
    if (file.isScript || isTemplate(file.path)) continue;
    if (isCollected && (file.role === 'test' || file.role === 'tooling')) continue;
    const met = once(() => metAttempts(file, unit, standIns));
    const isMild = once(() => mildnessOf(file, unit, standIns, code, workspace));
    for (const use of file.uses) {
      if (isCovered(use.target, file.role) || isShown(use, unit)) continue;
      const asked = askedBy(use, file, unit, standIns);
      if (asked === null) continue;
      if (asked.distribution !== null && along.has(asked.distribution)) continue;
      if (asked.distribution !== null && isBeside(file, use) && within.has(asked.distribution)) continue;
      const judged = judgePythonUse(asked, use, file, unit);
      if (judged === null) continue;
      const verdict = isMild()(asked, use, judged) ? { ...judged, severity: 'notice' as const } : judged;
      const { attempt } = use.fact;
      if (attempt?.part === 'handler' && met().has(attempt.line)) continue;
      const { distribution } = asked;
      if (file.role !== 'runtime' && distribution !== null)
        if (tools().has(distribution) || isNamedBeside(distribution, file.path, unit, workspace)) continue;
      if (file.path === bootstrap) {
        if (asksElsewhere(unit, code)) continue;
        if (comingIn(asked, use.module, 'runtime', unit, code, workspace).through.length > 0) continue;
      }
      const key = `${keyOf(asked, use)} ${verdict.rule} ${verdict.severity}`;
      problems.add(key, { asked, verdict }, { file, use });
    }
  }
  return problems.all();
}

/** Whether an example takes the project that it lies in: whoever looks at it has that. */
function isShown({ target }: Use, { project }: PythonUnit): boolean {
  return target.kind === 'member' && isExample(project.folder) && isWithin(project.folder, target.folder);
}

/** What `plumb gen` writes for a service runs what the service asks for, with what that brings along. */
function bootstrapOf({ project }: PythonUnit, { manifests }: Workspace): RepoPath | null {
  const isService = manifests.services.some(
    ({ source, runtime }) => source.folder === project.folder && runtime.lang === 'python',
  );
  return isService ? join(project.folder, 'main.py') : null;
}

/** What a distribution from elsewhere brings along is not told here. */
function asksElsewhere({ declarations }: PythonUnit, { python }: Code): boolean {
  const members = new Set(python.map(({ project }) => project.name));
  return declarations.all.some(({ name, section }) => section.kind === 'base' && !members.has(name));
}

function keyOf({ distribution }: Asked, { module }: Use): string {
  return distribution ?? `module ${module.split('.', 1)[0]}`;
}

/**
 * The lines of each `try` whose body takes something that is there: what its handler takes instead needs no declaration
 * (`try: import json` … `except ImportError: import simplejson`).
 */
function metAttempts(file: CodeFile, unit: PythonUnit, standIns: StandIns): ReadonlySet<number> {
  const met = new Set<number>();
  for (const use of file.uses) {
    const { attempt } = use.fact;
    if (attempt?.part !== 'body') continue;
    const asked = askedBy(use, file, unit, standIns);
    if (asked === null || judgePythonUse(asked, use, file, unit) === null) met.add(attempt.line);
  }
  return met;
}

/** What is missing where the code runs is one problem, however tests use it: only the gravest is told. */
function gravest(problems: readonly Problem<Uncovered>[]): readonly Problem<Uncovered>[] {
  const worst = new Map<string, number>();
  const keyed = problems.map((problem) => ({
    problem,
    key: keyOf(problem.value.asked, problem.first.use),
    level: LEVELS[problem.value.verdict.severity],
  }));
  for (const { key, level } of keyed) worst.set(key, Math.max(worst.get(key) ?? 0, level));
  return keyed.filter(({ key, level }) => worst.get(key) === level).map(({ problem }) => problem);
}

function finding(problem: Problem<Uncovered>, unit: PythonUnit, code: Code, workspace: Workspace): Finding {
  const { project } = unit;
  const { asked, verdict } = problem.value;
  const { file, use } = problem.first;
  const coming =
    verdict.rule === 'undeclared' ? comingIn(asked, use.module, 'runtime', unit, code, workspace) : null;
  const data: UncoveredData = {
    module: use.module,
    distribution: asked.distribution,
    by: asked.by,
    name: projectName(workspace, unit),
    role: file.role,
    declaredIn: declaredIn(asked, unit),
    ...editOf(problem, coming, unit, code, workspace),
    places: problem.places,
    count: problem.count,
    ...(isOptionalOnly(asked.distribution, project) && { isOptional: true }),
    ...(verdict.rule === 'undeclared' && closesCycle(use, unit, code)
      ? { cycle: isLate(use, () => textOnce(file.path, workspace.files)) ? 'called' : 'loaded' }
      : {}),
  };
  const where = { at: problem.at, project: project.folder };
  if (verdict.rule === 'optional-undeclared')
    return { ...where, rule: 'extras-coverage/optional-undeclared', data: { ...data, how: verdict.how } };
  const lowered = loweredSeverity(verdict, unit, code, workspace);
  if (coming === null) {
    const rule = 'extras-coverage/undeclared-dev' as const;
    if (lowered.severity === 'notice') return { ...where, rule, data, ...lowered };
    const { through, ...meant } = comingIn(asked, use.module, 'tests', unit, code, workspace);
    // On a fresh machine it is there all the same.
    const severity = through.length > 0 ? { severity: 'notice' as const } : lowered;
    return { ...where, rule, data: { ...data, ...meant }, ...severity };
  }
  const { through, ...known } = coming;
  const meant = { ...data, ...known };
  return through.length > 0
    ? { ...where, rule: 'extras-coverage/transitive', data: { ...meant, through }, ...lowered }
    : { ...where, rule: 'extras-coverage/undeclared', data: meant, ...lowered };
}

/**
 * Where the distribution is declared by its own name: what stands in for it may bring it, but is no declaration of it, nor is a
 * lock that was compiled from the declarations.
 */
function declaredIn({ distribution, found }: Asked, { project }: PythonUnit): readonly string[] {
  const lists = new Map(project.requirementFiles.map((list) => [list.file, list]));
  const isLocked = ({ origin }: Declaration) => {
    const list = lists.get(origin.file);
    return list?.isLock === true || ('line' in origin && list?.brought?.has(origin.line) === true);
  };
  const own = found.filter((one) => one.name === distribution && !isElsewhere(one.section) && !isLocked(one));
  return [...new Set(own.map(({ section }) => sectionLabel(section)))];
}

/** Whether it is declared for the whole repository, or for an example. */
function isElsewhere(section: Section): boolean {
  return section.kind === 'root' || isOfExample(section);
}

/**
 * An example that only lists what it is run with may be run beside more; material for tests may be wrong on purpose; what
 * another project ships is data of that one, and what it makes projects of is completed before it runs.
 */
function loweredSeverity(
  { severity }: Verdict,
  unit: PythonUnit,
  code: Code,
  { projects }: Workspace,
): { severity?: Severity } {
  const { project } = unit;
  if (severity === 'notice' || isMaterial(project.folder)) return { severity: 'notice' };
  if (isScaffold(project.folder, projects)) return { severity: 'notice' };
  if (isPackaged(project)) return {};
  const isListed = nameOf(project.file) !== 'pyproject.toml';
  if (isExample(project.folder)) return isListed ? { severity: 'notice' } : { severity: 'warning' };
  return isListed && isShippedByAnother(unit, code.python) ? { severity: 'notice' } : {};
}
