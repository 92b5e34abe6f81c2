import type { RepoPath } from '#core/model/repo-path';
import { repoPath } from '#core/model/repo-path';
import type { Report } from '#core/model/report';
import type { FailOn } from '#core/policy/judge';
import { readBoolean, readEnum, readPath } from '#core/read/action-inputs';
import { renderReport } from '#core/report/formats';

/** What every checking action is told. */
export interface CheckingInputs {
  readonly root: RepoPath;
  readonly config: RepoPath | null;
  readonly failOn: FailOn;
  readonly reportFile: RepoPath | null;
  readonly sarifFile: RepoPath | null;
  /** Null: every project. */
  readonly affected: string | null;
  /** Keep facts of sources from job to job. */
  readonly cache: boolean;
}

/** Reads the inputs that every checking action has, strictly. Throws UserError for the first that is wrong. */
export function readCheckingInputs(raw: (name: string) => string): CheckingInputs {
  return {
    root: repoPath(raw('root').trim() || '.'),
    config: readPath(raw('config')),
    failOn: readEnum('fail-on', raw('fail-on') || 'error', ['error', 'warning', 'never']),
    reportFile: readPath(raw('report-file')),
    sarifFile: readPath(raw('sarif-file')),
    affected: raw('affected').trim() || null,
    cache: readBoolean('cache', raw('cache') || 'true'),
  };
}

/** The reports that the inputs ask for, as files of the workspace, with the outputs that name them. */
export async function reportFiles(report: Report, { root, reportFile, sarifFile }: CheckingInputs) {
  const wanted = [
    [reportFile, 'json'],
    [sarifFile, 'sarif'],
  ] as const;
  const files: { readonly path: RepoPath; readonly content: string }[] = [];
  for (const [path, format] of wanted) {
    if (path !== null) files.push({ path, content: await renderReport(report, format, { root }) });
  }
  return { files, outputs: { report: reportFile ?? '', sarif: sarifFile ?? '' } };
}
