import type { CheckInput } from '#core/model/check';
import type { FileTree } from '#core/model/file-tree';
import type { Finding } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import type { CheckNote, Report } from '#core/model/report';
import type { FactStore } from '#core/ports/fact-store';
import { type FailOn, judge } from '#core/policy/judge';
import { checksNamed, type Survey, survey } from './survey.ts';

export interface CheckRequest {
  /** Ids of checks; none means all. */
  readonly checks: readonly string[];
  /** In place of plumb.edn. */
  readonly config: RepoPath | null;
  readonly failOn: FailOn;
  readonly today: string;
}

/** What a run may have of the outside beside the files: without it, it does the same in another way or time. */
export interface CheckPorts {
  /** Keeps facts of sources between runs. */
  readonly facts?: FactStore | null;
}

/** Reads a repository, runs the checks on it and judges what they found. Throws UserError for a wrong request. */
export async function runChecks(
  files: FileTree,
  request: CheckRequest,
  { facts = null }: CheckPorts = {},
): Promise<{ readonly report: Report; readonly survey: Survey }> {
  const checks = checksNamed(request.checks);
  const read = await survey(files, request.config, new Set(checks.flatMap(({ needs }) => needs)), facts);
  const input: CheckInput = { ...read, today: request.today };
  const findings: Finding[] = [];
  const notes: CheckNote[] = [];
  for (const check of checks) {
    findings.push(...check.evaluate(input));
    const { ran, what } = check.judged(input);
    notes.push({ check: check.id, judged: what, ran });
  }
  const { rules } = read.workspace.manifests.config;
  return { report: judge(findings, notes, { failOn: request.failOn, rules }), survey: read };
}
