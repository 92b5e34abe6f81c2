import { isHostModule } from '#core/graph/facts/host-modules';
import { standardModule } from '#core/graph/facts/standard-library';
import { isPackaged } from '#core/graph/layout/layout';
import { isDevFile, isDevGroup } from '#core/graph/python/declared/section';
import { STUBS_BY_EXTRA, type StandIns } from '#core/graph/python/declared/stand-ins';
import { isPluginOf } from '#core/graph/python/entry-points';
import { isAskedFor } from '#core/graph/python/optional/asked-modules';
import { isDemandedAround } from '#core/graph/python/optional/demanding-packages';
import { asksAsMarkersDo, mayMeet } from '#core/graph/python/optional/marker-guard';
import { isInOptionalFile } from '#core/graph/python/optional/optional';
import type { CodeFile, Declaration, PythonUnit, Use } from '#core/model/code';
import type { OptionalUse } from '#core/model/coverage-rules';
import type { Severity } from '#core/model/finding';
import { nameOf } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';

/** What is wrong with an import that nothing covers. */
export type Verdict =
  | { readonly rule: 'undeclared' | 'undeclared-dev'; readonly severity: Severity }
  | {
      readonly rule: 'optional-undeclared';
      readonly severity: 'notice';
      readonly how: OptionalUse;
    };

/** What an import asks for: the distribution as far as known, and every declaration that brings it in. */
export interface Asked {
  readonly distribution: string | null;
  readonly found: readonly Declaration[];
  readonly by: string | null;
}

/**
 * Modules with these names ship, but are for developers, who have what is declared for tests and tools. A package called
 * `llama_dev` is a product for them, and its own dependencies are declared as anybody's are.
 */
const DEV_MODULES =
  /(?:^|[._])(?:tests?|testing|testutils?|pytest|conftest|docs?|mypy|benchmarks?)(?:[._]|$)|[.](?:\w+_)?dev(?:[._]|$)/;

/** Files that a tool runs which brings itself: nobody declares it for them. */
const HOSTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['setup.py', ['setuptools', 'distutils', 'pkg_resources']],
  ['mypy.py', ['mypy']],
  ['mypy_plugin.py', ['mypy']],
  ['noxfile.py', ['nox']],
  ['tasks.py', ['invoke']],
  ['fabfile.py', ['fabric', 'invoke']],
  ['dodo.py', ['doit']],
  ['conanfile.py', ['conan', 'conans']],
  ['locustfile.py', ['locust']],
]);

/** A hook is named after a module, and only PyInstaller loads it: no import can spell it (pyinstaller.org, "Understanding PyInstaller Hooks"). */
const PYINSTALLER_HOOK = /^hook-[\w.]+\.py$/;

/** What an import needs of what is declared; null where it needs nothing, or nothing can be proved. */
export function askedBy(
  { target, module, fact }: Use,
  file: CodeFile,
  unit: PythonUnit,
  standIns: StandIns,
): Asked | null {
  const own = unit.project.name;
  const declarations = (name: string) => unit.declarations.byName.get(name) ?? [];
  if (target.kind === 'member') {
    const { distribution } = target;
    if (distribution === own || isPluginOf(file.module, module, unit)) return null;
    return { distribution, found: [...declarations(distribution), ...standIns(distribution)], by: null };
  }
  // Where a declared backport stands in for a standard module, that is one more way to have it, and none less.
  if (target.kind !== 'external' || standardModule(module) !== null) return null;
  const { declared, known, by } = target;
  if (known === own && own !== null) return null;
  // Something that may provide it is declared: where says nothing, as long as nobody knows that it does.
  if (declared.length > 0 && (known === null || !declared.includes(known))) return null;
  const top = module.split('.', 1)[0] ?? '';
  if (isOfHost(top, nameOf(file.path))) return null;
  // What is only shown in a notebook is called from one.
  if ((top === 'IPython' || top === 'ipykernel') && fact.scope.includes('function')) return null;
  if (isPluginOf(file.module, module, unit)) return null;
  // An extra may be called like a module that nobody knows (`acme-common[task-processor]`).
  const found = [...declared.flatMap(declarations), ...standIns(known ?? normaliseName(top), top)];
  return { distribution: known, found, by: by === 'its name' ? null : by };
}

