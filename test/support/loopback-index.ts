import { once } from 'node:events';
import { join } from 'node:path';
import { type MessagePort, Worker } from 'node:worker_threads';
import type { IndexFault, IndexOrder, IndexStart } from './loopback-server.ts';
import type { Wheel } from './wheels.ts';

/** Package indexes (PEP 503) on 127.0.0.1. */
export interface LoopbackIndex {
  /** Address of an index by its name, as pip and uv take it: `http://127.0.0.1:40123/cpu/`. */
  address(name?: string): string;
  /** From now on every index answers so; null: as it should. */
  fail(fault: IndexFault | null): Promise<void>;
  /** What was asked for so far: `/cpu/torch/`, `/files/cpu/torch-2.9.0%2Bcpu-py3-none-any.whl`. */
  requests(): Promise<readonly string[]>;
  /** Afterwards connections are refused. */
  close(): Promise<void>;
}

/**
 * Starts indexes by name -> wheels; a list of wheels is one index. They answer from a thread of their own, so that a test
 * may also wait for a child without giving way (`spawnSync`). Real wheels can be among them: `{filename, bytes}`.
 */
export async function startIndex(
  wheels: readonly Wheel[] | Readonly<Record<string, readonly Wheel[]>>,
): Promise<LoopbackIndex> {
  const indexes = isList(wheels) ? { simple: wheels } : wheels;
  const workerData: IndexStart = { indexes };
  const worker = new Worker(new URL('./loopback-server.ts', import.meta.url), { workerData });
  worker.unref();
  const [port] = (await once(worker, 'message')) as [number];
  const order = async (one: IndexOrder): Promise<readonly string[]> => {
    const { port1, port2 } = new MessageChannel() as { port1: MessagePort; port2: MessagePort };
    worker.postMessage([one, port2], [port2]);
    const [answer] = (await once(port1, 'message')) as [readonly string[]];
    port1.close();
    return answer;
  };
  return {
    address(name = Object.keys(indexes)[0]) {
      if (name === undefined || !Object.hasOwn(indexes, name)) throw new Error(`there is no index ${name}`);
      return `http://127.0.0.1:${port}/${name}/`;
    },
    fail: async (fault) => void (await order({ kind: 'fail', fault })),
    requests: () => order({ kind: 'requests' }),
    close: async () => void (await worker.terminate()),
  };
}

/**
 * The environment of pip and uv with nothing of this machine's indexes, caches and settings: they know the index that they
 * are told, ask it once, and keep what they fetch in the absolute folder `cache`.
 */
export function indexEnvironment(cache: string): Record<string, string> {
  const own = Object.entries(process.env).filter(([name]) => !/^(pip_|uv_|virtual_env)/i.test(name));
  return {
    ...(Object.fromEntries(own) as Record<string, string>),
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
    // Settings of the user and the machine are not read; those of the project are.
    PIP_CONFIG_FILE: '/dev/null',
    XDG_CONFIG_HOME: cache,
    XDG_CONFIG_DIRS: cache,
    PIP_CACHE_DIR: join(cache, 'pip'),
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_RETRIES: '0',
    PIP_TIMEOUT: '3',
    UV_CACHE_DIR: join(cache, 'uv'),
    UV_HTTP_RETRIES: '0',
    UV_HTTP_TIMEOUT: '3',
    UV_PYTHON_DOWNLOADS: 'never',
  };
}

function isList(wheels: object): wheels is readonly Wheel[] {
  return Array.isArray(wheels);
}
