import { isAliasOfDocusaurus } from '#core/graph/node/aliases';
import { isAskedByName } from '#core/graph/node/asked-by-name';
import { bringersOf, canBeInstalled, hasTypesAlone, isLocked, isLockedOut } from '#core/graph/node/bringers';
import { isBuiltElsewhere } from '#core/graph/node/built-elsewhere';
import { bundlersName, isOwnPath, isRemote } from '#core/graph/node/bundler-aliases';
import { closesCycle, isCalled } from '#core/graph/node/cycles';
import { enclosingProjects } from '#core/graph/node/declarations';
import { isHostSupplied } from '#core/graph/node/host-supplied';
import { isOfNuxt } from '#core/graph/node/nuxt-modules';
import { installedByScripts } from '#core/graph/node/script-installs';
import {
  isBuiltUnseen,
  isCopied,
  isMaterial,
  isPublished,
  isShown,
  maybeBundled,
} from '#core/graph/node/shipping';
import { typesPackageOf } from '#core/graph/node/specifier';
import { keepsTypeImports } from '#core/graph/node/tsconfig';
import { isSurelyType } from '#core/graph/node/type-use';
import {
  isCaught,
  isMock,
  isReplaced,
  isSurelyValue,
  looksElsewhere,
  mocksVirtually,
} from '#core/graph/node/value-use';
import type { Code, CodeFile, ImportTarget, NodeUnit, Use } from '#core/model/code';
import type { UncoveredData } from '#core/model/coverage-rules';
import { textOnce } from '#core/model/file-tree';
import type { Finding } from '#core/model/finding';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { type Problem, Problems } from './collect.ts';
import { nameOrFolder } from './name-or-folder.ts';
import { nodeEdit } from './node-edit.ts';
import { rangeOfMost, sectionFor, sectionOfShipped } from './node-section.ts';
import { unshippedRole } from './node-unshipped.ts';
import { isProvided, judgeNodeUse, packageOf, type Surroundings, type Verdict } from './node-verdict.ts';

interface Uncovered {
  readonly name: string;
  readonly verdict: NonNullable<Verdict>;
}

const LEVELS = { error: 2, warning: 1, notice: 0 } as const;

/**
 * Imports of Node packages that no declaration covers: `undeclared`, `transitive`, `wrong-scope`, `undeclared-dev`,
 * `optional-undeclared`, one finding a project, package and rule.
 */
export function checkNodeCoverage(code: Code, workspace: Workspace): readonly Finding[] {
  return code.node.flatMap((unit) => checkUnit(unit, code, workspace));
}

function checkUnit(unit: NodeUnit, code: Code, workspace: Workspace): readonly Finding[] {
  const around = surroundings(unit.project, workspace);
  const above = new Set(enclosingProjects(workspace, unit.project).map(({ name }) => name));
  const problems = new Problems<Uncovered>();
  // Where imports lead is found once for all files that are alike, and what is provided is so for every use.
  const unprovided = new Map<ImportTarget, string | null>();
  for (const file of unit.files) {
    for (const use of file.uses) {
      const { target } = use;
      if (target.kind !== 'member' && target.kind !== 'external') continue;
      let name = unprovided.get(target);
      if (name === undefined) {
        name = unprovidedOf(use, unit);
        unprovided.set(target, name);
      }
      if (name === null) continue;
      // a program inside a package that tries it out
      if ((file.role !== 'runtime' || isShown(unit.project)) && above.has(name)) continue;
      let verdict = judgeNodeUse(name, use, file, unit, around);
      let judged = file;
      const role = unshippedRole(verdict, file, unit, around.published, code, workspace);
      if (role !== null) {
        judged = { ...file, role };
        verdict = judgeNodeUse(name, use, judged, unit, around);
      }
      if (verdict === null || isOfNuxt(use, file, unit)) continue;
      const { rule } = verdict;
      const isMild = rule === 'undeclared' && isCalled(use) && closesCycle(use, unit.project, workspace);
      const severity = isMild ? 'notice' : verdict.severity;
      problems.add(
        `${name} ${rule} ${severity}`,
        { name, verdict: { ...verdict, severity } },
        { file: judged, use },
      );
    }
  }
  return gravest(problems.all()).flatMap((problem) => finding(problem, unit, workspace) ?? []);
}

