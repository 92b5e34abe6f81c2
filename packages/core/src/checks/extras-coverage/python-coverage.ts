import { declaringPlace } from '#core/graph/python-edit';
import { sectionLabel } from '#core/graph/python-section';
import { pythonBringers } from '#core/graph/python-transitive';
import type { Code, CodeFile, PythonUnit, Use } from '#core/model/code';
import type { UncoveredData } from '#core/model/coverage-rules';
import type { Finding } from '#core/model/finding';
import { ROOT } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { type Problem, Problems } from './collect.ts';
import { isMaterial } from './python-material.ts';
import { type Asked, askedBy, judgePythonUse, type Verdict } from './python-verdict.ts';

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
    return gravest(uncovered(unit, isRoot)).map((problem) => finding(problem, unit, code, workspace));
  });
}

function uncovered(unit: PythonUnit, isRoot: boolean): readonly Problem<Uncovered>[] {
  const problems = new Problems<Uncovered>();
  for (const file of unit.files) {
    let met: ReadonlySet<number> | null = null;
    for (const use of file.uses) {
      const asked = askedBy(use, file, unit);
      if (asked === null) continue;
      // What is run at the root of a workspace runs with all of its members installed.
      if (isRoot && use.target.kind === 'member' && file.role !== 'runtime') continue;
      const verdict = judgePythonUse(asked, use, file, unit);
      if (verdict === null) continue;
      const { attempt } = use.fact;
      if (attempt?.part === 'handler') {
        met ??= metAttempts(file, unit);
        if (met.has(attempt.line)) continue;
      }
      const key = `${keyOf(asked, use)} ${verdict.rule} ${verdict.severity}`;
      problems.add(key, { asked, verdict }, { file, use });
    }
  }
  return problems.all();
}

function keyOf({ distribution }: Asked, { module }: Use): string {
  return distribution ?? `module ${module.split('.', 1)[0]}`;
}

/**
 * The lines of each `try` whose body takes something that is there: what its handler takes instead needs no declaration
 * (`try: import json` … `except ImportError: import simplejson`).
 */
function metAttempts(file: CodeFile, unit: PythonUnit): ReadonlySet<number> {
  const met = new Set<number>();
  for (const use of file.uses) {
    const { attempt } = use.fact;
    if (attempt?.part !== 'body') continue;
    const asked = askedBy(use, file, unit);
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
  const { project, declarations } = unit;
  const { asked, verdict } = problem.value;
  const { file, use } = problem.first;
  const found = asked.names.flatMap((name) => declarations.byName.get(name) ?? []);
  const purpose =
    verdict.rule === 'undeclared' ? 'base' : verdict.rule === 'undeclared-dev' ? 'dev' : 'optional';
  const data: UncoveredData = {
    module: use.module,
    distribution: asked.distribution,
    by: asked.by,
    name: project.spelledName ?? project.folder,
    role: file.role,
    declaredIn: [...new Set(found.map(({ section }) => sectionLabel(section)))],
    edit: declaringPlace(unit, workspace, purpose),
    places: problem.places,
    count: problem.count,
  };
  const where = { at: problem.at, project: project.folder };
  if (verdict.rule === 'optional-undeclared')
    return { ...where, rule: 'extras-coverage/optional-undeclared', data: { ...data, how: verdict.how } };
  if (verdict.rule === 'undeclared-dev') {
    const level =
      verdict.severity === 'notice' || isMaterial(project.folder) ? ({ severity: 'notice' } as const) : {};
    return { ...where, rule: 'extras-coverage/undeclared-dev', data, ...level };
  }
  const level = isMaterial(project.folder) ? ({ severity: 'notice' } as const) : {};
  const { distribution } = asked;
  const through = distribution === null ? [] : pythonBringers(distribution, unit, code, workspace);
  if (through.length > 0)
    return { ...where, rule: 'extras-coverage/transitive', data: { ...data, through }, ...level };
  return { ...where, rule: 'extras-coverage/undeclared', data, ...level };
}
