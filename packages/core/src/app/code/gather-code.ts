import { nodeCode } from '#core/graph/node/code';
import { unusedNodeCandidates } from '#core/graph/node/unused';
import { pythonCode } from '#core/graph/python/code';
import { unusedCandidates } from '#core/graph/python/declared/unused';
import type { Code, CodeFile } from '#core/model/code';
import { type Ignores, ignoresOf } from '#core/model/inline-ignore';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import type { FactCache } from './fact-cache.ts';
import { gatherSources } from './gather-sources.ts';
import { withInstallLists } from './install-lists.ts';
import { type Candidate, findMentions, unitKey } from './mentions.ts';

/**
 * Takes a workspace and the facts of its sources as they are remembered: whose each file is, where each import leads,
 * what is named otherwise. What was not remembered is from now on.
 */
export function gatherCode(workspace: Workspace, cache: FactCache): Code {
  const sources = gatherSources(workspace, cache);
  const python = withInstallLists(pythonCode(workspace, sources), cache);
  const node = nodeCode(workspace, sources);
  const files = new Map<RepoPath, CodeFile>();
  for (const unit of [...python, ...node]) for (const file of unit.files) files.set(file.path, file);
  const ignores = new Map<RepoPath, Ignores>();
  for (const path of files.keys()) {
    const scan = sources.get(path);
    const found = scan === undefined ? null : ignoresOf(scan);
    if (found !== null) ignores.set(path, found);
  }
  const candidates = new Map<string, readonly Candidate[]>([
    ...python.map(
      (unit) => [unitKey(unit.project), unusedCandidates(unit, { units: python, workspace })] as const,
    ),
    ...node.map((unit) => [unitKey(unit.project), unusedNodeCandidates(unit, workspace)] as const),
  ]);
  const mentions = findMentions(workspace, candidates, cache);
  cache.save();
  return { python, node, files, ignores, mentions };
}
