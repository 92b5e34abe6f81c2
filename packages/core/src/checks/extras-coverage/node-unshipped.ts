import { isLeftOverTransformer } from '#core/graph/node/left-over';
import { isBesideEntry } from '#core/graph/node/reach';
import { readAsText } from '#core/graph/node/read-as-text';
import { isForScriptsAlone } from '#core/graph/node/script-sources';
import { isShippedExample } from '#core/graph/node/shipped-examples';
import { isForTestsAlone } from '#core/graph/node/tests-only';
import { isUnreached } from '#core/graph/node/unreached';
import type { Code, CodeFile, NodeUnit, Role } from '#core/model/code';
import type { Workspace } from '#core/model/workspace';
import type { Verdict } from './node-verdict.ts';

/**
 * What a source is for that lies among those that ship, but that nobody who installs the package comes to, or that nobody runs;
 * null for others, and where the verdict says nothing of what ships.
 */
export function unshippedRole(
  verdict: Verdict,
  file: CodeFile,
  unit: NodeUnit,
  published: boolean,
  code: Code,
  workspace: Workspace,
): Role | null {
  if (verdict?.rule !== 'wrong-scope' && verdict?.rule !== 'undeclared') return null;
  if (published && isForTestsAlone(file, unit, code, workspace)) return 'test';
  if (published && isForScriptsAlone(file, unit, code, workspace)) return 'tooling';
  if (published && isShippedExample(file, unit, code, workspace)) return 'example';
  if (!published && readAsText(unit, workspace.files).has(file.path)) return 'example';
  if (isLeftOverTransformer(file, unit, code, workspace)) return 'example';
  // who builds the package needs what it imports
  if (verdict.rule === 'wrong-scope' && isUnreached(file, unit, code, workspace)) return 'example';
  return isBesideEntry(file, unit, code, workspace) ? 'example' : null;
}
