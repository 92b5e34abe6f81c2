import { beginningsOf } from '#core/graph/extras/base';
import { topOf } from '#core/graph/facts/name-rules';
import { requiresProject } from '#core/graph/python/declared/cycles';
import type { StandIns } from '#core/graph/python/declared/stand-ins';
import { isBroughtAlong } from '#core/graph/python/optional/brought-along';
import { isChosenByName } from '#core/graph/python/optional/chosen-by-name';
import { isBehindDemand } from '#core/graph/python/optional/ended-without';
import { isInstalledFirst } from '#core/graph/python/optional/installed-first';
import { isIntegration } from '#core/graph/python/optional/integration';
import { isInIpythonExtension } from '#core/graph/python/optional/ipython-extension';
import { isInComponent } from '#core/graph/python/optional/kubeflow-component';
import { isLate } from '#core/graph/python/optional/late-imports';
import { isLoadedByName } from '#core/graph/python/optional/loaded-by-name';
import { isForOlderPython } from '#core/graph/python/optional/older-python';
import { isTriedFirst } from '#core/graph/python/optional/tried-first';
import { isTestInput } from '#core/graph/python/role/material';
import { isInPytestPlugin } from '#core/graph/python/role/pytest-plugin';
import { isLoadedByTestsAlone, isTestSupport } from '#core/graph/python/role/test-support';
import type { Code, CodeFile, Declaration, PythonUnit, Use } from '#core/model/code';
import { textOnce } from '#core/model/file-tree';
import { oncePerText } from '#core/model/once';
import { folderOf, join, relative } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import type { Workspace } from '#core/model/workspace';
import { comingIn } from './coming-in.ts';
import { type Asked, askedBy, type Verdict } from './python-verdict.ts';
import { isBesideProgram, isInImageAlone, isSupplied } from './supplied.ts';

export type Mildness = (asked: Asked, use: Use, verdict: Verdict) => boolean;

/**
 * Returns whether an import that one file lacks is a notice at most: what tests read as data, what is there for those who have
 * the thing it is called after, what would need each other, what the project finds out about before it imports it or the file,
 * what is there where the file is run, what older Pythons alone need, and what the project's code has installed by itself.
 */
export function mildnessOf(
  file: CodeFile,
  unit: PythonUnit,
  standIns: StandIns,
  code: Code,
  workspace: Workspace,
): Mildness {
  let integrates: boolean | null = null;
  let known: string | null = null;
  const textOf = () => {
    known ??= textOnce(file.path, workspace.files);
    return known;
  };
  const foundFor = (use: Use) => askedBy(use, file, unit, standIns)?.found ?? [];
  // what no index has may be called like its module
  const nameFor = ({ distribution }: Asked, use: Use) => distribution ?? normaliseName(topOf(use.module));
  const liesBeside = oncePerText((top) => isBesideProgram(top, file, textOf, workspace.files));
  const isThere = (asked: Asked, use: Use) => {
    if (liesBeside(topOf(use.module))) return true;
    if (isInIpythonExtension(use, file, textOf, unit, code)) return true;
    if (isInPytestPlugin(use, file, unit, workspace.files)) return true;
    if (isLoadedByTestsAlone(use, file, code)) return true;
    if (asked.found.length > 0 && isTestSupport(file, unit, code)) return true;
    const name = nameFor(asked, use);
    return isInComponent(use, name, file, textOf) || isSupplied(name, file, unit, workspace);
  };
  const isOptional = (use: Use) => {
    integrates ??= isIntegration(file, unit, code, foundFor);
    if (integrates || isBehindDemand(use, file, textOf)) return true;
    return isChosenByName(use, textOf, unit, workspace.files) || isForOlderPython(use, file, textOf);
  };
  // what comes in through another is there whatever is tried or listed
  const isAbsent = (asked: Asked, use: Use) =>
    comingIn(asked, use.module, 'runtime', unit, code, workspace).through.length === 0;
  const beside = relative(unit.project.folder, join(folderOf(file.path), 'requirements.txt'));
  // what a command of the project runs is no plugin that one takes with its list
  const isPlugin = () => unit.installsLists === true && !beginningsOf(unit).base.includes(file.path);
  const isBeside = ({ section }: Declaration) =>
    section.kind === 'file' && section.name === beside && isPlugin();
  const isWanted = (asked: Asked, use: Use) => {
    const name = nameFor(asked, use);
    if (unit.installs.has(name) || isTriedFirst(use, file, unit)) return true;
    if (isLoadedByName(use, file, unit, workspace.files)) return true;
    if (asked.distribution !== null && isBroughtAlong(asked.distribution, file.path, unit, workspace))
      return true;
    return (
      isInImageAlone(name, file, unit, code, workspace) || isInstalledFirst(use, name, file, textOf, unit)
    );
  };
  // the list that a plugin is taken with declares what it has, whatever else may bring that in
  const isLeft = (asked: Asked, use: Use) =>
    asked.found.some(isBeside) || (isAbsent(asked, use) && isWanted(asked, use));
  const isInput = file.role === 'test' && isTestInput(file.path, unit, workspace.files);
  // what a function or a program imports is not missing before it is called or run
  const isLateInCycle = (use: Use) => closesCycle(use, unit, code) && isLate(use, textOf);
  return (asked, use, { rule }) =>
    isInput ||
    (rule === 'undeclared' && (isOptional(use) || isThere(asked, use) || isLeft(asked, use))) ||
    isLateInCycle(use);
}

/** Whether an import is of what itself requires the project: declared as well, the two would need each other. */
export function closesCycle({ target }: Use, { project }: PythonUnit, code: Code): boolean {
  return (
    target.kind === 'member' &&
    project.name !== null &&
    requiresProject(target.distribution, project.name, code)
  );
}
