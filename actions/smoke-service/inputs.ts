import { isAbsolute } from 'node:path';
import {
  type RepoPath,
  readInteger,
  readList,
  readPath,
  readStringMap,
  repoPath,
  UserError,
} from '#core/index';

export interface Inputs {
  readonly root: RepoPath;
  readonly config: RepoPath | null;
  readonly targets: readonly string[];
  readonly timeoutMs: number;
  readonly values: ReadonlyMap<string, string>;
  /** Null: that of the environment. */
  readonly python: string | null;
}

/** Reads every input of smoke-service, strictly. Throws UserError for the first that is wrong. */
export function readInputs(raw: (name: string) => string): Inputs {
  return {
    root: repoPath(raw('root').trim() || '.'),
    config: readPath(raw('config')),
    targets: readList('target', raw('target')),
    timeoutMs: readInteger('timeout-seconds', raw('timeout-seconds') || '60', { min: 1, max: 3600 }) * 1000,
    values: readStringMap('env', raw('env')),
    python: pythonOf(raw('python').trim()),
  };
}

function pythonOf(text: string): string | null {
  if (text === '') return null;
  if (isAbsolute(text) || /^[\w.]+$/.test(text)) return text;
  throw new UserError(
    `the input python is ${JSON.stringify(text)}`,
    'write an absolute path, or the name of a program on PATH',
  );
}
