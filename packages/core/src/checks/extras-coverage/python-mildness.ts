import { beginningsOf } from '#core/graph/extras/base';
import { topOf } from '#core/graph/facts/name-rules';
import { requiresProject } from '#core/graph/python/declared/cycles';
import { isImportLetBe } from '#core/graph/python/declared/other-checkers';
import type { StandIns } from '#core/graph/python/declared/stand-ins';
import { isBroughtAlong } from '#core/graph/python/optional/brought-along';
import { isChosenByName } from '#core/graph/python/optional/chosen-by-name';
import { isDemandedByCall } from '#core/graph/python/optional/demanded-by-call';
import { isBehindDemand } from '#core/graph/python/optional/ended-without';
import { isInHostExtension } from '#core/graph/python/optional/host-extension';
import { isInstalledFirst } from '#core/graph/python/optional/installed-first';
import { isIntegration } from '#core/graph/python/optional/integration';
import { isInComponent } from '#core/graph/python/optional/kubeflow-component';
import { isLate } from '#core/graph/python/optional/late-imports';
import { isListedAsOptional } from '#core/graph/python/optional/listed-as-optional';
import { isLoadedByName } from '#core/graph/python/optional/loaded-by-name';
import { isForOlderPython } from '#core/graph/python/optional/older-python';
import { isTagged } from '#core/graph/python/optional/tagged';
import { isTriedFirst } from '#core/graph/python/optional/tried-first';
import { isTestInput } from '#core/graph/python/role/material';
import { isInPytestPlugin } from '#core/graph/python/role/pytest-plugin';
import { isLoadedByTestsAlone, isTestSupport } from '#core/graph/python/role/test-support';
import { isUnusedVendored } from '#core/graph/python/role/vendored';
import type { Code, CodeFile, Declaration, PythonUnit, Use } from '#core/model/code';
import { textOnce } from '#core/model/file-tree';
import { once, oncePerText } from '#core/model/once';
import { folderOf, join, relative } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { Workspace } from '#core/model/workspace';
import { comingIn } from './coming-in.ts';
import { isOnLangGraphServer } from './langgraph-server.ts';
import { type Asked, askedBy, type Verdict } from './python-verdict.ts';
import { isRunBeside } from './run-beside.ts';
import { isBesideProgram, isInImageAlone, isSupplied } from './supplied.ts';

export type Mildness = (asked: Asked, use: Use, verdict: Verdict) => boolean;

/** An import that a file lacks. */
interface Lack {
  readonly asked: Asked;
  readonly use: Use;
  /** Of the distribution; what no index has may be called like its module. */
  readonly name: string;
}

/** The file, and what its imports stand in. */
interface Around {
  readonly file: CodeFile;
  readonly unit: PythonUnit;
  readonly code: Code;
  readonly workspace: Workspace;
  readonly textOf: () => string;
  readonly liesBeside: (top: string) => boolean;
  readonly integrates: () => boolean;
}

type Reason = (lack: Lack, around: Around) => boolean;

/** The file is there for those who have it, the project finds out about it first, or has no use for the file. */
const OPTIONAL: readonly Reason[] = [
  (_, { integrates }) => integrates(),
  ({ use }, { file, textOf }) => isBehindDemand(use, file, textOf),
  ({ use }, { file, textOf, unit, workspace }) => isDemandedByCall(use, file, textOf, unit, workspace.files),
  ({ use }, { textOf, unit, workspace }) => isChosenByName(use, textOf, unit, workspace.files),
  ({ use }, { file, textOf }) => isForOlderPython(use, file, textOf),
  ({ use, name }, { textOf }) => isTagged(use, name, textOf),
  (_, { file, unit, code, workspace }) => isUnusedVendored(file, unit, code, workspace.files),
];

