import {
  type RepoPath,
  readBoolean,
  readInteger,
  readList,
  readPath,
  repoPath,
  type SetUpRequest,
  UserError,
} from '#core/index';

export interface Inputs extends SetUpRequest {
  readonly root: RepoPath;
  readonly cache: boolean;
  readonly timeoutMs: number;
}

/** Reads every input of setup-workspace, strictly. Throws UserError for the first that is wrong. */
export function readInputs(raw: (name: string) => string): Inputs {
  return {
    root: repoPath(raw('root').trim() || '.'),
    config: readPath(raw('config')),
    install: {
      targets: readList('target', raw('target')),
      gpu: readBoolean('gpu', raw('gpu') || 'false'),
      shared: readBoolean('shared', raw('shared') || 'false'),
      extras: readExtras(raw('extras')),
      torchIndex: readAddress('torch-index', raw('torch-index')) ?? TORCH_INDEX,
    },
    indexes: {
      python: readAddress('python-index', raw('python-index')),
      npm: readAddress('npm-registry', raw('npm-registry')),
    },
    dryRun: readBoolean('dry-run', raw('dry-run') || 'false'),
    cache: readBoolean('cache', raw('cache') || 'true'),
    timeoutMs: readInteger('timeout-minutes', raw('timeout-minutes') || '60', { min: 1, max: 360 }) * 60_000,
  };
}

/** PyTorch's own index of CPU builds (https://pytorch.org/get-started/locally/). */
const TORCH_INDEX = 'https://download.pytorch.org/whl/cpu';

/** PEP 685 takes the names of PEP 508: nothing else may come into a command. */
const EXTRA = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

function readExtras(raw: string): readonly string[] | 'light' | 'all' {
  const text = raw.trim();
  if (text === '' || text === 'light') return 'light';
  if (text === 'all') return 'all';
  const names = readList('extras', raw);
  const wrong = names.find((name) => !EXTRA.test(name));
  if (wrong === undefined) return names;
  throw new UserError(
    `the input extras has ${JSON.stringify(wrong)}, which is no name of an extra`,
    'write `light`, `all`, or names separated by commas',
  );
}

/** The message does not quote the address: it may hold a password. */
function readAddress(name: string, raw: string): string | null {
  const text = raw.trim();
  if (text === '') return null;
  if (/^https?:\/\/[^\s"'<>\\]+$/.test(text) && URL.canParse(text)) return text;
  throw new UserError(`the input ${name} is no address of an index`, 'write it as https://host/path');
}