function isOfHost(top: string, file: string): boolean {
  return HOSTS.get(file)?.includes(top) === true || (top === 'PyInstaller' && PYINSTALLER_HOOK.test(file));
}

/**
 * Judges one import by what is declared (judgement.md, "What covers an import"): null where something covers it. An
 * import without a guard is covered by a declaration under an environment marker too: that it runs where the marker does
 * not hold is more than can be proved.
 */
export function judgePythonUse(asked: Asked, use: Use, file: CodeFile, unit: PythonUnit): Verdict | null {
  const { fact } = use;
  const { found } = asked;
  const how = howOptional(use, file, unit);
  if (how !== null || file.role !== 'runtime') {
    const { guard } = fact;
    const meets = ({ marker }: Declaration) =>
      guard === undefined || marker === null || mayMeet(guard, marker);
    if (found.some(meets)) return null;
    if (how === 'type-checking' && hasStubs(asked, use, unit)) return null;
  }
  if (file.role !== 'runtime') {
    const isTestOrTool = file.role === 'test' || file.role === 'tooling';
    // A module that nobody knows may lie where only the test's own search path leads.
    const isHard = how === null && fact.kind !== 'dynamic' && asked.distribution !== null;
    return { rule: 'undeclared-dev', severity: isTestOrTool && isHard ? 'warning' : 'notice' };
  }
  if (how !== null) return { rule: 'optional-undeclared', severity: 'notice', how };
  // `find_spec` asks, `import_module` demands: which of them names the module is not told.
  if (fact.kind === 'dynamic' || found.some((declaration) => isThereAtRunTime(declaration, file, unit)))
    return null;
  // That tests install it says no more of the program that brings it.
  if (use.target.kind === 'external' && isHostModule(use.module)) return null;
  return { rule: 'undeclared', severity: 'error' };
}

function howOptional(use: Use, file: CodeFile, unit: PythonUnit): OptionalUse | null {
  const { fact } = use;
  const { path } = file;
  if (fact.scope.includes('type-checking') || path.endsWith('.pyi')) return 'type-checking';
  if (fact.scope.includes('guarded') || fact.attempt !== undefined) return 'guarded';
  if (fact.guard !== undefined && asksAsMarkersDo(fact.guard)) return 'conditional';
  if (fact.guard !== undefined || fact.asked || isAskedFor(use, file, unit)) return 'tested';
  if (isDemandedAround(use.module, path, unit)) return 'tested';
  return isInOptionalFile(use, file, unit) ? 'guarded' : null;
}

function isThereAtRunTime({ section }: Declaration, file: CodeFile, { project }: PythonUnit): boolean {
  switch (section.kind) {
    case 'base':
      return true;
    case 'extra':
      return section.like !== 'dev' || isForDevelopers(file);
    // What nobody installs as a distribution runs with whatever its groups and requirements files say.
    case 'group':
      return (
        isForDevelopers(file) ||
        (!isDevGroup(section.name) && (!isPackaged(project) || isOf(section.name, file)))
      );
    case 'file':
      return isForDevelopers(file) || (!isPackaged(project) && (section.isRun || !isDevFile(section.name)));
    case 'root':
      return isForDevelopers(file);
    default:
      return false;
  }
}

/**
 * Whether a group is for the code at the top of which the file lies (`dsl` for dsl/starter.py, `langgraph` for langgraph_plugin): where
 * a project has such, it is a collection, of which one takes a part with its group (`uv sync --group dsl`).
 */
function isOf(group: string, { module }: CodeFile): boolean {
  const [top = '', ...below] = (module ?? '').split('.');
  const name = group.replaceAll('-', '_');
  return below.length > 0 && (top === name || top.startsWith(`${name}_`));
}

function isForDevelopers({ module }: CodeFile): boolean {
  return DEV_MODULES.test(module ?? '');
}

function hasStubs({ distribution }: Asked, { module }: Use, { declarations }: PythonUnit): boolean {
  const top = normaliseName(module.split('.', 1)[0] ?? '');
  const names = [distribution ?? top, top].flatMap((name) => [`types-${name}`, `${name}-stubs`]);
  for (const [beginning, bringers] of STUBS_BY_EXTRA) if (top.startsWith(beginning)) names.push(...bringers);
  return names.some((name) => declarations.byName.has(name));
}