/** It is there where the file is run. */
const THERE: readonly Reason[] = [
  ({ use }, { liesBeside }) => liesBeside(topOf(use.module)),
  ({ use }, { file, unit, code, workspace }) => isInHostExtension(use, file, unit, code, workspace.files),
  ({ use }, { file, unit, workspace }) => isInPytestPlugin(use, file, unit, workspace.files),
  ({ use }, { file, code }) => isLoadedByTestsAlone(use, file, code),
  ({ asked }, { file, unit, code }) => asked.found.length > 0 && isTestSupport(file, unit, code),
  ({ use, name }, { file, textOf }) => isInComponent(use, name, file, textOf),
  ({ name }, { file, unit, workspace }) => isSupplied(name, file, unit, workspace),
  ({ name }, { unit, workspace }) => isOnLangGraphServer(name, unit, workspace),
  ({ asked }, { unit, code, workspace }) => isRunBeside(asked.distribution, unit, code, workspace),
];

/** Somebody installs it for the file; but what comes in through another is there whatever is tried or listed. */
const LEFT: readonly Reason[] = [
  ({ name }, { unit }) => unit.installs.has(name),
  ({ use }, { file, unit }) => isTriedFirst(use, file, unit),
  ({ use }, { file, unit, workspace }) => isLoadedByName(use, file, unit, workspace.files),
  ({ asked: { distribution } }, { file, unit, workspace }) =>
    distribution !== null && isBroughtAlong(distribution, file.path, unit, workspace),
  ({ name }, { file, unit, code, workspace }) => isInImageAlone(name, file, unit, code, workspace),
  ({ use, name }, { unit, workspace }) => isListedAsOptional(use, name, unit, workspace.files),
  ({ use, name }, { file, textOf, unit, workspace }) =>
    isInstalledFirst(use, name, file, textOf, unit, workspace.files),
];

/**
 * Returns whether an import that one file lacks is a notice at most: what tests read as data, what is there for those
 * who have the thing it is called after, what would need each other, what the project finds out about before it imports
 * it or the file, what is there where the file is run, what older Pythons alone need, what lies in a part of a copied
 * library that nothing uses, what the project's code has installed by itself, and what the project tells another
 * checker not to mind.
 */
export function mildnessOf(
  file: CodeFile,
  unit: PythonUnit,
  standIns: StandIns,
  code: Code,
  workspace: Workspace,
): Mildness {
  const { files } = workspace;
  const textOf = once(() => textOnce(file.path, files));
  const liesBeside = oncePerText((top) => isBesideProgram(top, file, textOf, files));
  const foundFor = (use: Use) => askedBy(use, file, unit, standIns)?.found ?? [];
  const integrates = once(() => isIntegration(file, unit, code, foundFor));
  const around = { file, unit, code, workspace, textOf, liesBeside, integrates };
  const isInput = file.role === 'test' && isTestInput(file.path, unit, files);
  const isAbsent = ({ asked, use }: Lack) =>
    comingIn(asked, use.module, 'runtime', unit, code, workspace).through.length === 0;
  return (asked, use, { rule }) => {
    if (isInput) return true;
    const lack = { asked, use, name: asked.distribution ?? normaliseName(topOf(use.module)) };
    const holds = (reason: Reason) => reason(lack, around);
    if (rule === 'undeclared') {
      if (isImportLetBe(topOf(use.module), asked.distribution, unit.project)) return true;
      if (OPTIONAL.some(holds) || THERE.some(holds) || isListedBeside(asked, file, unit)) return true;
      if (isAbsent(lack) && LEFT.some(holds)) return true;
    }
    // what a function or a program imports is not missing before it is called or run
    return closesCycle(use, unit, code) && isLate(use, textOf);
  };
}

/** Whether the list beside a plugin declares it, which the plugin is taken with; what a command of the project runs is none. */
function isListedBeside({ found }: Asked, { path }: CodeFile, unit: PythonUnit): boolean {
  if (unit.installsLists !== true) return false;
  const list = relative(unit.project.folder, join(folderOf(path), 'requirements.txt'));
  const isInList = ({ section }: Declaration) => section.kind === 'file' && section.name === list;
  return found.some(isInList) && !beginningsOf(unit).base.includes(path);
}

/** Whether an import is of what itself requires the project: declared as well, the two would need each other. */
export function closesCycle({ target }: Use, { project }: PythonUnit, code: Code): boolean {
  return (
    target.kind === 'member' &&
    project.name !== null &&
    requiresProject(target.distribution, project.name, code)
  );
}
