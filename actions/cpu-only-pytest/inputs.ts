import {
  type RepoPath,
  readBoolean,
  readInteger,
  readList,
  readPath,
  repoPath,
  type TestRequest,
  UserError,
} from '#core/index';

export interface Inputs extends TestRequest {
  /** Null: in the runner's temporary folder. */
  readonly junitFolder: RepoPath | null;
}

/** Reads every input of cpu-only-pytest, strictly. Throws UserError for the first that is wrong. */
export function readInputs(raw: (name: string) => string): Inputs {
  const minutes = readInteger('timeout-minutes', raw('timeout-minutes') || '30', { min: 1, max: 360 });
  return {
    root: repoPath(raw('root').trim() || '.'),
    config: readPath(raw('config')),
    targets: readList('target', raw('target')),
    paths: readList('paths', raw('paths')),
    python: raw('python').trim() || null,
    junitFolder: readPath(raw('junit-folder')),
    options: {
      markers: raw('markers').trim(),
      args: readArguments(raw('args')),
      maxfail: readInteger('maxfail', raw('maxfail') || '1', { min: 0, max: 1_000_000 }),
      timeoutMs: minutes * 60_000,
      allowEmpty: readBoolean('allow-empty', raw('allow-empty') || 'false'),
    },
  };
}

/** No shell reads them, so that words between spaces would be a guess. */
function readArguments(raw: string): readonly string[] {
  if (raw.trim() === '') return [];
  if (raw.trim().startsWith('[')) return readList('args', raw);
  throw new UserError(
    'the input args is no JSON array',
    'write a JSON array of strings: ["-k", "not network"]',
  );
}