/** The package that an import asks for; null for what needs none, for the project itself, and for what it provides. */
function unprovidedOf(use: Use, { project, declarations }: NodeUnit): string | null {
  const name = packageOf(use);
  return name === null || name === project.name || isProvided(name, use, declarations) ? null : name;
}

/** A package that ships undeclared is one problem, however its tests and types use it: the gravest is told. */
function gravest(problems: readonly Problem<Uncovered>[]): readonly Problem<Uncovered>[] {
  const worst = new Map<string, number>();
  const levelOf = ({ value: { verdict } }: Problem<Uncovered>) => LEVELS[verdict.severity];
  for (const problem of problems) {
    const { name } = problem.value;
    worst.set(name, Math.max(worst.get(name) ?? 0, levelOf(problem)));
  }
  return problems.filter((problem) => worst.get(problem.value.name) === levelOf(problem));
}

function surroundings(project: NodeProject, workspace: Workspace): Surroundings {
  const { files } = workspace;
  const known = new Map<string, boolean>();
  const ask = (key: string, answer: () => boolean) => {
    const value = known.get(key) ?? answer();
    known.set(key, value);
    return value;
  };
  // Problems come file by file: the text of the last one is all that is asked for again.
  let last: { readonly path: CodeFile['path']; readonly text: string } | null = null;
  const textOf = (path: CodeFile['path']) => {
    if (last?.path !== path) last = { path, text: textOnce(path, files) };
    return last.text;
  };
  return {
    get published() {
      return ask('published', () => isPublished(project, files));
    },
    get bundled() {
      return ask('bundled', () => maybeBundled(project, workspace));
    },
    get builtUnseen() {
      return ask('built unseen', () => isBuiltUnseen(project, files));
    },
    hasTypesAlone: (name: string) => hasTypesAlone(name, project, workspace),
    isSurelyValue: ({ path }: CodeFile, { fact }: Use) => isSurelyValue(fact, path, () => textOf(path)),
    isSurelyType: (name: string, { path }: CodeFile, { fact }: Use) =>
      isSurelyType(fact, name, path, () => textOf(path)) && !keepsTypeImports(path, workspace),
    isMock: ({ path }: CodeFile, { fact }: Use) => isMock(fact, () => textOf(path)),
    isCaught: ({ path }: CodeFile, { fact }: Use) => isCaught(fact, () => textOf(path)),
    isAskedByName: ({ path }: CodeFile, { fact }: Use) => isAskedByName(fact, () => textOf(path)),
    // under a name that nobody knows, a mock replaces nothing
    isReplaced: ({ path }: CodeFile, use: Use) =>
      isReplaced(use.fact, () => textOf(path)) && isLocked(packageOf(use) ?? '', project, workspace),
    isVirtual: ({ path, role }: CodeFile, { module }: Use) =>
      role === 'test' && mocksVirtually(module, textOf(path)),
    looksElsewhere: ({ path }: CodeFile, { fact }: Use) => looksElsewhere(fact, () => textOf(path)),
  };
}

/**
 * Whether a name that the lock does not know is none to install: a host supplies what it means, it is a path to own code, or
 * an alias of a framework that was used here.
 */
function isNoPackage(
  name: string,
  { fact }: Use,
  { path }: CodeFile,
  unit: NodeUnit,
  workspace: Workspace,
): boolean {
  if (!isLockedOut(name, unit.project, workspace)) return false;
  if (isAliasOfDocusaurus(fact.module) || isHostSupplied(name, unit, workspace)) return true;
  return isOwnPath(fact.module, path, unit, workspace);
}

/**
 * Null for what is imported under a name that nobody can have installed, by tests and tools, or where something says that it
 * was never a package; for what another build brings when it runs; and for what the scripts that run tests install.
 */
