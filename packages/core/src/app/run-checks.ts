import type { CheckInput } from '#core/model/check';
import type { FileTree } from '#core/model/file-tree';
import type { Finding } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import type { CheckNote, Report } from '#core/model/report';
import { type FailOn, judge } from '#core/policy/judge';
import type { FactStore } from '#core/ports/fact-store';
import type { Changes, History } from '#core/ports/index';
import { affectedScope } from './affected-scope.ts';
import { atTheirPlaces } from './find-places.ts';
import { checksNamed, type Survey, survey } from './survey.ts';

export interface CheckRequest {
  /** Ids of checks; none means all. */
  readonly checks: readonly string[];
  /** In place of plumb.edn. */
  readonly config: RepoPath | null;
  readonly failOn: FailOn;
  readonly today: string;
  /** A commit, branch or tag: only what changed since it and HEAD parted, and what depends on that, is reported. */
  readonly affected?: string | null;
}

/** What a run may have of the outside beside the files: without it, it does the same in another way or time. */
export interface CheckPorts {
  /** Keeps facts of sources between runs. */
  readonly facts?: FactStore | null;
  /** Tells what changed; without it, everything may have. */
  readonly history?: History;
}

/**
 * Reads a repository, runs the checks on it and judges what they found; `warning` is for the user, beside the report.
 * Throws UserError for a wrong request.
 */
export async function runChecks(
  files: FileTree,
  request: CheckRequest,
  { facts = null, history }: CheckPorts = {},
): Promise<{ readonly report: Report; readonly survey: Survey; readonly warning: string | null }> {
  const checks = checksNamed(request.checks);
  const { affected: base = null } = request;
  const changes: Changes | null =
    base === null ? null : (history?.changesSince(base) ?? { kind: 'unknown', why: 'there is no history' });
  const needs = new Set(checks.flatMap((check) => check.needs));
  // What depends on a project is told by its imports, whatever the check.
  if (changes?.kind === 'known') needs.add('code');
  const read = await survey(files, request.config, needs, facts);
  const input: CheckInput = { ...read, today: request.today };
  const scope =
    base === null || changes === null ? null : affectedScope(base, changes, read.workspace, read.facts.code);
  const findings: Finding[] = [];
  const notes: CheckNote[] = [];
  for (const check of checks) {
    const found = check.evaluate(input);
    findings.push(...(scope === null ? found : found.filter(scope.holds)));
    const { ran, what } = check.judged(input);
    notes.push({ check: check.id, judged: scope === null ? what : `${what} (${scope.note})`, ran });
  }
  const { rules } = read.workspace.manifests.config;
  const report = judge(await atTheirPlaces(findings, read.workspace), notes, {
    failOn: request.failOn,
    rules,
  });
  return { report, survey: read, warning: scope?.warning ?? null };
}
