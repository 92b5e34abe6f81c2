import { type FailOn, type RepoPath, readEnum, readList, repoPath } from '#core/index';

export interface Inputs {
  readonly root: RepoPath;
  readonly config: RepoPath | null;
  readonly checks: readonly string[];
  readonly failOn: FailOn;
  readonly reportFile: RepoPath | null;
  readonly sarifFile: RepoPath | null;
}

/** Reads every input of the front door, strictly. Throws UserError for the first that is wrong. */
export function readInputs(raw: (name: string) => string): Inputs {
  const path = (name: string): RepoPath | null =>
    raw(name).trim() === '' ? null : repoPath(raw(name).trim());
  return {
    root: repoPath(raw('root').trim() || '.'),
    config: path('config'),
    checks: readList('checks', raw('checks')),
    failOn: readEnum('fail-on', raw('fail-on') || 'error', ['error', 'warning', 'never']),
    reportFile: path('report-file'),
    sarifFile: path('sarif-file'),
  };
}
