import { nodeCode } from '#core/graph/node-code';
import { unusedNodeCandidates } from '#core/graph/node-unused';
import { pythonCode } from '#core/graph/python-code';
import { unusedCandidates } from '#core/graph/python-unused';
import type { Code, CodeFile, Sources } from '#core/model/code';
import { type Ignores, ignoresOf } from '#core/model/inline-ignore';
import type { RepoPath } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { type Candidate, findMentions, unitKey } from './mentions.ts';

/** Takes a workspace and its sources as scanned: whose each file is, where each import leads, what is named otherwise. */
export function gatherCode(workspace: Workspace, sources: Sources): Code {
  const python = pythonCode(workspace, sources);
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
    ...python.map((unit) => [unitKey(unit.project), unusedCandidates(unit, workspace)] as const),
    ...node.map((unit) => [unitKey(unit.project), unusedNodeCandidates(unit, workspace)] as const),
  ]);
  return { python, node, files, ignores, mentions: findMentions(workspace, candidates) };
}