function finding(problem: Problem<Uncovered>, unit: NodeUnit, workspace: Workspace): Finding | null {
  const { project, declarations } = unit;
  const { name, verdict } = problem.value;
  const { rule } = verdict;
  if (isRemote(name, unit, workspace)) return null;
  const isReal = rule === 'wrong-scope' || canBeInstalled(name, project, workspace);
  const { file: first, use } = problem.first;
  if (rule === 'undeclared-dev' && (!isReal || installedByScripts(project).has(name))) return null;
  if (rule === 'undeclared' && isNoPackage(name, use, first, unit, workspace)) return null;
  if (rule === 'undeclared' && isBuiltElsewhere(name, project, workspace)) return null;
  const where = { at: problem.at, project: project.folder };
  const own = nameOrFolder(project.name, project.folder);
  const { places, count } = problem;
  if (rule === 'wrong-scope') {
    const peerRange = rangeOfMost(name, project, workspace);
    const section = peerRange === null ? 'dependencies' : 'peerDependencies';
    const { file, key, spell } = nodeEdit(workspace, project, section);
    const range = peerRange ?? project.dependencies.devDependencies.get(name) ?? '*';
    const edit = { file, key, before: null, after: spell(name, range) };
    const { severity, doubt } = verdict;
    const more = { ...(doubt !== undefined && { doubt }), ...(peerRange !== null && { peerRange }) };
    return {
      ...where,
      rule: 'extras-coverage/wrong-scope',
      ...lowered(severity, 'error'),
      data: { name: own, distribution: name, edit, ...more, places, count },
    };
  }
  const { section, ...peer } =
    rule === 'undeclared' ? sectionOfShipped(problem, project, workspace) : { section: sectionFor(verdict) };
  const { file, key } = nodeEdit(workspace, project, section);
  const data: UncoveredData = {
    module: use.fact.module,
    distribution: name,
    by: null,
    name: own,
    role: first.role,
    declaredIn: declaredIn(name, unit),
    edit: { file, key },
    places,
    count,
  };
  if (rule === 'optional-undeclared') {
    const isTypes = verdict.how === 'type-checking' && hasTypesAlone(name, project, workspace);
    const distribution = isTypes ? typesPackageOf(name) : name;
    const { how } = verdict;
    return { ...where, rule: 'extras-coverage/optional-undeclared', data: { ...data, distribution, how } };
  }
  if (rule === 'undeclared-dev') {
    return {
      ...where,
      rule: 'extras-coverage/undeclared-dev',
      data,
      ...lowered(
        isLinkedToRoot(use, project, workspace) || isShown(project) ? 'notice' : verdict.severity,
        'warning',
      ),
    };
  }
  const through = bringersOf(name, declarations, project, workspace);
  const doubt = isReal ? doubtOf(problem, unit, workspace) : 'the lock does not know it: an alias, perhaps';
  const isMild = verdict.severity === 'notice' || isMaterial(project, workspace);
  const level = lowered(isMild ? 'notice' : doubt === null ? 'error' : 'warning', 'error');
  const told = {
    ...data,
    ...peer,
    ...(doubt !== null && { doubt }),
    ...(!isReal && { unlocked: true as const }),
    ...(closesCycle(use, project, workspace) && {
      cycle: isCalled(use) ? ('called' as const) : ('loaded' as const),
    }),
  };
  if (through.length > 0) {
    return { ...where, rule: 'extras-coverage/transitive', data: { ...told, through }, ...level };
  }
  return { ...where, rule: 'extras-coverage/undeclared', data: told, ...level };
}

/** Why an import of a package that could be installed may work though nothing declares it; null: it cannot. */
function doubtOf({ value, first }: Problem<Uncovered>, unit: NodeUnit, workspace: Workspace): string | null {
  const { name, verdict } = value;
  if (verdict.rule === 'undeclared' && verdict.doubt !== undefined) return verdict.doubt;
  if (isCopied(unit.project)) return 'what lies here is completed before it runs';
  const specifiers = [name, first.use.module];
  return bundlersName(specifiers, unit, workspace) ? 'the configuration of a bundler maps it' : null;
}

/** npm and yarn link every member into the node_modules of the root: its tests and tools find it there. */
function isLinkedToRoot({ target }: Use, project: NodeProject, { memberSets }: Workspace): boolean {
  if (target.kind !== 'member') return false;
  return memberSets.some(
    ({ tool, root, members }) =>
      root === project.folder && (tool === 'npm' || tool === 'yarn') && members.includes(target.folder),
  );
}

function declaredIn(name: string, { declarations }: NodeUnit): readonly string[] {
  const places = (declarations.byName.get(name) ?? []).flatMap(({ origin, section }) => {
    if (section.kind === 'root') return [];
    const [key] = 'path' in origin ? origin.path : [];
    return `${key} of ${origin.file}`;
  });
  return [...new Set(places)];
}

function lowered<S extends NonNullable<Finding['severity']>>(severity: S, usual: S) {
  return severity === usual ? {} : { severity };
}
