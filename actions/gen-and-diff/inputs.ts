import { type FailOn, type RepoPath, readEnum, readJsonArgv, readPath, repoPath } from '#core/index';

export interface Inputs {
  readonly root: RepoPath;
  readonly config: RepoPath | null;
  /** Null: the built-in generator. */
  readonly command: readonly [string, ...string[]] | null;
  readonly failOn: FailOn;
  /** Null: in the runner's temporary folder. */
  readonly patchFile: RepoPath | null;
}

/** Reads every input of gen-and-diff, strictly. Throws UserError for the first that is wrong. */
export function readInputs(raw: (name: string) => string): Inputs {
  return {
    root: repoPath(raw('root').trim() || '.'),
    config: readPath(raw('config')),
    command: raw('command').trim() === '' ? null : readJsonArgv('command', raw('command')),
    failOn: readEnum('fail-on', raw('fail-on') || 'error', ['error', 'warning', 'never']),
    patchFile: readPath(raw('patch-file')),
  };
}
